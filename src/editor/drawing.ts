import type { StoreApi } from 'zustand/vanilla';
import type { Placement } from '../core/layout/placement';
import { prospectOf } from '../core/layout/prospect';
import type { Progress } from '../core/layout/refine';
import type { AttackTree } from '../core/tree/tree';
import type { EditorState } from './editor';

/** Finds where everything stands. `before` is the drawing on the screen, so that what was not touched stays. */
export type LayOut = (tree: AttackTree, before: Placement | undefined) => Promise<Placement>;

/** Finds the best drawing of a document; what is heard on the way gets better. Rejects once the signal is aborted. */
export type Refine = (
  tree: AttackTree,
  heard: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<Placement>;

/** How far the drawing on the screen is from the best one of its document. */
export type Refinement =
  /** Nobody is refining it: it was edited since, or has not been made yet. */
  | { readonly type: 'none' }
  | { readonly type: 'running'; readonly done: number }
  | { readonly type: 'over' }
  | { readonly type: 'skipped'; readonly why: 'nothing to gain' | 'too large' };

export const UNREFINED: Refinement = { type: 'none' };

/** Keeps the drawing on the screen up with the document. */
export interface Drawing {
  /** Draws what is shown of the document now, near `before`. What is drawn from scratch is refined afterwards. */
  readonly draw: (before: Placement | undefined) => void;
  /** The refined drawing of what is shown of the document now, however it was edited: the one that leaves with a file. */
  readonly picture: () => Promise<Placement>;
  /** Keeps refined drawings from the screen until it is let go: someone has their hands on what is there. */
  readonly hold: () => () => void;
}

/** `subjectNow` is what is to be drawn: what is shown of the document. */
export function createDrawing(
  { getState: get, setState: set, subscribe }: StoreApi<EditorState>,
  subjectNow: () => AttackTree,
  layOut: LayOut,
  refine?: Refine,
): Drawing {
  const pictures = new WeakMap<AttackTree, Promise<Placement>>();
  const finished = new WeakMap<AttackTree, Placement>();
  let asked = 0;
  let refining: AbortController | undefined;
  let holds = 0;
  let waiting: Placement | undefined;

  const picturing = (tree: AttackTree, heard: (progress: Progress) => void, signal: AbortSignal) => {
    const picture = refine ? refine(tree, heard, signal) : layOut(tree, undefined);
    pictures.set(tree, picture);
    picture.then(
      (best) => finished.set(tree, best),
      () => pictures.delete(tree),
    );
    return picture;
  };

  const show = (better: Placement) => {
    if (holds > 0 || get().renaming) waiting = better;
    else set({ placement: better });
  };
  const showWaiting = () => {
    if (!waiting || holds > 0 || get().renaming) return;
    const better = waiting;
    waiting = undefined;
    set({ placement: better });
  };
  subscribe(({ renaming }, before) => {
    if (before.renaming && !renaming) showWaiting();
  });

  const stop = () => {
    refining?.abort();
    refining = undefined;
    waiting = undefined;
    if (get().refinement.type !== 'none') set({ refinement: UNREFINED });
  };

  const refineOnScreen = (tree: AttackTree, first: Placement) => {
    const why = prospectOf(tree);
    if (why !== 'better') {
      pictures.set(tree, Promise.resolve(first));
      return set({ refinement: { type: 'skipped', why } });
    }
    const own = new AbortController();
    refining = own;
    set({ refinement: { type: 'running', done: 0 } });
    const heard = ({ done, better }: Progress) => {
      if (own.signal.aborted) return;
      set({ refinement: { type: 'running', done } });
      if (better) show(better);
    };
    picturing(tree, heard, own.signal).then(
      (best) => {
        if (own.signal.aborted) return;
        show(best);
        set({ refinement: { type: 'over' } });
      },
      (error: unknown) => {
        if (own.signal.aborted) return;
        set({
          refinement: UNREFINED,
          notice: { text: `The drawing could not be refined: ${String(error)}`, tone: 'failure' },
        });
      },
    );
  };

  return {
    draw(before) {
      const question = ++asked;
      const subject = subjectNow();
      stop();
      const known = before ? undefined : finished.get(subject);
      if (known) return set({ placement: known, placed: subject, refinement: { type: 'over' } });
      layOut(subject, before).then(
        (placement) => {
          if (question !== asked) return;
          set({ placement, placed: subject });
          if (refine && before?.direction !== placement.direction) refineOnScreen(subject, placement);
        },
        (error: unknown) => {
          if (question === asked)
            set({ notice: { text: `The drawing failed: ${String(error)}`, tone: 'failure' } });
        },
      );
    },
    picture() {
      const tree = subjectNow();
      return pictures.get(tree) ?? picturing(tree, () => {}, new AbortController().signal);
    },
    hold() {
      let held = true;
      holds++;
      return () => {
        if (!held) return;
        held = false;
        holds--;
        showWaiting();
      };
    },
  };
}
