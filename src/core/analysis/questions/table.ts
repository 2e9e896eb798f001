import type { Study } from '../subject';
import { attackCounts } from './attackCounts';
import { attacks } from './attacks';
import { closingSets, closings } from './closings';
import { fromHere } from './fromHere';
import { goalMetrics } from './goalMetrics';
import { nextBest } from './nextBest';
import { onAttackSets } from './onAttackSets';
import { oneAttack } from './oneAttack';
import { passages } from './passages';
import { smallAttacks } from './smallAttacks';

/**
 * Every kind of question that takes decision diagrams, each in a file of its own: a function from a study, and what the
 * question says beyond it, to the answer. Both are plain data (maps, sets and big integers too) that crosses to a worker
 * and back, and speak of nodes and mitigations by their ids. What several answers share is made once with `perStudy`.
 */
export const QUESTIONS = {
  onAttackSets,
  fromHere,
  attackCounts,
  attacks,
  smallAttacks,
  oneAttack,
  closings,
  closingSets,
  nextBest,
  passages,
  goalMetrics,
} satisfies Readonly<Record<string, (study: Study, more: never) => unknown>>;

/** The name of a kind of question. */
export type Kind = keyof typeof QUESTIONS;

/** What a question of a kind says beyond its subject. */
export type MoreOf<K extends Kind> =
  Parameters<(typeof QUESTIONS)[K]> extends [Study, infer More] ? More : undefined;

export type AnswerOf<K extends Kind> = ReturnType<(typeof QUESTIONS)[K]>;

type Questions = { readonly [K in Kind]: (study: Study, more: MoreOf<K>) => AnswerOf<K> };

/** The answer to a question of some kind. */
export function answerTo<K extends Kind>(study: Study, kind: K, more: MoreOf<K>): AnswerOf<K> {
  const questions: Questions = QUESTIONS;
  return questions[kind](study, more);
}
