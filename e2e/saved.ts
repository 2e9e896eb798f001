/** The parts of a saved document that the specs speak of; whatever else a file holds is there, too. */
export interface Saved {
  readonly id: string;
  readonly title: string;
  readonly approach: string;
  readonly nodes: readonly SavedNode[];
  readonly mitigations?: readonly SavedMitigation[];
  readonly groups?: readonly SavedGroup[];
  readonly [key: string]: unknown;
}

export interface SavedNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly gate?: string;
  readonly children?: readonly string[];
  readonly about?: readonly string[];
  readonly position?: { readonly x: number; readonly y: number };
  readonly [key: string]: unknown;
}

export interface SavedMitigation {
  readonly id: string;
  readonly label: string;
  readonly on: readonly string[];
  readonly status: string;
  readonly [key: string]: unknown;
}

export interface SavedGroup {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly string[];
  readonly [key: string]: unknown;
}

/** The node of that label; there is exactly one. */
export function savedNode(saved: Saved, label: string): SavedNode {
  const [node, another] = saved.nodes.filter((one) => one.label === label);
  if (!node || another) throw new Error(`Not one node is called “${label}”.`);
  return node;
}

/** The labels of a node's children, in order. */
export const childrenOf = (saved: Saved, label: string): readonly string[] =>
  (savedNode(saved, label).children ?? []).map((id) => labelIn(saved, id));

/** A whole document without its ids, which are drawn by lot: nodes are named by their labels instead. */
export function byLabel(saved: Saved): unknown {
  const named = (ids: readonly string[]) => ids.map((id) => labelIn(saved, id));
  const { id: _, nodes, mitigations, groups, ...rest } = saved;
  return {
    ...rest,
    nodes: nodes.map(({ id: _, children, about, ...node }) => ({
      ...node,
      ...(children && { children: named(children) }),
      ...(about && { about: named(about) }),
    })),
    ...(mitigations && {
      mitigations: mitigations.map(({ id: _, on, ...mitigation }) => ({ ...mitigation, on: named(on) })),
    }),
    ...(groups && {
      groups: groups.map(({ id: _, nodes, ...group }) => ({ ...group, nodes: named(nodes) })),
    }),
  };
}

const labelIn = (saved: Saved, id: string): string => saved.nodes.find((node) => node.id === id)?.label ?? id;
