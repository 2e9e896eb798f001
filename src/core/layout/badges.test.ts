import { describe, expect, it } from 'vitest';
import type { StepNode } from '../tree/tree';
import { afterBadges, BADGE, badgesOf } from './badges';
import { figureOf } from './figure';

const node = (more: Partial<StepNode>): StepNode => ({
  id: 'a',
  kind: 'step',
  label: 'Open the bucket',
  children: [],
  ...more,
});
const texts = (more: Partial<StepNode>) => badgesOf(node(more), 50).map(({ text }) => text);

describe('the badges of a node', () => {
  it('say that something is unclear, how many votes it has, and whose it is', () => {
    expect(texts({ clarify: 'Is it public?', votes: 12, owner: 'Platform team' })).toEqual(['?', '12', 'PT']);
    expect(texts({ votes: 0 })).toEqual([]);
    expect(texts({ votes: 1000, owner: 'storage' })).toEqual(['999+', 'ST']);
    expect(texts({ owner: '容器 the 2nd of all' })).toEqual(['容T2']);
    expect(texts({ owner: '…' })).toEqual(['–']);
  });

  it('stand side by side and leave the middle to the lines', () => {
    const [unclear, votes, owner] = badgesOf(node({ clarify: '?', votes: 999, owner: 'W W W W' }), 50);
    expect(votes!.x).toBe(unclear!.x + unclear!.width + BADGE.gap);
    expect(owner!.x).toBe(votes!.x + votes!.width + BADGE.gap);
    expect(afterBadges([])).toBe(BADGE.inset);
    expect(afterBadges([unclear!])).toBe(votes!.x);
  });

  it('take room below the node', () => {
    expect(figureOf(node({})).overhang).toBe(0);
    expect(figureOf(node({ votes: 1 })).overhang).toBe(BADGE.height - BADGE.above);
  });
});
