import { parseArgs } from 'node:util';
import { LENSES, type Lens } from '../core/analysis/lens';
import { plain, quoted } from '../core/tree/quoted';

/** What `analyse` is asked for, completely. */
export interface AnalyseOrder {
  readonly from: string;
  /** Only this goal. */
  readonly goal?: string;
  readonly lens: Lens;
  /** The most sets to list, of either sort. */
  readonly sets: number;
  readonly expand: boolean;
  readonly json: boolean;
  readonly failIfOpen: boolean;
}

/** What `analyse` takes. */
export const ANALYSE_TAKES = [
  'FILE',
  '[--goal ID]',
  '[--lens none|today|planned|proposed]',
  '[--sets N]',
  '[--expand]',
  '[--json]',
  '[--fail-if-open]',
].join(' ');

/** What the arguments ask for, or in a sentence why they cannot be understood. */
export function analyseOrder(args: readonly string[]): AnalyseOrder | string {
  const given = parsed(args);
  if (typeof given === 'string') return given;
  const { positionals, values } = given;
  const [from, ...others] = positionals;
  if (from === undefined) return 'No file is named.';
  if (others.length > 0) return 'One file is analysed at a time.';
  const lens = LENSES.find((each) => each === values.lens);
  if (!lens) return `There is no lens ${quoted(values.lens)}.`;
  if (!/^\d{1,9}$/.test(values.sets)) return `${quoted(values.sets)} is no number of sets.`;
  return {
    from,
    ...(values.goal !== undefined && { goal: values.goal }),
    lens,
    sets: Number(values.sets),
    expand: values.expand,
    json: values.json,
    failIfOpen: values['fail-if-open'],
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        goal: { type: 'string' },
        lens: { type: 'string', default: 'today' },
        sets: { type: 'string', default: '100' },
        expand: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'fail-if-open': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // Node throws at what it does not know; its first sentence names it, the rest is for programmers.
    const [first = ''] = error instanceof Error ? error.message.split(/\.?(?: |\n)(?=[A-Z])|\.$/) : [];
    return `${plain(first, 200)}.`;
  }
}
