import type { Placement } from '../layout/placement';
import { graphOf } from '../tree/graph';
import type { AttackTree } from '../tree/tree';
import { drawNode, drawShield } from './draw';
import { orthogonal } from './lines';
import { markElement } from './markElement';
import type { Mark } from './marks';
import { compact, element } from './markup';
import { PALETTE, type Theme, type Token } from './palette';
import { pictureBox } from './svg';

/** The size that a thumbnail is shown at, in pixels. */
export interface ThumbnailSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The drawing of a tree for a small space: the same shapes in the same places, without words, with lines that are still
 * a pixel wide when the whole is scaled down.
 */
export function renderThumbnail(
  tree: AttackTree,
  placement: Placement,
  theme: Theme,
  size: ThumbnailSize,
): string {
  const box = pictureBox(placement);
  const pixel = Math.max(1, box.width / size.width, box.height / size.height);
  const colour = (token: Token) => PALETTE[theme][token];
  const draw = (mark: Mark | undefined) => (mark ? markElement(mark, colour) : '');
  const { byId } = graphOf(tree);
  const mitigations = new Map(tree.mitigations.map((mitigation) => [mitigation.id, mitigation]));
  const parts = [
    ...placement.edges.map(({ points }) =>
      draw({ type: 'path', d: orthogonal(points), stroke: 'edge', strokeWidth: EDGE * pixel }),
    ),
    ...Object.entries(placement.nodes).map(([id, at]) => {
      const node = byId.get(id);
      return node ? draw(outlined(drawNode(node, at)[0], pixel)) : '';
    }),
    ...placement.shields.map(({ mitigation: id, box: at }) => {
      const mitigation = mitigations.get(id);
      return mitigation ? draw(outlined(drawShield(mitigation, at)[0], pixel)) : '';
    }),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: box.width,
    height: box.height,
    viewBox: [box.x, box.y, box.width, box.height].map(compact).join(' '),
    'stroke-linejoin': 'round',
  };
  return element('svg', root, parts.join(''));
}

/** Widths of lines, in pixels of the thumbnail. */
const EDGE = 0.6;
const OUTLINE = 0.9;

/** The outline of a thing with a line that is wide enough; dashes would be dust. */
function outlined(mark: Mark | undefined, pixel: number): Mark | undefined {
  if (mark?.type !== 'path' && mark?.type !== 'rect') return undefined;
  const { dash: _, ...solid } = mark;
  return { ...solid, strokeWidth: OUTLINE * pixel };
}
