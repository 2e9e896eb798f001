import { describe, expect, it } from 'vitest';
import { sketch } from '../edits/sketch';
import { prospectOf } from './prospect';

/** A goal with so many leaves, the first of which a second step leads to as well. */
const broad = (leaves: number) => {
  const names = Array.from({ length: leaves }, (_, at) => `leaf-${at}`);
  return sketch(
    `goal top > ${names.join(' ')}\nstep also > leaf-0\n${names.map((name) => `step ${name}`).join('\n')}`,
  );
};

describe('what a refinement can do for a drawing', () => {
  it('is nothing where no node is shared, for then no lines need to cross', () => {
    expect(prospectOf(sketch('goal top > a b\nstep a > c\nstep b\nstep c'))).toBe('nothing to gain');
    expect(prospectOf(sketch(''))).toBe('nothing to gain');
  });

  it('is nothing where a person has put every node somewhere', () => {
    const tree = sketch('goal top > a b\nstep a > c\nstep b > c\nstep c');
    const nodes = tree.nodes.map((node, at) => ({ ...node, position: { x: 300 * at, y: 0 } }));
    expect(prospectOf({ ...tree, nodes })).toBe('nothing to gain');
    expect(prospectOf({ ...tree, nodes: [tree.nodes[0]!, ...nodes.slice(1)] })).toBe('better');
  });

  it('is a better drawing where a node is shared', () => {
    expect(prospectOf(sketch('goal top > a b\nstep a > c\nstep b > c\nstep c'))).toBe('better');
    expect(prospectOf(broad(440))).toBe('better');
  });

  it('is nothing in good time where there is too much', () => {
    expect(prospectOf(broad(450))).toBe('too large');
  });
});
