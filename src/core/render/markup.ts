/**
 * The one place where text becomes markup. What a document says is never trusted: only characters on a list stand as
 * they are, all others as references, and those that XML cannot hold as the replacement character.
 */

/** An attribute's value; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is markup. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const start = `<${name}${attributesOf(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Text that may stand in an element or in an attribute. */
export const escaped = (text: string): string => text.replace(UNLISTED, asReference);

/** Text that may stand in an element only: quotation marks stay as they are. */
export const escapedContent = (text: string): string => text.replace(UNLISTED_IN_CONTENT, asReference);

/** A number with at most two decimals and no more digits than it needs. */
export const compact = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** A path with compact numbers and no space where a letter divides. */
export const compactPath = (d: string): string =>
  d
    .replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => compact(Number(number)))
    .replace(/ ?([A-Za-z]) ?/g, '$1');

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = '']) => ` ${name}="${typeof value === 'number' ? compact(value) : escaped(value)}"`)
    .join('');

/** Anything but letters, digits, marks, signs and punctuation of any script, and spaces; or what markup is made of. */
const UNLISTED = /[^\p{L}\p{N}\p{M}\p{S}\p{P} ]|[<>&"]/gu;
const UNLISTED_IN_CONTENT = /[^\p{L}\p{N}\p{M}\p{S}\p{P} ]|[<>&]/gu;
const LEGAL = /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const NAMES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

const asReference = (character: string) =>
  NAMES[character] ?? (LEGAL.test(character) ? `&#${character.codePointAt(0)};` : '\uFFFD');
