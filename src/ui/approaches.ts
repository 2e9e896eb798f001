import type { Approach } from '../core/tree/tree';

/** The words for the two ways to build a tree. */
export const APPROACH_WORDS: Readonly<
  Record<Approach, { readonly name: string; readonly start: string; readonly explanation: string }>
> = {
  'scenario-based': {
    name: 'Scenario-based',
    start: 'Start from a goal',
    explanation: 'Name what the attacker wants, then work down to the steps and conditions it takes.',
  },
  'bottom-up': {
    name: 'Bottom-up',
    start: 'Start from a weakness',
    explanation: 'Name what is weak today, then work up to what an attacker could do with it next.',
  },
};
