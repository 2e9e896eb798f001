/** A browser in memory, in which tests open pages. Nothing but tests may import this file. */
import { write } from '../core/format/write';
import type { Placement } from '../core/layout/placement';
import { failed, ok, type Result } from '../core/tree/result';
import type { AttackTree, GoalNode } from '../core/tree/tree';
import type { Workspace } from './workspace';
import { createWorkspace } from './workspace-create';
import type {
  Clock,
  DocumentStore,
  Farewell,
  News,
  OpenMark,
  OpenTab,
  PageEvent,
  Release,
  StorageProblem,
  StoredDocument,
} from './workspace-ports';
import { type Header, onTop, type Version } from './workspace-versions';

/** What the pages of a browser share, and a clock that only moves when told. */
export interface FakeBrowser {
  readonly clock: FakeClock;
  readonly storage: FakeStorage;
  readonly farewells: Farewell[];
  /** Opens a page and waits until it has begun. */
  readonly open: (hash?: string, tab?: OpenTab) => Promise<FakePage>;
}

export interface FakeClock extends Clock {
  /** Runs what is due, in order, and everything that follows from it. */
  readonly advance: (milliseconds: number) => Promise<void>;
}

export interface FakeStorage {
  readonly documents: Map<string, StoredDocument>;
  /** The versions of a document that was saved here; one that was only put here has just the one. */
  readonly versions: Map<string, readonly Version[]>;
  /** The texts of versions, by key and revision. */
  readonly texts: Map<string, string>;
  readonly marks: Map<string, OpenMark>;
  /** When each write was complete. */
  readonly writes: number[];
  /** How many milliseconds a write takes. */
  latency: number;
  trouble: 'none' | 'refuses' | 'silent';
}

export interface FakePage {
  readonly workspace: Workspace;
  readonly notice: () => string | undefined;
  readonly title: () => string;
  readonly hash: () => string;
  readonly setTitle: (title: string) => boolean;
  /** The person types an address, or goes back. */
  readonly visit: (hash: string) => Promise<void>;
  readonly look: (visible: boolean) => Promise<void>;
  /** A page that hangs hears nothing and its clock stands still; afterwards everything comes at once. */
  readonly hang: (hanging: boolean) => void;
  /** Whether the browser would ask before closing. */
  readonly warns: () => boolean;
  readonly reload: () => Promise<FakePage>;
  readonly close: () => void;
  /** The process dies: nothing is said, nothing is finished. */
  readonly crash: () => void;
}

export const templateTree = (id: string, title: string): AttackTree => ({
  id,
  title,
  approach: 'scenario-based',
  nodes: [goal('goal', ['step']), { id: 'step', kind: 'step', label: 'Step', children: [] }],
  mitigations: [],
  groups: [],
  ideas: [],
});

const goal = (id: string, children: readonly string[]): GoalNode => ({
  id,
  kind: 'goal',
  label: 'Goal',
  children,
});

export const storedDocument = (key: string, tree: AttackTree, changed = 0): StoredDocument => ({
  key,
  id: tree.id,
  title: tree.title,
  approach: tree.approach,
  changed,
  revision: 1,
  writer: 'someone',
  text: write(tree),
});

const NOWHERE: Placement = {
  direction: 'down',
  bounds: { x: 0, y: 0, width: 0, height: 0 },
  nodes: {},
  edges: [],
  shields: [],
  regions: [],
  junctions: [],
};

export function createFakeClock(): FakeClock {
  let now = 0;
  const waiting = new Set<{ due: number; run: () => void }>();
  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { due: now + milliseconds, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await quiet();
      for (;;) {
        const [next] = [...waiting].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due);
        if (!next) break;
        waiting.delete(next);
        now = next.due;
        next.run();
        await quiet();
      }
      now = until;
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
export const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createFakeStorage(): FakeStorage {
  return {
    documents: new Map(),
    versions: new Map(),
    texts: new Map(),
    marks: new Map(),
    writes: [],
    latency: 0,
    trouble: 'none',
  };
}

/** A store that a page uses; a page that is `gone` hears no answer and changes nothing any more. */
export function createFakeStore(
  storage: FakeStorage,
  clock: Clock,
  gone: () => boolean = () => false,
): DocumentStore {
  const answer = async <Value>(work: () => Value): Promise<Result<Value, StorageProblem>> => {
    if (storage.trouble === 'silent') return new Promise(() => undefined);
    if (storage.trouble === 'refuses') return failed({ type: 'unavailable', reason: 'The disk is full.' });
    return ok(work());
  };
  const textAt = (key: string, revision: number) => `${key} ${revision}`;
  const headerOf = (key: string): Header | undefined => {
    const document = storage.documents.get(key);
    if (!document) return undefined;
    const { text: _, ...rest } = document;
    const { revision, changed } = document;
    const versions = storage.versions.get(key);
    return {
      ...rest,
      versions: versions?.at(-1)?.revision === revision ? versions : [{ revision, changed }],
    };
  };
  const textOf = (key: string, revision: number) => {
    const document = storage.documents.get(key);
    return document?.revision === revision ? document.text : storage.texts.get(textAt(key, revision));
  };
  const put = (key: string, document: StoredDocument, { versions }: Header) => {
    storage.documents.set(key, document);
    storage.versions.set(key, versions);
    storage.texts.set(textAt(key, document.revision), document.text);
  };
  return {
    list: () =>
      answer(() =>
        [...storage.documents.values()]
          .map(({ key, id, title, approach, changed }) => ({ key, id, title, approach, changed }))
          .sort((one, other) => other.changed - one.changed),
      ),
    load: (key) => answer(() => storage.documents.get(key)),
    versions: (key) => answer(() => headerOf(key)?.versions ?? []),
    version: (key, revision) => answer(() => textOf(key, revision)),
    async save(document) {
      if (storage.latency > 0)
        await new Promise<void>((resolve) => clock.after(storage.latency, () => resolve()));
      if (gone()) return new Promise(() => undefined);
      const saved = await answer(() => {
        const { key } = document;
        const before = storage.documents.get(key);
        if (before) storage.texts.set(textAt(key, before.revision), before.text);
        const step = onTop(headerOf(key), document);
        if (!step.ok) return step;
        put(key, document, step.value.header);
        for (const revision of step.value.dropped) storage.texts.delete(textAt(key, revision));
        storage.writes.push(clock.now());
        return ok(undefined);
      });
      return saved.ok ? saved.value : saved;
    },
    remove: (key) =>
      answer(() => {
        const header = headerOf(key);
        const removed = header && {
          ...header,
          versions: header.versions.map((one) => ({ ...one, text: textOf(key, one.revision) ?? '' })),
        };
        storage.documents.delete(key);
        storage.versions.delete(key);
        storage.marks.delete(key);
        return removed;
      }),
    async putBack({ versions, ...document }) {
      const saved = await answer(() => {
        const { key, revision, writer } = document;
        if (storage.documents.has(key)) return failed({ type: 'conflict', revision, writer } as const);
        for (const one of versions) storage.texts.set(textAt(key, one.revision), one.text);
        const listed = versions.map(({ text: _, ...one }) => one);
        put(key, { ...document, text: textOf(key, revision) ?? '' }, { ...document, versions: listed });
        return ok(undefined);
      });
      return saved.ok ? saved.value : saved;
    },
    reconnect: () => {},
    markOpen: (mark) =>
      answer(() => {
        if (!gone()) storage.marks.set(mark.key, mark);
        return undefined;
      }),
    markClosed: ({ key, writer }) =>
      answer(() => {
        if (!gone() && storage.marks.get(key)?.writer === writer) storage.marks.delete(key);
        return undefined;
      }),
    leftOpen: () => answer(() => [...storage.marks.values()].reverse()),
  };
}

interface FakeBrowserOptions {
  /** `false` is a browser without Web Locks. */
  readonly locks?: boolean;
  /** The store of a page, in place of the one in memory. */
  readonly store?: () => DocumentStore;
}

export function createFakeBrowser(options: FakeBrowserOptions = {}): FakeBrowser {
  const clock = createFakeClock();
  const storage = createFakeStorage();
  const farewells: Farewell[] = [];
  const locks = createFakeLocks();
  const listening = new Set<(news: News) => void>();
  const exclusive = options.locks ?? true;
  let seed = 0;
  /** Different every time, the same in every run. */
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const templates = [templateTree('first', 'First'), templateTree('second', 'Second')].map((tree) => ({
    id: tree.id,
    load: async () => tree,
  }));

  const open = async (startHash = '', startTab?: OpenTab): Promise<FakePage> => {
    let gone = false;
    let hanging = false;
    const missed: (() => void)[] = [];
    /** What the page does by itself; later, while it hangs. */
    const lively = (run: () => void) => {
      if (gone) return;
      if (hanging) missed.push(run);
      else run();
    };
    let hash = startHash;
    let tab = startTab;
    let visible = true;
    let losing = () => false;
    const addressListeners: (() => void)[] = [];
    const pageListeners: ((event: PageEvent) => void)[] = [];
    const own = new Set<(news: News) => void>();
    const held = new Set<Release>();
    const holding = (release: Release | undefined) => {
      if (!release) return undefined;
      if (gone) {
        release();
        return undefined;
      }
      const once = () => {
        held.delete(once);
        release();
      };
      held.add(once);
      return once;
    };
    const ownClock: Clock = {
      now: clock.now,
      after: (milliseconds, run) => clock.after(milliseconds, () => lively(run)),
    };
    const workspace = createWorkspace({
      documents: options.store?.() ?? createFakeStore(storage, clock, () => gone),
      farewells: {
        leave: (farewell) => farewells.push(farewell),
        all: () => [...farewells],
        drop: ({ key, writer }) => {
          const index = farewells.findIndex((one) => one.key === key && one.writer === writer);
          if (index >= 0) farewells.splice(index, 1);
        },
      },
      locks: {
        exclusive,
        claim: async (key) => (exclusive ? holding(locks.claim(key)) : () => {}),
        take: async (key) => (exclusive ? holding(locks.take(key)) : () => {}),
        claimWhenFree: async (key, signal) => holding(await locks.claimWhenFree(key, signal)),
      },
      neighbours: {
        tell: (news) => {
          if (gone) return;
          for (const listener of listening) if (!own.has(listener)) setImmediate(() => listener(news));
        },
        on(listener) {
          const heard = (news: News) => {
            if (listening.has(heard)) lively(() => listener(news));
          };
          listening.add(heard);
          own.add(heard);
          return () => listening.delete(heard);
        },
      },
      address: {
        read: () => hash,
        push: (next) => {
          hash = next;
        },
        replace: (next) => {
          hash = next;
        },
        onChange: (listener) => addressListeners.push(listener),
      },
      tab: {
        read: () => tab,
        write: (next) => {
          tab = next;
        },
      },
      page: {
        visible: () => visible,
        on: (listener) => pageListeners.push(listener),
        warnBeforeLoss: (asked) => {
          losing = asked;
        },
      },
      clock: ownClock,
      templates,
      layOut: async () => NOWHERE,
      refine: async () => NOWHERE,
      random,
    });
    const tell = (event: PageEvent) => {
      for (const listener of pageListeners) listener(event);
    };
    const end = () => {
      gone = true;
      for (const release of [...held]) release();
    };
    const close = () => {
      tell('leaving');
      tell('hidden');
      end();
    };
    await workspace.begin();
    await quiet();
    return {
      workspace,
      notice: () => workspace.editor.store.getState().notice?.text,
      title: () => workspace.editor.tree().title,
      hash: () => hash,
      setTitle: (title) => workspace.editor.apply('Title', (tree) => ({ ...tree, title })),
      async visit(next) {
        hash = next;
        for (const listener of addressListeners) listener();
        await quiet();
      },
      async look(next) {
        visible = next;
        tell(next ? 'shown' : 'hidden');
        await quiet();
      },
      hang(next) {
        hanging = next;
        if (!hanging) for (const run of missed.splice(0)) run();
      },
      warns: () => losing(),
      reload() {
        close();
        return open(hash, tab);
      },
      close,
      crash: end,
    };
  };
  return { clock, storage, farewells, open };
}

function createFakeLocks() {
  /** Who has each document: a lock that was taken away is released in vain. */
  const holders = new Map<string, symbol>();
  const queue: { key: string; grant: (release: Release | undefined) => void }[] = [];
  const give = (key: string): Release => {
    const holder = Symbol(key);
    holders.set(key, holder);
    return () => {
      if (holders.get(key) !== holder) return;
      holders.delete(key);
      const index = queue.findIndex((one) => one.key === key);
      const [next] = index < 0 ? [] : queue.splice(index, 1);
      next?.grant(claim(key));
    };
  };
  const claim = (key: string): Release | undefined => (holders.has(key) ? undefined : give(key));
  return {
    claim,
    take: give,
    claimWhenFree: (key: string, signal: AbortSignal) =>
      new Promise<Release | undefined>((grant) => {
        const release = claim(key);
        if (release) return grant(release);
        const waiting = { key, grant };
        queue.push(waiting);
        signal.addEventListener('abort', () => {
          const index = queue.indexOf(waiting);
          if (index >= 0) queue.splice(index, 1);
          grant(undefined);
        });
      }),
  };
}
