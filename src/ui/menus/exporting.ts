import { write } from '../../core/format/write';
import type { Placement } from '../../core/layout/placement';
import { carriedText } from '../../core/pictures/carriedText';
import { pngWithDocument } from '../../core/pictures/pngDocument';
import type { ColourBy } from '../../core/render/draw';
import type { Theme } from '../../core/render/palette';
import { pictureBox, renderSvg } from '../../core/render/svg';
import { ok, type Result } from '../../core/tree/result';
import type { Shown } from '../../core/tree/shown';
import type { AttackTree } from '../../core/tree/tree';
import { drawPng, type PngSize, pngSize, type Wanted } from '../../platform/png';

/** What is drawn: what is shown of a tree, where everything of it stands, and what is hidden below collapsed nodes. */
export interface Drawing {
  readonly tree: AttackTree;
  readonly placement: Placement;
  readonly folds: Shown['folds'];
}

/** The folds of a drawing that shows everything. */
export const NOTHING_HIDDEN: Drawing['folds'] = new Map();

/** How a picture looks. */
export interface Look {
  readonly theme: Theme;
  readonly background: 'ground' | 'transparent';
  readonly colourBy: ColourBy;
}

/** A picture; with `carried` it can be opened as that tree. */
interface PictureOrder {
  readonly drawing: Drawing;
  readonly look: Look;
  readonly carried: AttackTree | undefined;
}

/** One file, completely specified. */
export type Order =
  | { readonly format: 'json'; readonly tree: AttackTree }
  | ({ readonly format: 'svg' } & PictureOrder)
  | ({ readonly format: 'png'; readonly wanted: Wanted } & PictureOrder);

export type Format = Order['format'];

/** The picture as it looks everywhere: its typeface travels with it. */
export async function picture(
  { tree, placement, folds }: Drawing,
  look: Look,
  carried?: AttackTree,
): Promise<string> {
  const { INTER } = await import('../../core/render/inter');
  const document = carried && { document: carriedText(carried) };
  return renderSvg(tree, placement, { ...look, ...document, folds, fonts: INTER });
}

/** The size in pixels that a PNG of it will have. */
export const sizeAsPng = ({ placement }: Drawing, wanted: Wanted): PngSize =>
  pngSize(pictureBox(placement), wanted);

/** The ordered file. The problem is a sentence. */
export async function fileOf(order: Order): Promise<Result<Blob, string>> {
  switch (order.format) {
    case 'json':
      return ok(new Blob([write(order.tree)], { type: 'application/json' }));
    case 'svg':
      return ok(
        new Blob([await picture(order.drawing, order.look, order.carried)], { type: 'image/svg+xml' }),
      );
    case 'png': {
      const { drawing, look, wanted, carried } = order;
      const png = await drawPng(await picture(drawing, look), sizeAsPng(drawing, wanted));
      return png.ok && carried ? ok(await withTree(png.value, carried)) : png;
    }
  }
}

async function withTree(png: Blob, tree: AttackTree): Promise<Blob> {
  const bytes = await pngWithDocument(new Uint8Array(await png.arrayBuffer()), carriedText(tree));
  return new Blob([new Uint8Array(bytes)], { type: png.type });
}
