import { expect, it } from 'vitest';
import type { AttackTree, StepNode } from '../../../core/tree/tree';
import { colourEntries, shapeEntries } from './legendEntries';

const step = (id: string, fields: Partial<StepNode>): StepNode => ({
  id,
  kind: 'step',
  label: id,
  children: [],
  ...fields,
});
const tree: AttackTree = {
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes: [
    step('a', { stage: 'impact', layer: 'zone b' }),
    step('b', { stage: 'execution', layer: 'network' }),
    step('c', { stage: 'impact', layer: 'control-plane' }),
  ],
  mitigations: [],
  groups: [],
  ideas: [],
};
const words = (colourBy: 'gate' | 'stage' | 'layer') =>
  colourEntries(tree, colourBy).map((entry) => entry.words);

it('names the stages that occur, in the order of an attack', () => {
  expect(words('stage')).toEqual(['Execution', 'Impact']);
});

it('names the layers that occur: those that are offered, then those of the document', () => {
  expect(words('layer')).toEqual(['Control plane', 'Network', 'Zone b']);
});

it('has nothing to add when colours tell the gates that the shapes tell already', () => {
  expect(words('gate')).toEqual([]);
});

it('shows shapes in the colours in which they are drawn', () => {
  const and = (colourBy: 'gate' | 'stage') =>
    shapeEntries(colourBy).find(({ shape }) => shape === 'and')?.colours;
  expect(and('gate')?.fill).toBe('and-fill');
  expect(and('stage')?.fill).toBe('step-fill');
});
