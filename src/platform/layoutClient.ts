import type { Placement } from '../core/layout/placement';
import type { AttackTree } from '../core/tree/tree';
import type { LayOut } from '../editor/editor';
import { scriptUrl } from './trustedTypes';

export interface Question {
  readonly tree: AttackTree;
  readonly before: Placement | undefined;
}

export type Answer = { readonly placement: Placement } | { readonly error: string };

/** What the client stands on. */
export interface LayoutMeans {
  /** Starts a worker; throws where the browser starts none. `died` says that no more answers will come from it. */
  readonly start: (heard: (answer: Answer) => void, died: () => void) => LayoutWorker;
  /** Answers on this thread, when there is no worker. */
  readonly here: (question: Question) => Promise<Placement>;
}

export interface LayoutWorker {
  readonly ask: (question: Question) => void;
  readonly end: () => void;
}

/** How long a newer question waits for the worker to finish an older one, in milliseconds. */
const WAIT = 250;

interface Asked {
  readonly question: Question;
  readonly resolve: (placement: Placement) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Lays trees out in a worker, one at a time. The newest question wins: those before it are rejected with an
 * `AbortError`, and a worker that stays busy with one of them is ended and started again. Where workers do not start, it
 * answers on this thread.
 */
export function createLayoutClient(means: LayoutMeans = ofTheBrowser): LayOut {
  let worker: LayoutWorker | undefined;
  let workersFail = false;
  let asked: Asked | undefined;
  let next: Asked | undefined;
  let impatience: ReturnType<typeof setTimeout> | undefined;

  const put = (one: Asked) => {
    asked = one;
    if (!workersFail) {
      try {
        worker ??= means.start(answered, died);
        worker.ask(one.question);
        return;
      } catch {
        workersFail = true;
      }
    }
    means.here(one.question).then(
      (placement) => asked === one && answered({ placement }),
      (error: unknown) => asked === one && answered({ error: String(error) }),
    );
  };

  /** Ends the question at hand, and puts the one that waits, or else `again`. */
  const proceed = (again?: Asked) => {
    const one = next ?? again;
    asked = undefined;
    next = undefined;
    clearTimeout(impatience);
    impatience = undefined;
    if (one) put(one);
  };

  const answered = (answer: Answer) => {
    if ('placement' in answer) asked?.resolve(answer.placement);
    else asked?.reject(new Error(answer.error));
    proceed();
  };

  const died = () => {
    workersFail = true;
    worker = undefined;
    proceed(asked);
  };

  const losePatience = () => {
    worker?.end();
    worker = undefined;
    proceed();
  };

  return (tree, before) =>
    new Promise((resolve, reject) => {
      const one = { question: { tree, before }, resolve, reject };
      if (!asked) {
        put(one);
        return;
      }
      asked.reject(superseded());
      next?.reject(superseded());
      next = one;
      impatience ??= setTimeout(losePatience, WAIT);
    });
}

const superseded = () => new DOMException('A newer drawing was asked for.', 'AbortError');

const ofTheBrowser: LayoutMeans = {
  start(heard, died) {
    const worker = new Worker(scriptUrl('layout'), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => heard(data);
    worker.onerror = (event) => {
      // What went wrong may quote a label, and no label goes to the console.
      event.preventDefault();
      worker.terminate();
      died();
    };
    return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
  },
  here: async ({ tree, before }) => (await import('../core/layout/layout')).layout(tree, before),
};
