import { labelWeight } from '../../core/layout/figure';
import { wrap } from '../../core/layout/wrap';
import { graphOf } from '../../core/tree/graph';
import { type AttackTree, isBranch } from '../../core/tree/tree';
import type { Row } from '../../editor/outline/rows';

/** How a row is set: where its words begin, in which lines, and what stands below them. */
export interface RowFigure {
  /** Where the branch's handle stands. */
  readonly indent: number;
  /** Whether it stands deeper than can be shown by indenting: then its level is written out. */
  readonly deep: boolean;
  readonly lines: readonly string[];
  /** A line of further words: the tag, where else it is. */
  readonly meta: string | undefined;
  readonly height: number;
}

export const LINE = 18;
const META = 16;
const STEP = 14;
/** Between a row's edge and its words: the padding, the branch's handle, the mark of kind and gate. */
export const WORDS_AFTER = 60;
const END = 32;
const AIR = 12;
const SIZE = 13;

/** A text that is being typed stands for the label. */
export function rowFigure(tree: AttackTree, row: Row, width: number, typed?: string): RowFigure {
  const most = Math.max(2, Math.floor((width * 0.36) / STEP));
  const deep = row.level - 1 > most;
  const indent = Math.min(row.level - 1, most) * STEP;
  const meta = metaOf(tree, row);
  const label = typed ?? labelIn(tree, row);
  const lines = linesOf(label, width - indent - WORDS_AFTER - END, weightOf(tree, row));
  return { indent, deep, lines, meta, height: lines.length * LINE + (meta ? META : 0) + AIR };
}

export const labelIn = (tree: AttackTree, row: Row): string =>
  (row.type === 'node'
    ? graphOf(tree).byId.get(row.id)?.label
    : tree.mitigations.find(({ id }) => id === row.id)?.label) ?? '';

export const weightOf = (tree: AttackTree, row: Row): 500 | 600 =>
  row.type === 'node' ? labelWeight(graphOf(tree).byId.get(row.id)?.kind ?? 'step') : 500;

/** What stands below a label; the spoken name of a row has the same words right after the label. */
export function metaOf(tree: AttackTree, row: Row): string | undefined {
  if (row.type === 'mitigation') {
    const status = tree.mitigations.find(({ id }) => id === row.id)?.status;
    return status?.replace('-', ' ');
  }
  const graph = graphOf(tree);
  const node = graph.byId.get(row.id);
  if (!node) return undefined;
  if (!isBranch(node)) {
    const about = node.about.flatMap((id) => graph.byId.get(id)?.label ?? []);
    return about.length === 0 ? undefined : `about ${about.join(', ')}`;
  }
  const parents = graph.parents(row.id).length;
  const parts = [
    node.ref,
    parents > 1 ? `shared, under ${parents}` : undefined,
    row.reference && node.children.length > 0 ? 'told elsewhere' : undefined,
    row.expanded === false ? `${inside(tree, row.id)} folded` : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ') || undefined;
}

/** How many rows open directly below a node. */
const inside = (tree: AttackTree, id: string): number =>
  graphOf(tree).children(id).length + tree.mitigations.filter(({ on }) => on.includes(id)).length;

interface Setting {
  readonly width: number;
  readonly lines: readonly string[];
}

/** The last setting of a text: rows are set anew whenever the tree changes, and most say what they said before. */
const known = new Map<string, Setting>();
const MANY = 20000;

function linesOf(text: string, room: number, weight: 500 | 600): readonly string[] {
  const width = Math.max(60, Math.floor(room));
  const name = `${weight} ${text}`;
  const before = known.get(name);
  if (before?.width === width) return before.lines;
  if (known.size > MANY) known.clear();
  const { lines } = wrap(text, { width, size: SIZE, weight, maxLines: 40 });
  const setting = { width, lines: lines.length === 0 ? [''] : lines };
  known.set(name, setting);
  return setting.lines;
}
