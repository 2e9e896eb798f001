import { useMemo } from 'react';
import { graphOf } from '../../core/tree/graph';
import { plain } from '../../core/tree/quoted';
import type { AttackTree } from '../../core/tree/tree';
import { subjectOf } from '../../editor/subject';
import { useEditor } from '../useEditor';

/** The tree that is asked about, with its sub-trees expanded or not, and what its nodes and mitigations are called. */
export function useNames(): { readonly tree: AttackTree; readonly nameOf: (id: string) => string } {
  const { tree } = useEditor(subjectOf);
  return useMemo(() => {
    const mitigations = new Map(tree.mitigations.map(({ id, label }) => [id, label]));
    const { byId } = graphOf(tree);
    return { tree, nameOf: (id) => plain(byId.get(id)?.label ?? mitigations.get(id) ?? id, 500) };
  }, [tree]);
}
