import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { type Area, place, type Wish } from './beside';
import { type MenuEntry, MenuLines } from './MenuLines';
import { itemAfter, itemTyped } from './menuKeys';
import './Menu.css';

/** How a menu opens: beside what, and which item has the focus at first; `none` when it was opened by pointing. */
export interface MenuOpening {
  readonly anchor: Area;
  readonly begin: 'first' | 'last' | 'none';
}

interface MenuPopupProps {
  /** The button that opens and closes it, if there is one. */
  opener?: HTMLElement | null;
  opening: MenuOpening;
  wish: Wish;
  /** Its name, where no button gives one. */
  label: string;
  entries: readonly MenuEntry[];
  onClose: () => void;
}

/** How long letters belong to the same word, in milliseconds. */
const WORD = 700;

/**
 * A menu that is open as long as it is rendered. It stays in its landmark of the page, takes the focus, and gives it back
 * when it goes; whatever was chosen runs after that, so that what then takes the focus keeps it.
 */
export function MenuPopup({ opener, opening, wish, label, entries, onClose }: MenuPopupProps) {
  const menu = useRef<HTMLDivElement>(null);
  const chosen = useRef<() => void>(undefined);
  const word = useRef({ letters: '', at: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: an open menu stays where it has opened
  useLayoutEffect(() => {
    const popup = menu.current;
    if (!popup) return;
    const before = document.activeElement;
    popup.showPopover();
    place(popup, opening.anchor, wish);
    const items = itemsOf(popup);
    const first = opening.begin === 'none' ? popup : opening.begin === 'first' ? items[0] : items.at(-1);
    first?.focus({ preventScroll: true });
    return () => {
      if (popup.contains(document.activeElement) && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
      popup.hidePopover();
      if (chosen.current) queueMicrotask(chosen.current);
      chosen.current = undefined;
    };
  }, []);

  const isOurs = (target: EventTarget | null) =>
    target instanceof Node && (menu.current?.contains(target) || opener?.contains(target));

  useLayoutEffect(() => {
    const elsewhere = ({ target }: Event) => {
      if (!isOurs(target)) onClose();
    };
    document.addEventListener('pointerdown', elsewhere, true);
    window.addEventListener('resize', onClose);
    return () => {
      document.removeEventListener('pointerdown', elsewhere, true);
      window.removeEventListener('resize', onClose);
    };
  });

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    // Keys in a menu are the menu's, not commands.
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      return onClose();
    }
    const items = itemsOf(event.currentTarget);
    const labels = items.map((item) => item.textContent ?? '');
    const at = items.findIndex((item) => item.matches(':focus'));
    const next = itemAfter(labels, at, event.key) ?? typed(event, labels, at);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  };

  const typed = (event: KeyboardEvent, labels: readonly string[], at: number) => {
    const { letters, at: since } = word.current;
    const begun = event.timeStamp - since < WORD ? letters : '';
    // A space chooses, unless it stands within a word.
    if (!isLetter(event) || (event.key === ' ' && begun === '')) return undefined;
    word.current = { letters: begun + event.key, at: event.timeStamp };
    return itemTyped(labels, at, word.current.letters) ?? at;
  };

  return (
    <div
      ref={menu}
      className="menu"
      role="menu"
      aria-label={label}
      aria-orientation="vertical"
      popover="manual"
      tabIndex={-1}
      onKeyDown={press}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !isOurs(relatedTarget)) onClose();
      }}
    >
      <MenuLines
        entries={entries}
        choose={(run) => {
          chosen.current = run;
          onClose();
        }}
      />
    </div>
  );
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('.menu-item')];

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;
