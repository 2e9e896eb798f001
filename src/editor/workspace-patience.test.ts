import { describe, expect, it } from 'vitest';
import { ok } from '../core/tree/result';
import { quiet } from './workspace-fakes';
import { impatient, PATIENCE } from './workspace-patience';
import type { Clock, DocumentStore } from './workspace-ports';

/** A store that lists nothing before it is told to, asked by a page whose timers run when they are told to. */
function setUp() {
  const timers: { readonly after: number; readonly run: () => void }[] = [];
  const clock = {
    after(after: number, run: () => void) {
      const timer = { after, run };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  } as Clock;
  let reconnected = false;
  let answer = () => {};
  const documents = {
    list: () =>
      new Promise((resolve) => {
        answer = () => resolve(ok([]));
      }),
    reconnect() {
      reconnected = true;
    },
  } as unknown as DocumentStore;
  const listed = impatient(documents, clock).list();
  const runTimer = () => {
    const timer = timers.shift();
    timer?.run();
    return timer?.after ?? 0;
  };
  return { listed, answer: () => answer(), runTimer, timers, reconnected: () => reconnected };
}

describe('patience with storage', () => {
  it('is over after all of its steps, and then there is a problem', async () => {
    const { listed, runTimer, timers, reconnected } = setUp();
    let waited = 0;
    while (timers.length > 0) waited += runTimer();
    expect(waited).toBe(PATIENCE);
    expect(await listed).toEqual({
      ok: false,
      problem: { type: 'unavailable', reason: 'The browser’s storage does not answer.' },
    });
    expect(reconnected()).toBe(true);
  });

  it('is not over when the page itself was busy for long, and hears the answer only afterwards', async () => {
    const { listed, answer, runTimer, timers, reconnected } = setUp();
    // However late this timer runs: what else has come meanwhile is heard after it.
    runTimer();
    answer();
    expect(await listed).toEqual(ok([]));
    await quiet();
    expect(timers).toEqual([]);
    expect(reconnected()).toBe(false);
  });
});
