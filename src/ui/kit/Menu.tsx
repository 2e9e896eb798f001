import { cloneElement, type KeyboardEvent, type ReactElement, type Ref, useRef, useState } from 'react';
import type { MenuEntry } from './MenuLines';
import { type MenuOpening, MenuPopup } from './MenuPopup';

/** What a menu needs of the button that opens it. */
interface TriggerProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-haspopup'?: 'menu';
  readonly 'aria-expanded'?: boolean;
  readonly onClick?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement<TriggerProps>;
  /** What is listed; asked only while the menu is open. */
  entries: () => readonly MenuEntry[];
  align?: 'start' | 'center' | 'end';
}

/** A button that opens a list of things to do; the list stays in the same landmark of the page. */
export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [opening, setOpening] = useState<MenuOpening>();
  const open = (begin: MenuOpening['begin']) => {
    if (button.current) setOpening({ anchor: button.current.getBoundingClientRect(), begin });
  };
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        'aria-haspopup': 'menu',
        'aria-expanded': opening !== undefined,
        onClick: () => (opening ? setOpening(undefined) : open('none')),
        onKeyDown(event) {
          const begin = BEGINS[event.key];
          if (!begin) return;
          event.preventDefault();
          event.stopPropagation();
          open(begin);
        },
      })}
      {opening && (
        <MenuPopup
          opener={button.current}
          opening={opening}
          wish={{ side: 'bottom', align, gap: 4 }}
          label={nameOf(button.current)}
          entries={entries()}
          onClose={() => setOpening(undefined)}
        />
      )}
    </>
  );
}

const BEGINS: Readonly<Record<string, MenuOpening['begin']>> = {
  Enter: 'first',
  ' ': 'first',
  ArrowDown: 'first',
  ArrowUp: 'last',
};

const nameOf = (button: HTMLElement | null): string =>
  button?.getAttribute('aria-label') ?? button?.textContent ?? '';
