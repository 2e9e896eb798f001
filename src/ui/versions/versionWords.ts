import type { Totals } from '../../core/tree/totals';
import type { Milestone } from '../../editor/workspace-ports';
import type { Version } from '../../editor/workspace-versions';
import { counted } from '../counts';

/** What a version holds: "23 nodes, 4 gates, 2 mitigations". */
export const holds = ({ nodes, gates, mitigations }: Totals): string =>
  [counted(nodes, 'node'), counted(gates, 'gate'), counted(mitigations, 'mitigation')].join(', ');

const COUNTED = [
  ['nodes', 'node'],
  ['gates', 'gate'],
  ['mitigations', 'mitigation'],
] as const;

/** What has changed since the version before, in counts: "+2 nodes, −1 gate"; other changes leave the counts as they are. */
export function changes({ totals }: Version, earlier: Version | undefined): string | undefined {
  if (!totals || !earlier?.totals) return undefined;
  const before = earlier.totals;
  const differences = COUNTED.flatMap(([what, noun]) => {
    const difference = totals[what] - before[what];
    return difference === 0 ? [] : [`${difference > 0 ? '+' : '−'}${counted(Math.abs(difference), noun)}`];
  });
  return differences.length === 0 ? 'Same counts, other words or places' : differences.join(', ');
}

/** Why a version was kept. */
export const MILESTONE_WORDS = {
  restore: 'Before a restore',
  import: 'Before an import',
  migration: 'As an older Espalier left it',
  repair: 'Damaged',
} as const satisfies Record<Milestone, string>;
