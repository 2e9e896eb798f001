import { plainly } from './plainly';
import { FACETS, type Facet, type Thing, thingsOf } from './things';
import type { AttackTree } from './tree';

/** What is looked for: all the words, in any order, in what passes all the filters. */
export interface Query {
  readonly text: string;
  readonly filters: Readonly<Partial<Record<Facet, string>>>;
}

/** Something that was found, and where the words stand when they do not stand in its name. */
export interface Match {
  readonly thing: Thing;
  readonly where?: { readonly field: string; readonly text: string };
}

export const asksNothing = ({ text, filters }: Query): boolean =>
  text.trim() === '' && Object.keys(filters).length === 0;

/** The words of a query as they are compared. */
export const wordsIn = (text: string): readonly string[] =>
  plainly(text)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Everything that is found, in document order; nothing when nothing is asked. */
export function search(tree: AttackTree, query: Query): readonly Match[] {
  if (asksNothing(query)) return [];
  const words = wordsIn(query.text);
  return thingsOf(tree).flatMap((thing) => {
    if (!passes(thing, query.filters)) return [];
    const missing = words.filter((word) => !thing.texts.some(({ plain }) => plain.includes(word)));
    return missing.length > 0 ? [] : [matchOf(thing, words)];
  });
}

const passes = ({ facets }: Thing, filters: Query['filters']): boolean =>
  FACETS.every((facet) => filters[facet] === undefined || facets[facet] === filters[facet]);

function matchOf(thing: Thing, words: readonly string[]): Match {
  const [label, ...others] = thing.texts;
  const elsewhere = words.find((word) => !label?.plain.includes(word));
  const place = elsewhere && others.find(({ plain }) => plain.includes(elsewhere));
  return place ? { thing, where: { field: place.field, text: place.text } } : { thing };
}

/** The values of a facet that something in the tree has, in the order they are met. */
export function valuesOf(tree: AttackTree, facet: Facet): readonly string[] {
  const values = new Set<string>();
  for (const { facets } of thingsOf(tree)) {
    const value = facets[facet];
    if (value !== undefined) values.add(value);
  }
  return [...values];
}

/** A text in pieces, of which those that match one of the words are marked. */
export function marked(
  text: string,
  words: readonly string[],
): readonly { readonly text: string; readonly hit: boolean }[] {
  const letters = Array.from(text);
  const plain = letters.map(plainly);
  const hits = new Array<boolean>(letters.length).fill(false);
  for (const word of words)
    for (let from = 0; from < letters.length; from++) {
      let to = from;
      let met = '';
      while (to < letters.length && met.length < word.length) met += plain[to++] ?? '';
      if (met.startsWith(word)) hits.fill(true, from, to);
    }
  const pieces: { text: string; hit: boolean }[] = [];
  for (const [at, letter] of letters.entries()) {
    const hit = hits[at] ?? false;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += letter;
    else pieces.push({ text: letter, hit });
  }
  return pieces;
}
