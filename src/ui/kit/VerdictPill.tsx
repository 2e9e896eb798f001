import type { Verdict } from '../../core/analysis/verdicts';
import { VERDICT_WORDS } from '../../core/analysis/wording';
import { Icon } from './Icon';
import type { Glyph } from './icons';
import './VerdictPill.css';

/** The symbols of the verdicts, so that colour is never alone. */
export const VERDICT_ICONS = {
  open: 'lock-open',
  closed: 'lock',
  weakened: 'shield-half',
} as const satisfies Record<Verdict, Glyph>;

/** A verdict in a word, a symbol and a colour. */
export function VerdictPill({ verdict, className }: { verdict: Verdict; className?: string }) {
  return (
    <span className={`verdict-pill ${className ?? ''}`} data-verdict={verdict}>
      <Icon name={VERDICT_ICONS[verdict]} size={12} />
      {VERDICT_WORDS[verdict]}
    </span>
  );
}
