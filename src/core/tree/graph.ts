import { type AttackTree, type BranchNode, isBranch, type NoteNode, type TreeNode } from './tree';

/** What the edges of a tree say, looked up rather than searched: made once per document, in linear time. */
export interface Graph {
  readonly byId: ReadonlyMap<string, TreeNode>;
  /** Every goal, step and sub-tree, in file order. */
  readonly branches: readonly BranchNode[];
  readonly notes: readonly NoteNode[];
  /** The parents of a node in file order; empty for roots. */
  readonly parents: (id: string) => readonly string[];
  readonly children: (id: string) => readonly string[];
  /** Branch nodes without a parent, in file order. */
  readonly roots: readonly BranchNode[];
  /** Branch nodes without children, whatever their gate says. */
  readonly leaves: readonly BranchNode[];
}

const known = new WeakMap<AttackTree, Graph>();

/** The graph of a tree that keeps the rules; remembered for as long as the tree is. */
export function graphOf(tree: AttackTree): Graph {
  const before = known.get(tree);
  if (before) return before;
  const graph = build(tree);
  known.set(tree, graph);
  return graph;
}

const NONE: readonly string[] = [];

function build(tree: AttackTree): Graph {
  const byId = new Map<string, TreeNode>();
  const parents = new Map<string, string[]>();
  const branches: BranchNode[] = [];
  const notes: NoteNode[] = [];
  for (const node of tree.nodes) {
    byId.set(node.id, node);
    if (!isBranch(node)) {
      notes.push(node);
      continue;
    }
    branches.push(node);
    for (const child of node.children) {
      const list = parents.get(child);
      if (list) list.push(node.id);
      else parents.set(child, [node.id]);
    }
  }
  return {
    byId,
    branches,
    notes,
    parents: (id) => parents.get(id) ?? NONE,
    children: (id) => {
      const node = byId.get(id);
      return node && isBranch(node) ? node.children : NONE;
    },
    roots: branches.filter((node) => !parents.has(node.id)),
    leaves: branches.filter((node) => node.children.length === 0),
  };
}

/** Everything below the given nodes and the nodes themselves, depth-first at the first visit. */
export function descendants(graph: Graph, from: readonly string[]): ReadonlySet<string> {
  return reach(from, graph.children);
}

/** Everything above the given nodes and the nodes themselves. */
export function ancestors(graph: Graph, from: readonly string[]): ReadonlySet<string> {
  return reach(from, graph.parents);
}

function reach(from: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const stack = [...from].reverse();
  while (stack.length > 0) {
    const id = stack.pop() as string;
    if (seen.has(id)) continue;
    seen.add(id);
    const following = next(id);
    for (let index = following.length - 1; index >= 0; index--) stack.push(following[index] as string);
  }
  return seen;
}
