import { parseArgs } from 'node:util';
import { LENSES, type Lens } from '../core/analysis/lens';

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

/** What the arguments ask for; undefined when they cannot be understood. */
export function analyseOrder(args: readonly string[]): AnalyseOrder | undefined {
  const given = parsed(args);
  if (!given) return undefined;
  const { positionals, values } = given;
  const [from, ...others] = positionals;
  const lens = LENSES.find((each) => each === values.lens);
  if (from === undefined || others.length > 0 || !lens || !/^\d{1,9}$/.test(values.sets)) return undefined;
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
  } catch {
    // Node throws at what it does not know; the usage says it better.
    return undefined;
  }
}
