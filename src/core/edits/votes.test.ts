import { expect, it } from 'vitest';
import { graphOf } from '../tree/graph';
import { sketch } from './sketch';
import { clearVotes, vote } from './votes';

const tree = sketch('goal top > a\nstep a\nnote n > a');
const votesOf = (of: typeof tree) => graphOf(of).branches.map(({ votes }) => votes);

it('votes are counted up and down on branches, and none is left out of the document', () => {
  const once = vote(['top', 'a', 'n'], 1)(tree);
  expect(votesOf(once)).toEqual([1, 1]);
  expect(votesOf(vote(['a'], 1)(once))).toEqual([1, 2]);
  expect(votesOf(vote(['a'], -1)(once))).toEqual([1, undefined]);
  expect(once.nodes.at(-1)).toBe(tree.nodes.at(-1));
  expect(vote(['a'], -1)(tree)).toBe(tree);
});

it('all votes are taken back at once', () => {
  expect(clearVotes(vote(['top', 'a'], 1)(tree))).toEqual(tree);
  expect(clearVotes(tree)).toBe(tree);
});
