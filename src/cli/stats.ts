import { sentence } from '../core/format/problem';
import { read } from '../core/format/read';
import { countsOf } from '../core/tree/counts';
import { plain } from '../core/tree/quoted';
import type { Output } from './output';
import { readDocument } from './readDocument';

/** Says how much of everything a tree has, as one line of JSON. */
export async function stats([path = '']: readonly string[], output: Output): Promise<number> {
  const text = await readDocument(path);
  const tree = text.ok ? read(text.value) : text;
  if (!tree.ok) {
    output.complain(`${plain(path, 4096)}: ${sentence(tree.problem)}`);
    return 1;
  }
  output.say(JSON.stringify(countsOf(tree.value)));
  return 0;
}
