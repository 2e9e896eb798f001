import { graphOf } from '../tree/graph';
import { type AttackTree, type BranchNode, isBranch } from '../tree/tree';
import { type Inquiry, inquire } from './inquiry';
import type { Question } from './lens';

/** What questions are asked about: plain data, so that it crosses to a worker. */
export interface Subject {
  /** The tree, with its sub-trees expanded or not. */
  readonly tree: AttackTree;
  /** The ids of the goals, or of whatever else is asked about. */
  readonly about: readonly string[];
  readonly question: Question;
  /** What the attacker already has, which only the question “from here” reads. */
  readonly has: ReadonlySet<string>;
}

/** A subject together with what its questions have found out so far, which further ones build upon. */
export interface Study {
  readonly subject: Subject;
  readonly about: readonly BranchNode[];
  /** Made when it is first asked for. */
  readonly inquiry: () => Inquiry;
}

export function openStudy(subject: Subject): Study {
  const { byId } = graphOf(subject.tree);
  const about = subject.about.flatMap((id) => {
    const node = byId.get(id);
    return node && isBranch(node) ? [node] : [];
  });
  const study: Study = { subject, about, inquiry: () => inquiryOf(study) };
  return study;
}

/** Something that is made at most once for each study: a diagram, a generator that goes on where it stopped. */
export function perStudy<Value>(make: (study: Study) => Value): (study: Study) => Value {
  const known = new WeakMap<Study, { readonly value: Value }>();
  return (study) => {
    const before = known.get(study);
    if (before) return before.value;
    const value = make(study);
    known.set(study, { value });
    return value;
  };
}

const inquiryOf = perStudy(({ subject: { tree, question }, about }) => inquire(tree, { ...question, about }));
