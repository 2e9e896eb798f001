import { oneAttack as found } from '../oneAttack';
import { type AboutGoal, scopedStudy } from '../scopedStudy';
import type { Study } from '../subject';

/** One minimal attack set of a goal, when they are too many to count; nothing when there is none. */
export const oneAttack = (study: Study, about: AboutGoal): readonly string[] | undefined =>
  found(scopedStudy(study, about).inquiry(), about.goal);
