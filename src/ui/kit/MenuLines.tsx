import type { ContextMenu, DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { Icon } from './Icon';
import type { Glyph } from './icons';
import { Keys } from './Keys';
import './Menu.css';

/** One line of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon?: Glyph | undefined;
  readonly keys?: string | undefined;
  /** For a choice or a switch: whether it is in force. */
  readonly chosen?: boolean;
  /** Why it does nothing now; it can still be chosen, and then says so. */
  readonly refusal?: string | undefined;
  readonly run: () => void;
}

/** Lines in the order they stand: a heading names those that follow it, a separator divides families. */
export type MenuEntry = MenuItem | 'separator' | { readonly heading: string };

interface MenuLinesProps {
  /** Whose items: both menus of Radix have the same ones. */
  family: typeof DropdownMenu | typeof ContextMenu;
  entries: () => readonly MenuEntry[];
  choose: (run: () => void) => void;
}

/** What stands in an open menu. */
export function MenuLines({ family, entries, choose }: MenuLinesProps) {
  const { CheckboxItem, Item, Label, Separator } = family;
  return entries().map((entry, place) => {
    // Nothing of a menu moves while it is open, so the place is its identity.
    const key = `${place}`;
    if (entry === 'separator') return <Separator key={key} className="menu-separator" />;
    if ('heading' in entry)
      return (
        <Label key={key} className="menu-heading">
          {entry.heading}
        </Label>
      );
    const line = (
      <>
        <span className="menu-icon">{entry.icon && <Icon name={entry.icon} />}</span>
        <span className="menu-label">{entry.label}</span>
        {entry.keys && <Keys chord={entry.keys} />}
        {entry.chosen && <Icon name="check" />}
      </>
    );
    if (entry.chosen !== undefined)
      return (
        <CheckboxItem
          key={key}
          className="menu-item"
          checked={entry.chosen}
          onSelect={() => choose(entry.run)}
        >
          {line}
        </CheckboxItem>
      );
    return (
      <Item
        key={key}
        className="menu-item"
        title={entry.refusal}
        aria-disabled={entry.refusal === undefined ? undefined : true}
        onSelect={() => choose(entry.run)}
      >
        {line}
      </Item>
    );
  });
}

/**
 * Runs what was chosen once the menu has closed and given the focus back: whatever then takes the focus (a text
 * field on the canvas, a dialog) keeps it.
 */
export function useAfterwards() {
  const chosen = useRef<() => void>(undefined);
  return {
    choose: (run: () => void) => {
      chosen.current = run;
    },
    run: () => {
      const run = chosen.current;
      chosen.current = undefined;
      if (run) queueMicrotask(run);
    },
  };
}
