/** The version that is written. */
export const VERSION = 1;

/**
 * What a document of one version says, in the words of the next. Pure, and it knows nothing of
 * today's types, so that it never has to change again. Nothing has checked the document yet: what a migration does not
 * recognise it leaves alone, for the schema to refuse.
 */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the version that each starts from: one for every version before `VERSION`. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** A document of an earlier version, step by step brought up to this one. */
export function upgraded(
  document: Readonly<Record<string, unknown>>,
  version: number,
  { to = VERSION, migrations = MIGRATIONS } = {},
): Readonly<Record<string, unknown>> {
  let current = document;
  for (let from = version; from < to; from++) {
    const migrate = migrations[from];
    if (!migrate) throw new Error(`No migration leads from version ${from} on.`);
    current = { ...migrate(current), version: from + 1 };
  }
  return current;
}
