import { type Figure, figureOf, labelWeight, type Pill, type SetText, TYPE } from '../layout/figure';
import { textWidth } from '../layout/measure';
import { CURVES, outlinePath } from '../layout/outline';
import type { Box, Region, Route } from '../layout/placement';
import { SHIELD_TYPE, shieldFigureOf, shieldPath } from '../layout/shield';
import { TITLE, titleLines } from '../layout/title';
import type { Group, Mitigation, Point, TreeNode } from '../tree/tree';
import { drawBadges } from './badges';
import { type Colours, coloursOf, shieldColours } from './colours';
import { arrowhead, orthogonal } from './lines';
import type { Mark, TextMark } from './marks';
import type { Token } from './palette';
import { opensMark, statusMarks } from './symbols';

/** What the colour of a node tells: its gate and kind as in the CNCF key, its stage, or its layer. */
export type ColourBy = 'gate' | 'stage' | 'layer';

/** A node whose top left is at a point: first its outline, then all that stands on it. */
export function drawNode(node: TreeNode, at: Point, colourBy: ColourBy = 'gate'): readonly Mark[] {
  const figure = figureOf(node);
  const colours = coloursOf(node, colourBy);
  const { text, ink } = colours;
  const marks: Mark[] = [outlineMark(figure, at, colours)];
  if (figure.gateWord) {
    marks.push(...textMarks(figure.gateWord, at, { ...TYPE.gateWord, weight: 600, fill: ink }));
  }
  if (node.kind === 'subtree') marks.push(opensMark(opensAt(figure, at), ink));
  const { size } = TYPE.label;
  marks.push(...textMarks(figure.label, at, { size, weight: labelWeight(node.kind), fill: text }));
  if (figure.tag) marks.push(...textMarks(figure.tag, at, { ...TYPE.tag, weight: 500, fill: ink }));
  if (figure.pill) marks.push(...pillMarks(figure.pill, at, colours));
  marks.push(...drawBadges(figure.badges, at));
  return marks;
}

/** A mitigation as it stands beside a node: a shield that says its label and how far it has come. */
export function drawShield(mitigation: Mitigation, { x, y, width, height }: Box): readonly Mark[] {
  const { label, status } = shieldFigureOf(mitigation);
  const { fill, line, text, ink } = shieldColours(mitigation.status);
  const outline = { fill, stroke: line, strokeWidth: LINE };
  const planned = mitigation.status === 'proposed' || mitigation.status === 'planned';
  return [
    { type: 'path', d: shieldPath({ x, y, width, height }), ...outline, ...(planned && { dash: '4 3' }) },
    ...textMarks(label, { x, y }, { size: SHIELD_TYPE.label.size, weight: 500, fill: text }),
    ...statusMarks(mitigation.status, { x: x + status.symbolX, y: y + status.symbolY }, ink, fill),
    {
      type: 'text',
      text: status.word,
      x: x + status.x,
      baseline: y + status.baseline,
      size: SHIELD_TYPE.status.size,
      weight: 600,
      anchor: 'start',
      fill: ink,
    },
  ];
}

/** The hatched ground of a group, under everything else, and the group's name. */
export function drawRegion(group: Group, { patches, title }: Region): readonly Mark[] {
  return [
    ...patches.map((patch): Mark => ({ type: 'rect', ...patch, radius: 10, hatch: HATCH })),
    ...patches.map(
      (patch): Mark => ({
        type: 'rect',
        ...patch,
        radius: 10,
        stroke: 'step-line',
        strokeWidth: 1.2,
        dash: '5 4',
      }),
    ),
    ...textMarks(
      { x: title.x + title.width / 2, lines: titleLines(group.label, title) },
      { x: 0, y: 0 },
      { ...TITLE, fill: 'text-second' },
    ),
  ];
}

/** An edge: first its line from outline to outline, then the head that points at the child. */
export function drawRoute({ points }: Route, dash?: string): readonly Mark[] {
  return [
    { type: 'path', d: orthogonal(points), stroke: 'edge', strokeWidth: 1.6, ...(dash && { dash }) },
    { type: 'path', d: arrowhead(points), fill: 'edge' },
  ];
}

/** The dot by which lines that join are told from lines that cross. */
export const drawJunction = ({ x, y }: Point): Mark => ({ type: 'circle', x, y, radius: 2.8, fill: 'edge' });

/** The colour of the lines under a group. */
export const HATCH = 'dots' satisfies Token;

const LINE = 1.4;

function outlineMark(figure: Figure, { x, y }: Point, { fill, line }: Colours): Mark {
  const { shape, width, height } = figure;
  const box = { x, y, width, height };
  const painted = { fill, stroke: line, strokeWidth: LINE };
  return shape === 'and' || shape === 'or'
    ? { type: 'path', d: outlinePath(shape, box), ...painted }
    : { type: 'rect', ...box, radius: CURVES.radius[shape], ...painted };
}

type Face = Pick<TextMark, 'size' | 'weight' | 'fill' | 'spacing'>;

const textMarks = (set: SetText, at: Point, face: Face): readonly TextMark[] =>
  set.lines.map(({ text, baseline }) => ({
    type: 'text',
    text,
    x: at.x + set.x,
    baseline: at.y + baseline,
    anchor: 'middle',
    ...face,
  }));

/** Beside the gate's word, which the curves of a gate push to the middle; else in the upper right corner. */
function opensAt({ gateWord, width }: Figure, at: Point): Point {
  const [word] = gateWord?.lines ?? [];
  if (!word) return { x: at.x + width - 18, y: at.y + 9 };
  const { size, spacing } = TYPE.gateWord;
  const half = (textWidth(word.text, size, 600) + spacing * word.text.length) / 2;
  return { x: at.x + width / 2 + half + 5, y: at.y + word.baseline - 7.6 };
}

function pillMarks(pill: Pill, at: Point, { line }: Colours): readonly Mark[] {
  const { width, height, text, baseline } = pill;
  const x = at.x + pill.x;
  const y = at.y + pill.y;
  const { size } = TYPE.pill;
  return [
    {
      type: 'rect',
      x,
      y,
      width,
      height,
      radius: height / 2,
      fill: 'surface',
      stroke: line,
      strokeWidth: 1.2,
    },
    {
      type: 'text',
      text,
      x: x + width / 2,
      baseline: at.y + baseline,
      size,
      weight: 600,
      anchor: 'middle',
      fill: 'text',
    },
  ];
}
