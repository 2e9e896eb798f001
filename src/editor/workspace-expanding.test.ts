import { describe, expect, it } from 'vitest';
import { setLink } from '../core/edits/kinds';
import { sketch } from '../core/edits/sketch';
import { headless } from './headless';
import { type FoundTree, type Library, TODAY } from './scenario';
import { verdictsOf } from './subject';
import { expandThrough, unknown } from './workspace-expanding';

const subtree = (id: string, tree: string) =>
  ({ id, kind: 'subtree', label: id, children: [], subtree: { tree } }) as const;
const tree = sketch('goal top and > first', {
  nodes: [
    { id: 'top', kind: 'goal', gate: 'and', label: 'top', children: ['first'] },
    subtree('first', 'second-tree'),
  ],
});
const second: FoundTree = {
  from: 'kept',
  tree: sketch('', {
    id: 'second-tree',
    nodes: [{ id: 'goal', kind: 'goal', label: 'goal', children: ['on'] }, subtree('on', 'third-tree')],
  }),
};
const third: FoundTree = {
  from: 'template',
  tree: sketch('goal end', {
    id: 'third-tree',
    nodes: [{ id: 'end', kind: 'goal', label: 'end', children: [], exposure: 'absent' }],
  }),
};
const HAND: Library = new Map([
  ['second-tree', second],
  ['third-tree', third],
]);

function setUp(hand: Library = HAND) {
  const { editor } = headless(tree);
  const sought: string[] = [];
  expandThrough(editor, async (id) => {
    sought.push(id);
    return hand.get(id);
  });
  const rest = () => new Promise((resolve) => setTimeout(resolve));
  const now = () => editor.store.getState();
  return { editor, sought, rest, now };
}

describe('expanding sub-trees', () => {
  it('looks for the trees that are named, and for those that they name, once each', async () => {
    const { editor, sought, rest, now } = setUp();
    expect(verdictsOf(now()).get('top')).toBe('open');
    editor.suppose({ ...TODAY, expandedBy: new Map() });
    await rest();
    expect(sought).toEqual(['second-tree', 'third-tree']);
    expect(now().scenario.expandedBy).toEqual(HAND);
    expect(verdictsOf(now()).get('top')).toBe('closed');
  });

  it('remembers what is not at hand, which stays a leaf', async () => {
    const { editor, sought, rest, now } = setUp(new Map([['second-tree', second]]));
    editor.suppose({ ...TODAY, expandedBy: new Map() });
    await rest();
    editor.suppose({ ...now().scenario, lens: 'none' });
    await rest();
    expect(sought).toEqual(['second-tree', 'third-tree']);
    expect(now().scenario.expandedBy?.has('third-tree')).toBe(true);
    expect(verdictsOf(now()).get('top')).toBe('open');
  });

  it('looks further when an edit names another tree', async () => {
    const { editor, sought, rest } = setUp();
    editor.suppose({ ...TODAY, expandedBy: new Map() });
    await rest();
    editor.apply('change sub-tree', setLink('first', { tree: 'fourth-tree' }));
    await rest();
    expect(sought).toEqual(['second-tree', 'third-tree', 'fourth-tree']);
  });

  it('drops what it finds once something else is supposed', async () => {
    const { editor, rest, now } = setUp();
    editor.suppose({ ...TODAY, expandedBy: new Map() });
    editor.suppose(TODAY);
    await rest();
    expect(now().scenario).toBe(TODAY);
  });

  it('looks for nothing that is known, or that is the tree itself', () => {
    expect(unknown(tree, HAND)).toEqual([]);
    expect(unknown({ ...tree, id: 'second-tree' }, new Map())).toEqual([]);
  });
});
