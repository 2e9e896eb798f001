import { connect, moveUnder } from '../../../core/edits/edges';
import type { Edit } from '../../../core/edits/edit';
import type { Box } from '../../../core/layout/placement';
import { graphOf } from '../../../core/tree/graph';
import { quoted } from '../../../core/tree/quoted';
import { whyNotConnect } from '../../../core/tree/rules';
import type { AttackTree, Point } from '../../../core/tree/tree';

/** What letting go would do: the node it falls on, in words, and why not if it cannot. */
export interface Drop {
  readonly target: string;
  readonly hint: string;
  readonly refusal: string | undefined;
}

/** The node under a point; of several the one that is drawn last. */
export function nodeAt(
  places: ReadonlyMap<string, Box>,
  { x, y }: Point,
  except: ReadonlySet<string>,
): string | undefined {
  let found: string | undefined;
  for (const [id, box] of places) {
    const inside = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    if (inside && !except.has(id)) found = id;
  }
  return found;
}

/** Some nodes in the hand. */
export interface Held {
  readonly ids: readonly string[];
  /** The parent that the one under the pointer was reached from. */
  readonly via?: string | undefined;
  /** Whether they stay with their former parents. */
  readonly keep: boolean;
}

/** What dropping held nodes on another one would do. */
export function dropOn(tree: AttackTree, held: Held, target: string): Drop {
  const refusal = topmost(tree, held.ids)
    .map((id) => whyNotConnect(tree, target, id))
    .find((reason) => reason !== undefined);
  const label = quoted(graphOf(tree).byId.get(target)?.label ?? target);
  const hint = held.keep ? `Also a child of ${label}` : `A child of ${label} – with Alt it keeps its parent`;
  return { target, hint, refusal };
}

/**
 * The edit of such a drop. What hangs below another held node stays there. A node with several parents that was
 * reached from none of them leaves none: nobody said which.
 */
export const dropped =
  ({ ids, via, keep }: Held, target: string): Edit =>
  (tree) =>
    topmost(tree, ids).reduce((moved, id) => {
      const parents = graphOf(tree).parents(id);
      const from =
        via !== undefined && parents.includes(via) ? via : parents.length === 1 ? parents[0] : undefined;
      return moveUnder({ id, to: target, keep, ...(from !== undefined && { from }) })(moved);
    }, tree);

/** A line drawn from one node to another, and the edit that makes an edge of it. */
export interface Connection extends Drop {
  readonly edit: Edit;
}

/** What ending a line on a node would do; the line begins at the parent or at the child. */
export function connection(
  tree: AttackTree,
  from: { readonly parent: string } | { readonly child: string },
  target: string,
): Connection {
  const ends = 'parent' in from ? { ...from, child: target } : { ...from, parent: target };
  const label = quoted(graphOf(tree).byId.get(target)?.label ?? target);
  return {
    target,
    hint: `${label} becomes a ${'parent' in from ? 'child' : 'parent'}`,
    refusal: whyNotConnect(tree, ends.parent, ends.child),
    edit: connect(ends),
  };
}

/** The held nodes that hang below no other held node. */
function topmost(tree: AttackTree, ids: readonly string[]): readonly string[] {
  const { parents } = graphOf(tree);
  const held = new Set(ids);
  return ids.filter((id) => !parents(id).some((parent) => held.has(parent)));
}
