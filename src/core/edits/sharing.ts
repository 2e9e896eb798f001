/** The list with every item changed; the same list when none was. */
export function mapped<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const next = list.map(change);
  return next.every((item, index) => item === list[index]) ? list : next;
}

/** The items that pass; the same list when all do. */
export function kept<Item>(list: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  const next = list.filter(passes);
  return next.length === list.length ? list : next;
}

/** One list after the other; the first itself when nothing follows. */
export const followed = <Item>(list: readonly Item[], items: readonly Item[]): readonly Item[] =>
  items.length === 0 ? list : [...list, ...items];

/** The list with the items that it does not have yet; the same list when it has them all. */
export function joined<Item>(list: readonly Item[], items: readonly Item[]): readonly Item[] {
  const next = new Set([...list, ...items]);
  return next.size === list.length ? list : [...next];
}

/** The object with some parts replaced; the same object when they are what it has. */
export function withParts<Whole extends object>(whole: Whole, parts: Partial<Whole>): Whole {
  const keys = Object.keys(parts) as (keyof Whole)[];
  return keys.every((key) => parts[key] === whole[key]) ? whole : { ...whole, ...parts };
}

/**
 * The object with one key set, or without it when the value says nothing (`''`, `[]`, `{}`); the same object when it
 * says that already.
 */
export function withField<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  value: Whole[Key] | undefined,
): Whole {
  const said = telling(value);
  if (said === undefined) {
    const { [key]: _, ...rest } = whole;
    return key in whole ? (rest as Whole) : whole;
  }
  return JSON.stringify(whole[key]) === JSON.stringify(said) ? whole : { ...whole, [key]: said };
}

/** The object without one of its keys; of a union, each member without it. */
export function omit<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
): Without<Whole, Key> {
  const { [key]: _, ...rest } = whole;
  return rest as Without<Whole, Key>;
}

type Without<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;

/** The value without members that say nothing, or `undefined` when nothing is left of it. */
function telling<Value>(value: Value): Value | undefined {
  if (value === '' || value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  const entries = Object.entries(value).filter(([, member]) => member !== '' && member !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Value);
}
