import type { Kind, Status } from '../../core/tree/tree';

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
