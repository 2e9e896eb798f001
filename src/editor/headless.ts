/** An editor without a page, for tests. Nothing but tests may import this file. */
import type { Box, Placement } from '../core/layout/placement';
import { graphOf } from '../core/tree/graph';
import type { AttackTree } from '../core/tree/tree';
import type { Context, Page, Question } from './commands/command';
import { commandById, runCommand } from './commands/table';
import { createEditor, type Editor } from './editor';
import { type Selection, selectNode } from './selection';

/** A person at the keyboard, in the words of commands. */
export interface Headless {
  readonly editor: Editor;
  readonly context: Context;
  /** What the page was asked for, oldest first: `show keys`, `view fit`. */
  readonly asked: readonly string[];
  /** The text on the clipboard. */
  clipboard: string | undefined;
  /** How the person answers when asked to choose. */
  answer: (question: Question) => string | undefined;
  readonly run: (...commands: readonly string[]) => Promise<void>;
  readonly select: (selection: string | Selection, via?: string) => void;
  /** What the editor says. */
  readonly said: () => string | undefined;
}

export function headless(tree: AttackTree, random: () => number = countingUp()): Headless {
  const editor = createEditor(tree, drawnAtOnce);
  const asked: string[] = [];
  const noted =
    (what: string) =>
    (...details: readonly unknown[]) => {
      asked.push([what, ...details.filter((detail) => detail !== undefined)].join(' '));
    };
  const page: Page = {
    choose: async (question) => person.answer(question),
    focusLabel: noted('focus label'),
    focusClarify: noted('focus clarify'),
    show: noted('show'),
    readOutline: noted('read outline'),
    openFile: async () => noted('open file')(),
    saveFile: async () => noted('save file')(),
    saveFileAs: async () => noted('save file as')(),
    file: () => undefined,
    copyPicture: async () => noted('copy picture')(),
    goToStart: noted('go to start'),
    openSubtree: async (to, node) => noted('open sub-tree')(to, node),
    back: noted('back'),
    canGoBack: () => false,
    view: noted('view'),
    toggle: noted('toggle'),
    showAs: noted('show as'),
    findNext: async (by) => noted('find next')(by),
    tour: noted('tour'),
    openTab: noted('open tab'),
    leaveCanvas: noted('leave canvas'),
    enterCanvas: noted('enter canvas'),
  };
  const context: Context = {
    editor,
    ports: {
      random,
      clipboard: {
        write: async (text) => {
          person.clipboard = text;
          return true;
        },
        read: async () => person.clipboard,
        pasted: (text) => {
          person.clipboard = text;
        },
      },
      page,
    },
  };
  const person: Headless = {
    editor,
    context,
    asked,
    clipboard: undefined,
    answer: ({ choices }) => choices[0]?.id,
    async run(...commands) {
      for (const id of commands) await runCommand(commandById(id), context);
    },
    select: (selection, via) =>
      editor.select(typeof selection === 'string' ? selectNode(selection, via) : selection),
    said: () => editor.store.getState().notice?.text,
  };
  return person;
}

/** Different numbers, the same ones for every test. */
function countingUp(): () => number {
  let count = 0;
  return () => (count++ % 997) / 997;
}

/** Draws without waiting: rows by the longest way from a root, notes below, one column for each node of a row. */
const drawnAtOnce = (tree: AttackTree): Promise<Placement> => {
  const placement = rows(tree);
  const answer: Pick<Promise<Placement>, 'then'> = {
    // biome-ignore lint/suspicious/noThenProperty: it stands in for a promise that is kept already.
    then: (kept) => {
      kept?.(placement);
      return new Promise(() => {});
    },
  };
  return answer as Promise<Placement>;
};

const STRIDE = { across: 200, along: 100 };

function rows(tree: AttackTree): Placement {
  const { parents } = graphOf(tree);
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const depth = Math.max(-1, ...parents(id).map(depthOf)) + 1;
    depths.set(id, depth);
    return depth;
  };
  const filled = new Map<number, number>();
  const boxes = tree.nodes.map((node): [string, Box] => {
    const depth = node.kind === 'note' ? 99 : depthOf(node.id);
    const place = filled.get(depth) ?? 0;
    filled.set(depth, place + 1);
    return [node.id, { x: place * STRIDE.across, y: depth * STRIDE.along, width: 176, height: 50 }];
  });
  return {
    direction: 'down',
    bounds: { x: 0, y: 0, width: 0, height: 0 },
    nodes: Object.fromEntries(boxes),
    edges: [],
    shields: [],
    regions: [],
    junctions: [],
  };
}
