import { Icon } from './Icon';
import type { Glyph } from './icons';
import { Keys } from './Keys';

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
  entries: readonly MenuEntry[];
  choose: (run: () => void) => void;
}

/** What stands in an open menu. */
export function MenuLines({ entries, choose }: MenuLinesProps) {
  return entries.map((entry, place) => {
    // Nothing of a menu moves while it is open, so the place is its identity.
    const key = `${place}`;
    if (entry === 'separator') return <hr key={key} className="menu-separator" />;
    if ('heading' in entry)
      return (
        <div key={key} className="menu-heading">
          {entry.heading}
        </div>
      );
    const kind =
      entry.chosen === undefined
        ? { role: 'menuitem' }
        : { role: 'menuitemcheckbox', 'aria-checked': entry.chosen };
    return (
      <button
        key={key}
        type="button"
        className="menu-item"
        {...kind}
        aria-disabled={entry.refusal === undefined ? undefined : true}
        title={entry.refusal}
        tabIndex={-1}
        onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
        onClick={() => choose(entry.run)}
      >
        <span className="menu-icon">{entry.icon && <Icon name={entry.icon} />}</span>
        <span className="menu-label">{entry.label}</span>
        {entry.keys && <Keys chord={entry.keys} />}
        {entry.chosen && <Icon name="check" />}
      </button>
    );
  });
}
