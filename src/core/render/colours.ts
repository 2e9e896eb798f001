import { LAYERS, STAGES, type Status, type TreeNode } from '../tree/tree';
import type { ColourBy } from './draw';
import type { Token } from './palette';

/** The colours of a node: of its ground, its line, its label, and the small print on it. */
export interface Colours {
  readonly fill: Token;
  readonly line: Token;
  readonly text: Token;
  readonly ink: Token;
}

/** Goals and notes keep their colours whatever the others tell. */
export function coloursOf(node: TreeNode, colourBy: ColourBy): Colours {
  switch (node.kind) {
    case 'goal':
      return GOAL;
    case 'note':
      return NOTE;
    case 'step':
    case 'subtree':
      if (colourBy === 'stage') return node.stage ? stageColours(node.stage) : PLAIN;
      if (colourBy === 'layer') return node.layer ? layerColours(node.layer) : PLAIN;
      if (node.kind === 'subtree') return named('subtree');
      return node.gate ? named(node.gate) : PLAIN;
  }
}

/** A mitigation is green; one that was rejected is not. */
export const shieldColours = (status: Status): Colours =>
  status === 'rejected' ? REJECTED : named('mitigation');

/** The colours of everything in a stage. */
export const stageColours = (stage: (typeof STAGES)[number]): Colours => hue(STAGES.indexOf(stage));

/** The colours of everything in a layer; layers that a document names itself share what the offered ones leave. */
export function layerColours(layer: string): Colours {
  const offered = OFFERED.indexOf(layer);
  return hue((offered >= 0 ? OFFERED_HUES[offered] : OTHER_HUES[checksum(layer) % OTHER_HUES.length]) ?? 0);
}

const OFFERED: readonly string[] = LAYERS;
/** Seven out of thirteen around the circle, as far apart as they can be, and those between. */
const OFFERED_HUES = [0, 2, 4, 6, 7, 9, 11];
const OTHER_HUES = [1, 3, 5, 8, 10, 12];

const named = (name: 'and' | 'or' | 'step' | 'subtree' | 'note' | 'mitigation'): Colours => ({
  fill: `${name}-fill`,
  line: `${name}-line`,
  text: 'text',
  ink: `${name}-ink`,
});
const PLAIN: Colours = { ...named('step'), ink: 'text-second' };
const REJECTED: Colours = {
  fill: 'surface-second',
  line: 'step-line',
  text: 'text-second',
  ink: 'text-second',
};
const NOTE = named('note');
const GOAL: Colours = { fill: 'goal-fill', line: 'goal-line', text: 'goal-text', ink: 'goal-ink' };

const hue = (index: number): Colours => {
  const name = HUES[index] ?? 'hue-1';
  return { fill: `${name}-fill`, line: `${name}-line`, text: 'text', ink: `${name}-ink` };
};
const HUES = [
  'hue-1',
  'hue-2',
  'hue-3',
  'hue-4',
  'hue-5',
  'hue-6',
  'hue-7',
  'hue-8',
  'hue-9',
  'hue-10',
  'hue-11',
  'hue-12',
  'hue-13',
] as const;

const checksum = (text: string) =>
  Array.from(text).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7);
