import type { Shape } from '../../../core/layout/figure';
import { layerWords } from '../../../core/layout/tag';
import { type Colours, coloursOf, layerColours, stageColours } from '../../../core/render/colours';
import type { ColourBy } from '../../../core/render/draw';
import { graphOf } from '../../../core/tree/graph';
import { type AttackTree, LAYERS, STAGES, type StepNode } from '../../../core/tree/tree';

/** One line of the legend: a shape in its colours, and what it stands for. */
export interface LegendEntry {
  readonly words: string;
  readonly shape: Shape;
  readonly colours: Colours;
}

const STEP: StepNode = { id: 'sample', kind: 'step', label: 'Sample', children: [] };

/** What the shapes of nodes stand for, in the colours in which they are drawn now. */
export function shapeEntries(colourBy: ColourBy): readonly LegendEntry[] {
  const plain = (node: Parameters<typeof coloursOf>[0]) => coloursOf(node, colourBy);
  return [
    { words: 'Goal', shape: 'or', colours: plain({ ...STEP, kind: 'goal' }) },
    { words: 'AND: needs all below', shape: 'and', colours: plain({ ...STEP, gate: 'and' }) },
    { words: 'OR: needs one below', shape: 'or', colours: plain({ ...STEP, gate: 'or' }) },
    { words: 'Step', shape: 'rounded', colours: plain(STEP) },
    { words: 'Sub-tree', shape: 'subtree', colours: plain({ ...STEP, kind: 'subtree' }) },
    { words: 'Note', shape: 'note', colours: plain({ id: 'note', kind: 'note', label: 'Note', about: [] }) },
  ];
}

/** What the colours stand for in this tree, when they tell stages or layers: those that occur, in their order. */
export function colourEntries(tree: AttackTree, colourBy: ColourBy): readonly LegendEntry[] {
  const { branches } = graphOf(tree);
  switch (colourBy) {
    case 'gate':
      return [];
    case 'stage': {
      const present = new Set(branches.map(({ stage }) => stage));
      return STAGES.filter((stage) => present.has(stage)).map((stage) => ({
        words: capitalised(stage.replaceAll('-', ' ')),
        shape: 'rounded',
        colours: stageColours(stage),
      }));
    }
    case 'layer': {
      const present = new Set(branches.flatMap(({ layer }) => layer ?? []));
      const offered = LAYERS.filter((layer) => present.delete(layer));
      return [...offered, ...[...present].sort()].map((layer) => ({
        words: capitalised(layerWords(layer)),
        shape: 'rounded',
        colours: layerColours(layer),
      }));
    }
  }
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
