import type { Page } from '@playwright/test';
import { byLabel, type Saved } from './saved';

/** A small random number generator (mulberry32), so that every run makes the same edits and ends at the same times. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A node by its label, with the labels of its children. */
export type Outline = readonly { readonly label: string; readonly children: readonly string[] }[];

/** One edit: the keys that begin it, the label that is typed, and the trees it leads to. */
export interface ScriptedEdit {
  readonly begin: 'Tab' | 'Enter' | 'F2';
  readonly label: string;
  /** While the label is being typed, and afterwards. */
  readonly between: Outline;
  readonly after: Outline;
}

const UNNAMED = 'New step';

/** Edits to a tree that has one goal with this label; the node that was named last is the one selected. */
export function* scriptedEdits(goal: string, random: () => number): Generator<ScriptedEdit, never> {
  let outline: Outline = [{ label: goal, children: [] }];
  let selected = goal;
  for (let number = 1; ; number++) {
    const parent = outline.find(({ children }) => children.includes(selected))?.label;
    const choice = random();
    const begin = choice < 0.4 && number > 1 ? 'F2' : choice < 0.7 && parent !== undefined ? 'Enter' : 'Tab';
    const label = `${goal}, edit ${number}`;
    const renamed = (from: Outline, old: string): Outline =>
      from.map((node) => ({
        label: node.label === old ? label : node.label,
        children: node.children.map((child) => (child === old ? label : child)),
      }));
    const above = begin === 'Enter' ? parent : selected;
    const between: Outline =
      begin === 'F2'
        ? outline
        : [
            ...outline.map((node) =>
              node.label === above ? { ...node, children: grown(node.children, begin, selected) } : node,
            ),
            { label: UNNAMED, children: [] },
          ];
    const after = renamed(between, begin === 'F2' ? selected : UNNAMED);
    yield { begin, label, between, after };
    outline = after;
    selected = label;
  }
}

/** A child comes last, a sibling comes after the one that is selected. */
const grown = (children: readonly string[], begin: 'Tab' | 'Enter', selected: string): readonly string[] =>
  begin === 'Tab'
    ? [...children, UNNAMED]
    : children.flatMap((one) => (one === selected ? [one, UNNAMED] : [one]));

/** The outline of a saved document, in the order of its labels; throws unless nothing else is in it. */
export function outlineOf(saved: Saved): Outline {
  const { nodes } = byLabel(saved) as { nodes: readonly { label: string; children?: readonly string[] }[] };
  return sorted(nodes.map(({ label, children = [] }) => ({ label, children })));
}

export const sorted = (outline: Outline): Outline =>
  [...outline].sort((one, other) => (one.label < other.label ? -1 : 1));

/** Watches the page say “Saved”; gives back how many labels it had taken when it last said so. */
export async function watchSaved(page: Page): Promise<() => number> {
  let saved = 0;
  await page.exposeBinding('calledSaved', (_, labels: number) => {
    saved = labels;
  });
  await page.evaluate(() => {
    const { calledSaved } = globalThis as unknown as { calledSaved: (labels: number) => void };
    let labels = 0;
    addEventListener(
      'keydown',
      ({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLElement && target.ariaLabel === 'Label') labels += 1;
      },
      true,
    );
    new MutationObserver(() => {
      if (document.querySelector('header .saved-words')?.textContent === 'Saved') calledSaved(labels);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => saved;
}
