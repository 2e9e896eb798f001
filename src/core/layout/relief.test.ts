import { describe, expect, it } from 'vitest';
import type { Subject } from './layers';
import { ranksOf } from './ranks';
import { relieved } from './relief';

/** A root with parents that have so many leaves each; every parent leads on to one chain below, too. */
function subject(parents: number, leaves: number): Subject {
  const from: number[] = [];
  const to: number[] = [];
  const chain = 1 + parents;
  const link = (above: number, below: number) => {
    from.push(above);
    to.push(below);
  };
  let count = chain + 3;
  for (let parent = 1; parent <= parents; parent++) {
    link(0, parent);
    link(parent, chain);
    for (let leaf = 0; leaf < leaves; leaf++) link(parent, count++);
  }
  link(chain, chain + 1);
  link(chain + 1, chain + 2);
  const blocks = Array.from({ length: count }, (_, at) => ({
    members: [`n${at}`],
    breadth: 176,
    depth: 50,
    entry: 88,
    exit: 88,
    parts: [],
  }));
  return {
    blocks,
    links: { count, from, to },
    family: Int32Array.from(to),
    siblings: new Int32Array(),
  };
}

const rowsOf = (rank: Int32Array): readonly number[] =>
  Array.from({ length: Math.max(...rank) + 1 }, (_, row) => rank.filter((own) => own === row).length);

describe('rows that are too broad', () => {
  it('are relieved: leaves of one parent sink together to a row with room for them', () => {
    const broad = subject(6, 5);
    const before = ranksOf(broad.links);
    const after = relieved(broad, before);
    expect(rowsOf(before)).toEqual([1, 6, 31, 1, 1]);
    expect(rowsOf(after)).toEqual([1, 6, 16, 16, 1]);
    for (let parent = 1; parent <= 6; parent++) {
      const rows = broad.links.from.flatMap((from, link) =>
        from === parent && broad.links.to[link] !== 7 ? [after[broad.links.to[link]!]!] : [],
      );
      expect(new Set(rows).size).toBe(1);
    }
  });

  it('are none where everything fits: ranks stay as they are', () => {
    const narrow = subject(3, 4);
    expect(relieved(narrow, ranksOf(narrow.links))).toEqual(ranksOf(narrow.links));
  });

  it('stay where there is no row below', () => {
    const flat: Subject = {
      ...subject(1, 40),
      links: { count: 41, from: Array(40).fill(0), to: Array.from({ length: 40 }, (_, leaf) => leaf + 1) },
    };
    expect(relieved(flat, ranksOf(flat.links))).toEqual(ranksOf(flat.links));
  });
});
