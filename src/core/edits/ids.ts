import type { AttackTree } from '../tree/tree';

/** Makes ids that a document does not have yet, each one once. */
export interface Ids {
  /** `step-x7k2`: for something new, whose label is still to come. */
  readonly fresh: (stem: string) => string;
  /** The id itself if it is free, else one that reads like the label: for copies. */
  readonly like: (id: string, label: string) => string;
}

/** Ids for nodes, mitigations and groups of a document, unique over all three; `random` gives numbers in [0, 1). */
export function newIds(tree: AttackTree, random: () => number): Ids {
  const taken = new Set([...tree.nodes, ...tree.mitigations, ...tree.groups].map(({ id }) => id));
  return idsBeside(taken, random);
}

/** Ids for ideas, which have names of their own. */
export const newIdeaIds = (tree: AttackTree, random: () => number): Ids =>
  idsBeside(new Set(tree.ideas.map(({ id }) => id)), random);

/** What the copy of everything in `clip` shall be called in a document, by the id it has in `clip`. */
export function idsForCopy(
  tree: AttackTree,
  clip: AttackTree,
  random: () => number,
): ReadonlyMap<string, string> {
  const ids = newIds(tree, random);
  const things = [...clip.nodes, ...clip.mitigations, ...clip.groups];
  return new Map(things.map(({ id, label }) => [id, ids.like(id, label)]));
}

/** A label as an id: "Pull secret may also push" becomes `pull-secret-may-also-push`; empty when nothing is left. */
export const slug = (label: string): string =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, STEM_LENGTH)
    .replace(/^-|-$/g, '');

function idsBeside(taken: Set<string>, random: () => number): Ids {
  const take = (id: string) => {
    taken.add(id);
    return id;
  };
  const fresh = (stem: string) => {
    const first = `${stem}-${suffix(random)}`;
    let id = first;
    for (let count = 2; taken.has(id); count++) id = `${first}${count}`;
    return take(id);
  };
  return {
    fresh,
    like: (id, label) => (taken.has(id) ? fresh(slug(label) || 'node') : take(id)),
  };
}

/** Leaves room in the 80 characters of an id for a hyphen and a suffix. */
const STEM_LENGTH = 48;

/** Four characters, without those that are easily taken for another. */
const suffix = (random: () => number): string =>
  Array.from({ length: 4 }, () => SIGNS.charAt(Math.floor(random() * SIGNS.length))).join('');

const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz';
