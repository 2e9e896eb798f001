import type { Placement } from '../core/layout/placement';
import type { Progress } from '../core/layout/refine';
import type { AttackTree } from '../core/tree/tree';
import type { Refine } from '../editor/drawing';
import { scriptUrl } from './trustedTypes';

/** What the worker tells of the refinement that it is asked for. */
export type Told = Progress | { readonly refined: Placement } | { readonly error: string };

/** What the client stands on. */
export interface RefineMeans {
  /** Starts a worker on a tree and gives back what ends it; throws where the browser starts none. */
  readonly start: (tree: AttackTree, heard: (told: Told) => void, died: () => void) => () => void;
  /** Refines on this thread, a moment at a time. */
  readonly here: (tree: AttackTree) => AsyncGenerator<Progress, Placement>;
}

/**
 * Refines drawings, each in a worker of its own that ends with it. Where workers do not start, it refines on this
 * thread, in moments that nobody notices.
 */
export function createRefineClient(means: RefineMeans = ofTheBrowser): Refine {
  return async (tree, heard, signal) => {
    signal.throwIfAborted();
    return (await inWorker(means, tree, heard, signal)) ?? onThisThread(means, tree, heard, signal);
  };
}

/** Nothing if no worker can be had. */
function inWorker(
  { start }: RefineMeans,
  tree: AttackTree,
  heard: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Placement | undefined> {
  return new Promise((resolve, reject) => {
    const over = () => {
      signal.removeEventListener('abort', abort);
      end?.();
    };
    const abort = () => {
      over();
      reject(signal.reason);
    };
    const hear = (told: Told) => {
      if ('done' in told) return heard(told);
      over();
      if ('refined' in told) resolve(told.refined);
      else reject(new Error(told.error));
    };
    let end: (() => void) | undefined;
    try {
      end = start(tree, hear, () => {
        over();
        resolve(undefined);
      });
      signal.addEventListener('abort', abort);
    } catch {
      resolve(undefined);
    }
  });
}

async function onThisThread(
  { here }: RefineMeans,
  tree: AttackTree,
  heard: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Placement> {
  const moments = here(tree);
  for (;;) {
    const moment = await moments.next();
    signal.throwIfAborted();
    if (moment.done) return moment.value;
    heard(moment.value);
  }
}

const ofTheBrowser: RefineMeans = {
  start(tree, heard, died) {
    const worker = new Worker(scriptUrl('refine'), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Told>) => heard(data);
    worker.onerror = (event) => {
      // What went wrong may quote a label, and no label goes to the console.
      event.preventDefault();
      died();
    };
    worker.postMessage(tree);
    return () => worker.terminate();
  },
  async *here(tree) {
    const { refine } = await import('../core/layout/refine');
    const moments = refine(tree);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      const moment = moments.next();
      if (moment.done) return moment.value;
      yield moment.value;
    }
  },
};
