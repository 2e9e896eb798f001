import { parseArgs } from 'node:util';
import type { PictureOptions } from '../core/render/svg';

/** What `render` is asked for, completely. */
export interface RenderOrder {
  readonly from: string;
  readonly to: string;
  readonly format: 'svg' | 'png';
  readonly scale: number;
  /** Whether the picture can be opened as a tree. */
  readonly carries: boolean;
  readonly look: PictureOptions;
}

/** What `render` takes; the first of each choice is what it does unasked. */
export const RENDER_TAKES = [
  'FILE -o OUT.svg|OUT.png',
  '[--theme light|dark]',
  '[--background ground|transparent]',
  '[--colour-by gate|stage|layer]',
  '[--scale 1|2|4]',
  '[--picture-only]',
].join(' ');

/** What the arguments ask for; undefined when they cannot be understood. */
export function renderOrder(args: readonly string[]): RenderOrder | undefined {
  const given = parsed(args);
  if (!given) return undefined;
  const [from, ...others] = given.positionals;
  const to = given.values.output;
  const format = oneOf(['svg', 'png'], to?.match(/\.(\w+)$/)?.[1]?.toLowerCase());
  const theme = oneOf(['light', 'dark'], given.values.theme);
  const background = oneOf(['ground', 'transparent'], given.values.background);
  const colourBy = oneOf(['gate', 'stage', 'layer'], given.values['colour-by']);
  const scale = oneOf(['1', '2', '4'], given.values.scale);
  if (from === undefined || others.length > 0 || to === undefined || !format) return undefined;
  if (!theme || !background || !colourBy || !scale) return undefined;
  return {
    from,
    to,
    format,
    scale: Number(scale),
    carries: !given.values['picture-only'],
    look: { theme, background, colourBy },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        theme: { type: 'string', default: 'light' },
        background: { type: 'string', default: 'ground' },
        'colour-by': { type: 'string', default: 'gate' },
        scale: { type: 'string', default: '1' },
        'picture-only': { type: 'boolean', default: false },
      },
    });
  } catch {
    // Node throws at what it does not know; the usage says it better.
    return undefined;
  }
}

const oneOf = <Choice extends string>(choices: readonly Choice[], value: string | undefined) =>
  choices.find((choice) => choice === value);
