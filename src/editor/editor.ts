import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit } from '../core/edits/edit';
import type { Placement } from '../core/layout/placement';
import type { AttackTree } from '../core/tree/tree';
import { whyNotGrow } from './growth';
import { type History, record, redone, startHistory, undone } from './history';
import { type Scenario, stillSupposed, TODAY } from './scenario';
import { NOTHING, type Selection, stillThere } from './selection';

/** Finds where everything stands. `before` is the drawing on the screen, so that what was not touched stays. */
export type LayOut = (tree: AttackTree, before: Placement | undefined) => Promise<Placement>;

/** A text field open on the canvas. The placeholder lives in the field only, never in the document. */
export interface Renaming {
  readonly id: string;
  readonly placeholder: string;
  /** Typed text that opened the field and replaces the label; absent: the whole label is selected. */
  readonly typed?: string;
}

/** One sentence to the person, said in place and to screen readers. `action` is the id of a command, such as `undo`. */
export interface Notice {
  readonly text: string;
  readonly tone: 'info' | 'refusal' | 'failure';
  readonly action?: { readonly label: string; readonly command: string };
}

export interface EditorState {
  readonly history: History;
  /** The document as it is kept; dirty means `history.present !== saved`. */
  readonly saved: AttackTree;
  readonly selection: Selection;
  readonly scenario: Scenario;
  readonly renaming: Renaming | undefined;
  readonly notice: Notice | undefined;
  /** The newest drawing, which may be of a document a few edits ago. */
  readonly placement: Placement | undefined;
  /** The document that `placement` draws. */
  readonly placed: AttackTree | undefined;
  /** Another tab has this document: nothing may change it here. */
  readonly readOnly: boolean;
}

/** The headless editor of one open document: everything that views and commands share. */
export interface Editor {
  readonly store: StoreApi<EditorState>;
  readonly tree: () => AttackTree;
  readonly selection: () => Selection;
  /**
   * The only recorder: changes the document in one undoable step. Steps with the same `merge` key join.
   * Gives back whether anything changed. A read-only document stays as it is, as does one that would become too large to
   * be opened again, and the person is told.
   */
  readonly apply: (label: string, edit: Edit, options?: { select?: Selection; merge?: string }) => boolean;
  /** The next `apply` begins a step of its own, whatever its merge key. */
  readonly endMerge: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (selection: Selection) => void;
  /** Changes what is supposed in the analysis, never the document. */
  readonly suppose: (scenario: Scenario) => void;
  readonly rename: (renaming: Renaming | undefined) => void;
  readonly say: (notice: Notice | undefined) => void;
  /** Replaces the document and forgets its history: opening, never editing. */
  readonly open: (tree: AttackTree, options?: { readOnly?: boolean }) => void;
  readonly markSaved: (tree: AttackTree) => void;
  /** Forgets the drawing on the screen and makes a new one from the document alone. */
  readonly drawAfresh: () => void;
}

/** Why a document that is open elsewhere cannot be changed. */
export const READ_ONLY = 'This document is open in another tab, so it cannot be changed here.';

export function createEditor(tree: AttackTree, layOut: LayOut): Editor {
  const store = createStore<EditorState>(() => opened(tree, false));
  const { getState: get, setState: set } = store;

  let drawing = 0;
  /** Draws the newest document; an answer that comes after a newer question is dropped. */
  const draw = (before: Placement | undefined) => {
    const asked = ++drawing;
    const subject = get().history.present;
    layOut(subject, before).then(
      (placement) => {
        if (asked === drawing) set({ placement, placed: subject });
      },
      (error: unknown) => {
        if (asked === drawing)
          set({ notice: { text: `The drawing failed: ${String(error)}`, tone: 'failure' } });
      },
    );
  };
  const draws = (before: AttackTree, after: AttackTree) => {
    if (before !== after) draw(get().placement);
  };

  const editor: Editor = {
    store,
    tree: () => get().history.present,
    selection: () => get().selection,
    apply(label, edit, options = {}) {
      const { history, selection, scenario, renaming, notice, readOnly } = get();
      if (readOnly) {
        set({ notice: { text: READ_ONLY, tone: 'refusal' } });
        return false;
      }
      const before = history.present;
      const after = edit(before);
      const next = stillThere(after, options.select ?? selection);
      if (after === before) {
        if (options.select) set({ selection: next });
        return false;
      }
      const refusal = whyNotGrow(before, after);
      if (refusal !== undefined) {
        set({ notice: { text: refusal, tone: 'refusal' } });
        return false;
      }
      set({
        history: record(history, {
          label,
          merge: options.merge,
          before: { tree: before, selection },
          after: { tree: after, selection: next },
        }),
        selection: next,
        scenario: stillSupposed(after, scenario),
        renaming: renaming && after.nodes.some(({ id }) => id === renaming.id) ? renaming : undefined,
        notice: isOver(notice) ? undefined : notice,
      });
      draws(before, after);
      return true;
    },
    endMerge() {
      const { history } = get();
      const last = history.past.at(-1);
      if (last?.merge === undefined) return;
      set({ history: { ...history, past: [...history.past.slice(0, -1), { ...last, merge: undefined }] } });
    },
    undo: () => travel(undone),
    redo: () => travel(redone),
    select: (selection) => set({ selection: stillThere(get().history.present, selection) }),
    suppose: (scenario) => set({ scenario: stillSupposed(get().history.present, scenario) }),
    rename: (renaming) => set({ renaming }),
    say: (notice) => set({ notice }),
    open(next, options = {}) {
      set(opened(next, options.readOnly ?? false));
      draw(undefined);
    },
    markSaved: (saved) => set({ saved }),
    drawAfresh: () => draw(undefined),
  };

  function travel(step: typeof undone) {
    const { history, scenario, readOnly } = get();
    const result = readOnly ? undefined : step(history);
    if (!result) return;
    set({
      history: result.history,
      selection: result.moment.selection,
      scenario: stillSupposed(result.history.present, scenario),
      renaming: undefined,
      notice: undefined,
    });
    draws(history.present, result.history.present);
  }

  draw(undefined);
  return editor;
}

/** Once the document has changed, a refusal is of the past, and undo would undo something else than was offered. */
const isOver = (notice: Notice | undefined): boolean =>
  notice?.tone === 'refusal' || notice?.action?.command === 'undo';

const opened = (tree: AttackTree, readOnly: boolean): EditorState => ({
  history: startHistory(tree),
  saved: tree,
  selection: NOTHING,
  scenario: TODAY,
  renaming: undefined,
  notice: undefined,
  placement: undefined,
  placed: undefined,
  readOnly,
});
