import { onMac, printedKeys } from '../kit/chord';

/** A step of the tour: what it is about, and what is said of it. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** Where to find what it is about; of several the first that is on the screen. */
  readonly about: readonly string[];
}

const keys = (chord: string): string => printedKeys(chord, onMac).join(onMac ? '' : '+');

const MORE = '.top-tools [aria-label="More"]';

/** Four things that one does not find out alone. */
export const TOUR: readonly TourStep[] = [
  {
    title: 'Build as fast as you type',
    text: `Select a node: Tab adds a child, Enter a sibling, M a mitigation. A and O say whether all of the children are needed, or one.`,
    about: ['.add-menu'],
  },
  {
    title: 'The same tree as an outline',
    text: `${keys('Mod+Shift+O')} opens it beside the tree, to be edited like a list; ${keys('Mod+F')} finds anything in the tree.`,
    about: ['[aria-label="Left panel"]', MORE],
  },
  {
    title: 'Everything about what is selected',
    text: 'The inspector edits it. The analysis beside it says whether a goal is open, by which attacks, and what closes it.',
    about: ['[aria-label="Inspector"]', MORE],
  },
  {
    title: 'Whatever you need, by its name',
    text: `${keys('Mod+K')} finds every command, node and document; ? lists the keys. You find this tour again under Help.`,
    about: ['.top-tools [aria-label="Keys"]', MORE],
  },
];
