import { sentence } from '../core/format/problem';
import { read } from '../core/format/read';
import type { AttackTree } from '../core/tree/tree';
import type { Template } from '../editor/workspace-ports';

/** Each file becomes a script of its own, loaded when it is asked for: the page fetches nothing. */
const files = import.meta.glob<string>('../../trees/*.json', { query: '?raw', import: 'default' });

/** The trees that come with the program, by file name, which is the id of the tree too. */
export const TEMPLATES: readonly Template[] = Object.entries(files).map(([path, text]) => {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
  return { id, load: async () => parsed(id, await text()) };
});

function parsed(id: string, text: string): AttackTree {
  const result = read(text);
  if (!result.ok) throw new Error(`The template ${id} is damaged: ${sentence(result.problem)}`);
  return result.value;
}
