import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import { arbitraryTree } from '../../core/tree/arbitrary';
import { graphOf } from '../../core/tree/graph';
import type { AttackTree } from '../../core/tree/tree';
import { openedFor, withFold } from './folding';
import { type Row, rowOf, rowsOf, selectRow } from './rows';

const NONE: ReadonlySet<string> = new Set();

const drawn = (tree: AttackTree, folded = NONE) =>
  rowsOf(tree, folded).map((row) => {
    const sign = row.type === 'mitigation' ? '◇' : row.reference ? '↑' : row.expanded === false ? '+' : '';
    return `${'  '.repeat(row.level - 1)}${sign}${row.id} ${row.place}/${row.size}`;
  });

const TREE = sketch(
  'goal top > a b\nstep a > s\nstep s > c\nstep c\nstep b > s\nnote n > a\nmitigation m > a s',
);

it('tells the tree from top to bottom: what protects a node first, shared nodes once, notes last', () => {
  expect(drawn(TREE)).toEqual([
    'top 1/2',
    '  a 1/2',
    '    ◇m 1/2',
    '    s 2/2',
    '      ◇m 1/2',
    '      c 2/2',
    '  b 2/2',
    '    ↑s 1/1',
    'n 2/2',
  ]);
});

it('leaves out what is folded away', () => {
  expect(drawn(TREE, withFold(NONE, 'a', true))).toEqual([
    'top 1/2',
    '  +a 1/2',
    '  b 2/2',
    '    ↑s 1/1',
    'n 2/2',
  ]);
});

it('opens what hides the selection, and nothing else', () => {
  const folded = new Set(['a', 's', 'b']);
  expect([...openedFor(TREE, folded, { type: 'nodes', ids: ['c'] })]).toEqual(['b']);
  expect([...openedFor(TREE, folded, { type: 'nodes', ids: ['s'], via: 'b' })]).toEqual(['a', 's']);
  expect(openedFor(TREE, folded, { type: 'nothing' })).toBe(folded);
});

it('has one row for each root, each note, each edge, and each mitigation on a node', () => {
  fc.assert(
    fc.property(arbitraryTree(), (tree) => {
      const graph = graphOf(tree);
      const rows = rowsOf(tree, NONE);
      const edges = graph.branches.reduce((sum, node) => sum + node.children.length, 0);
      const shields = tree.mitigations.reduce((sum, { on }) => sum + on.length, 0);
      expect(rows).toHaveLength(graph.roots.length + graph.notes.length + edges + shields);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }),
  );
});

it('has places and levels that agree: whoever stands on a level is counted, in order, without a gap', () => {
  fc.assert(
    fc.property(arbitraryTree(), (tree) => {
      const trail: Row[] = [];
      for (const row of rowsOf(tree, NONE)) {
        const before = trail[row.level - 1];
        expect(row.place).toBe(before ? before.place + 1 : 1);
        if (before) expect(row.size).toBe(before.size);
        expect(row.level).toBeLessThanOrEqual(trail.length + 1);
        const closed = trail.splice(row.level - 1);
        for (const deeper of closed.slice(1)) expect(deeper.place).toBe(deeper.size);
        trail.push(row);
      }
      for (const last of trail) expect(last.place).toBe(last.size);
    }),
  );
});

it('finds the row of whatever a row selects', () => {
  fc.assert(
    fc.property(arbitraryTree(), (tree) => {
      const rows = rowsOf(tree, NONE);
      for (const [at, row] of rows.entries()) expect(rowOf(tree, rows, selectRow(row))).toBe(at);
    }),
  );
});

it('tells a chain of five thousand nodes', () => {
  const nodes = Array.from({ length: 5000 }, (_, at) => ({
    id: `n${at}`,
    kind: 'step' as const,
    label: 'n',
    children: at < 4999 ? [`n${at + 1}`] : [],
  }));
  expect(rowsOf({ ...sketch(''), nodes }, NONE).at(-1)).toMatchObject({ id: 'n4999', level: 5000 });
});
