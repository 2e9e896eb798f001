import type { StoreApi } from 'zustand/vanilla';
import type { Approach, AttackTree } from '../core/tree/tree';
import type { Editor } from './editor';

/** Which document is open, whether it is kept, and the way there. */
export interface WorkspaceState {
  readonly screen: 'starting' | 'start' | 'editor';
  /** The key under which the browser keeps the open document. */
  readonly key: string | undefined;
  readonly saving: Saving;
  /** The sub-tree links followed to get here, oldest first. */
  readonly trail: readonly Visit[];
  /** Newest first. */
  readonly kept: readonly KeptDocument[];
}

/** `saved` only once the browser has said that the newest document is stored. */
export type Saving =
  | { readonly type: 'saved' }
  | { readonly type: 'saving' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'elsewhere' };

export interface Visit {
  readonly key: string;
  readonly title: string;
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

export interface Workspace {
  readonly store: StoreApi<WorkspaceState>;
  readonly editor: Editor;
  /** Opens what the address names, else the start page; called once. */
  readonly begin: () => Promise<void>;
  readonly newTree: (approach: Approach) => Promise<void>;
  /** Opens an editable copy of a template. */
  readonly openTemplate: (id: string) => Promise<void>;
  /** Keeps a tree as a document of its own and opens it. */
  readonly openTree: (tree: AttackTree) => Promise<void>;
  readonly openKept: (key: string) => Promise<void>;
  /** Opens what a sub-tree node names: a kept document, else a template. Says which, or why it cannot. */
  readonly openSubtree: (tree: string, node: string | undefined) => Promise<void>;
  readonly back: () => Promise<void>;
  readonly goToStart: () => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
}
