import { whyNotLine, whyNotUrl } from '../../core/tree/characters';
import type { Source } from '../../core/tree/tree';
import { CardList } from './CardList';
import { TextRow } from './TextRow';

interface SourceRowsProps {
  sources: readonly Source[];
  write: (sources: readonly Source[], merge?: string) => void;
  done: () => void;
}

/** Where the tree comes from: names, addresses, licences, and notes for a careful reader. */
export function SourceRows({ sources, write, done }: SourceRowsProps) {
  return (
    <CardList
      label="Sources"
      items={sources}
      fresh={{ name: 'New source' }}
      addLabel="Add source"
      removeLabel={(source) => `Remove source ${source.name}`}
      write={write}
    >
      {(source, change) => (
        <>
          <TextRow
            label="Name"
            value={source.name}
            done={done}
            commit={(name) => whyNotLine(name.trim()) ?? change({ ...source, name: name.trim() }, 'name')}
          />
          <TextRow
            label="Address"
            inputMode="url"
            value={source.url ?? ''}
            done={done}
            commit={(url) => {
              const { url: _, ...rest } = source;
              return url === '' ? change(rest, 'url') : (whyNotUrl(url) ?? change({ ...rest, url }, 'url'));
            }}
          />
          <TextRow
            label="Licence"
            value={source.license ?? ''}
            done={done}
            commit={(license) => {
              const { license: _, ...rest } = source;
              if (license === '') return change(rest, 'license');
              return whyNotLine(license) ?? change({ ...rest, license }, 'license');
            }}
          />
          <TextRow
            label="Notes, one a line"
            shape="text"
            value={(source.notes ?? []).join('\n')}
            done={done}
            commit={(text) => {
              const { notes: _, ...rest } = source;
              const notes = text.split('\n').filter((line) => line.trim() !== '');
              return change(notes.length === 0 ? rest : { ...rest, notes }, 'notes');
            }}
          />
        </>
      )}
    </CardList>
  );
}
