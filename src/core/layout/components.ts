import type { Links } from './ranks';

/** The connected parts of a graph, each a list of things in ascending order, in the order of their first things. */
export function componentsOf(links: Links): readonly (readonly number[])[] {
  const root = Int32Array.from({ length: links.count }, (_, thing) => thing);
  const find = (thing: number): number => {
    let at = thing;
    while (root[at] !== at) {
      root[at] = root[root[at] as number] as number;
      at = root[at] as number;
    }
    return at;
  };
  links.from.forEach((from, link) => {
    const one = find(from);
    const other = find(links.to[link] as number);
    root[Math.max(one, other)] = Math.min(one, other);
  });
  const parts = new Map<number, number[]>();
  for (let thing = 0; thing < links.count; thing++) {
    const part = parts.get(find(thing));
    if (part) part.push(thing);
    else parts.set(find(thing), [thing]);
  }
  return [...parts.values()];
}
