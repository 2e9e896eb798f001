import { connect, moveUnder } from '../../../core/edits/edges';
import { type Edit, inTurn } from '../../../core/edits/edit';
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
  const moving = topmost(tree, held.ids);
  const name = (id: string) => quoted(graphOf(tree).byId.get(id)?.label ?? id);
  const refusal = moving.map((id) => whyNotConnect(tree, target, id)).find((reason) => reason !== undefined);
  const [only] = moving;
  const left = moving.length === 1 && only !== undefined ? formerParent(tree, held, only) : undefined;
  const rest =
    left === undefined
      ? ''
      : held.keep
        ? ` as well as of ${name(left)}`
        : ` instead of ${name(left)} (with Alt: of both)`;
  return { target, hint: `A child of ${name(target)}${rest}`, refusal };
}

/** The edit of such a drop. What hangs below another held node stays there. */
export const dropped =
  (held: Held, target: string): Edit =>
  (tree) =>
    inTurn(
      topmost(tree, held.ids).map((id) => {
        const from = formerParent(tree, held, id);
        return moveUnder({ id, to: target, keep: held.keep, ...(from !== undefined && { from }) });
      }),
    )(tree);

/** The parent that a held node leaves: the one it was reached from, else its first. */
function formerParent(tree: AttackTree, { via }: Held, id: string): string | undefined {
  const parents = graphOf(tree).parents(id);
  return via !== undefined && parents.includes(via) ? via : parents[0];
}

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
