import { element } from './markup';

/** Inter as `data:` addresses of woff2 files, by weight. */
export interface Fonts {
  readonly 500: string;
  readonly 600: string;
}

/** A style element that embeds the fonts in a picture, so that it looks the same where Inter is not installed. */
export const fontFaces = (fonts: Fonts): string =>
  element('style', { type: 'text/css' }, WEIGHTS.map((weight) => fontFace(weight, fonts[weight])).join(''));

const WEIGHTS = [500, 600] as const;
const EMBEDDED = /^data:[a-z0-9/-]+;base64,[A-Za-z0-9+/]+=*$/;

function fontFace(weight: keyof Fonts, address: string): string {
  if (!EMBEDDED.test(address))
    throw new Error('A picture refers to nothing outside itself: its fonts are data.');
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(${address}) format('woff2')}`;
}
