import type { AttackTree } from '../../core/tree/tree';

/** The circumstances of a fault. */
export interface Circumstances {
  /** The tree at hand, none of whose words may be told; absent when nobody knows which words that would be. */
  readonly tree: AttackTree | undefined;
  /** Where React was, in its own words. */
  readonly components?: string | undefined;
  readonly browser: string;
}

/** Longer messages quote something. */
const LONGEST = 200;

/**
 * What went wrong and where in the program, for whoever mends it. It holds no word of the tree: those that the message
 * quotes are left out, and so is the whole message while the tree is not known.
 */
export function describeFault(fault: unknown, { tree, components = '', browser }: Circumstances): string {
  const { name, message, stack = '' } = asError(fault);
  const said = tree ? withoutWordsOf(tree, message.slice(0, LONGEST)) : '(left out)';
  return [
    `Espalier: ${name}: ${said}`,
    ...placesIn(stack),
    ...(components === '' ? [] : ['While drawing:', ...placesIn(components)]),
    ...(tree ? [`Nodes: ${tree.nodes.length}, mitigations: ${tree.mitigations.length}.`] : []),
    browser,
  ].join('\n');
}

/** Anything can be thrown. */
const asError = (fault: unknown): { name: string; message: string; stack?: string | undefined } =>
  fault instanceof Error || fault instanceof DOMException
    ? fault
    : { name: typeof fault, message: String(fault) };

/** A function and a place in a file: "    at name (file:1:2)" or "name@file:1:2". */
const PLACE = /^\s*(?:at (?:async )?)?(?:([\w$.<>]+)(?: \[as [^\]]*\])?[ @]\(?)?\S*?([\w.-]+:\d+:\d+)\)?$/;

/** The lines of a stack that say where, each cut down to the function and the file's own name. */
const placesIn = (stack: string): readonly string[] =>
  stack.split('\n').flatMap((line) => {
    const [, where = '', place] = PLACE.exec(line) ?? [];
    return place === undefined ? [] : [`  at ${where === '' ? '' : `${where} `}${place}`];
  });

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase());

function withoutWordsOf(tree: AttackTree, text: string): string {
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsOf(value)) words.add(word);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(tree);
  return text.replace(WORD, (word) => (words.has(word.toLowerCase()) ? '…' : word));
}
