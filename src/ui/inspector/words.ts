import type { Kind, Status } from '../../core/tree/tree';

/** The words for values that the file writes in kebab-case: "privilege-escalation" reads "Privilege escalation". */
export const inWords = (value: string): string => {
  const spaced = value.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  goal: 'Goal',
  step: 'Step',
  subtree: 'Sub-tree',
  note: 'Note',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  proposed: 'Proposed',
  planned: 'Planned',
  'in-place': 'In place',
  verified: 'Verified',
  rejected: 'Rejected',
};
