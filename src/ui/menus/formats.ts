import type { Format } from './exporting';

/** What a file of each format is called and good for. */
export const FORMAT_WORDS: Readonly<Record<Format, { readonly name: string; readonly use: string }>> = {
  png: { name: 'PNG', use: 'A picture for slides, chats and documents.' },
  svg: { name: 'SVG', use: 'A picture that stays sharp at any size.' },
  json: { name: 'JSON', use: 'The document itself: to keep in Git, to share, to open again.' },
};

/** The formats in the order they are offered. */
export const FORMATS = (['png', 'svg', 'json'] as const).map((value) => ({
  value,
  label: FORMAT_WORDS[value].name,
}));
