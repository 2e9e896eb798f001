import { graphOf } from '../core/tree/graph';
import type { AttackTree } from '../core/tree/tree';
import type { Editor } from './editor';
import type { FoundTree, Library } from './scenario';

/**
 * While sub-trees are expanded in the analysis, looks for the trees that they name, and for those that these name in turn.
 * What is found, and what is not at hand, is told to the scenario; it is looked for once, until sub-trees are expanded anew.
 */
export function expandThrough(editor: Editor, find: (tree: string) => Promise<FoundTree | undefined>): void {
  let looking: Library | undefined;

  const look = async () => {
    const { expandedBy } = editor.store.getState().scenario;
    if (!expandedBy || expandedBy === looking) return;
    const sought = unknown(editor.tree(), expandedBy);
    if (sought.length === 0) return;
    looking = expandedBy;
    const found = await Promise.all(
      sought.map(async (id): Promise<[string, FoundTree | undefined]> => [id, await find(id)]),
    );
    const { scenario } = editor.store.getState();
    // Something else is supposed by now: another document, or sub-trees taken for leaves again.
    if (scenario.expandedBy !== expandedBy) return;
    editor.suppose({ ...scenario, expandedBy: new Map([...expandedBy, ...found]) });
  };

  editor.store.subscribe(() => void look());
}

/** The trees that are named by a tree, or by those at hand, and that nobody has looked for yet. */
export function unknown(tree: AttackTree, library: Library): readonly string[] {
  const trees = [tree, ...[...library.values()].flatMap((found) => found?.tree ?? [])];
  const named = trees.flatMap((each) =>
    graphOf(each).branches.flatMap((node) => (node.kind === 'subtree' ? (node.subtree?.tree ?? []) : [])),
  );
  return [...new Set(named)].filter((id) => id !== tree.id && !library.has(id));
}
