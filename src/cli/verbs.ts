import { plain } from '../core/tree/quoted';
import { analyse } from './analyse';
import { ANALYSE_TAKES } from './analyseOrder';
import { check } from './check';
import type { Output } from './output';
import { render } from './render';
import { RENDER_TAKES } from './renderOrder';
import { stats } from './stats';

/** What the command line can be asked for. Gives back the exit code. */
interface Verb {
  readonly name: string;
  /** What follows the name. */
  readonly takes: string;
  /** How many files it takes at least and at most; absent: it reads its arguments itself. */
  readonly files?: readonly [number, number];
  readonly run: (args: readonly string[], output: Output) => number | Promise<number>;
}

/** Another verb is one more line. */
const VERBS: readonly Verb[] = [
  { name: 'check', takes: 'FILE…', files: [1, Number.POSITIVE_INFINITY], run: check },
  { name: 'stats', takes: 'FILE', files: [1, 1], run: stats },
  { name: 'analyse', takes: ANALYSE_TAKES, run: analyse },
  { name: 'render', takes: RENDER_TAKES, run: render },
];

/** Runs what the arguments ask for. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name = '', ...rest] = args;
  const verb = VERBS.find((candidate) => candidate.name === name);
  if (!verb) {
    const usage = VERBS.map((each) => `${each.name} ${each.takes}`).join(' | ');
    output.complain(
      `${name === '' ? 'Nothing is asked for' : `There is no “${plain(name)}”`}. Usage: ${usage}`,
    );
    return 1;
  }
  const given = verb.files ? files(rest) : rest;
  const [least, most] = verb.files ?? [0, Number.POSITIVE_INFINITY];
  if (!given || given.length < least || given.length > most) {
    output.complain(`Usage: ${verb.name} ${verb.takes}`);
    return 1;
  }
  return verb.run(given, output);
}

/** The file names among arguments: everything behind `--`, and before it everything that is no option. */
function files(args: readonly string[]): readonly string[] | undefined {
  const end = args.indexOf('--');
  const before = end < 0 ? args : args.slice(0, end);
  if (before.some((arg) => arg.startsWith('-'))) return undefined;
  return end < 0 ? before : [...before, ...args.slice(end + 1)];
}
