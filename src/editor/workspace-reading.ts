import type { Editor } from './editor';
import type { DocumentLocks, Neighbours, PageLife, Release, WorkspacePorts } from './workspace-ports';
import type { Shelf } from './workspace-shelf';

/** How long a page that is asked for its document has to answer, in milliseconds; one that hangs loses it. */
export const ANSWERS_WITHIN = 2500;

/** A document that another page has: read as that page saves it, until it is free or taken over. */
export interface Reading {
  /** Takes the document as soon as it is free, if this page is looked at. */
  readonly wait: () => void;
  /** Leaves it to pages that are looked at. */
  readonly rest: () => void;
  /** Asks the other page to let go. Resolves to a sentence if the document stays there. */
  readonly takeOver: () => Promise<string | undefined>;
  readonly end: () => void;
}

export interface ReadingPorts extends Pick<WorkspacePorts, 'clock'> {
  readonly editor: Editor;
  readonly shelf: Shelf;
  readonly locks: DocumentLocks;
  readonly neighbours: Neighbours;
  readonly page: PageLife;
  /** The name of this page. */
  readonly writer: string;
}

/** Reads a document for the editor, which shows it already. `granted` is called when this page may change it. */
export function createReading(
  key: string,
  { editor, shelf, locks, neighbours, page, clock, writer }: ReadingPorts,
  granted: (release: Release) => Promise<void>,
): Reading {
  let waiting: AbortController | undefined;
  let ended = false;
  let loading = false;
  let behind = false;

  /** Shows what is stored now; what is stored meanwhile is shown next. */
  const follow = async () => {
    behind = true;
    if (loading) return;
    loading = true;
    while (behind && !ended) {
      behind = false;
      const found = await shelf.load(key);
      if (found.ok && !found.value.damage && !ended) editor.follow(found.value.tree);
    }
    loading = false;
  };

  const unheard = neighbours.on((news) => {
    if (news.type === 'stored' && news.key === key) void follow();
  });

  const rest = () => waiting?.abort();

  const wait = async () => {
    rest();
    if (!page.visible()) return;
    const own = new AbortController();
    waiting = own;
    const release = await locks.claimWhenFree(key, own.signal);
    if (release) await granted(release);
  };

  /** What the other page says: that it lets go, that it cannot, or nothing for too long. */
  const answer = () =>
    new Promise<'yields' | 'holds' | 'silent'>((resolve) => {
      const done = (said: 'yields' | 'holds' | 'silent') => {
        stop();
        cancel();
        resolve(said);
      };
      const stop = neighbours.on((news) => {
        if ((news.type === 'yields' || news.type === 'holds') && news.key === key && news.to === writer)
          done(news.type);
      });
      const cancel = clock.after(ANSWERS_WITHIN, () => done('silent'));
      neighbours.tell({ type: 'asks', key, writer });
    });

  return {
    wait: () => void wait(),
    rest,
    async takeOver() {
      rest();
      const said = await answer();
      if (ended) return undefined;
      if (said === 'holds') {
        void wait();
        return 'The other tab has changes that it cannot save yet: look there first.';
      }
      const release = await locks.take(key);
      if (release) await granted(release);
      return undefined;
    },
    end() {
      ended = true;
      rest();
      unheard();
    },
  };
}
