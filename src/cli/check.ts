import { type FileProblem, sentence } from '../core/format/problem';
import { readAsWritten } from '../core/format/read';
import { type Finding, findings } from '../core/tree/findings';
import { plain } from '../core/tree/quoted';
import type { Output } from './output';
import { readDocument } from './readDocument';

/** Says one line for every finding of every file, and fails when one of them is an error. */
export async function check(paths: readonly string[], output: Output): Promise<number> {
  let broken = 0;
  for (const path of paths) {
    const found = await findingsOf(path);
    for (const finding of found) output.say(`${plain(path, 4096)}: ${lineOf(finding)}`);
    if (found.some(({ severity }) => severity === 'error')) broken++;
  }
  if (broken === 0) return 0;
  const files = `${paths.length} ${paths.length === 1 ? 'file' : 'files'}`;
  output.complain(`${broken} of ${files} ${broken === 1 ? 'has' : 'have'} errors.`);
  return 1;
}

async function findingsOf(path: string): Promise<readonly Finding[]> {
  const text = await readDocument(path);
  const tree = text.ok ? readAsWritten(text.value) : text;
  return tree.ok ? findings(tree.value) : [asFinding(tree.problem)];
}

const asFinding = ({ code, place, reason }: FileProblem): Finding => ({
  severity: 'error',
  code,
  path: place,
  sentence: reason,
});

const lineOf = ({ severity, code, path, sentence: reason }: Finding): string =>
  `${severity} ${code} ${sentence({ code, place: path, reason })}`;
