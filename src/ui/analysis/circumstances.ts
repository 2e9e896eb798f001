import type { Scenario } from '../../editor/scenario';
import { counted } from '../counts';

const LENSES = {
  none: 'Without mitigations',
  today: 'With the mitigations in force today',
  planned: 'With the mitigations in force and planned',
  proposed: 'With the mitigations in force, planned and proposed',
} as const satisfies Record<Scenario['lens'], string>;

/** Under which circumstances a verdict holds: the lens, and how much is supposed beyond it. */
export const circumstancesInWords = ({ lens, whatIf }: Pick<Scenario, 'lens' | 'whatIf'>): string =>
  `${LENSES[lens]}${whatIf.size > 0 ? `, and ${counted(whatIf.size, 'what-if')}` : ''}.`;
