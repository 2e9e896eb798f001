import { describe, expect, it } from 'vitest';
import { figureOf, shieldSize } from '../layout/figure';
import { type BranchNode, LAYERS, type Mitigation, STAGES, STATUSES } from '../tree/tree';
import { layerColours, stageColours } from './colours';
import { drawNode, drawRegion, drawRoute, drawShield } from './draw';
import type { Mark } from './marks';

const step: BranchNode = { id: 'a', kind: 'step', label: 'Import malicious code', children: [] };
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
const at = { x: 100, y: 200 };

describe('a node', () => {
  it('begins with its outline, where it stands', () => {
    expect(drawNode(step, at)[0]).toEqual({
      type: 'rect',
      x: 100,
      y: 200,
      width: 176,
      height: 46,
      radius: 10,
      fill: 'step-fill',
      stroke: 'step-line',
      strokeWidth: 1.4,
    });
    expect(drawNode({ ...step, gate: 'and' }, at)[0]).toMatchObject({ type: 'path', fill: 'and-fill' });
  });

  it('says its gate, its label, its stage and layer, and its number', () => {
    const node: BranchNode = { ...step, gate: 'or', ref: 'M6', stage: 'execution', layer: 'workload' };
    expect(texts(drawNode(node, at))).toEqual(['OR', 'Import malicious code', 'Execution · workload', 'M6']);
  });

  it('that stands for another tree is marked as opening one', () => {
    const count = (node: BranchNode) => drawNode(node, at).length;
    expect(count({ ...step, kind: 'subtree' })).toBe(count(step) + 1);
  });

  it('moves with all it has', () => {
    const node: BranchNode = { ...step, kind: 'subtree', gate: 'and', ref: 'M6', stage: 'impact' };
    const { width, height, overhang } = figureOf(node);
    for (const mark of drawNode(node, at)) {
      if (mark.type === 'path') continue;
      expect(mark.x).toBeGreaterThanOrEqual(at.x);
      expect(mark.x).toBeLessThanOrEqual(at.x + width);
      const y = mark.type === 'text' ? mark.baseline : mark.y;
      expect(y).toBeGreaterThanOrEqual(at.y);
      expect(y).toBeLessThanOrEqual(at.y + height + overhang);
    }
  });
});

describe('colour', () => {
  it('tells the stage or the layer when it is asked to, and nothing for a node without', () => {
    const node: BranchNode = { ...step, gate: 'and', stage: 'execution' };
    expect(drawNode(node, at, 'stage')[0]).toMatchObject({ fill: stageColours('execution').fill });
    expect(drawNode(node, at, 'layer')[0]).toMatchObject({ fill: 'step-fill' });
  });

  it('of a goal is blue, whatever its gate and whatever the others tell', () => {
    const goal: BranchNode = { ...step, kind: 'goal', gate: 'or', stage: 'impact' };
    for (const by of ['gate', 'stage', 'layer'] as const) {
      expect(drawNode(goal, at, by)[0]).toMatchObject({ fill: 'goal-fill' });
    }
  });

  it('differs from stage to stage', () => {
    expect(new Set(STAGES.map((stage) => stageColours(stage).fill)).size).toBe(STAGES.length);
  });

  it('differs from one offered layer to the next', () => {
    expect(new Set(LAYERS.map((layer) => layerColours(layer).fill)).size).toBe(LAYERS.length);
  });

  it('of a layer of one’s own is always the same, and none of an offered one', () => {
    expect(layerColours('browser')).toEqual(layerColours('browser'));
    expect(layerColours('browser').fill).not.toBe(layerColours('workload').fill);
  });
});

it('a shield says its status in a word and with a symbol of its own', () => {
  const drawn = STATUSES.map((status) => {
    const mitigation: Mitigation = { id: 'm', label: 'Admit signed images only', on: [], status };
    return drawShield(mitigation, { ...at, ...shieldSize(mitigation) });
  });
  expect(drawn.map((marks) => texts(marks).at(-1))).toEqual([
    'proposed',
    'planned',
    'in place',
    'verified',
    'rejected',
  ]);
  const symbols = drawn.map((marks) => JSON.stringify(marks.slice(1).filter((mark) => mark.type !== 'text')));
  expect(new Set(symbols).size).toBe(STATUSES.length);
});

it('an edge runs from outline to outline and ends in a head that points at the child', () => {
  const points = [
    { x: 10, y: 0 },
    { x: 10, y: 20 },
    { x: 50, y: 20 },
    { x: 50, y: 60 },
  ];
  expect(drawRoute({ parent: 'a', child: 'b', points })).toEqual([
    { type: 'path', d: 'M 10 0 V 20 H 50 V 60', stroke: 'edge', strokeWidth: 1.6 },
    { type: 'path', d: 'M 50 60 L 46 52 L 54 52 Z', fill: 'edge' },
  ]);
});

it('a group is hatched and named', () => {
  const patches = [{ x: 0, y: 0, width: 300, height: 100 }];
  const title = { x: 0, y: 80, width: 300, height: 20 };
  const marks = drawRegion({ id: 'g', label: 'Later', nodes: [] }, { group: 'g', patches, title });
  expect(marks[0]).toMatchObject({ type: 'rect', width: 300, hatch: 'dots' });
  expect(texts(marks)).toEqual(['Later']);
});
