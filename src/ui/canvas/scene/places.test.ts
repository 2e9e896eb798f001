import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../core/layout/figure';
import { layout } from '../../../core/layout/layout';
import type { Box } from '../../../core/layout/placement';
import type { AttackTree, StepNode } from '../../../core/tree/tree';
import { placesOf } from './places';

const step = (id: string, children: readonly string[] = []): StepNode => ({
  id,
  kind: 'step',
  label: `The step ${id}`,
  children,
});
const treeOf = (...nodes: AttackTree['nodes']): AttackTree => ({
  id: 'test',
  title: 'Test',
  approach: 'scenario-based',
  nodes,
  mitigations: [],
  groups: [],
  ideas: [],
});
const STILL = new Map<string, never>();

const before = treeOf(step('top', ['left', 'right']), step('left'), step('right'));
const placement = layout(before);
const grownTo = (...nodes: AttackTree['nodes']) =>
  placesOf({ tree: treeOf(...nodes), placement, placed: before, moved: STILL });
const placeOf = (places: ReadonlyMap<string, Box>, id: string) => places.get(id)!;

it('leaves every node where the drawing has it', () => {
  const places = placesOf({ tree: before, placement, placed: before, moved: STILL });
  expect(Object.fromEntries(places)).toEqual(placement.nodes);
});

describe('before the drawing knows a new node', () => {
  it('a child stands beside its elder sibling', () => {
    const places = grownTo(step('top', ['left', 'right', 'new']), step('left'), step('right'), step('new'));
    const [elder, child] = [placeOf(places, 'right'), placeOf(places, 'new')];
    expect(child.y).toBe(elder.y);
    expect(child.x).toBeGreaterThan(elder.x + elder.width);
  });

  it('an only child stands below the middle of its parent', () => {
    const places = grownTo(step('top', ['left', 'right']), step('left', ['new']), step('new'), step('right'));
    const [parent, child] = [placeOf(places, 'left'), placeOf(places, 'new')];
    expect(child.y).toBeGreaterThan(parent.y + parent.height);
    expect(Math.abs(child.x + child.width / 2 - (parent.x + parent.width / 2))).toBeLessThanOrEqual(1);
  });

  it('a parent stands above its child', () => {
    const places = grownTo(step('new', ['top']), ...before.nodes);
    const [parent, child] = [placeOf(places, 'new'), placeOf(places, 'top')];
    expect(parent.y + parent.height).toBeLessThan(child.y);
  });

  it('a step put on an edge stands between its ends', () => {
    const places = grownTo(step('top', ['new', 'right']), step('new', ['left']), step('left'), step('right'));
    const middle = (box: Box) => box.y + box.height / 2;
    expect(middle(placeOf(places, 'new'))).toBeGreaterThan(middle(placeOf(places, 'top')));
    expect(middle(placeOf(places, 'new'))).toBeLessThan(middle(placeOf(places, 'left')));
  });

  it('a note stands beside what it is about', () => {
    const places = grownTo(...before.nodes, { id: 'note', kind: 'note', label: 'Really?', about: ['right'] });
    const [subject, note] = [placeOf(places, 'right'), placeOf(places, 'note')];
    expect(note.y).toBe(subject.y);
    expect(note.x).toBeGreaterThan(subject.x + subject.width);
  });

  it('a node without relatives stands beside everything', () => {
    const places = grownTo(...before.nodes, step('alone'));
    const rights = before.nodes.map(({ id }) => placeOf(places, id)).map((box) => box.x + box.width);
    expect(placeOf(places, 'alone').x).toBeGreaterThan(Math.max(...rights));
  });

  it('a node put somewhere by hand stands there', () => {
    const places = grownTo(...before.nodes, { ...step('hand'), position: { x: 900, y: 70 } });
    expect(placeOf(places, 'hand')).toMatchObject({ x: 900, y: 70 });
  });
});

it('a node that grows keeps its middle and its upper edge until it is drawn anew', () => {
  const long = { ...step('left'), label: 'A label so long that the node needs several more lines for it' };
  const places = grownTo(step('top', ['left', 'right']), long, step('right'));
  const drawn = placement.nodes.left!;
  const grown = placeOf(places, 'left');
  expect(grown).toMatchObject({ y: drawn.y, height: figureOf(long).height });
  expect(Math.abs(grown.x + grown.width / 2 - (drawn.x + drawn.width / 2))).toBeLessThanOrEqual(1);
});

it('a node that is held is where the hand is', () => {
  const moved = new Map([['left', { x: -40, y: 12 }]]);
  const places = placesOf({ tree: before, placement, placed: before, moved });
  expect(placeOf(places, 'left')).toMatchObject({ x: -40, y: 12 });
});
