import { writeFileSync } from 'node:fs';
import { sentence } from '../core/format/problem';
import { read } from '../core/format/read';
import { refined } from '../core/layout/refine';
import { carriedText } from '../core/pictures/carriedText';
import { pngWithDocument } from '../core/pictures/pngDocument';
import { INTER } from '../core/render/inter';
import { pictureBox, renderSvg } from '../core/render/svg';
import { plain } from '../core/tree/quoted';
import type { AttackTree } from '../core/tree/tree';
import type { Output } from './output';
import { drawPng, LONGEST_SIDE } from './png';
import { readDocument } from './readDocument';
import { RENDER_TAKES, type RenderOrder, renderOrder } from './renderOrder';

/** Draws a tree into a file: the very picture that the page exports. */
export async function render(args: readonly string[], output: Output): Promise<number> {
  const order = renderOrder(args);
  if (!order) {
    output.complain(`Usage: render ${RENDER_TAKES}`);
    return 1;
  }
  const text = await readDocument(order.from);
  const tree = text.ok ? read(text.value) : text;
  if (!tree.ok) {
    output.complain(`${plain(order.from, PATH)}: ${sentence(tree.problem)}`);
    return 1;
  }
  try {
    const notice = await draw(tree.value, order);
    if (notice) output.complain(`${plain(order.to, PATH)}: ${notice}`);
    return 0;
  } catch (error) {
    output.complain(`${plain(order.to, PATH)}: ${reasonOf(error)}`);
    return 1;
  }
}

/** Writes the picture; gives back what is worth knowing about it. */
async function draw(
  tree: AttackTree,
  { format, to, look, scale, carries }: RenderOrder,
): Promise<string | undefined> {
  const placement = refined(tree);
  const text = carries ? carriedText(tree) : undefined;
  if (format === 'svg') {
    const document = text === undefined ? {} : { document: text };
    writeFileSync(to, renderSvg(tree, placement, { ...look, ...document, fonts: INTER }));
    return undefined;
  }
  const png = await drawPng(renderSvg(tree, placement, look), pictureBox(placement), scale);
  writeFileSync(to, text === undefined ? png.bytes : await pngWithDocument(png.bytes, text));
  const most = LONGEST_SIDE.toLocaleString('en');
  return png.capped
    ? `Drawn smaller than asked for, ${png.width} × ${png.height} pixels: a side has at most ${most}.`
    : undefined;
}

/** The longest path that is repeated in a message. */
const PATH = 4096;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder.',
  EISDIR: 'This is a folder.',
  EACCES: 'This may not be written.',
  EPERM: 'This may not be written.',
  ENOSPC: 'The disk is full.',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `The picture cannot be made (${plain(String(error), 200)}).`;
}
