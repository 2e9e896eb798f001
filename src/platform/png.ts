import { failed, ok, type Result } from '../core/tree/result';

/** How large a picture is wanted: a multiple of its own size, or a width in pixels. */
export type Wanted = { readonly scale: number } | { readonly width: number };

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PngSize extends Size {
  /** Whether the picture is smaller than wanted, because browsers draw no longer side than `LONGEST_SIDE`. */
  readonly capped: boolean;
}

/** Browsers fail without a word above this many pixels a side. */
export const LONGEST_SIDE = 16_384;

/** The size that a picture will have in pixels. */
export function pngSize(picture: Size, wanted: Wanted): PngSize {
  const scale = 'scale' in wanted ? wanted.scale : wanted.width / picture.width;
  const largest = LONGEST_SIDE / Math.max(picture.width, picture.height);
  const used = Math.min(scale, largest);
  const pixels = (length: number) => Math.min(LONGEST_SIDE, Math.max(1, Math.round(length * used)));
  return { width: pixels(picture.width), height: pixels(picture.height), capped: scale > largest };
}

/** Draws an SVG, whose own size is `picture`, as a PNG of the given size. The problem is a sentence. */
export async function drawPng(svg: string, size: Size): Promise<Result<Blob, string>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return png ? ok(png) : failed(TOO_LARGE);
  } catch {
    return failed(TOO_LARGE);
  } finally {
    URL.revokeObjectURL(address);
  }
}

const TOO_LARGE = 'The browser cannot draw a picture of this size: try a smaller one, or SVG.';
