import { write } from '../format/write';
import type { AttackTree } from '../tree/tree';

/** The text of a document as a picture carries it: what the file says, every field, without its line breaks. */
export const carriedText = (tree: AttackTree): string =>
  JSON.stringify(JSON.parse(write(tree))).replace(BEYOND_XML, asEscape);

/** Two characters that JSON may hold and XML may not. */
const BEYOND_XML = /[\uFFFE\uFFFF]/g;

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16)}`;
