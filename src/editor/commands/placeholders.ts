import type { Graph } from '../../core/tree/graph';
import type { Approach } from '../../core/tree/tree';

/** What a new node is to the ones that are there. */
export type Role = 'goal' | 'start' | 'child' | 'sibling' | 'parent' | 'between' | 'note';

/** What the text field of a new node asks, until something is typed. */
export const placeholderFor = (approach: Approach, role: Role): string => PLACEHOLDERS[approach][role];

const PLACEHOLDERS: Readonly<Record<Approach, Readonly<Record<Role, string>>>> = {
  'scenario-based': {
    goal: 'What does the attacker want?',
    start: 'What could the attacker do?',
    child: 'What steps or conditions would the attacker need?',
    sibling: 'What else would the attacker need?',
    parent: 'What is this needed for?',
    between: 'What happens in between?',
    note: 'What should be remembered?',
  },
  'bottom-up': {
    goal: 'What does the attacker want?',
    start: 'What is weak today?',
    child: 'What makes this possible?',
    sibling: 'What else is possible here?',
    parent: 'What could the attacker do next?',
    between: 'What happens in between?',
    note: 'What should be remembered?',
  },
};

/** What is asked about a new mitigation, or one that is renamed. */
export const MITIGATION_PLACEHOLDER = 'What stops it, or makes it harder?';

/** What is asked about the gate that some nodes were split off into. */
export const SPLIT_PLACEHOLDER = 'What do these come to together?';

/** What is asked about a node that is renamed. */
export const RENAME_PLACEHOLDER = 'What happens here?';

/** What is asked about a node or a mitigation that is renamed. */
export const placeholderOf = ({ byId }: Graph, id: string): string =>
  byId.has(id) ? RENAME_PLACEHOLDER : MITIGATION_PLACEHOLDER;
