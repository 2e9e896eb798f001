import type { Reason } from '../../core/analysis/reasons';
import { inWords } from '../../core/tree/inWords';

/** Whether attacks still use a leaf: open, closed (absent, or by mitigations here), or idle. */
export function leafStateInWords(reason: Reason | undefined): string {
  if (!reason) return '';
  if (reason.why.kind === 'absent') return 'Closed: absent';
  if (reason.idle) return 'Idle: on no remaining attack set';
  return inWords(reason.verdict);
}
