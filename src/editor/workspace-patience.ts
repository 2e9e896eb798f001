import { failed, type Result } from '../core/tree/result';
import type { Clock, DocumentStore, StorageProblem } from './workspace-ports';

/** How long storage may take to answer before the person is told, in milliseconds. */
export const PATIENCE = 1500;
/** It is waited for in so many steps: a page that was busy itself, and could not listen, has waited only one of them. */
const STEPS = 5;

const SILENT: StorageProblem = { type: 'unavailable', reason: 'The browser’s storage does not answer.' };

/**
 * The same store, except that it always answers: after `PATIENCE` with a problem. What it was asked for may still happen
 * afterwards, so a later `save` can meet a revision that the same writer made.
 */
export function impatient(documents: DocumentStore, clock: Clock): DocumentStore {
  const soon = <Value, Problem>(answer: Promise<Result<Value, Problem>>) =>
    new Promise<Result<Value, Problem | StorageProblem>>((resolve, reject) => {
      let cancel: () => void;
      const wait = (steps: number) => {
        cancel = clock.after(PATIENCE / STEPS, () => {
          if (steps > 1) return wait(steps - 1);
          documents.reconnect();
          resolve(failed(SILENT));
        });
      };
      wait(STEPS);
      answer.then(resolve, reject).finally(() => cancel());
    });
  return {
    list: () => soon(documents.list()),
    load: (key) => soon(documents.load(key)),
    versions: (key) => soon(documents.versions(key)),
    version: (key, revision) => soon(documents.version(key, revision)),
    putBack: (document) => soon(documents.putBack(document)),
    save: (document) => soon(documents.save(document)),
    remove: (key) => soon(documents.remove(key)),
    reconnect: documents.reconnect,
    markOpen: (mark) => soon(documents.markOpen(mark)),
    markClosed: (mark) => soon(documents.markClosed(mark)),
    leftOpen: () => soon(documents.leftOpen()),
  };
}
