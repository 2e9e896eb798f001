import type { AttackTree, Mitigation, Status } from '../tree/tree';

export const LENSES = ['none', 'today', 'planned', 'proposed'] as const;
/** Which mitigations count: none, those in force today, those that are planned too, those that are proposed too. */
export type Lens = (typeof LENSES)[number];

const STATUSES_IN_FORCE = {
  none: [],
  today: ['in-place', 'verified'],
  planned: ['in-place', 'verified', 'planned'],
  proposed: ['in-place', 'verified', 'planned', 'proposed'],
} satisfies Record<Lens, readonly Status[]>;

/** What is asked of a tree: a lens, and what would be if some mitigations were (or were not) in force. */
export interface Question {
  readonly lens: Lens;
  /** By mitigation: in force whatever the lens says, or not. */
  readonly whatIf?: ReadonlyMap<string, boolean>;
}

/** The mitigations that are in force for a question, in document order. */
export function inForce(tree: AttackTree, { lens, whatIf }: Question): readonly Mitigation[] {
  const statuses: readonly Status[] = STATUSES_IN_FORCE[lens];
  return tree.mitigations.filter(({ id, status }) => whatIf?.get(id) ?? statuses.includes(status));
}

/** Whether a mitigation stops the attacker whenever it is in force. */
export const isFull = ({ effectiveness = 1 }: Mitigation): boolean => effectiveness === 1;

/** Whether a mitigation may be part of a closing set. */
export const mayClose = (mitigation: Mitigation): boolean =>
  mitigation.status !== 'rejected' && isFull(mitigation);
