import type { AttackTree } from '../tree/tree';

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Half a pair has two of the four bytes that the pair has.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/**
 * About how many bytes the file of a document will have, never fewer: what its parts say is counted once and remembered,
 * so that it can be asked after every edit.
 */
export function weightOf(tree: AttackTree): number {
  const { nodes, mitigations, groups, ideas, ...rest } = tree;
  let bytes = HEAD + partWeight(rest);
  for (const parts of [nodes, mitigations, groups, ideas])
    for (const part of parts) bytes += weightOfPart(part);
  return bytes;
}

/** Room for the first lines and for the keys of the lists. */
const HEAD = 200;
/** What stands before each line of a part. */
const INDENT = 4;

const known = new WeakMap<object, number>();

function weightOfPart(part: object): number {
  const before = known.get(part);
  if (before !== undefined) return before;
  const weight = partWeight(part);
  known.set(part, weight);
  return weight;
}

function partWeight(part: object): number {
  const text = JSON.stringify(part, null, 2);
  let lines = 2;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return bytesOf(text) + lines * INDENT;
}
