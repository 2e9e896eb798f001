/** What several things say of the same: one value of all of them, or different ones. */
export type Common<Value> = { readonly mixed: false; readonly value: Value } | { readonly mixed: true };

/** What all of some things have; `tell` says it of each. */
export function inCommon<Thing, Value>(
  things: readonly Thing[],
  tell: (thing: Thing) => Value,
): Common<Value | undefined> {
  const values = new Set(things.map(tell));
  const [value] = values;
  return values.size > 1 ? { mixed: true } : { mixed: false, value };
}

/** A label that says when the values below it differ. */
export const mixedLabel = (label: string, common: Common<unknown>): string =>
  common.mixed ? `${label} (mixed)` : label;
