import { describe, expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import type { Status } from '../../core/tree/tree';
import { headless } from '../headless';
import { verdictsOf } from '../subject';

const tree = sketch(`
  goal top and > a b
  step a
  step b
  mitigation m > a
  mitigation n > b
`);

function person() {
  const one = headless(tree);
  const now = () => one.editor.store.getState();
  return {
    ...one,
    now,
    verdict: () => verdictsOf(now()).get('top'),
    status: (id: string) => one.editor.tree().mitigations.find((each) => each.id === id)?.status,
  };
}

describe('the lens', () => {
  it('is chosen with a key of its own, and refused when it is there already', async () => {
    const { run, now, verdict, said } = person();
    await run('lens-proposed');
    expect(now().scenario.lens).toBe('proposed');
    expect(verdict()).toBe('closed');
    await run('lens-proposed');
    expect(said()).toBe('The tree is seen through this lens already.');
  });
});

describe('what if', () => {
  it('toggles the selected mitigation, or that of the selected node, and leaves the document alone', async () => {
    const { editor, run, select, verdict } = person();
    select({ type: 'mitigation', id: 'm', on: 'a' });
    await run('toggle-what-if');
    expect(verdict()).toBe('closed');
    select('a');
    await run('toggle-what-if');
    expect(verdict()).toBe('open');
    expect(editor.tree()).toBe(tree);
  });

  it('lets the person choose where a selection has several mitigations', async () => {
    const one = headless(tree);
    one.answer = ({ choices }) => choices[1]?.id;
    one.select({ type: 'nodes', ids: ['a', 'b'] });
    await one.run('toggle-what-if');
    expect([...one.editor.store.getState().scenario.whatIf]).toEqual([['n', true]]);
  });

  it.each<[lens: string, on: Status, off: Status]>([
    ['today', 'in-place', 'planned'],
    ['planned', 'planned', 'proposed'],
    ['proposed', 'proposed', 'rejected'],
  ])('is kept under the lens %s as %s, or as %s when it is not in force', async (lens, on, off) => {
    const { editor, run, now } = person();
    if (lens !== 'today') await run(`lens-${lens}`);
    editor.suppose({
      ...now().scenario,
      whatIf: new Map([
        ['m', true],
        ['n', false],
      ]),
    });
    await run('keep-what-if');
    const statuses = editor.tree().mitigations.map(({ status }) => status);
    expect(statuses).toEqual([on, off]);
    expect(now().scenario.whatIf.size).toBe(0);
  });

  it('says the same before and after it is kept, in one step that can be undone', async () => {
    const { editor, run, select, verdict, status, said, now } = person();
    select({ type: 'mitigation', id: 'm', on: 'a' });
    await run('toggle-what-if', 'keep-what-if');
    expect(status('m')).toBe('in-place');
    expect(verdict()).toBe('closed');
    expect(said()).toBe('“m” is in place now.');
    expect(now().history.past).toHaveLength(1);
    editor.undo();
    expect(editor.tree()).toBe(tree);
    expect(verdict()).toBe('open');
  });

  it('is forgotten without a trace', async () => {
    const { editor, run, select, now } = person();
    select({ type: 'mitigation', id: 'm', on: 'a' });
    await run('toggle-what-if', 'forget-what-if');
    expect(now().scenario.whatIf.size).toBe(0);
    expect(editor.tree()).toBe(tree);
  });

  it('cannot be kept where no mitigation counts', async () => {
    const { run, select, said, status } = person();
    select({ type: 'mitigation', id: 'm', on: 'a' });
    await run('lens-none', 'toggle-what-if', 'keep-what-if');
    expect(said()).toContain('choose another lens');
    expect(status('m')).toBe('proposed');
  });
});

describe('what the attacker has', () => {
  it('is given and taken away', async () => {
    const { run, select, now } = person();
    select('a');
    await run('toggle-has');
    expect(now().scenario.has).toEqual(new Set(['a']));
    await run('toggle-has');
    expect(now().scenario.has.size).toBe(0);
  });

  it('is everything that is present, when that is asked for', async () => {
    const { run, select, now, said } = person();
    await run('has-present');
    expect(said()).toBe('No leaf is marked as present.');
    select('b');
    await run('mark-present', 'has-present');
    expect(now().scenario.has).toEqual(new Set(['b']));
    await run('forget-has');
    expect(now().scenario.has.size).toBe(0);
  });
});
