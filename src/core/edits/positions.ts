import type { Direction, Point } from '../tree/tree';
import type { Edit } from './edit';
import { mapped, omit, withField, withParts } from './sharing';

/** Puts nodes where a person wants them, in whole pixels; there they stay until the tree is tidied up. */
export const place =
  (positions: Readonly<Record<string, Point>>): Edit =>
  (tree) =>
    withParts(tree, {
      nodes: mapped(tree.nodes, (node) => {
        const point = Object.hasOwn(positions, node.id) ? positions[node.id] : undefined;
        return point ? withField(node, 'position', { x: whole(point.x), y: whole(point.y) }) : node;
      }),
    });

/** Gives nodes back to the layout; without ids, all of them. */
export const unplace =
  (ids?: readonly string[]): Edit =>
  (tree) => {
    const meant = ids && new Set(ids);
    const nodes = mapped(tree.nodes, (node) =>
      node.position && (meant?.has(node.id) ?? true) ? omit(node, 'position') : node,
    );
    return withParts(tree, { nodes });
  };

/** Says which way the tree grows. Positions by hand were meant for the other way, so they go. */
export const setDirection =
  (direction: Direction): Edit =>
  (tree) =>
    (tree.layout?.direction ?? 'down') === direction
      ? tree
      : withParts(unplace()(tree), { layout: { ...tree.layout, direction } });

/** Rounds, and knows no minus zero, which a file cannot hold. */
const whole = (value: number): number => Math.round(value) || 0;
