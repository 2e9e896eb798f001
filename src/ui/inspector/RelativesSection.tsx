import { useMemo } from 'react';
import { graphOf } from '../../core/tree/graph';
import { whyNotConnect } from '../../core/tree/rules';
import type { AttackTree, BranchNode } from '../../core/tree/tree';
import { IconButton } from '../kit/IconButton';
import { useEditor } from '../useEditor';
import { useEdges } from './changes';
import { NodeLinks } from './NodeLinks';
import { Section } from './Panel';

/** The edges of a node: what it leads to and what it takes. */
export function RelativesSection({ node }: { node: BranchNode }) {
  const tree = useEditor((state) => state.history.present);
  const edges = useEdges();
  const graph = graphOf(tree);
  const parents = graph.parents(node.id);
  const { children, parents: couldBeParents } = useMemo(() => candidates(tree, node.id), [tree, node.id]);
  return (
    <Section title="Edges">
      <NodeLinks
        label={parents.length > 1 ? `Leads to (shared by ${parents.length})` : 'Leads to'}
        ids={parents}
        empty="Nothing: this is a root."
        remove={{ label: 'Disconnect from', run: (parent) => edges.disconnect(parent, node.id) }}
        add={{
          label: 'Connect to a parent',
          ids: couldBeParents,
          run: (parent) => edges.connect(parent, node.id),
        }}
      />
      <NodeLinks
        label="What it takes"
        ids={node.children}
        empty="Nothing more: this is a leaf."
        remove={{ label: 'Disconnect', run: (child) => edges.disconnect(node.id, child) }}
        extra={(child, at) => (
          <>
            <IconButton
              icon="arrow-up"
              label={`Move ${graph.byId.get(child)?.label} up`}
              refusal={at === 0 ? 'It is the first already.' : undefined}
              onClick={() => edges.reorder(node.id, child, at - 1)}
            />
            <IconButton
              icon="arrow-down"
              label={`Move ${graph.byId.get(child)?.label} down`}
              refusal={at === node.children.length - 1 ? 'It is the last already.' : undefined}
              onClick={() => edges.reorder(node.id, child, at + 1)}
            />
          </>
        )}
        add={{
          label: 'Connect to an existing node',
          ids: children,
          run: (child) => edges.connect(node.id, child),
        }}
      />
    </Section>
  );
}

/** The nodes that may become children of a node, and those that may become parents of it. */
function candidates(tree: AttackTree, id: string) {
  const others = graphOf(tree).branches.map((node) => node.id);
  return {
    children: others.filter((other) => whyNotConnect(tree, id, other) === undefined),
    parents: others.filter((other) => whyNotConnect(tree, other, id) === undefined),
  };
}
