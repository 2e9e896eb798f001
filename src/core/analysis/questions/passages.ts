import { chokePoints } from '../chokePoints';
import { defence } from '../defence';
import { type AboutGoal, scopedStudy } from '../scopedStudy';
import type { Study } from '../subject';

/** Where all attacks on a goal pass while it is open; what holds it closed while it is not. */
export type Passages =
  | { readonly state: 'open'; readonly chokePoints: readonly string[] }
  | {
      readonly state: 'closed';
      /** The mitigations whose failure alone re-opens it. */
      readonly alone: readonly string[];
      /** The fewest that re-open it together; `null` when it stays closed without any, `undefined` when it was stopped. */
      readonly depth: number | null | undefined;
      readonly weakest: readonly string[];
    };

export function passages(study: Study, about: AboutGoal): Passages {
  const { tree, question } = scopedStudy(study, about).subject;
  const holds = defence(tree, question, about.goal);
  if (!holds) return { state: 'open', chokePoints: chokePoints(tree, question).get(about.goal) ?? [] };
  const ids = (mitigations: typeof holds.alone) => mitigations.map(({ id }) => id);
  return { state: 'closed', alone: ids(holds.alone), depth: holds.depth, weakest: ids(holds.weakest) };
}
