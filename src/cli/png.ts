import { createRequire } from 'node:module';
import type { Box } from '../core/layout/placement';

/** The longest side of a PNG, in pixels: browsers and viewers fail above it without a word. */
export const LONGEST_SIDE = 16_384;

export interface Png {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Whether it is smaller than asked for. */
  readonly capped: boolean;
}

/** Draws a picture of our own, whose own size is known, as PNG. */
export async function drawPng(svg: string, { width, height }: Box, scale: number): Promise<Png> {
  const { Resvg } = await import('@resvg/resvg-js');
  const longest = Math.max(width, height) * scale;
  const image = new Resvg(svg, {
    fitTo: { mode: width >= height ? 'width' : 'height', value: Math.min(longest, LONGEST_SIDE) },
    font: {
      fontFiles: FONTS.map((file) => createRequire(import.meta.url).resolve(file)),
      defaultFontFamily: 'Inter',
      // Inter alone gives the same bytes on every computer; other scripts need what the computer has.
      loadSystemFonts: OTHER_SCRIPTS.test(svg),
    },
  }).render();
  return { bytes: image.asPng(), width: image.width, height: image.height, capped: longest > LONGEST_SIDE };
}

const FONTS = [
  '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
];
/** Beyond Latin, Greek, Cyrillic, punctuation and signs. */
const OTHER_SCRIPTS = /[^\n\u0020-\u052f\u1e00-\u1fff\u2000-\u22ff]/;
