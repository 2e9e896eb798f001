import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedDocument, templateTree } from './workspace-fakes';
import type { Milestone, StoredDocument } from './workspace-ports';
import { type Header, MOST, MOST_MILESTONES, onTop, thinned } from './workspace-versions';

const document = (revision: number, changed: number, before?: Milestone): StoredDocument => ({
  ...storedDocument('k', templateTree('tree', 'Tree'), changed),
  revision,
  ...(before && { before }),
});

/** Saves at these times, one after another; the header at the end and the texts that are still there. */
function saved(saves: readonly { readonly at: number; readonly before?: Milestone }[]) {
  let header: Header | undefined;
  const texts = new Set<number>();
  for (const [index, { at, before }] of saves.entries()) {
    const step = onTop(header, document(index + 1, at, before));
    if (!step.ok) throw new Error('Nobody else saves here.');
    texts.add(index + 1);
    for (const dropped of step.value.dropped) texts.delete(dropped);
    header = step.value.header;
  }
  return { versions: header?.versions ?? [], texts };
}

const DAY = 86_400_000;

describe('putting a document on top of what is stored', () => {
  it('is refused unless that is the revision just before', () => {
    const stored = onTop(undefined, document(3, 0));
    if (!stored.ok) throw new Error('Nothing is stored yet.');
    expect(onTop(stored.value.header, document(4, 0)).ok).toBe(true);
    for (const revision of [1, 2, 3, 5]) {
      const refused = onTop(stored.value.header, document(revision, 0));
      expect(refused).toEqual({
        ok: false,
        problem: { type: 'conflict', revision: 3, writer: 'someone' },
      });
    }
  });

  it('marks the version before as what there was ahead of a milestone', () => {
    const { versions } = saved([{ at: 0 }, { at: 1 }, { at: 2, before: 'restore' }, { at: 3 }]);
    expect(versions.map(({ before }) => before)).toEqual([undefined, 'restore', undefined, undefined]);
  });
});

describe('thinning', () => {
  it('keeps at least 20 versions, however quickly they were made', () => {
    const { versions } = saved(Array.from({ length: 500 }, (_, index) => ({ at: index * 150 })));
    expect(versions).toHaveLength(MOST);
    expect(MOST).toBeGreaterThanOrEqual(20);
  });

  it('spreads them over the age of the document: seconds, hours and weeks ago', () => {
    const sessions = Array.from({ length: 30 }, (_, day) =>
      Array.from({ length: 120 }, (_, minute) => ({ at: day * DAY + minute * 60_000 })),
    );
    const { versions } = saved(sessions.flat());
    const now = versions.at(-1)!.changed;
    const ages = versions.map(({ changed }) => now - changed);
    const within = (from: number, to: number) => ages.filter((age) => age >= from && age < to).length;
    expect(within(0, 10 * 60_000)).toBeGreaterThanOrEqual(4);
    expect(within(10 * 60_000, DAY / 2)).toBeGreaterThanOrEqual(3);
    expect(within(DAY / 2, 7 * DAY)).toBeGreaterThanOrEqual(3);
    expect(within(7 * DAY, 30 * DAY)).toBeGreaterThanOrEqual(2);
  });

  it('keeps the newest milestones, the first version and the two newest, and drops no text that is listed', () => {
    const save = fc.record({
      gap: fc.oneof(fc.nat(400), fc.nat(3_600_000), fc.nat(30 * DAY)),
      before: fc.option(fc.constantFrom<Milestone>('restore', 'import', 'migration', 'repair'), {
        nil: undefined,
        freq: 6,
      }),
    });
    fc.assert(
      fc.property(fc.array(save, { minLength: 2, maxLength: 120 }), (plan) => {
        let at = 0;
        const saves = plan.map(({ gap, before }) => {
          at += gap;
          return { at, ...(before && { before }) };
        });
        const { versions, texts } = saved(saves);
        expect(new Set(versions.map(({ revision }) => revision))).toEqual(texts);
        const count = saves.length;
        for (const revision of [1, count - 1, count]) expect(texts).toContain(revision);
        const milestones = saves.flatMap(({ before }, index) => (before && index > 0 ? [index] : []));
        for (const revision of milestones.slice(-MOST_MILESTONES)) expect(texts).toContain(revision);
        expect(versions.length).toBeLessThanOrEqual(MOST + MOST_MILESTONES);
        expect(versions.length).toBeGreaterThanOrEqual(Math.min(count, 20));
      }),
    );
  });

  it('stays the same when a clock goes back', () => {
    const versions = Array.from({ length: MOST + 5 }, (_, index) => ({
      revision: index + 1,
      changed: 1000 - index,
    }));
    expect(thinned(versions, 0)).toHaveLength(MOST);
  });
});
