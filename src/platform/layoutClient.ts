import type { Placement } from '../core/layout/placement';
import type { AttackTree } from '../core/tree/tree';
import type { LayOut } from '../editor/drawing';
import { scriptUrl } from './trustedTypes';
import { type Ask, createWorkerClient, startWorker } from './workerClient';

export interface LayoutQuestion {
  readonly tree: AttackTree;
  readonly before: Placement | undefined;
}

/**
 * The one worker that lays out whatever is drawn on this page. What is drawn small on the start page makes it quick for
 * what is opened then: a layout that runs for the first time takes up to twice as long.
 */
const ofThePage = createWorkerClient<LayoutQuestion, Placement>({
  start: (heard, died) => startWorker(scriptUrl('layout'), heard, died),
  here: async ({ tree, before }) => (await import('../core/layout/layout')).layout(tree, before),
});

/**
 * Lays trees out, in turn with other clients of the same worker. The newest question of a client wins: those before it
 * are rejected with an `AbortError`.
 */
export function createLayoutClient(ask: Ask<LayoutQuestion, Placement> = ofThePage): LayOut {
  let newest = new AbortController();
  return (tree, before) => {
    newest.abort(new DOMException('A newer drawing was asked for.', 'AbortError'));
    newest = new AbortController();
    return ask({ tree, before }, newest.signal);
  };
}
