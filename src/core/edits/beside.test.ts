import { describe, expect, it } from 'vitest';
import { addGroup, removeGroup, setGroupNodes } from './groups';
import { addMitigation, attachMitigation, detachMitigation, removeMitigation } from './mitigations';
import { addNote, setAbout } from './notes';
import { place, setDirection, unplace } from './positions';
import { sketch } from './sketch';

const tree = sketch(`
  goal top > a b
  step a
  step b
  note n > a
  mitigation m > a
  group g > a
`);
const notes = (after: typeof tree) => after.nodes.filter(({ kind }) => kind === 'note');

describe('notes', () => {
  it('are added about nodes that are there', () => {
    const after = addNote({ id: 'new', label: 'Ask', about: ['b', 'gone'] })(tree);
    expect(after.nodes.at(-1)).toEqual({ id: 'new', kind: 'note', label: 'Ask', about: ['b'] });
  });

  it('are said to be about other nodes, never about themselves', () => {
    expect(notes(setAbout('n', ['b', 'n', 'b'])(tree))).toEqual([
      { id: 'n', kind: 'note', label: 'n', about: ['b'] },
    ]);
    expect(setAbout('n', ['a'])(tree)).toBe(tree);
    expect(setAbout('a', ['b'])(tree)).toBe(tree);
  });
});

describe('mitigations', () => {
  it('are added to several nodes at once, proposed at first, and never to notes', () => {
    const after = addMitigation({ id: 'new', label: 'Sign images', on: ['a', 'n', 'b'] })(tree);
    expect(after.mitigations.at(-1)).toEqual({
      id: 'new',
      label: 'Sign images',
      on: ['a', 'b'],
      status: 'proposed',
    });
  });

  it('are put on further nodes and taken off, and stay when they are on nothing', () => {
    const both = attachMitigation('m', ['b', 'a', 'n'])(tree);
    expect(both.mitigations[0]?.on).toEqual(['a', 'b']);
    expect(detachMitigation('m', ['a', 'b'])(both).mitigations[0]?.on).toEqual([]);
    expect(attachMitigation('m', ['a'])(tree)).toBe(tree);
    expect(detachMitigation('m', ['b'])(tree)).toBe(tree);
  });

  it('are removed', () => {
    expect(removeMitigation('m')(tree).mitigations).toEqual([]);
    expect(removeMitigation('gone')(tree)).toBe(tree);
  });
});

describe('groups', () => {
  it('are made of nodes that are there', () => {
    const after = addGroup({ id: 'new', label: 'Later', nodes: ['a', 'n', 'gone', 'a'] })(tree);
    expect(after.groups.at(-1)).toEqual({ id: 'new', label: 'Later', nodes: ['a', 'n'] });
    expect(addGroup({ id: 'new', label: 'Later', nodes: [] })(tree)).toBe(tree);
  });

  it('get other members', () => {
    expect(setGroupNodes('g', ['b', 'a'])(tree).groups).toEqual([{ id: 'g', label: 'g', nodes: ['b', 'a'] }]);
    expect(setGroupNodes('g', ['a'])(tree)).toBe(tree);
  });

  it('are taken apart; their nodes stay', () => {
    const after = removeGroup('g')(tree);
    expect(after.groups).toEqual([]);
    expect(after.nodes).toBe(tree.nodes);
    expect(removeGroup('gone')(tree)).toBe(tree);
  });
});

describe('positions', () => {
  const placed = place({ a: { x: 1.4, y: -0.2 }, n: { x: 5, y: 6 } })(tree);

  it('are whole pixels', () => {
    expect(placed.nodes.map(({ id, position }) => [id, position])).toEqual([
      ['top', undefined],
      ['a', { x: 1, y: 0 }],
      ['b', undefined],
      ['n', { x: 5, y: 6 }],
    ]);
    expect(place({ a: { x: 1, y: 0 } })(placed)).toBe(placed);
  });

  it('are given back to the layout, some or all', () => {
    expect(unplace(['n', 'b'])(placed).nodes.map(({ position }) => position)).toEqual([
      undefined,
      { x: 1, y: 0 },
      undefined,
      undefined,
    ]);
    expect(unplace()(placed)).toEqual(tree);
    expect(unplace()(tree)).toBe(tree);
  });

  it('go with the direction they were meant for', () => {
    expect(setDirection('right')(placed)).toEqual({ ...tree, layout: { direction: 'right' } });
    expect(setDirection('down')(placed)).toBe(placed);
  });
});
