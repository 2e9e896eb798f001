import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AttackOrder } from '../core/analysis/attackOrders';
import type { ClosingBase } from '../core/analysis/questions/closings';
import type { FileProblem } from '../core/format/problem';
import type { Theme } from '../core/render/palette';
import type { Query } from '../core/tree/search';
import type { LeftTab, Page, Question, TreeView } from '../editor/commands/command';
import { keepPreferences, type Preferences, readPreferences } from './preferences';
import { onSystemTheme, paint, shownTheme } from './theme';

/** The state of the page around the canvas: what is open and how it looks. Session and preferences, never saved. */
export interface PageState extends Preferences {
  readonly dialog: Parameters<Page['show']>[0] | 'outline' | undefined;
  /** What the dialog that reads an outline begins with. */
  readonly outline: string;
  /** What the left panel shows when it is open; the same for every document of the session. */
  readonly leftTab: LeftTab;
  readonly rightTab: RightTab;
  readonly analysis: AnalysisChoices;
  /** The step of the tour that is shown; absent: none. */
  readonly tour: number | undefined;
  /** What is looked for in the tree. */
  readonly find: Find;
  /** What the person is asked to choose from. */
  readonly asked: Asked | undefined;
  /** A file that could not be opened. */
  readonly badFile: BadFile | undefined;
  readonly decision: Decision | undefined;
  /** The name of the file on the disk that the open document is saved to. */
  readonly file: string | undefined;
  /** The theme that is on the screen now. */
  readonly shown: Theme;
  /** Panels lie over the canvas instead of beside it, so they start closed. */
  readonly narrow: boolean;
}

/** What the right panel shows. */
export type RightTab = 'inspector' | 'analysis';

/** How the analysis is looked at. */
export interface AnalysisChoices {
  readonly attackOrder: AttackOrder;
  readonly closingBase: ClosingBase;
  readonly closingOrder: 'size' | 'effort';
  /** Whether what is out of scope is left out. */
  readonly withinScope: boolean;
  /** The sections that are folded, by their names. */
  readonly folded: readonly string[];
}

export interface Find extends Query {
  /** Whether what is found is marked on the canvas and in the outline. */
  readonly marks: boolean;
}

export interface BadFile {
  readonly file: { readonly name: string; readonly problem: FileProblem };
  /** The names of others that were chosen with it and cannot be opened either. */
  readonly others: readonly string[];
  /** How many that were chosen with it are open. */
  readonly opened: number;
}

/** A question with a few answers, each of which does something else. */
export interface Decision {
  readonly title: string;
  readonly text: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** `undefined`: none of them. */
  readonly answer: (id: string | undefined) => void;
}

export interface Asked {
  readonly question: Question;
  /** `undefined`: none of them. */
  readonly answer: (id: string | undefined) => void;
}

export type PageStore = StoreApi<PageState>;

const narrowScreen = matchMedia('(width <= 1024px)');

/** The page as it was left last time. It paints the theme, and keeps the preferences as they change. */
export function createPage(): PageStore {
  const kept = readPreferences();
  const narrow = narrowScreen.matches;
  const store = createStore<PageState>(() => ({
    ...kept,
    ...(narrow && CLOSED),
    dialog: undefined,
    outline: '',
    asked: undefined,
    leftTab: 'outline',
    tour: undefined,
    find: { text: '', filters: {}, marks: false },
    rightTab: 'inspector',
    analysis: FIRST_CHOICES,
    badFile: undefined,
    decision: undefined,
    file: undefined,
    shown: shownTheme(kept.theme),
    narrow,
  }));
  paint(store.getState().shown);
  onSystemTheme(() => store.setState(({ theme }) => ({ shown: shownTheme(theme) })));
  narrowScreen.addEventListener('change', ({ matches }) =>
    store.setState(matches ? { ...CLOSED, narrow: true } : { ...panelsOf(readPreferences()), narrow: false }),
  );
  store.subscribe((now, before) => {
    if (now.theme !== before.theme) store.setState({ shown: shownTheme(now.theme) });
    if (now.shown !== before.shown) paint(now.shown);
    // Panels that lie over a small screen are opened for a moment, not for good.
    keepPreferences({ ...preferencesOf(now), ...(now.narrow && panelsOf(readPreferences())) });
  });
  return store;
}

/** Opens a dialog, or the right panel at one of its tabs. */
export function show(store: PageStore, what: Parameters<Page['show']>[0]): void {
  store.setState((page) => {
    if (what !== 'document' && what !== 'analysis') return { dialog: what };
    return {
      rightPanel: true,
      rightTab: what === 'analysis' ? 'analysis' : 'inspector',
      ...(page.narrow && { leftPanel: false }),
    };
  });
}

/** Asks the person to decide; resolves to the id of the answer, or to none. */
export const decide = (store: PageStore, question: Omit<Decision, 'answer'>): Promise<string | undefined> =>
  new Promise((resolve) => {
    const answer = (id: string | undefined) => {
      store.setState({ decision: undefined });
      resolve(id);
    };
    store.setState({ decision: { ...question, answer } });
  });

/** Closes whatever lies over the page. */
export function closeDialogs(store: PageStore): void {
  const { asked, decision } = store.getState();
  asked?.answer(undefined);
  decision?.answer(undefined);
  store.setState({ dialog: undefined, badFile: undefined, asked: undefined });
}

/** Turns a part of the page on or off. The theme goes from light to dark or back. */
export function toggle(store: PageStore, what: Parameters<Page['toggle']>[0]): void {
  store.setState((page) => {
    switch (what) {
      case 'left-panel':
        return { leftPanel: !page.leftPanel, ...(page.narrow && { rightPanel: false }) };
      case 'right-panel':
        return { rightPanel: !page.rightPanel, ...(page.narrow && { leftPanel: false }) };
      case 'legend':
        return { legend: !page.legend };
      case 'minimap':
        return { minimap: !page.minimap };
      case 'theme':
        return { theme: page.shown === 'dark' ? 'light' : 'dark' };
    }
  });
}

/** Shows the tree as a drawing, as an outline, or as both. */
export function showAs(store: PageStore, what: TreeView): void {
  const main = what === 'outline' ? 'outline' : 'canvas';
  store.setState(({ leftTab, leftPanel, narrow }) =>
    what === 'both'
      ? { main, leftTab: 'outline', leftPanel: true, ...(narrow && { rightPanel: false }) }
      : { main, leftPanel: leftPanel && leftTab !== 'outline' && !narrow },
  );
}

/** What the tree is shown as. */
export const shownAs = ({ main, leftPanel, leftTab }: PageState): TreeView =>
  main === 'outline' ? 'outline' : leftPanel && leftTab === 'outline' ? 'both' : 'canvas';

/** Opens a tab of the left panel; on a small screen the other panel makes way. */
export function showTab(store: PageStore, leftTab: LeftTab): void {
  store.setState(({ narrow }) => ({ leftTab, leftPanel: true, ...(narrow && { rightPanel: false }) }));
}

const FIRST_CHOICES: AnalysisChoices = {
  attackOrder: 'size',
  closingBase: 'today',
  closingOrder: 'size',
  withinScope: false,
  folded: [],
};

const CLOSED = { leftPanel: false, rightPanel: false };

const panelsOf = ({ leftPanel, rightPanel }: Preferences) => ({ leftPanel, rightPanel });

const preferencesOf = ({
  theme,
  colourBy,
  main,
  leftPanel,
  rightPanel,
  legend,
  minimap,
  toured,
  carry,
}: PageState): Preferences => ({
  theme,
  colourBy,
  main,
  leftPanel,
  rightPanel,
  legend,
  minimap,
  toured,
  carry,
});
