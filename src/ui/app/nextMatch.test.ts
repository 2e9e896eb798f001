import { expect, it } from 'vitest';
import { sketch } from '../../core/edits/sketch';
import { search } from '../../core/tree/search';
import { NOTHING, selectNode } from '../../editor/selection';
import { nextMatch } from './nextMatch';

const tree = sketch('goal top > door window\nstep door\nstep window\nmitigation door-lock > door');
const matches = search(tree, { text: 'door', filters: {} });

it('goes from match to match, round and round, whatever kind of thing it is', () => {
  expect(nextMatch(matches, NOTHING, 1)?.thing.id).toBe('door');
  expect(nextMatch(matches, NOTHING, -1)?.thing.id).toBe('door-lock');
  expect(nextMatch(matches, selectNode('door'), 1)?.thing.id).toBe('door-lock');
  expect(nextMatch(matches, { type: 'mitigation', id: 'door-lock', on: 'door' }, 1)?.thing.id).toBe('door');
  expect(nextMatch(matches, selectNode('window'), 1)?.thing.id).toBe('door');
  expect(nextMatch([], NOTHING, 1)).toBeUndefined();
});
