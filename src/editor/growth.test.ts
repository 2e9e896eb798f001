import { expect, it } from 'vitest';
import { weightOf } from '../core/format/bytes';
import { read } from '../core/format/read';
import { write } from '../core/format/write';
import { MAX_NODES, TEXT_LENGTH } from '../core/tree/limits';
import type { AttackTree, StepNode } from '../core/tree/tree';
import { headless } from './headless';

const step = (index: number, description?: string): StepNode => ({
  id: `step-${index}`,
  kind: 'step',
  label: `Step ${index}`,
  children: [],
  ...(description !== undefined && { description }),
});

const treeOf = (nodes: readonly StepNode[]): AttackTree => ({
  id: 'large',
  title: 'Large',
  approach: 'bottom-up',
  nodes,
  mitigations: [],
  groups: [],
  ideas: [],
});

const steps = (count: number, description?: string) =>
  Array.from({ length: count }, (_, index) => step(index, description));

const withOneMore = (tree: AttackTree): AttackTree => ({
  ...tree,
  nodes: [...tree.nodes, step(999_999, '…')],
});

it('a tree of 20,000 nodes gets no further one, and loses one', () => {
  const { editor, said } = headless(treeOf(steps(MAX_NODES)));
  expect(editor.apply('add', withOneMore)).toBe(false);
  expect(said()).toBe('A tree has at most 20,000 nodes, and this would make it 20,001.');
  expect(editor.tree().nodes).toHaveLength(MAX_NODES);
  expect(editor.apply('remove', (tree) => ({ ...tree, nodes: tree.nodes.slice(1) }))).toBe(true);
});

it('a document of ten megabytes gets no larger, so that it can be opened again', () => {
  const long = 'x'.repeat(TEXT_LENGTH);
  const { editor, said } = headless(treeOf(steps(480, long)));
  const added = Array.from({ length: 20 }, (_, index) =>
    editor.apply('add', (tree) => ({ ...tree, nodes: [...tree.nodes, step(1000 + index, long)] })),
  );
  expect(added).toContain(true);
  expect(added.at(-1)).toBe(false);
  expect(said()).toContain('A document has at most 10 MB');
  expect(read(write(editor.tree()))).toMatchObject({ ok: true });
});

it('the weight is never less than the file has, and little more', () => {
  const tree = treeOf([...steps(50, 'é€😀\n'.repeat(20)), step(51)]);
  const bytes = new TextEncoder().encode(write(tree)).length;
  expect(weightOf(tree)).toBeGreaterThanOrEqual(bytes);
  expect(weightOf(tree)).toBeLessThan(bytes * 1.3);
});
