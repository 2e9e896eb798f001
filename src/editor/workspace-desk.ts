import { ok, type Result } from '../core/tree/result';
import type { AttackTree } from '../core/tree/tree';
import type { Editor } from './editor';
import type { Damage, Saving } from './workspace';
import { letOthersTakeOver } from './workspace-giving';
import { createKeeper, type Found, type Keeper } from './workspace-keeper';
import { newKey } from './workspace-keys';
import type { Milestone, Release, WorkspacePorts } from './workspace-ports';
import { createReading, type Reading } from './workspace-reading';
import type { Shelf, Unreadable } from './workspace-shelf';
import type { InTurn } from './workspace-turns';

/**
 * A document is marked as open once it is changed, or was open this many milliseconds, so that one that harms is not
 * restored.
 */
export const HARMLESS = 1000;

/** The one document that is open, and those put away that storage has not taken yet. */
export interface Desk {
  readonly key: () => string | undefined;
  /** Whether another page has the document at hand. */
  readonly readOnly: () => boolean;
  /** Opens a kept document in place of the one at hand; when it cannot, that one stays. */
  readonly open: (key: string) => Promise<Result<Opened, Unreadable>>;
  /** Keeps a tree under a key of its own and opens it. */
  readonly openNew: (tree: AttackTree) => Promise<void>;
  /** Takes the document at hand from the page that has it; resolves to a sentence if that keeps it. */
  readonly takeOver: () => Promise<string | undefined>;
  /** Stores the document at hand, if that can be, so that it stays among the versions after the next change. */
  readonly keepBefore: (milestone: Milestone) => Promise<void>;
  /** Stores the document at hand and closes it. */
  readonly putAway: () => Promise<void>;
  /** Documents put away that storage has refused so far; here they are safe as long as the page lives. */
  readonly unsaved: () => readonly Keeper[];
  /** Lets go of a document put away, stored or not. */
  readonly abandon: (key: string) => void;
}

export interface Opened {
  /** The newest version could not be read: an older one was opened. */
  readonly damage?: Damage;
}

export interface DeskListener {
  readonly saving: (saving: Saving) => void;
  /** The document at hand has a key of its own from now on: another page has written under the old one. */
  readonly moved: (key: string) => void;
  /** The document at hand, so far open in another page, may be changed here. */
  readonly takenOver: () => void;
  /** Another page has taken the document at hand over. */
  readonly givenUp: () => void;
}

export interface DeskPorts
  extends Pick<
    WorkspacePorts,
    'documents' | 'farewells' | 'locks' | 'neighbours' | 'page' | 'clock' | 'random'
  > {
  readonly editor: Editor;
  readonly shelf: Shelf;
  /** The name of this page. */
  readonly writer: string;
  readonly inTurn: InTurn;
}

/** A document that this page may change. */
export interface Held {
  readonly key: string;
  readonly keeper: Keeper;
  readonly release: Release;
}

/** A document that another page has. */
interface Read {
  readonly key: string;
  readonly keeper: undefined;
  readonly reading: Reading;
}

export function createDesk(ports: DeskPorts, listener: DeskListener): Desk {
  const { documents, farewells, locks, page, clock, random, editor, shelf, writer, inTurn } = ports;
  let current: Held | Read | undefined;
  let marked = false;
  const unsaved = new Map<string, Held>();

  const hold = (found: Found, release: Release): Held => {
    const keeper: Keeper = createKeeper(found, ports, {
      saving(saving) {
        if (current?.keeper === keeper) told(saving);
        else if (saving.type === 'saved') abandon(found.key);
      },
      conflict: () => moveAway(keeper),
    });
    return { key: found.key, keeper, release };
  };

  const told = (saving: Saving) => {
    // Ahead of what is being stored, so that whoever has read “Saved” finds the document open again after a crash.
    if (saving.type === 'saving' || saving.type === 'saved') mark();
    if (saving.type === 'saved') editor.markSaved(editor.tree());
    listener.saving(saving);
  };

  const mark = () => {
    if (marked || !current?.keeper) return;
    marked = true;
    void documents.markOpen({ key: current.key, writer });
  };

  const letGo = ({ key, keeper, release }: Held) => {
    keeper.stop();
    void documents.markClosed({ key, writer });
    release();
  };

  const abandon = (key: string) => {
    const held = unsaved.get(key);
    unsaved.delete(key);
    if (held) letGo(held);
  };

  /** From here until `current` is set again, what the editor shows belongs to no key. */
  const show = (tree: AttackTree, next: Held | Read) => {
    if (current && !current.keeper) current.reading.end();
    current = undefined;
    marked = false;
    editor.open(tree, { readOnly: next.keeper === undefined });
    current = next;
    listener.saving(next.keeper ? next.keeper.saving() : { type: 'elsewhere' });
    if (next.keeper) clock.after(HARMLESS, () => current === next && mark());
    else next.reading.wait();
  };

  /** A new key is free: there is no need to wait for its lock. */
  const claimNew = (key: string): Release => {
    const claimed = locks.claim(key);
    return () => void claimed.then((release) => release?.());
  };

  const moveAway = (keeper: Keeper) => {
    const held = current?.keeper === keeper ? (current as Held) : unsaved.get(keeper.key);
    if (!held) return;
    const key = newKey(random);
    const moved = hold({ key, tree: keeper.tree(), revision: 0, changed: clock.now() }, claimNew(key));
    if (held === current) {
      current = moved;
      marked = false;
      listener.moved(key);
    } else {
      unsaved.delete(keeper.key);
      unsaved.set(key, moved);
    }
    letGo(held);
    void moved.keeper.flush();
  };

  const read = (key: string): Read => {
    const reading = createReading(key, ports, (release) =>
      inTurn(async () => {
        if (current !== self) return release();
        const loaded = await shelf.load(key);
        const shown = { key, tree: editor.tree(), revision: 0, changed: clock.now() };
        const found = loaded.ok ? loaded.value : shown;
        const selection = editor.selection();
        show(found.tree, hold(found, release));
        editor.select(selection);
        listener.takenOver();
      }),
    );
    const self: Read = { key, keeper: undefined, reading };
    return self;
  };

  letOthersTakeOver(ports, {
    held: () => (current?.keeper ? current : undefined),
    refused: (key) => unsaved.has(key),
    readOnly(key) {
      const selection = editor.selection();
      show(editor.tree(), read(key));
      editor.select(selection);
      listener.givenUp();
    },
  });

  const putAway = async (): Promise<void> => {
    const leaving = current;
    if (!leaving) return;
    if (leaving.keeper) {
      const stored = await leaving.keeper.flush();
      // It may have moved to another key meanwhile.
      if (current !== leaving) return putAway();
      if (stored) letGo(leaving);
      else unsaved.set(leaving.key, leaving);
    } else {
      leaving.reading.end();
    }
    current = undefined;
  };

  editor.store.subscribe(({ history }, before) => {
    if (history.present !== before.history.present) current?.keeper?.keep(history.present);
  });

  const keepers = () =>
    [...unsaved.values(), ...(current?.keeper ? [current] : [])].map(({ keeper }) => keeper);

  page.on((event) => {
    switch (event) {
      case 'shown':
        for (const keeper of keepers()) farewells.drop({ key: keeper.key, writer });
        if (current && !current.keeper) current.reading.wait();
        break;
      case 'hidden':
        if (current && !current.keeper) current.reading.rest();
        for (const keeper of keepers()) void keeper.flush();
        break;
      case 'leaving':
        for (const keeper of keepers()) farewells.leave(keeper.farewell());
        break;
    }
  });
  page.warnBeforeLoss(() => keepers().some((keeper) => keeper.saving().type === 'failed'));

  return {
    key: () => current?.key,
    readOnly: () => current !== undefined && current.keeper === undefined,
    async open(key) {
      if (current?.key === key) return ok({});
      if (unsaved.has(key)) {
        await putAway();
        const held = unsaved.get(key);
        if (held) {
          unsaved.delete(key);
          show(held.keeper.tree(), held);
          return ok({});
        }
      }
      const release = await locks.claim(key);
      const loaded = await shelf.load(key);
      if (!loaded.ok) {
        release?.();
        return loaded;
      }
      await putAway();
      show(loaded.value.tree, release ? hold(loaded.value, release) : read(key));
      const { damage } = loaded.value;
      return ok(damage ? { damage } : {});
    },
    async openNew(tree) {
      await putAway();
      const key = newKey(random);
      const held = hold({ key, tree, revision: 0, changed: clock.now() }, claimNew(key));
      show(tree, held);
      void held.keeper.flush();
    },
    takeOver: async () => (current && !current.keeper ? current.reading.takeOver() : undefined),
    async keepBefore(milestone) {
      const keeper = current?.keeper;
      await keeper?.flush();
      keeper?.keepBefore(milestone);
    },
    putAway,
    unsaved: () => [...unsaved.values()].map(({ keeper }) => keeper),
    abandon,
  };
}
