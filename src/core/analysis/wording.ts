import { quoted } from '../tree/quoted';
import type { Reason, Why } from './reasons';
import type { Verdict } from './verdicts';

/** A verdict in a word, as it stands on the canvas and is read aloud. */
export const VERDICT_WORDS = { open: 'OPEN', closed: 'CLOSED', weakened: 'WEAKENED' } satisfies Record<
  Verdict,
  string
>;

/** A reason in words: “closed here by Admit signed images only”. */
export function reasonInWords({ verdict, why, idle, weakenedBy }: Reason): string {
  if (idle) return 'idle: open, but on no remaining attack set';
  if (verdict === 'closed') return whyInWords(why);
  const here =
    weakenedBy.length > 0 ? `weakened here by ${listed(weakenedBy.map(({ label }) => label))}` : undefined;
  if (here !== undefined && why.kind === 'open-leaf') return `${here}, which stops only some attempts`;
  const words = verdict === 'weakened' ? whyInWords(why).replace(/^open/, 'weakened') : whyInWords(why);
  return here === undefined ? words : `${words}; ${here}`;
}

function whyInWords(why: Why): string {
  switch (why.kind) {
    case 'closed-here':
      return `closed here by ${listed(why.by.map(({ label }) => label))}`;
    case 'absent':
      return 'closed here: this is absent from our environment';
    case 'closed-below':
      return `closed from below: ${why.gate === 'or' ? alternatives(why.of) : conditions(why.closed.map(({ label }) => label))}`;
    case 'open-leaf':
      return why.exposure === 'present'
        ? 'open: this is present in our environment'
        : 'open: nothing stops it';
    case 'open':
      return why.gate === 'or'
        ? `open: ${remain(why.remaining, why.of)}`
        : `open: ${why.of === 1 ? 'its condition' : why.of === 2 ? 'both conditions' : `all ${why.of} conditions`} can be met`;
  }
}

function alternatives(of: number): string {
  if (of === 1) return 'its only way is closed';
  return of === 2 ? 'both alternatives are closed' : `all ${of} alternatives are closed`;
}

const conditions = (closed: readonly string[]): string =>
  `${listed(closed.map((label) => quoted(label)))} ${closed.length === 1 ? 'is' : 'are'} closed`;

function remain(remaining: number, of: number): string {
  if (of === 1) return 'its only way remains';
  if (remaining === of) return of === 2 ? 'both alternatives remain' : `all ${of} alternatives remain`;
  return `${remaining} of ${of} alternatives ${remaining === 1 ? 'remains' : 'remain'}`;
}

/** At most three names, and how many more there are. */
function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
