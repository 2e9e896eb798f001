import { type Gate, isBranch, type Kind, type Mitigation, type TreeNode } from '../tree/tree';
import { type Badge, badgesOf } from './badges';
import { cutToWidth, textWidth, type Weight } from './measure';
import { outlineAt } from './outline';
import { shieldFigureOf } from './shield';
import { tagOf } from './tag';
import { visible } from './visible';
import { type Wrapped, wrap } from './wrap';

/** The outline of a node: gates have a shape of their own, whatever the kind; a goal without a gate is rounded. */
export type Shape = 'and' | 'or' | 'rounded' | 'subtree' | 'note';

/** How large a node is drawn and how its text is set. All in pixels, relative to the node's top left. */
export interface Figure {
  readonly kind: Kind;
  readonly shape: Shape;
  readonly gate: Gate | undefined;
  /** Of the outline. */
  readonly width: number;
  readonly height: number;
  /** How far pill and badges reach below the outline; nothing that a node draws reaches out elsewhere. */
  readonly overhang: number;
  /** The lines of the label, at most `MAX_LINES`. */
  readonly label: SetText;
  /** Whether the label did not fit and ends in an ellipsis. */
  readonly cut: boolean;
  /** "AND" or "OR" above the label. */
  readonly gateWord: SetText | undefined;
  /** Stage and layer in short words, below the label. */
  readonly tag: SetText | undefined;
  /** The author's finding number, on the lower right corner. */
  readonly pill: Pill | undefined;
  /** What the people in the room have said about it, on the lower left corner. */
  readonly badges: readonly Badge[];
}

/** Lines of text centred on `x`, with the baseline of each. */
export interface SetText {
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly baseline: number }[];
}

/** A short text in a rounded box. */
export interface Pill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Of the text, which is centred. */
  readonly baseline: number;
}

/** The sizes of type in a node, and how far apart the letters of the gate's word and of the tag stand. */
export const TYPE = {
  label: { size: 13.5, line: 18 },
  gateWord: { size: 10, spacing: 0.6 },
  tag: { size: 10, spacing: 0.2 },
  pill: { size: 11 },
} as const;

/** More lines than these are cut, with an ellipsis. */
export const MAX_LINES = 6;

/** The weight that a label is set in. */
export const labelWeight = (kind: Kind): Weight => (kind === 'goal' ? 600 : 500);

/** The outline that a node is drawn with. */
export function shapeOf(node: TreeNode): Shape {
  if (node.kind === 'note') return 'note';
  return node.gate ?? (node.kind === 'subtree' ? 'subtree' : 'rounded');
}

const known = new WeakMap<TreeNode, Figure>();

/** The figure of a node; remembered for as long as the node is. */
export function figureOf(node: TreeNode): Figure {
  const before = known.get(node);
  if (before) return before;
  const figure = build(node);
  known.set(node, figure);
  return figure;
}

/** The narrowest is taken in which no word is torn and the label is no column; failing that, the widest. */
const WIDTHS = [176, 192, 208, 224];
const WIDEST = 240;
const COMFORTABLE_LINES = 4;

/** Where the label begins below the top, where the gate's word stands, and what is left below the last line. */
const PADDING: Readonly<Record<Shape, { gateWord: number; top: number; bottom: number }>> = {
  and: { gateWord: 20, top: 27, bottom: 14 },
  or: { gateWord: 27, top: 34, bottom: 18 },
  rounded: { gateWord: 0, top: 14, bottom: 14 },
  subtree: { gateWord: 0, top: 19, bottom: 15 },
  note: { gateWord: 0, top: 14, bottom: 14 },
};
/** Between a line of text and the sides of its shape; less where a curve makes room again within the line. */
const SIDE = { straight: 12, curve: 6 };
/** Of a line of the label and of the tag, below its top. */
const BASELINE = { label: 13.5, tag: 13 };
const TAG_LINE = 16;
const PILL = { height: 18, inside: 7, inset: 4, fromMiddle: 10, above: 9, baseline: 12.9 };

function build(node: TreeNode): Figure {
  const shape = shapeOf(node);
  const { gate, ref, tag } = isBranch(node)
    ? { gate: node.gate, ref: node.ref, tag: tagOf(node) }
    : { gate: undefined, ref: undefined, tag: undefined };
  const { width, label } = fitted(node, shape);
  const { gateWord, top, bottom } = PADDING[shape];
  const labelFoot = top + Math.max(1, label.lines.length) * TYPE.label.line;
  const height = labelFoot + (tag === undefined ? 0 : TAG_LINE) + bottom;
  const x = width / 2;
  const pill = ref === undefined ? undefined : pillOf(ref, width, height);
  const badges = badgesOf(node, height);
  const lowest = pill ?? badges[0];
  return {
    kind: node.kind,
    shape,
    gate,
    width,
    height,
    overhang: lowest ? lowest.y + lowest.height - height : 0,
    label: {
      x,
      lines: label.lines.map((text, index) => ({
        text,
        baseline: top + index * TYPE.label.line + BASELINE.label,
      })),
    },
    cut: label.cut,
    gateWord: gate && { x, lines: [{ text: gate.toUpperCase(), baseline: gateWord }] },
    tag: tag === undefined ? undefined : tagSet(tag, shape, width, labelFoot),
    pill,
    badges,
  };
}

function fitted(node: TreeNode, shape: Shape): { width: number; label: Wrapped } {
  const text = visible(node.label);
  const setIn = (width: number) =>
    wrap(text, {
      width: lineWidth(shape, width),
      size: TYPE.label.size,
      weight: labelWeight(node.kind),
      maxLines: MAX_LINES,
    });
  for (const width of WIDTHS) {
    const label = setIn(width);
    if (!label.torn && label.lines.length <= COMFORTABLE_LINES) return { width, label };
  }
  return { width: WIDEST, label: setIn(WIDEST) };
}

/** What a line may measure: the label begins low enough in its shape for all its lines to have the same room. */
function lineWidth(shape: Shape, width: number): number {
  const curve = outlineAt(shape, { x: 0, y: 0, width, height: 1000 }, 'left', PADDING[shape].top);
  return width - 2 * Math.max(SIDE.straight, curve + SIDE.curve);
}

function tagSet(tag: string, shape: Shape, width: number, top: number): SetText {
  const { size, spacing } = TYPE.tag;
  const room = lineWidth(shape, width) - spacing * tag.length;
  return {
    x: width / 2,
    lines: [{ text: cutToWidth(tag, room, size, 500), baseline: top + BASELINE.tag }],
  };
}

/** It sits on the lower right corner, so that edges leave the middle of the foot freely. */
function pillOf(ref: string, width: number, height: number): Pill {
  const { size } = TYPE.pill;
  const room = width / 2 - PILL.fromMiddle - PILL.inset - 2 * PILL.inside;
  const text = cutToWidth(visible(ref), room, size, 600);
  const pillWidth = Math.max(PILL.height, Math.ceil(textWidth(text, size, 600)) + 2 * PILL.inside);
  const y = height - PILL.above;
  return {
    x: width - PILL.inset - pillWidth,
    y,
    width: pillWidth,
    height: PILL.height,
    text,
    baseline: y + PILL.baseline,
  };
}

/** How large the shields of a mitigation are. */
export function shieldSize(mitigation: Mitigation): { readonly width: number; readonly height: number } {
  const { width, height } = shieldFigureOf(mitigation);
  return { width, height };
}
