import { write } from '../core/format/write';
import { totalsOf } from '../core/tree/totals';
import type { AttackTree } from '../core/tree/tree';
import type { Damage, KeptDocument, Saving } from './workspace';
import type {
  Clock,
  Conflict,
  DocumentStore,
  Farewell,
  Milestone,
  StorageProblem,
  StoredDocument,
} from './workspace-ports';

/** A change is written this many milliseconds later, also while changes go on; storage needs some time of its own. */
export const DELAY = 150;

/** How long the first retry waits, in milliseconds, and the longest; each waits twice as long as the one before. */
export const FIRST_RETRY = 1000;
export const LONGEST_RETRY = 30_000;

/** Keeps one document in storage, whatever storage does. */
export interface Keeper {
  readonly key: string;
  readonly tree: () => AttackTree;
  readonly saving: () => Saving;
  /** Takes the newest version. */
  readonly keep: (tree: AttackTree) => void;
  /** The next change is such that what is stored before it stays among the versions. */
  readonly keepBefore: (milestone: Milestone) => void;
  /** Writes what is not stored yet; resolves true when everything is, false when storage refused. */
  readonly flush: () => Promise<boolean>;
  readonly summary: () => KeptDocument;
  /** What to leave behind when the page may end now. */
  readonly farewell: () => Farewell;
  /** Writes nothing from now on. */
  readonly stop: () => void;
}

/** A document as it was found in storage; a new one has revision 0. */
export interface Found {
  readonly key: string;
  readonly tree: AttackTree;
  readonly revision: number;
  readonly changed: number;
  /** What is stored is not quite what the tree is, and stays among the versions once the tree is stored. */
  readonly before?: Milestone;
  /** Set when this is an older version, because the newest cannot be read. */
  readonly damage?: Damage;
}

export interface KeeperPorts {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  /** The name of this page. */
  readonly writer: string;
}

export interface KeeperListener {
  readonly saving: (saving: Saving) => void;
  /** Another page stored another version: this one is written nowhere any more, until it gets a key of its own. */
  readonly conflict: () => void;
}

const SAVED: Saving = { type: 'saved' };

export function createKeeper(found: Found, ports: KeeperPorts, listener: KeeperListener): Keeper {
  const { documents, clock, writer } = ports;
  let newest = found.tree;
  let changed = found.changed;
  let revision = found.revision;
  let before = found.before;
  /** The version whose transaction is complete. */
  let stored = revision === 0 ? undefined : newest;
  let saving: Saving = stored ? SAVED : { type: 'saving' };
  let failures = 0;
  let stopped = false;
  let writing: Promise<boolean> | undefined;
  let timer: { readonly due: number; readonly cancel: () => void } | undefined;

  const report = (next: Saving) => {
    saving = next;
    if (!stopped) listener.saving(next);
  };

  const rest = () => {
    timer?.cancel();
    timer = undefined;
  };

  /** Writes after `delay`, or sooner if that is planned already. */
  const plan = (delay: number) => {
    const due = clock.now() + delay;
    if (stopped || (timer && timer.due <= due)) return;
    rest();
    const cancel = clock.after(delay, () => {
      timer = undefined;
      void store();
    });
    timer = { due, cancel };
  };

  const summary = (): KeptDocument => {
    const { id, title, approach } = newest;
    return { key: found.key, id, title, approach, changed };
  };

  const record = (): StoredDocument => ({
    ...summary(),
    revision: revision + 1,
    writer,
    text: write(newest),
    totals: totalsOf(newest),
    ...(before && { before }),
  });

  /** One write at a time: who asks during one gets the answer of that one. */
  const store = (): Promise<boolean> => {
    rest();
    if (stopped) return Promise.resolve(false);
    if (newest === stored && !writing) return Promise.resolve(true);
    writing ??= attempt().finally(() => {
      writing = undefined;
      if (newest !== stored && !timer) plan(failures === 0 ? 0 : backOff(failures));
    });
    return writing;
  };

  const attempt = async (): Promise<boolean> => {
    const tree = newest;
    const document = record();
    const result = await documents.save(document);
    if (stopped) return false;
    if (result.ok && before === document.before) before = undefined;
    return result.ok ? complete(tree, document.revision) : refused(result.problem);
  };

  const complete = (tree: AttackTree, now: number) => {
    stored = tree;
    revision = now;
    failures = 0;
    if (newest === stored) {
      rest();
      report(SAVED);
    } else report({ type: 'saving' });
    return true;
  };

  const refused = (problem: StorageProblem | Conflict) => {
    if (problem.type === 'unavailable') {
      failures++;
      report({ type: 'failed', reason: problem.reason });
    } else if (problem.writer === writer) {
      // An earlier write of this page, given up for lost, has come through after all.
      revision = problem.revision;
      failures = 0;
    } else {
      stopped = true;
      rest();
      listener.conflict();
    }
    return false;
  };

  return {
    key: found.key,
    tree: () => newest,
    saving: () => saving,
    keep(tree) {
      if (tree === newest) return;
      newest = tree;
      changed = clock.now();
      if (newest === stored && !writing) {
        rest();
        failures = 0;
        report(SAVED);
        return;
      }
      if (failures === 0) report({ type: 'saving' });
      plan(DELAY);
    },
    keepBefore(milestone) {
      before = milestone;
    },
    async flush() {
      do {
        const before = revision;
        if (!(await store()) && revision === before) return false;
      } while (newest !== stored);
      return true;
    },
    summary,
    farewell: () => ({
      key: found.key,
      writer,
      ...(newest !== stored && { unsaved: record() }),
    }),
    stop() {
      stopped = true;
      rest();
    },
  };
}

const backOff = (failures: number) => Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
