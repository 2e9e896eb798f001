import { describe, expect, it } from 'vitest';
import type { AttackTree, BranchNode, Mitigation } from '../tree/tree';
import { inquire } from './inquiry';
import { participation } from './participation';
import { reasons } from './reasons';
import { verdicts } from './verdicts';
import { reasonInWords } from './wording';

const step = (id: string, more: Partial<BranchNode> = {}): BranchNode =>
  ({ id, kind: 'step', label: id.toUpperCase(), children: [], ...more }) as BranchNode;
const mitigation = (id: string, on: readonly string[], more: Partial<Mitigation> = {}): Mitigation => ({
  id,
  label: `Mitigation ${id}`,
  on,
  status: 'in-place',
  ...more,
});

/** What is said of a node of this tree today. */
function said(id: string, nodes: readonly BranchNode[], mitigations: readonly Mitigation[] = []): string {
  const tree: AttackTree = {
    id: 't',
    title: 'T',
    approach: 'bottom-up',
    nodes,
    mitigations,
    groups: [],
    ideas: [],
  };
  const question = { lens: 'today' } as const;
  const on = participation(inquire(tree, question));
  const reason = reasons(tree, question, verdicts(tree, question), on).get(id);
  return reason ? reasonInWords(reason) : '';
}

const or = (...children: readonly string[]) => step('top', { kind: 'goal', gate: 'or', children });
const and = (...children: readonly string[]) => step('top', { kind: 'goal', gate: 'and', children });

describe('why a node is open or closed', () => {
  it.each<[string, string]>([
    ['closed here by Mitigation m', said('a', [or('a'), step('a')], [mitigation('m', ['a'])])],
    [
      'closed here: this is absent from our environment',
      said('a', [or('a'), step('a', { exposure: 'absent' })]),
    ],
    [
      'closed from below: both alternatives are closed',
      said('top', [or('a', 'b'), step('a'), step('b')], [mitigation('m', ['a', 'b'])]),
    ],
    [
      'closed from below: “B” is closed',
      said('top', [and('a', 'b'), step('a'), step('b')], [mitigation('m', ['b'])]),
    ],
    [
      'open: 2 of 3 alternatives remain',
      said('top', [or('a', 'b', 'c'), step('a'), step('b'), step('c')], [mitigation('m', ['c'])]),
    ],
    ['open: both conditions can be met', said('top', [and('a', 'b'), step('a'), step('b')])],
    [
      'idle: open, but on no remaining attack set',
      said('a', [and('a', 'b'), step('a'), step('b')], [mitigation('m', ['b'])]),
    ],
    ['open: nothing stops it', said('a', [or('a'), step('a')])],
    [
      'weakened here by Mitigation m, which stops only some attempts',
      said('a', [or('a'), step('a')], [mitigation('m', ['a'], { effectiveness: 0.5 })]),
    ],
    [
      'weakened: its only way remains',
      said('top', [or('a'), step('a')], [mitigation('m', ['a'], { effectiveness: 0.5 })]),
    ],
    [
      'weakened: both alternatives remain; weakened here by Mitigation m',
      said('top', [or('a', 'b'), step('a'), step('b')], [mitigation('m', ['top'], { effectiveness: 0.5 })]),
    ],
  ])('“%s”', (words, reason) => {
    expect(reason).toBe(words);
  });
});
