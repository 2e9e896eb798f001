import { describe, expect, it } from 'vitest';
import { ID } from '../tree/rules';
import { idsForCopy, newIds, slug } from './ids';
import { sketch } from './sketch';

const tree = sketch('goal top > a\nstep a\nmitigation m > a\ngroup g > a');
const zero = () => 0;

describe('ids', () => {
  it('of something new say what it is, and tell apart', () => {
    const ids = newIds(tree, zero);
    expect([ids.fresh('step'), ids.fresh('step'), ids.fresh('goal')]).toEqual([
      'step-2222',
      'step-22222',
      'goal-2222',
    ]);
  });

  it('of copies stay where they are free, and read like the label where they are not', () => {
    const clip = sketch('step a > new\nstep new\nmitigation g > a');
    expect(idsForCopy(tree, clip, zero)).toEqual(
      new Map([
        ['a', 'a-2222'],
        ['new', 'new'],
        ['g', 'g-2222'],
      ]),
    );
  });

  it.each([
    ['Pull secret may also push', 'pull-secret-may-also-push'],
    ['  Zugriff über Größe & Maß!', 'zugriff-uber-gro-e-ma'],
    ['容器逃逸', ''],
    ['-', ''],
    [`${'long '.repeat(30)}`, 'long-long-long-long-long-long-long-long-long-lon'],
  ])('a label as an id: %s', (label, id) => {
    expect(slug(label)).toBe(id);
  });

  it('are ids whatever the label says', () => {
    const clip = sketch('step a', {});
    const [first] = idsForCopy(
      { ...tree, nodes: [{ id: 'a', kind: 'step', label: '逃', children: [] }] },
      { ...clip, nodes: clip.nodes.map((node) => ({ ...node, label: '容器逃逸' })) },
      () => 0.999,
    ).values();
    expect(first).toMatch(ID);
  });
});
