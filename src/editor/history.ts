import type { AttackTree } from '../core/tree/tree';
import type { Selection } from './selection';

/** A document as it was at one moment, with what was selected then. */
export interface Moment {
  readonly tree: AttackTree;
  readonly selection: Selection;
}

/**
 * Whole documents that share structure, so undo is the previous reference. `label` says what the step did, for
 * "Undo rename"; `merge` lets the next change with the same key join this step.
 */
export interface History {
  readonly past: readonly Step[];
  readonly present: AttackTree;
  readonly future: readonly Step[];
}

export interface Step {
  readonly label: string;
  readonly merge: string | undefined;
  readonly before: Moment;
  readonly after: Moment;
}

/** More steps than anyone undoes in a workshop; the oldest are dropped. */
const LIMIT = 1000;

export const startHistory = (tree: AttackTree): History => ({ past: [], present: tree, future: [] });

/** Records a change; joins the step before when both carry the same merge key and nothing was undone between. */
export function record(history: History, step: Step): History {
  const last = history.past.at(-1);
  const joins =
    last !== undefined &&
    step.merge !== undefined &&
    last.merge === step.merge &&
    history.future.length === 0;
  const past = joins ? history.past.slice(0, -1) : history.past.slice(-(LIMIT - 1));
  return {
    past: [...past, joins ? { ...step, before: last.before } : step],
    present: step.after.tree,
    future: [],
  };
}

export function undone(history: History): { history: History; moment: Moment } | undefined {
  const step = history.past.at(-1);
  if (!step) return undefined;
  return {
    history: {
      past: history.past.slice(0, -1),
      present: step.before.tree,
      future: [step, ...history.future],
    },
    moment: step.before,
  };
}

export function redone(history: History): { history: History; moment: Moment } | undefined {
  const step = history.future[0];
  if (!step) return undefined;
  return {
    history: {
      past: [...history.past, { ...step, merge: undefined }],
      present: step.after.tree,
      future: history.future.slice(1),
    },
    moment: step.after,
  };
}
