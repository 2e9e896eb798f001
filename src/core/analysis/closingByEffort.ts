import type { AttackTree } from '../tree/tree';
import type { Closing } from './closingSets';
import { forksOf } from './diagrams/forks';
import { ranked } from './diagrams/ranked';

/** A closing set and the effort it takes, as far as it is known. */
export interface ClosingEffort {
  readonly mitigations: readonly string[];
  /** In person-days. */
  readonly effort: number;
}

/**
 * The closing sets of a goal, those of least effort first, the smaller of equals preferred; made as they are taken. An effort that is not
 * known counts as none, so that what is given is the least it may be.
 */
export function* closingByEffort(
  tree: AttackTree,
  { diagrams, family, mitigationAt }: Closing,
  goal: string,
): Generator<ClosingEffort, void> {
  const places = new Map(tree.mitigations.map(({ id }, place) => [id, place]));
  const efforts = new Map(tree.mitigations.map(({ id, effort }) => [id, effort ?? 0]));
  const sets = family(goal);
  diagrams.renew();
  const forks = forksOf(diagrams, sets);
  if (!forks) return;
  const cheapestFirst = ranked(
    forks,
    {
      end: () => 0,
      plus: (level, worth) => (efforts.get(mitigationAt(level)) ?? 0) + worth,
      order: 'ascending',
    },
    diagrams.spend,
  );
  for (const { levels, worth } of cheapestFirst) {
    const ids = levels.map(mitigationAt).sort((a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1));
    yield { mitigations: ids, effort: worth };
    diagrams.renew();
  }
}
