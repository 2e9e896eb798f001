import type { Result } from '../core/tree/result';
import type { Totals } from '../core/tree/totals';
import type { AttackTree } from '../core/tree/tree';
import type { LayOut, Refine } from './drawing';
import type { KeptDocument, Visit } from './workspace';
import type { Header, Version } from './workspace-versions';

/** The world around the workspace; the page gives the real one (`platform/browserPorts`), a test its own. */
export interface WorkspacePorts {
  readonly documents: DocumentStore;
  readonly farewells: Farewells;
  readonly locks: DocumentLocks;
  readonly neighbours: Neighbours;
  readonly address: Address;
  readonly tab: TabMemory;
  readonly page: PageLife;
  readonly clock: Clock;
  readonly templates: readonly Template[];
  readonly layOut: LayOut;
  readonly refine: Refine;
  /** A fresh random number in [0, 1), for keys and ids. */
  readonly random: () => number;
}

/** A document as the browser keeps it. `text` is what `core/format/write` makes. */
export interface StoredDocument extends KeptDocument {
  /** 1 for the first version that was stored, one more for each since. */
  readonly revision: number;
  /** Names the page that stored it: a fresh word each time a page is loaded. */
  readonly writer: string;
  readonly text: string;
  /** What the tree holds, for the list of versions. */
  readonly totals?: Totals;
  /** Keeps the version stored just before this one: it is what there was ahead of this. */
  readonly before?: Milestone;
}

/** What the earlier version of a document is worth keeping ahead of. */
export type Milestone = 'restore' | 'import' | 'migration' | 'repair';

/** A document as it was removed: with the texts of all its versions. */
export interface RemovedDocument extends Omit<Header, 'versions'> {
  readonly versions: readonly (Version & { readonly text: string })[];
}

/** Why storage did not do what was asked. `reason` is a sentence for the person. */
export interface StorageProblem {
  readonly type: 'unavailable';
  readonly reason: string;
}

/** Another page has stored another version since: nothing was written. */
export interface Conflict {
  readonly type: 'conflict';
  readonly revision: number;
  readonly writer: string;
}

/** Storage that survives the page. It answers with a `Result`, or not at all; it never rejects. */
export interface DocumentStore {
  /** Newest first. */
  readonly list: () => Promise<Result<readonly KeptDocument[], StorageProblem>>;
  /** The text of what is damaged may be anything, also empty; then `versions` may still have a good one. */
  readonly load: (key: string) => Promise<Result<StoredDocument | undefined, StorageProblem>>;
  /** The versions that are kept of a document, oldest first. */
  readonly versions: (key: string) => Promise<Result<readonly Version[], StorageProblem>>;
  /** The text of a version. */
  readonly version: (key: string, revision: number) => Promise<Result<string | undefined, StorageProblem>>;
  /**
   * Stores a document if nothing is stored under its key, or what is stored is the revision just before. The comparison
   * and the write are one transaction, and `ok` means that the transaction is complete.
   */
  readonly save: (document: StoredDocument) => Promise<Result<undefined, StorageProblem | Conflict>>;
  readonly remove: (key: string) => Promise<Result<RemovedDocument | undefined, StorageProblem>>;
  /** Takes a removal back, unless something is stored under the key again. */
  readonly putBack: (document: RemovedDocument) => Promise<Result<undefined, StorageProblem | Conflict>>;
  /** Forgets whatever it still waits for: an answer that has not come by now may never come. */
  readonly reconnect: () => void;
  /** Notes that a page has a document open, to be found by `leftOpen` after a crash. */
  readonly markOpen: (mark: OpenMark) => Promise<Result<undefined, StorageProblem>>;
  /** Takes the note back, unless another page has made one since. */
  readonly markClosed: (mark: OpenMark) => Promise<Result<undefined, StorageProblem>>;
  /** What is open in a page that lives, or was when its page died; newest first. */
  readonly leftOpen: () => Promise<Result<readonly OpenMark[], StorageProblem>>;
}

export interface OpenMark {
  readonly key: string;
  readonly writer: string;
}

/**
 * What a page leaves behind when it is reloaded or closed. It must be written at once, without waiting for an answer: a
 * page that is going never hears it. The next page stores what is in it.
 */
export interface Farewells {
  readonly leave: (farewell: Farewell) => void;
  readonly all: () => readonly Farewell[];
  readonly drop: (farewell: OpenMark) => void;
}

export interface Farewell extends OpenMark {
  /** The newest version, when it was not stored yet; without it the farewell only says that the page ended well. */
  readonly unsaved?: StoredDocument;
}

/** One page at a time may change a document. What a page has released is free for its own next claim at once. */
export interface DocumentLocks {
  /** Whether claims exclude one another; false where the browser has no locks, and then every claim is granted. */
  readonly exclusive: boolean;
  /** Claims a document; `undefined` if another page has it. */
  readonly claim: (key: string) => Promise<Release | undefined>;
  /** Claims a document as soon as it is free; `undefined` once the signal is aborted. */
  readonly claimWhenFree: (key: string, signal: AbortSignal) => Promise<Release | undefined>;
  /** Takes a document away from the page that has it; `undefined` only where the browser refuses. */
  readonly take: (key: string) => Promise<Release | undefined>;
}

/** The other pages of this browser. */
export interface Neighbours {
  readonly tell: (news: News) => void;
  /** What is given back ends it. */
  readonly on: (listener: (news: News) => void) => () => void;
}

/** What pages tell one another, always about the document of that key. */
export type News =
  /** A newer version is stored. */
  | { readonly type: 'stored'; readonly key: string }
  /** The page named `writer` wants to change the document. */
  | { readonly type: 'asks'; readonly key: string; readonly writer: string }
  /** All is stored, and the page named `to` may take the lock. */
  | { readonly type: 'yields'; readonly key: string; readonly to: string }
  /** Something could not be stored, so the document stays where it is. */
  | { readonly type: 'holds'; readonly key: string; readonly to: string };

export type Release = () => void;

/** The part of the address that names a document, such as `#/doc/k3v9`; empty on the start page. */
export interface Address {
  readonly read: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Tells when the person changes the address, or goes back or forward; not of `push` and `replace`. */
  readonly onChange: (listener: () => void) => void;
}

/** What one tab remembers over a reload, and no other tab knows. */
export interface TabMemory {
  readonly read: () => OpenTab | undefined;
  readonly write: (open: OpenTab | undefined) => void;
}

export interface OpenTab {
  readonly key: string;
  readonly trail: readonly Visit[];
}

/** `leaving`: the page may end without another word. `shown` also comes when it did not end after all. */
export type PageEvent = 'shown' | 'hidden' | 'leaving';

export interface PageLife {
  readonly visible: () => boolean;
  readonly on: (listener: (event: PageEvent) => void) => void;
  /** Asks the person before the page is closed, whenever `losing` says so at that moment. */
  readonly warnBeforeLoss: (losing: () => boolean) => void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs something later; what is given back cancels it. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** A tree that comes with the program. Its id is the id of its tree. */
export interface Template {
  readonly id: string;
  readonly load: () => Promise<AttackTree>;
}
