import { describe, expect, it } from 'vitest';
import { changes, holds } from './versionWords';

const version = (nodes: number, gates: number, mitigations: number) => ({
  revision: 1,
  changed: 0,
  totals: { nodes, gates, mitigations },
});

describe('what a list of versions says', () => {
  it('of what a version holds', () => {
    expect(holds({ nodes: 23, gates: 1, mitigations: 0 })).toBe('23 nodes, 1 gate, 0 mitigations');
  });

  it('of what has changed since the version before', () => {
    expect(changes(version(5, 1, 2), version(3, 1, 3))).toBe('+2 nodes, −1 mitigation');
    expect(changes(version(5, 1, 2), version(5, 1, 2))).toBe('Same counts, other words or places');
  });

  it('nothing where the counts of one are not known', () => {
    expect(changes(version(5, 1, 2), undefined)).toBeUndefined();
    expect(changes(version(5, 1, 2), { revision: 1, changed: 0 })).toBeUndefined();
    expect(changes({ revision: 1, changed: 0 }, version(5, 1, 2))).toBeUndefined();
  });
});
