import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { News } from '../editor/workspace-ports';
import { createNeighbours } from './neighbours';

/** Channels as browsers have them: everyone hears what the others post, nobody itself. */
beforeEach(() => {
  const channels = new Set<EventTarget>();
  class Channel extends EventTarget {
    constructor() {
      super();
      channels.add(this);
    }
    postMessage(data: unknown) {
      for (const one of channels) if (one !== this) one.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => vi.unstubAllGlobals());

it('pages hear one another, each until it stops listening', () => {
  const [one, other] = [createNeighbours(), createNeighbours()];
  const heard: News[] = [];
  const stop = other.on((news) => heard.push(news));
  one.tell({ type: 'stored', key: 'a' });
  one.tell({ type: 'asks', key: 'a', writer: 'one' });
  stop();
  one.tell({ type: 'yields', key: 'a', to: 'other' });
  expect(heard).toEqual([
    { type: 'stored', key: 'a' },
    { type: 'asks', key: 'a', writer: 'one' },
  ]);
});

it('what no page of this version says is not heard', () => {
  const channel = new BroadcastChannel('espalier');
  const heard: News[] = [];
  createNeighbours().on((news) => heard.push(news));
  for (const data of [
    undefined,
    'stored',
    { type: 'stored' },
    { type: 'asks', key: 'a' },
    { type: 'new', key: 'a' },
  ])
    channel.postMessage(data);
  expect(heard).toEqual([]);
});

it('a browser without channels has pages that hear nothing', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const alone = createNeighbours();
  alone.on(() => expect.unreachable())();
  expect(() => alone.tell({ type: 'stored', key: 'a' })).not.toThrow();
});
