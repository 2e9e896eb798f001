import type { Placement } from '../core/layout/placement';
import type { AttackTree } from '../core/tree/tree';
import type { LayOut } from '../editor/drawing';
import { scriptUrl } from './trustedTypes';
import { createWorkerClient, startWorker, type WorkerMeans } from './workerClient';

export interface LayoutQuestion {
  readonly tree: AttackTree;
  readonly before: Placement | undefined;
}

export type LayoutMeans = WorkerMeans<LayoutQuestion, Placement>;

/** Lays trees out in a worker. The newest question wins: those before it are rejected with an `AbortError`. */
export function createLayoutClient(means: LayoutMeans = ofTheBrowser): LayOut {
  const ask = createWorkerClient(means);
  let newest = new AbortController();
  return (tree, before) => {
    newest.abort(new DOMException('A newer drawing was asked for.', 'AbortError'));
    newest = new AbortController();
    return ask({ tree, before }, newest.signal);
  };
}

const ofTheBrowser: LayoutMeans = {
  start: (heard, died) => startWorker(scriptUrl('layout'), heard, died),
  here: async ({ tree, before }) => (await import('../core/layout/layout')).layout(tree, before),
};
