import { type FromHere, fromHere as goalsFromHere } from '../fromHere';
import type { Study } from '../subject';

/** Which goals the attacker reaches with what they already have, and what is still missing for the others. */
export const fromHere = ({ subject: { tree, question, has }, about }: Study): readonly FromHere[] =>
  goalsFromHere(tree, question, has, about);
