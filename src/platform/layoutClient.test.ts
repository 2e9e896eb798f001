import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Placement } from '../core/layout/placement';
import type { AttackTree } from '../core/tree/tree';
import { createLayoutClient, type LayoutQuestion } from './layoutClient';
import { createWorkerClient, type Heard } from './workerClient';

const tree = (title: string): AttackTree => ({
  id: 'tree',
  title,
  approach: 'bottom-up',
  nodes: [],
  mitigations: [],
  groups: [],
  ideas: [],
});

/** A placement that tells whose it is. */
const placementOf = ({ tree: { title } }: LayoutQuestion): Placement => ({
  direction: 'down',
  bounds: { x: 0, y: 0, width: title.length, height: 0 },
  nodes: { [title]: { x: 0, y: 0, width: 1, height: 1 } },
  edges: [],
  shields: [],
  regions: [],
  junctions: [],
});

/** A worker that answers when told, and notes what happens to it. */
class FakeWorker {
  readonly asked: LayoutQuestion[] = [];
  ended = false;
  constructor(
    readonly heard: (heard: Heard<Placement>) => void,
    readonly died: () => void,
  ) {}
  readonly ask = (question: LayoutQuestion) => {
    this.asked.push(question);
  };
  readonly end = () => {
    this.ended = true;
  };
  answer() {
    this.heard({ answer: placementOf(this.asked.at(-1)!) });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const here: string[] = [];
  const worker = createWorkerClient<LayoutQuestion, Placement>({
    start(heard, died) {
      const worker = new FakeWorker(heard, died);
      workers.push(worker);
      return worker;
    },
    async here(question) {
      here.push(question.tree.title);
      return placementOf(question);
    },
  });
  /** What becomes of a question: the title drawn, `superseded`, or the reason. */
  const client = () => {
    const layOut = createLayoutClient(worker);
    return (title: string) =>
      layOut(tree(title), undefined).then(
        (placement) => Object.keys(placement.nodes)[0],
        (error: Error) => (error.name === 'AbortError' ? 'superseded' : error.message),
      );
  };
  return { workers, here, ask: client(), client };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the layout client', () => {
  it('starts one worker, at the first question, and keeps it', async () => {
    const { workers, ask } = setUp();
    expect(workers).toHaveLength(0);
    for (const title of ['a', 'b']) {
      const answer = ask(title);
      workers[0]!.answer();
      expect(await answer).toBe(title);
    }
    expect(workers).toHaveLength(1);
  });

  it('answers only the newest of several questions', async () => {
    const { workers, ask } = setUp();
    const answers = ['a', 'b', 'c'].map(ask);
    workers[0]!.answer();
    expect(workers[0]!.asked.map((question) => question.tree.title)).toEqual(['a', 'c']);
    workers[0]!.answer();
    expect(await Promise.all(answers)).toEqual(['superseded', 'superseded', 'c']);
    expect(workers[0]!.ended).toBe(false);
  });

  it('takes turns with others in the same worker, and supersedes none of theirs', async () => {
    const { workers, ask, client } = setUp();
    const other = client();
    const answers = [other('small'), ask('a'), ask('b')];
    workers[0]!.answer();
    workers[0]!.answer();
    expect(await Promise.all(answers)).toEqual(['small', 'superseded', 'b']);
    expect(workers).toHaveLength(1);
  });

  it('ends a worker that stays busy with an older question, and starts another', async () => {
    const { workers, ask } = setUp();
    const answers = ['a', 'b'].map(ask);
    vi.advanceTimersByTime(249);
    expect(workers[0]!.ended).toBe(false);
    vi.advanceTimersByTime(1);
    expect(workers[0]!.ended).toBe(true);
    workers[1]!.answer();
    expect(await Promise.all(answers)).toEqual(['superseded', 'b']);
  });

  it('lets a single question take as long as it takes', async () => {
    const { workers, ask } = setUp();
    const answer = ask('a');
    vi.advanceTimersByTime(60_000);
    workers[0]!.answer();
    expect(await answer).toBe('a');
    expect(workers).toHaveLength(1);
  });

  it('says why a tree could not be laid out, and goes on', async () => {
    const { workers, ask } = setUp();
    const first = ask('a');
    workers[0]!.heard({ error: 'Error: no rank' });
    expect(await first).toBe('Error: no rank');
    const second = ask('b');
    workers[0]!.answer();
    expect(await second).toBe('b');
  });

  it('answers on this thread once the worker has died, the newest question first', async () => {
    const { workers, here, ask } = setUp();
    const answers = ['a', 'b'].map(ask);
    workers[0]!.died();
    expect(await Promise.all(answers)).toEqual(['superseded', 'b']);
    expect(await ask('c')).toBe('c');
    expect(here).toEqual(['b', 'c']);
    expect(workers).toHaveLength(1);
  });

  it('answers on this thread where workers cannot start', async () => {
    const layOut = createLayoutClient(
      createWorkerClient<LayoutQuestion, Placement>({
        start() {
          throw new Error('no workers');
        },
        here: async (question) => placementOf(question),
      }),
    );
    expect(await layOut(tree('a'), undefined)).toEqual(placementOf({ tree: tree('a'), before: undefined }));
  });
});
