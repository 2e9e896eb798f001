import { LABEL_LENGTH, TEXT_LENGTH } from './limits';

/**
 * The rules below for readers of JSON Schema, as far as its patterns go: halves of characters are left out, because
 * tools disagree on what those are.
 */
export const LINE_PATTERN = '^[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$';
export const TEXT_PATTERN =
  '^[^\\u0000-\\u0009\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F]*$';
export const URL_PATTERN = '^(https?://|mailto:)[^\\s\\u0000-\\u001F\\u007F-\\u009F]+$';

/**
 * Characters that a reader does not see and that can make a text look like another one: they set the direction of
 * writing, or take no width. They are kept, drawn as marks and reported.
 */
export const INVISIBLE = /[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** Why a text cannot be a label, or anything else that stands on one line; asked before it enters a document. */
export function whyNotLine(text: string): string | undefined {
  if (text === '') return 'This is empty, and at least one character is wanted.';
  if (isLongerThan(text, LABEL_LENGTH)) return `This has more than ${LABEL_LENGTH} characters.`;
  return LINE_BREAK.test(text) ? 'This has a line break, and one line is wanted.' : whyNotText(text);
}

/** Why a text cannot stand in a document: it is too long, has control characters other than line breaks, or half a character. */
export function whyNotText(text: string): string | undefined {
  if (isLongerThan(text, TEXT_LENGTH))
    return `This has more than ${TEXT_LENGTH.toLocaleString('en')} characters.`;
  const found = FORBIDDEN.exec(text)?.[0];
  if (found === undefined) return undefined;
  return found >= '\uD800'
    ? `This has half a character (${codeOf(found)}), which no file can hold.`
    : `This has a control character (${codeOf(found)}).`;
}

/** Why a text cannot be an address that a person may follow: no other schemes, because some of them run scripts. */
export function whyNotUrl(text: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)./.test(text)) return 'An address begins with https://, http:// or mailto:.';
  return /\s/.test(text) ? 'An address has no spaces and no line breaks.' : whyNotText(text);
}

/** `U+202E` for a character that cannot be shown as itself. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Counts characters, not halves of pairs, and no further than it has to. */
const isLongerThan = (text: string, length: number): boolean =>
  text.length > length && [...text.slice(0, 2 * length + 1)].length > length;

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
/** Searched for, never matched as a whole: a search needs no stack, however long the text is. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]|[\uD800-\uDFFF]/u;
