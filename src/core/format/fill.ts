import type { AttackTree, TreeNode } from '../tree/tree';
import type { FileDocument } from './schema';

/** The document in memory: without what belongs to the text, without empty optional keys, with its lists filled. */
export function filled(file: FileDocument): AttackTree {
  const { format: _format, version: _version, ...rest } = withoutEmpty(file) as FileDocument;
  return {
    mitigations: [],
    groups: [],
    ideas: [],
    ...(rest as Omit<AttackTree, 'mitigations' | 'groups' | 'ideas'>),
    nodes: rest.nodes.map((node) =>
      node.kind === 'note' ? { about: [], ...node } : { children: [], ...node },
    ) as readonly TreeNode[],
  };
}

/** Lists that a document must have, even when nothing is in them. */
const REQUIRED_LISTS: ReadonlySet<string> = new Set(['nodes', 'on']);

/**
 * A copy without keys that say nothing: `""`, `[]`, `{}`, and `outOfScope: false`. Minus zero, which text keeps and
 * no one means, becomes zero. It recurses no deeper than the schema that the value has passed.
 */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const copy = withoutEmpty(inner);
    if (!saysNothing(copy) || REQUIRED_LISTS.has(key)) kept[key] = copy;
  }
  return kept;
}

const saysNothing = (value: unknown): boolean =>
  value === '' ||
  value === false ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
