import { shieldSize } from '../../../core/layout/figure';
import type { Box } from '../../../core/layout/placement';
import { shieldFigureOf } from '../../../core/layout/shield';
import { AIR } from '../../../core/layout/spacing';
import { graphOf } from '../../../core/tree/graph';
import { type ShieldFlowNode, shieldId } from './flow';
import { framed } from './framed';
import { shieldName } from './nodeName';
import type { Scene } from './scene';
import { placeInAttack } from './standing';

/** Mitigations for React Flow: one shield for every node that one is on, and it keeps to its node. */
export function shields(
  { tree, placement, selection, meaning }: Scene,
  places: ReadonlyMap<string, Box>,
  tabStop: string | undefined,
): readonly ShieldFlowNode[] {
  const graph = graphOf(tree);
  const drawn = new Map(placement.shields.map((shield) => [shieldId(shield.mitigation, shield.on), shield]));
  return tree.mitigations.flatMap((mitigation) =>
    mitigation.on.flatMap((on) => {
      const id = shieldId(mitigation.id, on);
      const beside = places.get(on);
      const node = graph.byId.get(on);
      if (!beside || !node) return [];
      const size = shieldSize(mitigation);
      const known = drawn.get(id)?.box;
      const supposed = meaning.whatIf.get(mitigation.id);
      const inForce = meaning.inForce.has(mitigation.id);
      const home = placement.nodes[on] ?? beside;
      const at = known
        ? { x: known.x + beside.x - home.x, y: known.y + beside.y - home.y }
        : { x: beside.x + beside.width + AIR.shield, y: beside.y };
      return {
        id,
        type: 'shield',
        ...framed({ ...at, ...size }),
        selected: selection.type === 'mitigation' && selection.id === mitigation.id,
        draggable: false,
        ariaRole: 'group',
        ariaLabel: shieldName(mitigation, node, supposed),
        // The shields of the focused node are in reach of the Tab key, too.
        domAttributes: {
          tabIndex: id === tabStop || on === tabStop ? 0 : -1,
          ...(shieldFigureOf(mitigation).cut && { title: mitigation.label }),
        },
        data: {
          mitigation,
          on,
          ...size,
          inForce,
          supposed: supposed === undefined ? undefined : supposed ? 'on' : 'off',
          aside: placeInAttack(meaning, on) === 'aside',
          tabStop: id === tabStop,
        },
      } satisfies ShieldFlowNode;
    }),
  );
}
