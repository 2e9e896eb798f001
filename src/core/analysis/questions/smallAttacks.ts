import type { Counts } from '../diagrams/counts';
import { type AboutGoal, scopedStudy } from '../scopedStudy';
import type { Study } from '../subject';

/** What is certain of the attacks on a goal when they are too many to count: how many there are of up to so many leaves. */
export interface SmallAttacks {
  readonly upTo: number;
  readonly counts: Counts;
}

/** The small minimal attack sets of a goal; the attacks in order of size are then those. */
export function smallAttacks(study: Study, about: AboutGoal): SmallAttacks {
  const { upTo, counts } = scopedStudy(study, about).inquiry().small(about.goal);
  return { upTo, counts };
}
