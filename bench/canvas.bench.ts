import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/browser.mjs';
import { buildWhatIsMissing } from '../scripts/build.mjs';
import { freePort, serve } from '../scripts/serve.mjs';
import { read } from '../src/core/format/read';
import { write } from '../src/core/format/write';
import { layout } from '../src/core/layout/layout';
import type { AttackTree } from '../src/core/tree/tree';
import { generatedTree } from './generatedTree';

/**
 * Opens trees of several sizes in the built page, in Chromium, and pans over them at working zoom and at fit; beside
 * them React Flow's plain figures for the same boxes and edges. Then opens every template and waits until its drawing is
 * refined. Prints two tables.
 */
const SIZES = [100, 300, 1000];
/** How many frames are measured while the wheel turns. */
const FRAMES = 120;
const WINDOW = { width: 1440, height: 900 };

const patterns = readdirSync('trees').map((file) => {
  const tree = read(readFileSync(`trees/${file}`, 'utf8'));
  if (!tree.ok) throw new Error(`${file}: ${tree.problem.reason}`);
  return tree.value;
});

buildWhatIsMissing();
const { address = '', close } = await serve({ port: await freePort(), strict: true });
const plain = await servePlainFlow();
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS });
console.log(
  `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${WINDOW.width} × ${WINDOW.height}\n`,
);
line(
  'nodes|drawn by|first picture ms|whole picture ms|longest task ms|pan at 100 %, ms a frame|pan at fit, ms a frame'.split(
    '|',
  ),
);
line(Array.from({ length: 7 }, () => '---'));
for (const size of SIZES) {
  const tree = generatedTree(size, 7, patterns);
  line([`${size}`, 'Espalier', ...(await measured(browser, address, openIn(tree)))]);
  line([`${size}`, 'React Flow', ...(await measured(browser, plain.address, drawIn(tree)))]);
}
console.log();
line(['template', 'first picture ms', 'refined ms']);
line(Array.from({ length: 3 }, () => '---'));
for (const { title } of patterns) line([title, ...(await opened(browser, title))]);
await browser.close();
await plain.close();
await close();

/** When a tree was there, in milliseconds from when it was asked for. */
interface Appeared {
  /** The first nodes are painted. */
  readonly first: number;
  /** Nothing more comes. */
  readonly whole: number;
}

/** Shows a tree in a page. */
type Show = (page: Page) => Promise<Appeared | undefined>;

function openIn(tree: AttackTree): Show {
  const file = {
    name: `${tree.id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(write(tree)),
  };
  return async (page) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    const chooser = await choosing;
    await page.evaluate(pictureAppears);
    await chooser.setFiles(file);
    return page.evaluate(() => window.appeared);
  };
}

function drawIn(tree: AttackTree): Show {
  const placement = layout(tree);
  const nodes = tree.nodes.map(({ id, label }) => {
    const { x, y, width, height } = placement.nodes[id] ?? { x: 0, y: 0, width: 0, height: 0 };
    return { id, position: { x, y }, width, height, data: { label } };
  });
  const edges = tree.nodes.flatMap((node) =>
    node.kind === 'note'
      ? []
      : node.children.map((child) => ({ id: `${node.id} ${child}`, source: node.id, target: child })),
  );
  return async (page) => {
    await page.waitForFunction(() => window.draw);
    await page.evaluate(pictureAppears);
    await page.evaluate(([nodes, edges]) => window.draw?.(nodes, edges), [nodes, edges] as const);
    return page.evaluate(() => window.appeared);
  };
}

/** How long after a click on a template its first picture and its refined one are there. */
async function opened(browser: Browser, title: string): Promise<readonly string[]> {
  const page = await pageOf(browser, address);
  const button = await page.getByRole('button', { name: title, exact: true }).elementHandle();
  await page.evaluate(pictureAppears);
  const refined = page.evaluate(untilRefined);
  await button?.evaluate((element) => (element as HTMLElement).click());
  const { first } = (await page.evaluate(() => window.appeared)) ?? { first: Number.NaN };
  const last = await refined;
  await page.close();
  return [first, last].map((value) => value.toFixed(0));
}

async function pageOf(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'reduce' });
  await page.addInitScript(watchTasks);
  await page.goto(address);
  // Nobody finds a file or a template sooner than that, and a slow machine is still loading the page until then.
  await page.waitForTimeout(3000);
  return page;
}

async function measured(browser: Browser, address: string, show: Show): Promise<readonly string[]> {
  const page = await pageOf(browser, address);
  const { first, whole } = (await show(page)) ?? { first: Number.NaN, whole: Number.NaN };
  const longest = (await page.evaluate(() => window.longest)) ?? 0;
  const atFit = await panning(page);
  await zoomToActual(page);
  const atWork = await panning(page);
  await page.close();
  return [first, whole, longest, atWork, atFit].map((value) => value.toFixed(value < 100 ? 1 : 0));
}

/** Turns the wheel for a while, and gives the median time of a frame in milliseconds. */
async function panning(page: Page): Promise<number> {
  await page.mouse.move(WINDOW.width / 3, WINDOW.height / 2);
  const frames = page.evaluate(framesOf, FRAMES);
  let over = false;
  frames.finally(() => {
    over = true;
  });
  for (let turn = 0; !over; turn++) await page.mouse.wheel(0, turn % 40 < 20 ? 24 : -24);
  const times = [...(await frames)].sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}

/** Zooms until the canvas stands at 100 %, by the wheel as anyone does. */
async function zoomToActual(page: Page): Promise<void> {
  await page.mouse.move(WINDOW.width / 3, WINDOW.height / 2);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 60 && (await page.evaluate(zoomNow)) < 1; turn++) await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await page.waitForTimeout(500);
}

async function servePlainFlow() {
  const outDir = `${process.cwd()}/build/bench/plainFlow`;
  const root = 'bench/plainFlow';
  await build({ configFile: false, logLevel: 'error', root, build: { outDir, emptyOutDir: true } });
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    root,
    build: { outDir },
    preview: { host: '127.0.0.1', port: await freePort(), strictPort: true },
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

// What follows runs in the page.

declare global {
  interface Window {
    /** The longest task of the main thread so far, in milliseconds. */
    longest?: number;
    appeared?: Promise<Appeared>;
  }
}

function watchTasks() {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
}

function pictureAppears() {
  // What it took to load the page is not the tree's.
  window.longest = 0;
  const start = performance.now();
  const parts = () => document.querySelectorAll('.react-flow__node, .react-flow__edge').length;
  window.appeared = new Promise((resolve) => {
    let known = 0;
    let changed = false;
    let first = 0;
    let whole = 0;
    const look = () => {
      const now = performance.now() - start;
      // What came before this frame is painted with it, and there to be seen in the next.
      if (changed) {
        whole = now;
        first ||= now;
      }
      const there = parts();
      changed = there !== known;
      known = there;
      if (first > 0 && now > whole + 1000) resolve({ first, whole });
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** How long it takes from now until the page says that a drawing is refined, or need not be. */
function untilRefined(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    const look = () => {
      // Behind the start page stands an editor with nothing in it, of which the same is said.
      const there = document.querySelector('.react-flow__node') !== null;
      if (there && /Drawing (not )?refined/.test(document.body.textContent ?? ''))
        resolve(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  });
}

function framesOf(many: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const times: number[] = [];
    let before = performance.now();
    const next = (now: number) => {
      times.push(now - before);
      before = now;
      if (times.length < many) requestAnimationFrame(next);
      else resolve(times.slice(1));
    };
    requestAnimationFrame(next);
  });
}

function zoomNow(): number {
  const viewport = document.querySelector('.react-flow__viewport');
  return viewport ? new DOMMatrix(getComputedStyle(viewport).transform).a : 1;
}

/** A line of a table in Markdown, as it stands in the documentation. */
function line(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
