import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkerClient, type Heard } from './workerClient';

/** A worker that doubles numbers when told, and notes what happens to it. */
class FakeWorker {
  readonly asked: number[] = [];
  ended = false;
  constructor(
    readonly heard: (heard: Heard<number>) => void,
    readonly died: () => void,
  ) {}
  readonly ask = (question: number) => {
    this.asked.push(question);
  };
  readonly end = () => {
    this.ended = true;
  };
  answer() {
    this.heard({ answer: 2 * this.asked.at(-1)! });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const here: number[] = [];
  const client = createWorkerClient<number, number>({
    start(heard, died) {
      const worker = new FakeWorker(heard, died);
      workers.push(worker);
      return worker;
    },
    async here(question) {
      here.push(question);
      return 2 * question;
    },
  });
  const ask = (question: number) => {
    const control = new AbortController();
    const answer = client(question, control.signal).catch((reason: unknown) => reason);
    return { answer, giveUp: () => control.abort('given up') };
  };
  return { workers, here, ask };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a client of a worker', () => {
  it('has one question answered after the other, in the order of asking', async () => {
    const { workers, ask } = setUp();
    const answers = [1, 2, 3].map((question) => ask(question).answer);
    expect(workers[0]!.asked).toEqual([1]);
    for (const _ of answers) workers[0]!.answer();
    expect(await Promise.all(answers)).toEqual([2, 4, 6]);
    expect(workers[0]!.asked).toEqual([1, 2, 3]);
  });

  it('never puts a question that was given up while it waited', async () => {
    const { workers, ask } = setUp();
    const [, second, third] = [1, 2, 3].map(ask);
    second!.giveUp();
    expect(await second!.answer).toBe('given up');
    workers[0]!.answer();
    expect(workers[0]!.asked).toEqual([1, 3]);
    workers[0]!.answer();
    expect(await third!.answer).toBe(6);
  });

  it('lets a worker finish what was given up as long as nobody waits', async () => {
    const { workers, ask } = setUp();
    const first = ask(1);
    first.giveUp();
    vi.advanceTimersByTime(10_000);
    expect(workers[0]!.ended).toBe(false);
    const second = ask(2);
    vi.advanceTimersByTime(250);
    expect(workers[0]!.ended).toBe(true);
    workers[1]!.answer();
    expect(await second.answer).toBe(4);
  });

  it('answers on this thread what a worker died of, and all that waited', async () => {
    const { workers, here, ask } = setUp();
    const answers = [1, 2].map((question) => ask(question).answer);
    workers[0]!.died();
    expect(await Promise.all(answers)).toEqual([2, 4]);
    expect(here).toEqual([1, 2]);
  });
});
