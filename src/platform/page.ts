import type { Address, Clock, PageLife, TabMemory } from '../editor/workspace-ports';

/** The document named by the address: the part after `#`, so that reload and the back button know it. */
export function createAddress(): Address {
  // The bare path drops the `#` too; the query stays as it is.
  const urlOf = (hash: string) => (hash === '' ? `${location.pathname}${location.search}` : hash);
  return {
    read: () => location.hash,
    push: (hash) => history.pushState(null, '', urlOf(hash)),
    replace: (hash) => history.replaceState(null, '', urlOf(hash)),
    onChange: (listener) => addEventListener('hashchange', listener),
  };
}

/** When the page is looked at, and when it may end. */
export function createPageLife(): PageLife {
  return {
    visible: () => document.visibilityState === 'visible',
    on(listener) {
      document.addEventListener('visibilitychange', () =>
        listener(document.visibilityState === 'visible' ? 'shown' : 'hidden'),
      );
      addEventListener('pagehide', () => listener('leaving'));
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) listener('shown');
      });
    },
    warnBeforeLoss(losing) {
      addEventListener('beforeunload', (event) => {
        if (losing()) event.preventDefault();
      });
    },
  };
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

const OPEN = 'espalier:open';

/** sessionStorage: one tab's own, kept over a reload and over the crash of the tab. */
export function createTabMemory(): TabMemory {
  return {
    read() {
      try {
        const open: unknown = JSON.parse(sessionStorage.getItem(OPEN) ?? 'null');
        return isOpenTab(open) ? open : undefined;
      } catch {
        return undefined;
      }
    },
    write(open) {
      try {
        if (open) sessionStorage.setItem(OPEN, JSON.stringify(open));
        else sessionStorage.removeItem(OPEN);
      } catch {
        // Without it a reload brings the document back all the same, only without the trail and the notice.
      }
    },
  };
}

function isOpenTab(value: unknown): value is NonNullable<ReturnType<TabMemory['read']>> {
  if (typeof value !== 'object' || value === null) return false;
  const { key, trail } = value as { key?: unknown; trail?: unknown };
  return typeof key === 'string' && Array.isArray(trail) && trail.every(isVisit);
}

function isVisit(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { key, title, node } = value as { key?: unknown; title?: unknown; node?: unknown };
  return (
    typeof key === 'string' && typeof title === 'string' && (node === undefined || typeof node === 'string')
  );
}
