import type { StoreApi } from 'zustand/vanilla';
import type { Result } from '../core/tree/result';
import type { Approach, AttackTree } from '../core/tree/tree';
import type { Editor } from './editor';
import type { Milestone } from './workspace-ports';
import type { Version } from './workspace-versions';

/** Which document is open, whether it is kept, and the way there. */
export interface WorkspaceState {
  readonly screen: 'starting' | 'start' | 'editor';
  /** The key under which the browser keeps the open document. */
  readonly key: string | undefined;
  readonly saving: Saving;
  /** The sub-tree links followed to get here, oldest first. */
  readonly trail: readonly Visit[];
  /** The documents that the browser keeps, newest first; read anew whenever the start page is shown. */
  readonly kept: readonly KeptDocument[];
  /** Forgotten since the page was loaded, newest first: what `bringBack` can undo. */
  readonly forgotten: readonly KeptDocument[];
  /** What was found to be damaged, until the person has seen it. */
  readonly damage: Damage | undefined;
}

/** `saved` only once the browser has said that the newest document is stored; `elsewhere` is another tab's to save. */
export type Saving =
  | { readonly type: 'saved' }
  | { readonly type: 'saving' }
  /** Still tried again, ever more seldom, and at the next change. `reason` is a sentence. */
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'elsewhere' };

/** What is stored of a document that cannot be read. */
export interface Damage {
  readonly title: string;
  /** A sentence that names the place. */
  readonly reason: string;
  /** As it is stored, for those who want to mend it. */
  readonly text: string;
  /** When the version that was opened instead was made; absent if none can be read. */
  readonly opened?: number;
}

/** A document that was left by a sub-tree link, and the node whose link that was. */
export interface Visit {
  readonly key: string;
  readonly title: string;
  readonly node?: string;
}

/** What the start page shows of a document that the browser keeps. */
export interface KeptDocument {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly approach: Approach;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** A tree that a part can be taken from. */
export interface TreeAtHand {
  /** Tells it from the others. */
  readonly key: string;
  readonly title: string;
  readonly from: 'kept' | 'template';
  /** The problem is a sentence. */
  readonly load: () => Promise<Result<AttackTree, string>>;
}

/**
 * The documents of this browser and the one that is open. What is asked for happens in turn, never two openings at
 * once. Opening never loses the tree at hand: it is stored first, or stays open to be found again while the page lives.
 */
export interface Workspace {
  readonly store: StoreApi<WorkspaceState>;
  readonly editor: Editor;
  /** Opens what the address names, else what a crash left open, else the start page; called once. */
  readonly begin: () => Promise<void>;
  readonly newTree: (approach: Approach) => Promise<void>;
  /**
   * Opens an editable copy of a template, with the same title: a copy that was never changed is opened again, a
   * changed one stays as it is beside a fresh copy.
   */
  readonly openTemplate: (id: string) => Promise<void>;
  /** Keeps a tree as a document of its own and opens it. */
  readonly openTree: (tree: AttackTree) => Promise<void>;
  readonly openKept: (key: string) => Promise<void>;
  /** Reads anew what is kept, for whoever lists it elsewhere than on the start page. */
  readonly readKept: () => Promise<void>;
  /**
   * Opens what a sub-tree node names, and focuses `node` there: the document at hand if it is meant, else the newest
   * kept document with that id, else a template. Says which, or why it cannot. Adds to the trail.
   */
  readonly openSubtree: (tree: string, node: string | undefined) => Promise<void>;
  /** Kept documents other than the one at hand, newest first, then templates. */
  readonly treesAtHand: () => Promise<readonly TreeAtHand[]>;
  /** Goes back along the trail, to the node whose link was followed. */
  readonly back: () => Promise<void>;
  readonly goToStart: () => Promise<void>;
  /** Makes the document at hand, which another tab has, one that is changed here; the other tab reads it from then on. */
  readonly takeOver: () => Promise<void>;
  /** The versions that this browser keeps of the document at hand, newest first; the problem is a sentence. */
  readonly versions: () => Promise<Result<readonly Version[], string>>;
  /** The tree of one of them. */
  readonly version: (revision: number) => Promise<Result<AttackTree, string>>;
  /** Stores the document at hand; it stays among the versions, as what there was ahead of the next change. */
  readonly keepBefore: (milestone: Milestone) => Promise<void>;
  /**
   * Puts another tree in the place of the one at hand, in one undoable step; what was stored before it stays among the
   * versions. Gives back whether anything changed.
   */
  readonly replace: (label: string, tree: AttackTree, milestone: Milestone) => Promise<boolean>;
  readonly damageSeen: () => void;
  /** Removes a document from this browser; refused while another tab has it open. */
  readonly forget: (key: string) => Promise<void>;
  /** Keeps a forgotten document again, exactly as it was. */
  readonly bringBack: (key: string) => Promise<void>;
}
