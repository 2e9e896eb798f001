import { whyNotLine, whyNotUrl } from '../../core/tree/characters';
import type { Reference } from '../../core/tree/tree';
import { CardList } from './CardList';
import { TextRow } from './TextRow';

interface ReferenceRowsProps {
  references: readonly Reference[];
  write: (references: readonly Reference[], merge?: string) => void;
  done: () => void;
}

/** Links to further reading: a name and an address each. */
export function ReferenceRows({ references, write, done }: ReferenceRowsProps) {
  return (
    <CardList
      label="References"
      items={references}
      fresh={{ name: 'New reference', url: 'https://example.org/' }}
      addLabel="Add reference"
      removeLabel={(reference) => `Remove reference ${reference.name}`}
      write={write}
    >
      {(reference, change) => (
        <>
          <TextRow
            label="Name"
            value={reference.name}
            done={done}
            commit={(name) => whyNotLine(name) ?? change({ ...reference, name }, 'name')}
          />
          <TextRow
            label="Address"
            value={reference.url}
            inputMode="url"
            done={done}
            commit={(url) => whyNotUrl(url) ?? change({ ...reference, url }, 'url')}
          />
          {whyNotUrl(reference.url) === undefined && (
            <a href={reference.url} target="_blank" rel="noopener noreferrer">
              Open in a new tab
            </a>
          )}
        </>
      )}
    </CardList>
  );
}
