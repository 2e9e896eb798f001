import { describe, expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import { isBranch } from '../../core/tree/tree';
import { headless } from '../headless';

const tree = sketch('goal top > a b\nstep a\nstep b');

describe('marking leaves', () => {
  it('marks all that are selected, and takes the mark away once all have it', async () => {
    const { editor, run, select } = headless(tree);
    const exposures = () =>
      editor
        .tree()
        .nodes.filter(isBranch)
        .map(({ exposure }) => exposure);
    select({ type: 'nodes', ids: ['a', 'b', 'top'] });
    await run('mark-absent');
    expect(exposures()).toEqual([undefined, 'absent', 'absent']);
    select('a');
    await run('mark-present');
    expect(exposures()).toEqual([undefined, 'present', 'absent']);
    await run('mark-present');
    expect(exposures()).toEqual([undefined, undefined, 'absent']);
    editor.undo();
    expect(exposures()).toEqual([undefined, 'present', 'absent']);
  });

  it('refuses what has children', async () => {
    const { editor, run, select, said } = headless(tree);
    select('top');
    await run('mark-present');
    expect(said()).toBe('Only leaves are present or absent: what has children follows from them.');
    expect(editor.tree()).toBe(tree);
  });
});
