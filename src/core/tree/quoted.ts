import { codeOf } from './characters';

/** A text as a sentence may show it: in quotation marks, shortened, one line, with marks for what cannot be seen. */
export const quoted = (text: string, length = 40): string => `“${plain(text, length)}”`;

/** The same without the quotation marks, for ids, keys and file names. */
export function plain(text: string, length = 40): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  const shown = characters.length > length ? [...characters.slice(0, length - 1), '…'] : characters;
  const line = shown.join('');
  if (!UNSHOWN.test(line)) return line;
  return shown.map((character) => (UNSHOWN.test(character) ? `⟨${codeOf(character)}⟩` : character)).join('');
}

/** Controls, format characters, line and paragraph separators, half characters. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
