import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit } from '../core/edits/edit';
import type { Placement } from '../core/layout/placement';
import { graphOf } from '../core/tree/graph';
import { type Folding, shownOf, UNFOLDED } from '../core/tree/shown';
import type { AttackTree } from '../core/tree/tree';
import { createDrawing, type Drawing, type LayOut, type Refine, type Refinement, UNREFINED } from './drawing';
import { unfoldedFor } from './folding';
import { whyNotGrow } from './growth';
import { type History, record, redone, startHistory, undone } from './history';
import { namingStep } from './namingStep';
import { type Folded, openedFor, withFold } from './outline/folding';
import { type Scenario, stillSupposed, TODAY } from './scenario';
import { NOTHING, type Selection, stillThere } from './selection';

/** A view in which one edits; both show the same selection. */
export type Surface = 'canvas' | 'outline';

/** A text field open for a node or a mitigation. The placeholder lives in the field only, never in the document. */
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
  /** The view that has the keyboard, or had it last; text fields open there. */
  readonly surface: Surface;
  /** What is folded away in the outline, which the canvas does not care about. */
  readonly foldedLines: Folded;
  readonly notice: Notice | undefined;
  /** What is out of the way on the canvas for now; never anything that is selected. */
  readonly folding: Folding;
  /** The newest drawing, which may be of a document a few edits ago. */
  readonly placement: Placement | undefined;
  /** What `placement` draws: the document, or what was shown of it. */
  readonly placed: AttackTree | undefined;
  readonly refinement: Refinement;
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
  /** Undoes the newest step for good, if it is the one with this merge key: there is nothing to redo then. */
  readonly takeBack: (merge: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What is selected is shown: whatever hides it is opened. */
  readonly select: (selection: Selection) => void;
  /** Changes what is supposed in the analysis, never the document. */
  readonly suppose: (scenario: Scenario) => void;
  /** Puts other things out of the way; what is selected and hidden now gives its place to `select`. */
  readonly fold: (folding: Folding, select?: Selection) => void;
  /** Says which view is worked in now. */
  readonly work: (surface: Surface) => void;
  /** Folds away, or opens, what is below a node in the outline. */
  readonly foldLines: (ids: readonly string[], fold: boolean) => void;
  readonly rename: (renaming: Renaming | undefined) => void;
  readonly say: (notice: Notice | undefined) => void;
  /** Replaces the document and forgets its history: opening, never editing. */
  readonly open: (tree: AttackTree, options?: { readOnly?: boolean }) => void;
  /** Shows a newer version of a document that is only read here; selection, view and what is supposed stay. */
  readonly follow: (tree: AttackTree) => void;
  readonly markSaved: (tree: AttackTree) => void;
  /** Forgets the drawing on the screen and makes a new one from the document alone. */
  readonly drawAfresh: () => void;
  readonly picture: Drawing['picture'];
  readonly hold: Drawing['hold'];
}

/** What is drawn of the document: all of it, unless something is folded away. */
export const shownIn = ({ history, folding }: EditorState): AttackTree =>
  shownOf(history.present, folding).tree;

/** Why a document that is open elsewhere cannot be changed. */
export const READ_ONLY = 'This document is open in another tab, so it cannot be changed here.';

export function createEditor(tree: AttackTree, layOut: LayOut, refine?: Refine): Editor {
  const store = createStore<EditorState>(() => opened(tree, false));
  const { getState: get, setState: set } = store;
  const { draw, picture, hold } = createDrawing(store, () => shownIn(get()), layOut, refine);
  /** Draws what another state shows: near where it stood after an edit, afresh after folding, which leaves no gaps. */
  const draws = (before: EditorState) => {
    const after = get();
    if (shownIn(before) === shownIn(after)) return;
    draw(before.folding === after.folding ? after.placement : undefined);
  };

  const editor: Editor = {
    store,
    tree: () => get().history.present,
    selection: () => get().selection,
    apply(label, edit, options = {}) {
      const state = get();
      const { history, selection, scenario, renaming, foldedLines, notice, folding, readOnly } = state;
      if (readOnly) {
        set({ notice: { text: READ_ONLY, tone: 'refusal' } });
        return false;
      }
      const before = history.present;
      const after = edit(before);
      const next = stillThere(after, options.select ?? selection);
      if (after === before) {
        if (options.select) editor.select(next);
        return false;
      }
      const refusal = whyNotGrow(before, after);
      if (refusal !== undefined) {
        set({ notice: { text: refusal, tone: 'refusal' } });
        return false;
      }
      set({
        history: record(history, {
          ...stepOf(label, options.merge, history, renaming),
          before: { tree: before, selection },
          after: { tree: after, selection: next },
        }),
        selection: next,
        foldedLines: openedFor(after, foldedLines, next),
        scenario: stillSupposed(after, scenario),
        folding: unfoldedFor(after, folding, next),
        renaming: renaming && canBeNamed(after, renaming.id) ? renaming : undefined,
        notice: isOver(notice) ? undefined : notice,
      });
      draws(state);
      return true;
    },
    endMerge() {
      const { history } = get();
      const last = history.past.at(-1);
      if (last?.merge === undefined) return;
      set({ history: { ...history, past: [...history.past.slice(0, -1), { ...last, merge: undefined }] } });
    },
    takeBack(merge) {
      if (get().history.past.at(-1)?.merge !== merge) return;
      const { future } = get().history;
      travel(undone);
      set(({ history }) => ({ history: { ...history, future } }));
    },
    undo: () => travel(undone),
    redo: () => travel(redone),
    work(surface) {
      if (get().surface !== surface) set({ surface });
    },
    foldLines: (ids, fold) =>
      set(({ foldedLines }) => ({
        foldedLines: ids.reduce((before, id) => withFold(before, id, fold), foldedLines),
      })),
    suppose: (scenario) => set({ scenario: stillSupposed(get().history.present, scenario) }),
    select(wanted) {
      const state = get();
      const tree = state.history.present;
      const selection = stillThere(tree, wanted);
      set({
        selection,
        foldedLines: openedFor(tree, state.foldedLines, selection),
        folding: unfoldedFor(tree, state.folding, selection),
      });
      draws(state);
    },
    fold(folding, select) {
      const state = get();
      set({
        folding,
        selection: stillThere(shownOf(state.history.present, folding).tree, select ?? state.selection),
      });
      draws(state);
    },
    rename: (renaming) => set({ renaming }),
    say: (notice) => set({ notice }),
    open(next, options = {}) {
      set({ ...opened(next, options.readOnly ?? false), surface: get().surface });
      draw(undefined);
    },
    follow(tree) {
      const state = get();
      set({
        history: startHistory(tree),
        saved: tree,
        selection: stillThere(tree, state.selection),
        scenario: stillSupposed(tree, state.scenario),
        folding: unfoldedFor(tree, state.folding, state.selection),
      });
      draws(state);
    },
    markSaved: (saved) => set({ saved }),
    drawAfresh: () => draw(undefined),
    picture,
    hold,
  };

  function travel(step: typeof undone) {
    const state = get();
    const { history, scenario, foldedLines, folding, readOnly } = state;
    const result = readOnly ? undefined : step(history);
    if (!result) return;
    set({
      history: result.history,
      selection: result.moment.selection,
      foldedLines: openedFor(result.history.present, foldedLines, result.moment.selection),
      scenario: stillSupposed(result.history.present, scenario),
      folding: unfoldedFor(result.history.present, folding, result.moment.selection),
      renaming: undefined,
      notice: undefined,
    });
    draws(state);
  }

  draw(undefined);
  return editor;
}

/** As long as the field of a newcomer is open, whatever is changed belongs to the step that brought it. */
function stepOf(label: string, merge: string | undefined, history: History, renaming: Renaming | undefined) {
  const last = history.past.at(-1);
  const naming = renaming && namingStep(renaming.id);
  return merge === undefined && last && naming !== undefined && last.merge === naming
    ? { label: last.label, merge: naming }
    : { label, merge };
}

const canBeNamed = (tree: AttackTree, id: string): boolean =>
  graphOf(tree).byId.has(id) || tree.mitigations.some((mitigation) => mitigation.id === id);

/** Once the document has changed, a refusal is of the past, and undo would undo something else than was offered. */
const isOver = (notice: Notice | undefined): boolean =>
  notice?.tone === 'refusal' || notice?.action?.command === 'undo';

const opened = (tree: AttackTree, readOnly: boolean): EditorState => ({
  history: startHistory(tree),
  saved: tree,
  selection: NOTHING,
  scenario: TODAY,
  renaming: undefined,
  surface: 'canvas',
  foldedLines: new Set(),
  notice: undefined,
  folding: UNFOLDED,
  placement: undefined,
  placed: undefined,
  refinement: UNREFINED,
  readOnly,
});
