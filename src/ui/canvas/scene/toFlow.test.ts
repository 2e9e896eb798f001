import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../core/analysis/verdicts';
import { layout } from '../../../core/layout/layout';
import { shownOf } from '../../../core/tree/shown';
import type { AttackTree, BranchNode } from '../../../core/tree/tree';
import { NOTHING, selectNode } from '../../../editor/selection';
import type { Flow, TreeFlowNode } from './flow';
import type { Scene } from './scene';
import type { Meaning } from './standing';
import { toFlow } from './toFlow';

const top: BranchNode = {
  id: 'top',
  kind: 'goal',
  gate: 'or',
  label: 'Take the node',
  children: ['left', 'right'],
};
const left: BranchNode = {
  id: 'left',
  kind: 'step',
  gate: 'and',
  label: 'Deploy poisoned container image',
  ref: 'M4',
  children: ['leaf', 'right'],
};
const leaf: BranchNode = { id: 'leaf', kind: 'step', label: 'Push to the registry', children: [] };
const right: BranchNode = { id: 'right', kind: 'subtree', label: 'Denial of service', children: [] };
const tree: AttackTree = {
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes: [top, left, leaf, right, { id: 'note', kind: 'note', label: 'Since 2021', about: ['leaf'] }],
  mitigations: [{ id: 'signed', label: 'Signed images only', on: ['left'], status: 'in-place' }],
  groups: [{ id: 'later', label: 'Later', nodes: ['leaf'], outOfScope: true }],
  ideas: [],
};
/** As it stands today: what is on `left` closes it. */
const meaning: Meaning = {
  goals: new Set(['top']),
  verdicts: verdicts(tree, { lens: 'today' }),
  participation: undefined,
  has: new Set(),
  fromHere: undefined,
  inForce: new Set(['signed']),
  whatIf: new Map(),
  attack: undefined,
};
const scene: Scene = {
  tree,
  document: tree,
  folds: new Map(),
  placement: layout(tree),
  placed: tree,
  moved: new Map(),
  selection: NOTHING,
  colourBy: 'gate',
  meaning,
  hovered: undefined,
  target: undefined,
  editable: true,
  handles: true,
};
const nodeOf = (flow: Flow, id: string) => flow.nodes.find((node) => node.id === id)!;
const edgeOf = (flow: Flow, id: string) => flow.edges.find((edge) => edge.id === id)!;

describe('identity', () => {
  const flow = toFlow(scene);

  it('is kept whole when nothing has changed, even from an equal drawing', () => {
    const again = toFlow({ ...scene, placement: layout(tree) }, flow);
    expect(again.nodes).toBe(flow.nodes);
    expect(again.edges).toBe(flow.edges);
  });

  it('is kept by everything that a new label does not touch', () => {
    const renamed = { ...leaf, label: 'Push an image to the registry' };
    const next = { ...tree, nodes: tree.nodes.map((node) => (node === leaf ? renamed : node)) };
    const after = toFlow({ ...scene, tree: next, document: next }, flow);
    const changed = after.nodes.filter((node, index) => node !== flow.nodes[index]);
    expect(changed.map(({ id }) => id)).toEqual(['leaf']);
    expect(after.edges.filter((edge, index) => edge !== flow.edges[index]).map(({ id }) => id)).toEqual([
      'left leaf',
    ]);
  });

  it('is lost only by the two nodes between which a selection moves', () => {
    const one = toFlow({ ...scene, selection: selectNode('left') }, flow);
    const two = toFlow({ ...scene, selection: selectNode('right') }, one);
    const changed = two.nodes.filter((node, index) => node !== one.nodes[index]).map(({ id }) => id);
    // The shield beside the focused node is in reach of the Tab key, so it changes as well.
    expect(changed).toEqual(['signed@left', 'left', 'right']);
    expect(two.edges).toBe(one.edges);
  });
});

describe('what React Flow would measure is given', () => {
  const flow = toFlow(scene);

  it('sizes and places are those of the drawing', () => {
    for (const { id, position, width, height, measured } of flow.nodes.filter(
      ({ type }) => type === 'tree',
    )) {
      expect({ ...position, width, height }).toEqual(scene.placement.nodes[id]);
      expect(measured).toEqual({ width, height });
    }
  });

  it('lines are tied to the middles of the outline', () => {
    const { handles = [], width = 0, height = 0 } = nodeOf(flow, 'top');
    const [entrance, exit] = handles;
    expect(entrance).toMatchObject({ type: 'target', position: 'top', x: width / 2, y: 0 });
    expect(exit).toMatchObject({ type: 'source', position: 'bottom', x: width / 2 });
    // The foot of OR is drawn in.
    expect(exit!.y).toBeLessThan(height);
  });
});

describe('edges', () => {
  it('take the routes of the drawing', () => {
    const flow = toFlow(scene);
    const routes = flow.edges.map(({ data }) => ({
      parent: data!.parent,
      child: data!.child,
      points: data!.points,
    }));
    expect(routes).toEqual(expect.arrayContaining([...scene.placement.edges]));
    expect(routes).toHaveLength(scene.placement.edges.length);
  });

  it('leave them while an end is held elsewhere', () => {
    const flow = toFlow({ ...scene, moved: new Map([['leaf', { x: 500, y: 500 }]]) });
    expect(edgeOf(flow, 'left leaf').data!.points).toBeUndefined();
    expect(edgeOf(flow, 'top left').data!.points).toBeDefined();
  });

  it('leave out what another one draws, unless one of them is elsewhere', () => {
    const dashes = (change: Partial<Scene>) =>
      toFlow({ ...scene, ...change }).edges.filter(({ data }) => data!.dash !== undefined).length;
    expect(dashes({})).toBeGreaterThan(0);
    expect(dashes({ moved: new Map([['leaf', { x: 500, y: 500 }]]) })).toBe(0);
  });

  it('of the node under the pointer stand out', () => {
    const flow = toFlow({ ...scene, hovered: 'left' });
    const near = flow.edges.filter(({ data }) => data!.near).map(({ id }) => id);
    expect(near).toEqual(['top left', 'left leaf', 'left right']);
  });
});

it('shields follow the node that they stand beside', () => {
  const shield = nodeOf(toFlow(scene), 'signed@left').position;
  const home = scene.placement.nodes.left!;
  const held = new Map([['left', { x: home.x + 30, y: home.y - 7 }]]);
  const after = nodeOf(toFlow({ ...scene, moved: held }), 'signed@left').position;
  expect(after).toEqual({ x: shield.x + 30, y: shield.y - 7 });
});

describe('for the keyboard and for screen readers', () => {
  const stops = (flow: Flow) =>
    [...flow.nodes, ...flow.edges]
      .filter((item) => item.domAttributes?.tabIndex === 0)
      .map((item) => item.id);

  it('names say kind, gate, label, finding number and what hangs on a node', () => {
    const names = Object.fromEntries(toFlow(scene).nodes.map(({ id, ariaLabel }) => [id, ariaLabel]));
    expect(names).toEqual({
      '#later': 'Group, Later, out of scope',
      'signed@left': 'Mitigation, in place, Signed images only, on Deploy poisoned container image',
      top: 'Goal, OR, Take the node, 2 children, open',
      left: 'Step, AND, Deploy poisoned container image, M4, 2 children, 1 mitigation, closed',
      leaf: 'Step, Push to the registry, open',
      right: 'Sub-tree, Denial of service, shared by 2 parents, open',
      note: 'Note, Since 2021',
    });
  });

  it('the first root is the one stop of the Tab key when nothing is selected', () => {
    expect(stops(toFlow(scene))).toEqual(['top']);
  });

  it('the node selected last is the stop, with its shields before it', () => {
    const selection = { type: 'nodes', ids: ['top', 'left'] } as const;
    expect(stops(toFlow({ ...scene, selection }))).toEqual(['signed@left', 'left']);
  });

  it('a selected edge, mitigation or group is the stop', () => {
    const at = (selection: Scene['selection']) => stops(toFlow({ ...scene, selection }));
    expect(at({ type: 'edge', parent: 'top', child: 'right' })).toEqual(['top right']);
    expect(at({ type: 'mitigation', id: 'signed' })).toEqual(['signed@left']);
    expect(at({ type: 'group', id: 'later' })).toEqual(['#later']);
  });
});

describe('a collapsed node', () => {
  const { tree: shown, folds } = shownOf(tree, { collapsed: new Set(['left']) });
  const flow = toFlow({ ...scene, tree: shown, folds });

  it('is drawn as it is in the document, without what is below it', () => {
    expect(flow.nodes.filter(({ type }) => type === 'tree').map(({ id }) => id)).toEqual([
      'top',
      'left',
      'right',
    ]);
    expect(flow.edges.map(({ id }) => id)).toEqual(['top left', 'top right']);
    expect(nodeOf(flow, 'left').data).toMatchObject({ node: left, fold: 1 });
  });

  it('says what is hidden below it', () => {
    expect(nodeOf(flow, 'left').ariaLabel).toMatch(/, collapsed, 1 hidden$/);
  });
});

describe('handles', () => {
  const out = (change: Partial<Scene>) =>
    toFlow({ ...scene, ...change })
      .nodes.filter((node): node is TreeFlowNode => node.type === 'tree' && node.data.handles)
      .map(({ id }) => id);

  it('are out on the node under the pointer and on the one that is selected alone', () => {
    expect(out({ hovered: 'leaf', selection: selectNode('top') })).toEqual(['top', 'leaf']);
    expect(out({ selection: { type: 'nodes', ids: ['top', 'leaf'] } })).toEqual([]);
  });

  it('stay in on notes, in a document that cannot be changed, and while something else goes on', () => {
    expect(out({ hovered: 'note' })).toEqual([]);
    expect(out({ hovered: 'leaf', editable: false })).toEqual([]);
    expect(out({ hovered: 'leaf', handles: false })).toEqual([]);
  });
});

describe('what the tree means', () => {
  it('is told of every node in its name, and of what is supposed of a mitigation', () => {
    const participation = { nodes: new Set(['top', 'right']), edges: new Set(['top right']) };
    const flow = toFlow({
      ...scene,
      meaning: {
        ...meaning,
        participation,
        whatIf: new Map([['signed', true]]),
        has: new Set(['right']),
        fromHere: {
          reach: new Map([['top', 'within-reach']]),
          missing: new Map([['top', ['leaf']]]),
          goal: 'top',
        },
      },
    });
    expect(nodeOf(flow, 'top').ariaLabel).toBe(
      'Goal, OR, Take the node, 2 children, open, within reach from here, 1 leaf missing',
    );
    expect(nodeOf(flow, 'leaf').ariaLabel).toBe('Step, Push to the registry, idle, missing from here');
    expect(nodeOf(flow, 'right').ariaLabel).toContain('the attacker has this');
    expect(nodeOf(flow, 'signed@left').ariaLabel).toMatch(/, what if: on$/);
  });

  it('lets edges fade that no remaining attack takes, and leaves shared lines to those that do not', () => {
    const fadedOf = (edges: readonly string[]) => {
      const participation = { nodes: new Set<string>(), edges: new Set(edges) };
      return toFlow({ ...scene, meaning: { ...meaning, participation } }).edges;
    };
    const some = fadedOf(['top right']);
    expect(some.filter(({ data }) => data!.faded).map(({ id }) => id)).toEqual([
      'top left',
      'left leaf',
      'left right',
    ]);
    expect(some.find(({ id }) => id === 'top right')!.data!.dash).toBeUndefined();
    const others = fadedOf(['top left', 'left leaf', 'left right']);
    expect(others.find(({ id }) => id === 'top right')!.data!.dash).toBeDefined();
  });

  it('lights an attack up by its numbers and its lines, and lets everything else step back', () => {
    const attack = {
      nodes: new Set(['top', 'right']),
      edges: new Set(['top right']),
      by: new Map(),
      numbers: new Map([
        ['right', 1],
        ['top', 2],
      ]),
    };
    const flow = toFlow({ ...scene, meaning: { ...meaning, attack } });
    expect(nodeOf(flow, 'right').ariaLabel).toMatch(/, number 1 of the attack$/);
    const places = flow.nodes.flatMap(({ id, data }) => ('inAttack' in data ? [[id, data.inAttack]] : []));
    expect(Object.fromEntries(places)).toEqual({
      top: 2,
      right: 1,
      left: 'aside',
      leaf: 'aside',
      note: 'aside',
    });
    expect(flow.edges.filter(({ data }) => data!.lit).map(({ id }) => id)).toEqual(['top right']);
    expect(flow.edges.filter(({ data }) => data!.faded).map(({ id }) => id)).toEqual([
      'top left',
      'left leaf',
      'left right',
    ]);
    expect(nodeOf(flow, 'signed@left').data).toMatchObject({ aside: true });
  });

  it('changes only the objects of what it changes', () => {
    const before = toFlow(scene);
    const after = toFlow(
      { ...scene, meaning: { ...meaning, inForce: new Set(), verdicts: verdicts(tree, { lens: 'none' }) } },
      before,
    );
    const changed = after.nodes.filter((node, index) => node !== before.nodes[index]).map(({ id }) => id);
    expect(changed).toEqual(['signed@left', 'left']);
    expect(after.edges).toBe(before.edges);
  });
});
