import { failed, ok, type Result } from '../core/tree/result';
import type { Totals } from '../core/tree/totals';
import type { Conflict, Milestone, StoredDocument } from './workspace-ports';

/** An earlier version of a document, or the newest. */
export interface Version {
  readonly revision: number;
  /** When its last edit was made, in milliseconds since 1970. */
  readonly changed: number;
  /** What it holds; absent for versions of before this was written down. */
  readonly totals?: Totals;
  /** What it was kept ahead of. */
  readonly before?: Milestone;
}

/** What is stored of a document besides the texts of its versions. */
export interface Header extends Omit<StoredDocument, 'text' | 'totals' | 'before'> {
  /** Oldest first; the last one is what the document is. */
  readonly versions: readonly Version[];
}

/** How many versions of a document are kept, besides those ahead of a milestone. */
export const MOST = 24;
/** How many versions ahead of a milestone are kept, the newest ones. */
export const MOST_MILESTONES = 8;

/** What a save does: the header it leaves, and the revisions whose texts go. */
export interface Step {
  readonly header: Header;
  readonly dropped: readonly number[];
}

/**
 * Puts a document on top of what is stored, if that is the revision just before or nothing at all. Costs one text
 * written, whatever the number of versions: a version is never copied, only no longer dropped.
 */
export function onTop(stored: Header | undefined, document: StoredDocument): Result<Step, Conflict> {
  if (stored && stored.revision !== document.revision - 1)
    return failed({ type: 'conflict', revision: stored.revision, writer: stored.writer });
  const { text: _, totals, before, ...rest } = document;
  const { revision, changed } = document;
  const earlier = stored?.versions ?? [];
  const versions = [
    ...earlier.map((version, index) =>
      before !== undefined && index === earlier.length - 1 ? { ...version, before } : version,
    ),
    { revision, changed, ...(totals && { totals }) },
  ];
  const kept = thinned(versions, changed);
  return ok({
    header: { ...rest, versions: kept },
    dropped: versions.filter((one) => !kept.includes(one)).map((one) => one.revision),
  });
}

/**
 * Thins versions, oldest first, so that the gaps between them grow with their age: whenever there is one too many, the
 * one goes whose gap is the smallest for its age. The first and the two newest always stay.
 */
export function thinned(versions: readonly Version[], now: number): readonly Version[] {
  const milestones = new Set(versions.filter(({ before }) => before).slice(-MOST_MILESTONES));
  let kept = versions;
  while (kept.length - milestones.size > MOST) {
    const dispensable = leastMissed(kept, milestones, now);
    kept = kept.filter((one) => one !== dispensable);
  }
  return kept;
}

/** Within a minute all times are alike: otherwise the last few seconds would fill the list. */
const FRESH = 60_000;

function leastMissed(versions: readonly Version[], milestones: ReadonlySet<Version>, now: number) {
  let least: { readonly version: Version; readonly missed: number } | undefined;
  for (const [index, version] of versions.slice(0, -2).entries()) {
    const older = versions[index - 1];
    const newer = versions[index + 1];
    if (!older || !newer || milestones.has(version)) continue;
    const missed = (newer.changed - older.changed) / (Math.max(0, now - version.changed) + FRESH);
    if (!least || missed < least.missed) least = { version, missed };
  }
  return least?.version;
}
