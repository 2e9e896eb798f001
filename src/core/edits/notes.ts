import { graphOf } from '../tree/graph';
import { mayEnter } from './add';
import type { Edit } from './edit';
import { mapped, withParts } from './sharing';

/** A new remark, about some nodes or about none in particular. */
export const addNote =
  (note: { readonly id: string; readonly label: string; readonly about: readonly string[] }): Edit =>
  (tree) => {
    const { id, label, about } = note;
    if (!mayEnter(tree, note)) return tree;
    const { byId } = graphOf(tree);
    return {
      ...tree,
      nodes: [...tree.nodes, { id, kind: 'note', label, about: about.filter((other) => byId.has(other)) }],
    };
  };

/** Says which nodes a remark is about. */
export const setAbout =
  (id: string, about: readonly string[]): Edit =>
  (tree) => {
    const { byId } = graphOf(tree);
    const next = [...new Set(about)].filter((other) => other !== id && byId.has(other));
    const nodes = mapped(tree.nodes, (node) =>
      node.id === id && node.kind === 'note' && node.about.join() !== next.join()
        ? { ...node, about: next }
        : node,
    );
    return withParts(tree, { nodes });
  };
