import type { Editor } from '../editor';
import type { Icon } from './icons';

/**
 * What a user can ask for. The toolbar, the menus, the keys and the sheet of keys all read this one descriptor, so
 * what is enabled and what runs cannot disagree.
 */
export interface Command {
  /** Stable, such as `add-child`. */
  readonly id: string;
  /** "Add child": the menu's words; a function where they depend on what is selected. */
  readonly label: string | ((context: Context) => string);
  readonly group: CommandGroup;
  readonly icon?: Icon;
  /** Chords such as `Mod+Shift+Z`, `Tab`, `F2`; the first is the one that menus show. Mod is Ctrl, or Cmd on a Mac. */
  readonly keys?: readonly string[];
  /** The chords in the outline, where they are others than `chordsOf` makes of `keys`. */
  readonly outlineKeys?: readonly string[];
  /** Where the keys work: everywhere, only while the canvas or the outline has the focus, or only in the outline. */
  readonly scope: 'everywhere' | 'canvas' | 'outline';
  /** Whether the keys are this command's now; absent: always. What is not taken keeps its meaning in the browser. */
  readonly takesKeys?: (context: Context) => boolean;
  /** `undefined`: it may run; otherwise the reason why not, as a sentence that is shown when it is asked for. */
  readonly refusal: (context: Context) => string | undefined;
  readonly run: (context: Context) => void | Promise<void>;
}

/** What the panel at the left can show. */
export const LEFT_TABS = ['outline', 'find', 'findings', 'ideas', 'workshop'] as const;
export type LeftTab = (typeof LEFT_TABS)[number];

/** What the page shows the tree as. */
export type TreeView = 'canvas' | 'both' | 'outline';

export type CommandGroup =
  | 'file'
  | 'edit'
  | 'add'
  | 'change'
  | 'arrange'
  | 'analyse'
  | 'select'
  | 'view'
  | 'help';

/** What a command works with. */
export interface Context {
  readonly editor: Editor;
  readonly ports: Ports;
}

/** The world outside the editor; the page gives the real one, a test its own. */
export interface Ports {
  /** A fresh random number in [0, 1), for ids. */
  readonly random: () => number;
  readonly clipboard: {
    /** Resolves false where the browser refuses. */
    readonly write: (text: string) => Promise<boolean>;
    readonly read: () => Promise<string | undefined>;
    /** Tells what the person has just pasted with the browser's own keys: the next `read` gives it. */
    readonly pasted: (text: string) => void;
  };
  /** What the page around the canvas does. */
  readonly page: Page;
}

export interface Page {
  /** Lets the person choose one of some things; `undefined` when they rather not. */
  readonly choose: (question: Question) => Promise<string | undefined>;
  /** Puts the cursor into the label of what is selected, in the inspector. */
  readonly focusLabel: () => void;
  /** Puts the cursor into the field for what is unclear about the selected node, in the inspector. */
  readonly focusClarify: () => void;
  /** Opens a dialog, or a panel, by name. */
  readonly show: (
    what:
      | 'keys'
      | 'palette'
      | 'export'
      | 'new'
      | 'document'
      | 'analysis'
      | 'control-map'
      | 'checklist'
      | 'versions'
      | 'insert',
  ) => void;
  /** Opens the dialog that reads an indented list, with a text to begin with. */
  readonly readOutline: (text: string) => void;
  /** Lets the person choose files, then opens each as a document of its own. */
  readonly openFile: () => Promise<void>;
  /** Saves the document to the file that it came from, else as a new JSON file. */
  readonly saveFile: () => Promise<void>;
  /** Saves the document to a JSON file that the person chooses. */
  readonly saveFileAs: () => Promise<void>;
  /** The name of the file that the document is saved to, if it has one. */
  readonly file: () => string | undefined;
  /** Copies a picture of the tree, or of the selected nodes if there are several; says how that went. */
  readonly copyPicture: () => Promise<void>;
  readonly goToStart: () => void;
  /** Opens what a sub-tree node stands for, and remembers the way back. */
  readonly openSubtree: (tree: string, node: string | undefined) => Promise<void>;
  readonly back: () => void;
  /** Whether there is a way back. */
  readonly canGoBack: () => boolean;
  readonly view: (what: 'fit' | 'in' | 'out' | 'actual' | 'selection') => void;
  readonly toggle: (what: 'left-panel' | 'right-panel' | 'legend' | 'minimap' | 'theme') => void;
  /** Shows the tree as a drawing, as an outline, or as both beside each other. */
  readonly showAs: (what: TreeView) => void;
  /** Goes to the next thing that was found, or the one before; opens the search when nothing is looked for. */
  readonly findNext: (by: 1 | -1) => Promise<void>;
  /** Starts the tour of the editor, or leads into the one that is shown. */
  readonly tour: () => void;
  /** Opens a tab of the left panel and moves the focus into it. */
  readonly openTab: (tab: LeftTab) => void;
  /** Moves the focus out of the canvas. */
  readonly leaveCanvas: () => void;
  /** Moves it back. */
  readonly enterCanvas: () => void;
}

/** A choice among things of the document. */
export interface Question {
  /** "Connect to an existing node". */
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}
