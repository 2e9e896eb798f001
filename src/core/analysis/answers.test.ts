import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AttackTree } from '../tree/tree';
import { attackSets } from './attackSets';
import { inquire } from './inquiry';
import { answerTo } from './questions/table';
import { openStudy } from './subject';

/** A file's object is a tree but for the lists that may be left out. */
const file = JSON.parse(readFileSync('trees/cluster-admin.json', 'utf8'));
const tree: AttackTree = {
  ...file,
  nodes: file.nodes.map((node: object) => ({ children: [], about: [], ...node })),
  groups: [],
  ideas: [],
};
const goal = tree.nodes[0]!.id;
const about = { goal, withinScope: false };
const study = () => openStudy({ tree, about: [goal], question: { lens: 'today' }, has: new Set() });

describe('the questions of the panel', () => {
  it('give a list page by page, in any order of asking, as it is as a whole', () => {
    const whole = [...attackSets(inquire(tree, { lens: 'today' }), goal)];
    const one = study();
    const page = (from: number) => answerTo(one, 'attacks', { ...about, order: 'size', from, many: 2 });
    expect(page(2).items.map(({ leaves }) => leaves)).toEqual(whole.slice(2, 4));
    expect(page(0)).toEqual({
      items: whole.slice(0, 2).map((leaves) => ({ leaves, worth: leaves.length })),
      last: whole.length <= 2,
    });
    expect(page(whole.length)).toEqual({ items: [], last: true });
  });

  it('agree with one another: what the best next mitigation cuts, and what it leaves', () => {
    const one = study();
    const counts = answerTo(one, 'attackCounts', about);
    const best = answerTo(one, 'nextBest', about);
    expect(best?.of).toBe(counts?.total);
    const then = openStudy({
      ...one.subject,
      question: { lens: 'today', whatIf: new Map([[best?.mitigation ?? '', true]]) },
    });
    const left = answerTo(then, 'attacks', { ...about, order: 'size', from: 0, many: 1 });
    expect(best?.open).toEqual(left.items[0]?.leaves);
  });

  it('say what holds a closed goal closed, and where an open one may be closed', () => {
    expect(answerTo(study(), 'passages', about).state).toBe('open');
    const everything = new Map(tree.mitigations.map(({ id }) => [id, true]));
    const held = openStudy({ ...study().subject, question: { lens: 'none', whatIf: everything } });
    const closings = answerTo(held, 'closings', { ...about, base: 'nothing' });
    const passages = answerTo(held, 'passages', about);
    // Nothing closes a goal that everything together leaves open.
    expect(passages.state === 'closed').toBe(closings.counts?.total !== 0n);
    expect(closings.untouched === undefined).toBe(closings.counts?.total !== 0n);
  });
});
