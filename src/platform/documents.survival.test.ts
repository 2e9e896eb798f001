import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFailingStorage, FAILURES, type FailingStorage, type Failure } from '../../soak/failingStorage';
import { figure, rounds } from '../../soak/figures';
import { read } from '../core/format/read';
import { write } from '../core/format/write';
import {
  createFakeBrowser,
  type FakeBrowser,
  type FakePage,
  quiet,
  templateTree,
} from '../editor/workspace-fakes';
import { createDocumentStore } from './documents';

/** The person is told within this many milliseconds that something is not kept. */
const TOLD_AFTER = 2000;
/** Longer than the longest pause between two attempts to save. */
const LONG = 61_000;

let storage: FailingStorage;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  storage = createFailingStorage();
});
afterEach(() => storage.restore());

/** Lets time pass, and everything happen that waits for storage or its turn. */
async function pass(browser: FakeBrowser, milliseconds: number): Promise<void> {
  const STEP = 100;
  for (let passed = 0; passed < milliseconds; passed += STEP) {
    for (let turn = 0; turn < 12; turn++) await quiet();
    await browser.clock.advance(STEP);
  }
  for (let turn = 0; turn < 12; turn++) await quiet();
}

async function settled<Value>(browser: FakeBrowser, happening: Promise<Value>): Promise<Value> {
  let done = false;
  const settling = happening.finally(() => {
    done = true;
  });
  while (!done) await pass(browser, 50);
  return settling;
}

/** The newest text of every document that is stored. */
const storedTexts = () =>
  storage.past(async () => {
    const store = createDocumentStore();
    const listed = await store.list();
    if (!listed.ok) throw new Error(listed.problem.reason);
    return Promise.all(
      listed.value.map(async ({ key }) => {
        const loaded = await store.load(key);
        return loaded.ok ? loaded.value?.text : undefined;
      }),
    );
  });

/** A session that reads and writes everything there is. Gives back the newest text that was shown of each tree. */
async function session(browser: FakeBrowser, begun: FakePage) {
  const shown = new Map<string, string>();
  let page = begun;
  const { workspace } = page;
  const acts: readonly (() => Promise<unknown> | unknown)[] = [
    () => workspace.openTree(templateTree('one', 'One')),
    () => page.setTitle('One, changed'),
    () => pass(browser, 300),
    () => page.setTitle('One, changed again'),
    () => page.look(false),
    () => page.look(true),
    () => workspace.versions(),
    () => workspace.version(1),
    () => workspace.replace('restore', templateTree('one', 'One, restored'), 'restore'),
    () => workspace.openTree(templateTree('two', 'Two')),
    () => page.setTitle('Two, changed'),
    () => workspace.goToStart(),
    () => workspace.openKept(workspace.store.getState().kept.at(-1)?.key ?? 'none'),
    () => page.setTitle(`${page.title()} once more`),
    async () => {
      page = await page.reload();
    },
  ];
  for (const act of acts) {
    await settled(browser, Promise.resolve(act()));
    const { editor, store } = page.workspace;
    if (store.getState().screen === 'editor') shown.set(editor.tree().id, write(editor.tree()));
    await isToldOrStored(page, browser);
  }
  return { page, shown };
}

/** The tree in memory is whole, and either it is stored or the person has been told that it is not. */
async function isToldOrStored({ workspace }: FakePage, browser: FakeBrowser) {
  await pass(browser, TOLD_AFTER);
  const { saving, screen } = workspace.store.getState();
  if (screen !== 'editor') return;
  const tree = workspace.editor.tree();
  const text = write(tree);
  expect(read(text)).toEqual({ ok: true, value: tree });
  if (saving.type === 'failed') expect(saving.reason).toMatch(/^(The|A) .*\.$/);
  else {
    expect(saving).toEqual({ type: 'saved' });
    expect(await storedTexts()).toContain(text);
  }
}

async function survives(how: Failure, first: number, last: number) {
  globalThis.indexedDB = new IDBFactory();
  storage.fail(how, first, last);
  const browser = createFakeBrowser({ store: createDocumentStore });
  const { page, shown } = await session(browser, await settled(browser, browser.open()));
  const calls = storage.calls();
  // From here on storage does what it is asked for.
  storage.fail(how, Number.POSITIVE_INFINITY, 0);
  await pass(browser, LONG);
  await settled(browser, page.workspace.goToStart());
  const stored = await storedTexts();
  for (const text of shown.values()) expect(stored).toContain(text);
  expect(page.workspace.store.getState().kept).toHaveLength(stored.length);
  expect(page.warns()).toBe(false);
  return calls;
}

for (const how of FAILURES) {
  it(`a storage call that ${how} is survived, whichever it is`, async () => {
    const calls = await survives(how, Number.POSITIVE_INFINITY, 0);
    expect(calls).toBeGreaterThan(40);
    for (let nth = 1; nth <= calls; nth++) await survives(how, nth, nth);
    figure({ tried: `The n-th call of storage ${how}, for every n`, times: calls, lost: 0 });
  });

  it(`storage whose every call ${how} from some time on is survived`, async () => {
    const calls = await survives(how, Number.POSITIVE_INFINITY, 0);
    const step = rounds(7, 1);
    for (let nth = 1; nth <= calls; nth += step) await survives(how, nth, Number.POSITIVE_INFINITY);
    figure({
      tried: `Every call of storage from the n-th on ${how}, until it works again`,
      times: Math.ceil(calls / step),
      lost: 0,
    });
  });
}
