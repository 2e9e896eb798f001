import { withinScope } from './scope';
import { openStudy, perStudy, type Study } from './subject';

/** What a question about one goal says: which goal, and whether what is out of scope is left out. */
export interface AboutGoal {
  readonly goal: string;
  readonly withinScope: boolean;
}

/** The study itself, or the study of what is within scope. */
export const scopedStudy = (study: Study, { withinScope }: AboutGoal): Study =>
  withinScope ? studyWithinScope(study) : study;

const studyWithinScope = perStudy((study: Study): Study => {
  const tree = withinScope(study.subject.tree);
  return tree === study.subject.tree ? study : openStudy({ ...study.subject, tree });
});
