import { figureOf } from '../layout/figure';
import type { Box, Placement } from '../layout/placement';
import { shieldFigureOf } from '../layout/shield';
import { visible } from '../layout/visible';
import { graphOf } from '../tree/graph';
import type { AttackTree, TreeNode } from '../tree/tree';
import { type ColourBy, drawJunction, drawNode, drawRegion, drawRoute, drawShield, HATCH } from './draw';
import { drawFold, foldBox, foldWord } from './fold';
import { type Fonts, fontFaces } from './fonts';
import { hatchPattern, markElement } from './markElement';
import type { Mark } from './marks';
import { compact, element, escaped, escapedContent } from './markup';
import { PALETTE, type Theme, type Token } from './palette';
import { dashesOf } from './strokes';

export interface PictureOptions {
  readonly theme: Theme;
  readonly background: 'ground' | 'transparent';
  readonly colourBy: ColourBy;
  /** How many nodes are hidden below each collapsed one. */
  readonly folds?: ReadonlyMap<string, number>;
  /** Embedded, so that the picture looks the same where Inter is not installed. */
  readonly fonts?: Fonts;
  /** The text of the document, for a picture that can be opened as a tree again. */
  readonly document?: string;
}

/** Room around the drawing. */
const MARGIN = 16;
/** How `core/pictures` finds the document again. */
const CARRIER = { 'data-format': 'attack-tree' };
const FAMILY = 'Inter, system-ui, sans-serif';

/**
 * A document as a picture that stands alone: SVG 1.1 without scripts, transforms or references to anywhere else. Every
 * node is a `<g data-node>` whose first shape is its outline, every edge one `<path data-edge="PARENT CHILD">`, every
 * shield a `<g data-mitigation data-on>`. The same document and placement give the same bytes.
 */
export function renderSvg(tree: AttackTree, placement: Placement, options: PictureOptions): string {
  const colour = (token: Token) => PALETTE[options.theme][token];
  const draw = (marks: readonly Mark[]) => marks.map((mark) => markElement(mark, colour)).join('');
  const { x, y, width, height } = pictureBox(placement);
  const ground = { x, y, width, height, fill: colour('ground') };
  const parts = [
    element('title', { id: 'title' }, escaped(visible(tree.title))),
    element('desc', { id: 'summary' }, escaped(description(tree))),
    options.document === undefined ? '' : element('metadata', CARRIER, escapedContent(options.document)),
    options.fonts ? fontFaces(options.fonts) : '',
    placement.regions.length > 0 ? hatchPattern(HATCH, colour) : '',
    options.background === 'ground' ? element('rect', ground) : '',
    ...regions(tree, placement, draw),
    ...edges(placement, colour, draw),
    draw(placement.junctions.map(drawJunction)),
    ...nodes(tree, placement, options, draw),
    ...shields(tree, placement, draw),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    version: '1.1',
    width,
    height,
    viewBox: [x, y, width, height].map(compact).join(' '),
    role: 'img',
    'aria-labelledby': 'title summary',
    'font-family': FAMILY,
    'stroke-linejoin': 'round',
  };
  return `${element('svg', root, `\n${parts.filter((part) => part !== '').join('\n')}\n`)}\n`;
}

/** What the picture of a drawing covers: the drawing and a margin around it. */
export const pictureBox = ({ bounds }: Placement): Box => ({
  x: bounds.x - MARGIN,
  y: bounds.y - MARGIN,
  width: bounds.width + 2 * MARGIN,
  height: bounds.height + 2 * MARGIN,
});

type Colour = (token: Token) => string;
type Draw = (marks: readonly Mark[]) => string;

const description = (tree: AttackTree): string => {
  const { branches, notes } = graphOf(tree);
  const counts = `Attack tree. Nodes: ${branches.length}, notes: ${notes.length}, mitigations: ${tree.mitigations.length}.`;
  return tree.description ? `${counts} ${visible(tree.description)}` : counts;
};

function regions(tree: AttackTree, placement: Placement, draw: Draw): readonly string[] {
  const groups = new Map(tree.groups.map((group) => [group.id, group]));
  return placement.regions.map((region) => {
    const group = groups.get(region.group);
    return group ? element('g', { 'data-group': group.id }, draw(drawRegion(group, region))) : '';
  });
}

function edges(placement: Placement, colour: Colour, draw: Draw): readonly string[] {
  const dashes = dashesOf(placement.edges);
  return placement.edges.map((route, index) => {
    const [line, ...head] = drawRoute(route, dashes[index]);
    const ends = { 'data-edge': `${route.parent} ${route.child}` };
    return line ? markElement(line, colour, ends) + draw(head) : '';
  });
}

function nodes(
  tree: AttackTree,
  placement: Placement,
  { colourBy, folds }: PictureOptions,
  draw: Draw,
): readonly string[] {
  return tree.nodes.map((node) => {
    const box = placement.nodes[node.id];
    if (!box) return '';
    const fold = folds?.get(node.id);
    const marks = [
      ...drawNode(node, box, colourBy),
      ...(fold === undefined ? [] : drawFold(foldWord(fold), foldBox(figureOf(node), foldWord(fold)), box)),
    ];
    return element('g', { 'data-node': node.id }, whole(node) + draw(marks));
  });
}

function shields(tree: AttackTree, placement: Placement, draw: Draw): readonly string[] {
  const mitigations = new Map(tree.mitigations.map((mitigation) => [mitigation.id, mitigation]));
  return placement.shields.map(({ mitigation: id, on, box }) => {
    const mitigation = mitigations.get(id);
    if (!mitigation) return '';
    const title = shieldFigureOf(mitigation).cut ? titleElement(mitigation.label) : '';
    return element('g', { 'data-mitigation': id, 'data-on': on }, title + draw(drawShield(mitigation, box)));
  });
}

/** What a node would say if it had the room. */
function whole(node: TreeNode): string {
  const { cut, pill } = figureOf(node);
  const ref = node.kind === 'note' ? undefined : node.ref;
  if (!cut && (ref === undefined || pill?.text === visible(ref))) return '';
  return titleElement(ref === undefined ? node.label : `${ref}: ${node.label}`);
}

const titleElement = (text: string) => element('title', {}, escaped(visible(text)));
