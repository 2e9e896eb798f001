import { type Participation, participation } from '../participation';
import type { Study } from '../subject';

/** Which nodes and edges are on a remaining attack set of some goal; `undefined` when the budget did not suffice. */
export const onAttackSets = (study: Study): Participation | undefined => participation(study.inquiry());
