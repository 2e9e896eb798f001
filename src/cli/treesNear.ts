import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../core/format/decode';
import { read } from '../core/format/read';
import type { AttackTree } from '../core/tree/tree';
import { readBytes } from './readDocument';

/** Finds trees by their document id in some folders, the first folder first; files that are no trees are passed over. */
export function treesNear(folders: readonly string[]): (id: string) => AttackTree | undefined {
  const left = [...folders];
  const found = new Map<string, AttackTree>();
  return (id) => {
    while (!found.has(id) && left.length > 0)
      for (const tree of treesIn(left.shift() ?? '')) if (!found.has(tree.id)) found.set(tree.id, tree);
    return found.get(id);
  };
}

function* treesIn(folder: string): Generator<AttackTree, void> {
  for (const name of namesIn(folder)) {
    const bytes = readBytes(join(folder, name));
    const text = bytes.ok ? decode(bytes.value) : bytes;
    const tree = text.ok ? read(text.value) : text;
    if (tree.ok) yield tree.value;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .sort();
  } catch {
    // A folder that is not there has no trees.
    return [];
  }
}
