import { APPROACHES } from '../core/tree/tree';
import type { Header, Version } from '../editor/workspace-versions';
import { SHAPE } from './database';

/** A header that a newer Espalier wrote: nothing here may write over it. */
export const NEWER: unique symbol = Symbol('newer');

/** What is stored as a header, if it is one. Anything else is damage: `mended` makes a header of what else there is. */
export function headerIn(value: unknown): Header | typeof NEWER | undefined {
  const { shape, ...members } = membersOf(value);
  if (typeof shape === 'number' && shape > SHAPE) return NEWER;
  return isDocument(members) && areVersions(membersOf(members).versions, members.revision)
    ? (members as unknown as Header)
    : undefined;
}

/** A header for a document whose own is damaged or gone; the texts are all that is known of it. */
export const mended = (key: string, revisions: readonly number[]): Header | undefined => {
  const revision = revisions.at(-1);
  if (revision === undefined) return undefined;
  return {
    key,
    id: key,
    title: 'Damaged document',
    approach: 'scenario-based',
    changed: 0,
    revision,
    writer: '',
    versions: revisions.map((one) => ({ revision: one, changed: 0 })),
  };
};

/** Whether a value has the members that every stored document has, in a header or in a farewell. */
export function isDocument(
  value: unknown,
): value is Pick<Header, 'key' | 'id' | 'title' | 'approach' | 'changed' | 'revision' | 'writer'> {
  const { approach, ...members } = membersOf(value);
  return (
    APPROACHES.some((known) => known === approach) &&
    ['key', 'id', 'title', 'writer'].every((name) => typeof members[name] === 'string') &&
    ['changed', 'revision'].every((name) => Number.isFinite(members[name]))
  );
}

const areVersions = (value: unknown, newest: number): value is readonly Version[] =>
  Array.isArray(value) &&
  value.at(-1)?.revision === newest &&
  value.every((one) => {
    const { revision, changed } = membersOf(one);
    return Number.isFinite(revision) && Number.isFinite(changed);
  });

export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
