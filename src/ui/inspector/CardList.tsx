import type { ReactNode } from 'react';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';

interface CardListProps<Item> {
  label: string;
  items: readonly Item[];
  /** What a new card starts with. */
  fresh: Item;
  addLabel: string;
  removeLabel: (item: Item) => string;
  /** Writes the whole list; changes with the same `merge` join one undoable step. */
  write: (items: readonly Item[], merge?: string) => void;
  /** The fields of a card; `change` writes it with one field changed. */
  children: (item: Item, change: (item: Item, field: string) => undefined) => ReactNode;
}

/** A list of small records, such as references and sources: each a card with its fields. */
export function CardList<Item>(props: CardListProps<Item>) {
  const { label, items, fresh, addLabel, removeLabel, write, children } = props;
  return (
    <div className="links">
      <p className="field-label">{label}</p>
      {items.length > 0 && (
        <ul className="items" aria-label={label}>
          {items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the records have no identity but their place
            <li key={at} className="card">
              {children(item, (changed, field) => {
                write(items.with(at, changed), `${label} ${at} ${field}`);
                return undefined;
              })}
              <IconButton
                icon="trash"
                label={removeLabel(item)}
                onClick={() => write(items.filter((_, index) => index !== at))}
              />
            </li>
          ))}
        </ul>
      )}
      <Button icon="plus" onClick={() => write([...items, fresh])}>
        {addLabel}
      </Button>
    </div>
  );
}
