import { describe, expect, it } from 'vitest';
import { setMitigationField } from '../core/edits/fields';
import { removeNodes } from '../core/edits/remove';
import { sketch } from '../core/edits/sketch';
import { headless } from './headless';
import { TODAY, toggledHas, toggledWhatIf } from './scenario';
import { goalInQuestion, reachFromHere, verdictsOf } from './subject';

const tree = sketch(`
  goal top and > a b
  goal other > b
  step a
  step b
  mitigation m > a
`);

const opened = () => {
  const { editor } = headless(tree);
  const now = () => editor.store.getState();
  return { editor, now, verdict: (id: string) => verdictsOf(now()).get(id) };
};

describe('what is supposed', () => {
  it('changes the verdict at once, and nothing of the document', () => {
    const { editor, now, verdict } = opened();
    expect(verdict('top')).toBe('open');
    editor.suppose({ ...TODAY, lens: 'proposed' });
    expect(verdict('top')).toBe('closed');
    expect(verdict('other')).toBe('open');
    expect(now().history.present).toBe(tree);
    expect(now().history.past).toEqual([]);
  });

  it('is neither undone nor saved, and gone with the next document', () => {
    const { editor, now } = opened();
    editor.apply('set status', setMitigationField('m', 'status', 'planned'));
    editor.suppose({ ...TODAY, lens: 'planned', has: new Set(['a']) });
    editor.undo();
    expect(now().scenario.lens).toBe('planned');
    editor.open(sketch('goal next'));
    expect(now().scenario).toBe(TODAY);
  });

  it('says of a mitigation what the lens does not say, and no more once they agree', () => {
    const on = toggledWhatIf(tree, TODAY, 'm');
    expect([...on.whatIf]).toEqual([['m', true]]);
    expect(toggledWhatIf(tree, on, 'm').whatIf.size).toBe(0);
    const off = toggledWhatIf(tree, { ...TODAY, lens: 'proposed' }, 'm');
    expect([...off.whatIf]).toEqual([['m', false]]);
  });

  it('loses what vanishes from the document, by an edit or by undo', () => {
    const { editor, now } = opened();
    editor.suppose({ ...TODAY, has: new Set(['a', 'b']), goal: 'other', whatIf: new Map([['m', true]]) });
    editor.apply('delete', removeNodes(['other', 'a']));
    expect(now().scenario.has).toEqual(new Set(['b']));
    expect(now().scenario.goal).toBeUndefined();
    editor.undo();
    expect(now().scenario.has).toEqual(new Set(['b']));
  });

  it('stays the same object while everything is still there', () => {
    const { editor, now } = opened();
    const scenario = { ...TODAY, has: new Set(['a']) };
    editor.suppose(scenario);
    editor.apply('set status', setMitigationField('m', 'status', 'planned'));
    expect(now().scenario).toBe(scenario);
  });

  it('is about the first goal until another one is chosen', () => {
    const { editor, now } = opened();
    expect(goalInQuestion(now())?.id).toBe('top');
    editor.suppose({ ...TODAY, goal: 'other' });
    expect(goalInQuestion(now())?.id).toBe('other');
  });

  it('gives the attacker several nodes, and takes them away once all are given', () => {
    const both = toggledHas({ ...TODAY, has: new Set(['a']) }, ['a', 'b']);
    expect(both.has).toEqual(new Set(['a', 'b']));
    expect(toggledHas(both, ['a', 'b']).has).toEqual(new Set());
  });

  it('tells how far goals are from what the attacker has', () => {
    const { editor, now } = opened();
    expect(reachFromHere(now())).toBeUndefined();
    editor.suppose({ ...TODAY, has: new Set(['b']), lens: 'proposed' });
    expect(reachFromHere(now())?.get('other')).toBe('reached');
    expect(reachFromHere(now())?.get('top')).toBe('out-of-reach');
    editor.suppose({ ...TODAY, has: new Set(['b']) });
    expect(reachFromHere(now())?.get('top')).toBe('within-reach');
  });
});
