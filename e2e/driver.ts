import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Saved } from './saved';

/** What a person sees of Espalier and does with it. */
export type Espalier = ReturnType<typeof driver>;

/** A file that the page has handed over. */
export interface Handed {
  readonly name: string;
  readonly content: Buffer;
}

/** Whether a person sees the page for the first time; everyone else has had the tour. */
interface Visitor {
  readonly newcomer?: boolean;
}

/** Drives a page in the words of the person who uses it. Everything is found by its role and name. */
export function driver(page: Page, { newcomer = false }: Visitor = {}) {
  if (!newcomer) void page.addInitScript(hadTheTour);
  const canvas = page.getByRole('application', { name: 'Attack tree' });
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const analysis = page.getByRole('complementary', { name: 'Analysis' });
  const thing = (name: RegExp | string) => canvas.getByRole('group', { name, exact: true });
  const node = (label: string) =>
    thing(new RegExp(`^(Goal|Step|Sub-tree|Note), ((AND|OR), )?${escaped(label)}(, |$)`));
  const outline = page.getByRole('tree', { name: 'Outline' });
  /** The text field on the canvas in which a node is named. */
  const nameField = canvas.getByRole('textbox', { name: 'Label' });

  return {
    page,
    canvas,
    inspector,
    /** The panel that says what the tree means. */
    analysis,
    node,
    nodes: thing(/^(Goal|Step|Sub-tree|Note), /),
    edge: (parent: string, child: string) => thing(`Edge from ${parent} to ${child}`),
    shield: (label: string, on: string) =>
      thing(new RegExp(`^Mitigation, [a-z ]+, ${escaped(label)}, on ${escaped(on)}(, what if: (on|off))?$`)),
    shields: (label: string) => thing(new RegExp(`^Mitigation, [a-z ]+, ${escaped(label)}, on `)),
    group: (label: string) => thing(new RegExp(`^Group, ${escaped(label)}(, out of scope)?$`)),
    nameField,
    outline,
    /** Every line of the outline that is drawn now. */
    lines: outline.getByRole('treeitem'),
    /** The lines of the outline that a node or a mitigation has. */
    line: (label: string) =>
      outline.getByRole('treeitem', {
        name: new RegExp(`^(Goal|Step|Sub-tree|Note|Mitigation), ((AND|OR), )?${escaped(label)}(, |$)`),
      }),
    /** The line that keys act on. */
    activeLine: outline.locator('[data-active]'),
    /** The frames around what was found. */
    foundOnCanvas: page.locator('.found-marks rect'),
    /** The text field in which a line of the outline is named. */
    lineField: page.getByRole('textbox', { name: 'Label', exact: true }).and(page.locator('.outline-field')),
    /** What a line that is being named may have been meant as. */
    alreadyThere: page.getByRole('listbox', { name: 'Already in the tree' }),
    /** A field of the inspector. */
    field: (label: string) => inspector.getByLabel(label, { exact: true }),
    /** A choice of the inspector, among a few that stand side by side. */
    choice: (of: string, value: string) =>
      inspector.getByRole('group', { name: of }).getByRole('radio', { name: value, exact: true }),
    /** What the page says. */
    notice: page.getByRole('status').last(),
    dialog: (title: string) => page.getByRole('dialog', { name: title }),
    tool: (name: string | RegExp) =>
      page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name, exact: true }),
    menuItem: (name: string | RegExp) => page.getByRole('menuitem', { name }),

    /** What the analysis answers to a question of this title. */
    answer: (title: string) => analysis.getByRole('region', { name: title, exact: true }),
    /** The attack sets that are listed, in their order. */
    attacks: analysis.getByRole('list', { name: 'Attack sets', exact: true }).locator('> li'),
    /** The nodes that are lit up, by their number in the attack. */
    lit: (number: number) => thing(new RegExp(`, number ${number} of the attack$`)),

    openAnalysis: async () => {
      await page.getByRole('tab', { name: 'Analysis' }).click();
      await expect(analysis.getByText(/minimal attack set|nothing reaches the goal/)).toBeVisible();
    },

    openStart: async () => {
      await page.goto('./');
      await expect(page.getByRole('heading', { name: 'Start an attack tree' })).toBeVisible();
    },

    async openTemplate(title: string) {
      await page.goto('./');
      await page.getByRole('button', { name: title, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeAttached();
      await expect(this.nodes.first()).toBeVisible();
    },

    /** Begins a tree and names its first node. */
    async begin(approach: 'goal' | 'weakness', label: string) {
      await page.goto('./');
      await page.getByRole('button', { name: `Start from a ${approach}` }).click();
      await this.name(label);
    },

    /** Opens a file that holds these bytes, this text, or this document. */
    async openFile(content: Buffer | string | object, name = 'tree.json') {
      const button = page.getByRole('button', { name: 'Open a file' });
      const chooser = page.waitForEvent('filechooser');
      if (await button.isVisible()) await button.click();
      else await page.keyboard.press('ControlOrMeta+o');
      await (await chooser).setFiles({ name, mimeType: '', buffer: asBytes(content) });
    },

    /** Lets files fall onto the page, as from a folder. */
    drop: (...files: readonly GivenFile[]) => give(page, 'drop', files),

    /** Pastes files, as after copying them in a folder; or a picture, as after copying it elsewhere. */
    pasteFiles: (...files: readonly GivenFile[]) => give(page, 'paste', files),

    /** Opens this document from a file, from the start page on. */
    async openDocument(document: { readonly title: string; readonly [key: string]: unknown }) {
      await this.openStart();
      await this.openFile(document);
      await expect(page.getByRole('heading', { level: 1, name: document.title })).toBeAttached();
      await expect(this.nodes.first()).toBeVisible();
    },

    /** Types into the text field of a node that waits for its name. */
    async name(label: string) {
      await expect(nameField).toBeFocused();
      await page.keyboard.insertText(label);
      await page.keyboard.press('Enter');
      await expect(node(label).first()).toBeFocused();
    },

    async openPalette() {
      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
    },

    async select(label: string) {
      await this.settled();
      await node(label).click();
      await expect(node(label)).toHaveAttribute('aria-current', 'true');
    },

    async selectEdge(parent: string, child: string) {
      await this.settled();
      const end = await middleOf(node(child), 'top');
      // The last piece of a line comes down to the middle of the child.
      await page.mouse.click(end.x, end.y - 6);
      await expect(thing(`Edge from ${parent} to ${child}`)).toBeFocused();
    },

    /** Says how far the drawing is from its best. */
    refinement: page.getByText(/^(Refining the drawing, |Drawing (not )?refined)/),

    /**
     * Waits until nothing on the canvas moves any more: the drawing of the newest tree comes from a worker, and gets
     * better for a while.
     */
    async settled() {
      await expect(page.getByText(/^Refining the drawing, /)).toHaveCount(0, { timeout: 50_000 });
      await canvas.evaluate(untilStill);
    },

    /** Where the nodes stand in the drawing, by their ids, wherever the window onto it is. */
    places: () =>
      canvas.locator('.react-flow__node-tree').evaluateAll((nodes) =>
        Object.fromEntries(
          nodes.map((node) => {
            const { m41: x, m42: y } = new DOMMatrix(getComputedStyle(node).transform);
            return [node.getAttribute('data-id') ?? '', { x, y, height: (node as HTMLElement).offsetHeight }];
          }),
        ),
      ),

    press: (...chords: readonly string[]) => inTurn(chords, (chord) => page.keyboard.press(chord)),

    async addChild(parent: string, label: string) {
      await this.select(parent);
      await page.keyboard.press('Tab');
      await this.name(label);
    },

    /** Chooses from the menu that a right click opens. */
    async fromMenu(of: Locator, item: string | RegExp) {
      await this.settled();
      await of.click({ button: 'right' });
      await page.getByRole('menuitem', { name: item }).click();
    },

    /** Takes a thing by its middle and lets it go somewhere else on the screen. */
    async drag(
      from: Locator,
      to: Locator | { readonly by: readonly [number, number] },
      beforeLettingGo: () => Promise<unknown> = async () => {},
    ) {
      await this.settled();
      await from.hover();
      const start = await middleOf(from);
      const end = 'by' in to ? { x: start.x + to.by[0], y: start.y + to.by[1] } : await middleOf(to);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
      await page.mouse.move(end.x, end.y, { steps: 4 });
      await beforeLettingGo();
      await page.mouse.up();
    },

    /** The file that the page hands over when something is done. */
    async handed(act: () => Promise<unknown>): Promise<Handed> {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
    },

    /** The document as it is saved in a file. Read in the page: after ten downloads Chromium may keep back further ones. */
    async tree(): Promise<Saved> {
      await page.evaluate(watchForFile);
      await page.keyboard.press('ControlOrMeta+s');
      return JSON.parse((await page.evaluate(() => window.fileText)) ?? '');
    },

    saved: () => expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible(),
  };
}

/** A file that a person has. */
export interface GivenFile {
  readonly name: string;
  readonly content: Buffer | string | object;
}

const asBytes = (content: Buffer | string | object): Buffer =>
  Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));

/** Dispatches the event that the browser makes when files are dropped or pasted; no test can hold a system's drag. */
const give = (page: Page, way: 'drop' | 'paste', files: readonly GivenFile[]): Promise<void> =>
  page.evaluate(
    ([how, given]) => {
      const data = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      const target = document.activeElement ?? document.body;
      if (how === 'drop') target.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
      else target.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData: data }));
    },
    [way, files.map(({ name, content }) => ({ name, base64: asBytes(content).toString('base64') }))] as const,
  );

function hadTheTour() {
  const KEY = 'espalier.preferences';
  // A page without an origin keeps nothing.
  if (location.protocol !== 'http:') return;
  const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  localStorage.setItem(KEY, JSON.stringify({ ...kept, toured: true }));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function inTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<void> {
  for (const item of items) await act(item);
}

async function middleOf(thing: Locator, of: 'box' | 'top' = 'box') {
  const box = await thing.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + (of === 'box' ? box.height / 2 : 0) };
}

/** Resolves once the things on the canvas have kept their places for some frames. */
function untilStill(canvas: Element): Promise<void> {
  const FRAMES = 10;
  return new Promise((resolve) => {
    let before = '';
    let still = 0;
    const look = () => {
      const boxes = [...canvas.querySelectorAll('[role=group]')].map((one) => one.getBoundingClientRect());
      const now = boxes.map(({ x, y, width }) => `${x} ${y} ${width}`).join();
      still = now === before ? still + 1 : 0;
      before = now;
      if (still < FRAMES) requestAnimationFrame(look);
      else resolve();
    };
    look();
  });
}

declare global {
  interface Window {
    /** What is in the next file that the page hands over. */
    fileText?: Promise<string>;
  }
}

function watchForFile(): void {
  const { createObjectURL } = URL;
  window.fileText = new Promise((resolve) => {
    URL.createObjectURL = (file) => {
      URL.createObjectURL = createObjectURL;
      if (file instanceof Blob) resolve(file.text());
      return createObjectURL(file);
    };
  });
}
