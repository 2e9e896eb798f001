import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { figure, rounds } from '../soak/figures';
import { driver, type Espalier } from './driver';
import {
  type Outline,
  outlineOf,
  type ScriptedEdit,
  scriptedEdits,
  seeded,
  sorted,
  watchSaved,
} from './killScript';
import { createProfile } from './mortalChromium';
import type { Saved } from './saved';

const ROUNDS = rounds(30, 200);
/** An edit this many milliseconds old is kept, whatever happens. */
const KEPT_AFTER = 1000;
/** The longest that a round edits, in milliseconds. */
const LONGEST = 1600;

test(`Chromium is killed ${ROUNDS} times while a tree is edited: no document is corrupt, nothing that was saved is lost`, async ({
  baseURL,
}) => {
  test.setTimeout(ROUNDS * 20_000);
  const address = baseURL ?? '';
  const profile = createProfile();
  const kept = new Map<string, Saved>();
  try {
    let before: Life | undefined;
    for (let round = 1; round <= ROUNDS; round++) {
      const { page, kill } = await profile.start();
      const espalier = driver(page);
      await page.goto(address);
      const previous = before;
      if (previous)
        await test.step(`what is left of round ${round - 1}`, () => inherit(espalier, previous, kept));
      before = await test.step(`round ${round}`, () => live(espalier, kill, round));
    }
    const { page, kill } = await profile.start();
    const espalier = driver(page);
    await page.goto(address);
    if (before) await inherit(espalier, before, kept);
    for (const [hash, document] of kept) {
      await page.goto('about:blank');
      await page.goto(`${address}${hash}`);
      await expect(page.getByRole('heading', { level: 1, name: document.title })).toBeAttached();
      expect(await espalier.tree()).toEqual(document);
    }
    await kill();
  } finally {
    await profile.remove();
  }
  expect(kept.size).toBe(ROUNDS);
  figure({
    tried: 'Chromium killed with kill -9 at a random time while a tree is edited',
    times: ROUNDS,
    lost: 0,
  });
});

/** What was done to a document until its browser was killed. */
interface Life {
  readonly hash: string;
  /** Every tree that there was, and after how many edits. */
  readonly trees: readonly { readonly outline: Outline; readonly edits: number }[];
  /** How many edits have to be kept: those that were called saved, and those that were old enough. */
  readonly owed: number;
}

/** Begins a tree, edits it as fast as the page can, and kills the browser at some time. */
async function live(espalier: Espalier, kill: () => Promise<void>, round: number): Promise<Life> {
  const { page } = espalier;
  const random = seeded(round);
  const start = page.getByRole('button', { name: 'Start from a goal' });
  const home = page.getByRole('button', { name: 'Start page' });
  await expect(start.or(home)).toBeVisible();
  if (await home.isVisible()) await home.click();
  await start.click();
  const goal = `Goal ${round}`;
  await espalier.name(goal);
  await espalier.saved();
  const { hash } = new URL(page.url());
  const saved = await watchSaved(page);

  const script = scriptedEdits(goal, random);
  const begun: ScriptedEdit[] = [];
  const done: number[] = [];
  let dying = false;
  const death = wait(random() * LONGEST).then(async () => {
    dying = true;
    const at = Date.now();
    await kill();
    return at;
  });
  while (!dying) {
    const edit = script.next().value;
    begun.push(edit);
    try {
      await make(espalier, edit);
      done.push(Date.now());
    } catch (error) {
      if (!dying) throw error;
    }
  }
  const at = await death;
  const old = done.filter((time) => time <= at - KEPT_AFTER).length;
  return {
    hash,
    trees: [
      { outline: [{ label: goal, children: [] }], edits: 0 },
      ...begun.flatMap(({ between, after }, index) => [
        { outline: between, edits: index },
        { outline: after, edits: index + 1 },
      ]),
    ],
    owed: Math.max(old, saved()),
  };
}

async function make({ page, nameField }: Espalier, { begin, label }: ScriptedEdit) {
  await page.keyboard.press(begin);
  await expect(nameField).toBeFocused();
  await page.keyboard.insertText(label);
  await page.keyboard.press('Enter');
  await expect(nameField).toBeHidden();
}

/** The document of a browser that was killed is there again, and holds what it owes. */
async function inherit(espalier: Espalier, { hash, trees, owed }: Life, kept: Map<string, Saved>) {
  await expect(espalier.notice).toContainText('as you left it.');
  expect(new URL(espalier.page.url()).hash).toBe(hash);
  const document = await espalier.tree();
  const found = sorted(outlineOf(document));
  const tree = trees.find(({ outline }) => isDeepStrictEqual(sorted(outline), found));
  expect(tree, `a tree that there was, not ${JSON.stringify(found)}`).toBeDefined();
  expect(tree?.edits).toBeGreaterThanOrEqual(owed);
  kept.set(hash, document);
}
