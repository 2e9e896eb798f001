import { Position } from '@xyflow/react';
import { type Figure, figureOf } from '../../../core/layout/figure';
import type { Box } from '../../../core/layout/placement';
import { graphOf } from '../../../core/tree/graph';
import type { Direction, Mitigation } from '../../../core/tree/tree';
import { selectedNodes } from '../../../editor/selection';
import type { TreeFlowNode } from './flow';
import { framed } from './framed';
import { nodeName } from './nodeName';
import { portsOf } from './ports';
import type { Scene } from './scene';
import { placeInAttack, standingOf } from './standing';

/** Goals, steps, sub-trees and notes for React Flow. */
export function treeNodes(
  scene: Scene,
  places: ReadonlyMap<string, Box>,
  tabStop: string | undefined,
): readonly TreeFlowNode[] {
  const { tree, document, folds, selection, placement, colourBy, hovered, target, editable } = scene;
  const selected = new Set(selectedNodes(selection));
  const mitigated = countMitigations(document.mitigations);
  const { byId } = graphOf(document);
  const alone = selected.size === 1 ? tabStop : undefined;
  return tree.nodes.flatMap(({ id }) => {
    const box = places.get(id);
    const node = byId.get(id);
    if (!box || !node) return [];
    const fold = folds.get(id);
    const figure = figureOf(node);
    const standing = standingOf(scene.meaning, node);
    const inAttack = placeInAttack(scene.meaning, id);
    const handles = scene.handles && editable && node.kind !== 'note';
    return {
      id: node.id,
      type: 'tree',
      ...framed(box),
      handles: handlesOf(figure, placement.direction),
      selected: selected.has(node.id),
      draggable: editable,
      ariaRole: 'group',
      ariaLabel: nodeName(document, node, mitigated.get(node.id) ?? 0, standing, fold, inAttack),
      domAttributes: {
        tabIndex: node.id === tabStop ? 0 : -1,
        ...(selected.has(node.id) && { 'aria-current': true }),
        ...(figure.cut && { title: node.label }),
      },
      data: {
        node,
        fold,
        colourBy,
        direction: placement.direction,
        handles: handles && (node.id === hovered || node.id === alone),
        tabStop: node.id === tabStop,
        standing,
        inAttack,
        reception: target?.id === node.id ? target.reception : undefined,
      },
    } satisfies TreeFlowNode;
  });
}

/** The ends of lines in React Flow's words. */
function handlesOf(figure: Figure, direction: Direction): NonNullable<TreeFlowNode['handles']> {
  const { entrance, exit } = portsOf(figure, direction);
  const [into, outOf] =
    direction === 'down' ? [Position.Top, Position.Bottom] : [Position.Left, Position.Right];
  return [
    { type: 'target', position: into, ...entrance, width: 0, height: 0 },
    { type: 'source', position: outOf, ...exit, width: 0, height: 0 },
  ];
}

function countMitigations(mitigations: readonly Mitigation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { on } of mitigations) for (const id of on) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
