import { codeOf, INVISIBLE } from '../tree/characters';

const EVERY = new RegExp(INVISIBLE.source, 'g');

/**
 * A text as it is drawn: characters that nobody sees, and that could make it pass for another text, are spelled out
 * as `‹U+202E›`.
 */
export const visible = (text: string): string =>
  INVISIBLE.test(text) ? text.replace(EVERY, (character) => `‹${codeOf(character)}›`) : text;
