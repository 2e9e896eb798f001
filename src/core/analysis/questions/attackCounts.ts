import type { Counts } from '../diagrams/counts';
import { type AboutGoal, scopedStudy } from '../scopedStudy';
import type { Study } from '../subject';

/** How many minimal attack sets a goal has, by size; `undefined` when the budget did not suffice. */
export const attackCounts = (study: Study, about: AboutGoal): Counts | undefined =>
  scopedStudy(study, about).inquiry().counts(about.goal);
