import { useState } from 'react';
import { inWords } from '../../core/tree/inWords';
import { valuesOf } from '../../core/tree/search';
import { FACETS, type Facet, NONE } from '../../core/tree/things';
import { Icon } from '../kit/Icon';
import { Select } from '../kit/Select';
import { useApp, useEditor, usePage } from '../useEditor';

const FACET_WORDS: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  gate: 'Gate',
  stage: 'Stage',
  layer: 'Layer',
  exposure: 'Exposure',
  status: 'Status',
  owner: 'Owner',
  clarify: 'Clarification',
};

/** What narrows the search; offered is what the tree has. */
export function Filters() {
  const { page } = useApp();
  const tree = useEditor((state) => state.history.present);
  const find = usePage((state) => state.find);
  const set = Object.keys(find.filters).length;
  const [open, setOpen] = useState(set > 0);
  const choose = (facet: Facet, value: string) => {
    const { [facet]: _, ...others } = find.filters;
    const filters = value === ANY ? others : { ...others, [facet]: value };
    page.setState({ find: { ...find, filters, marks: true } });
  };
  return (
    <div className="find-filters">
      <button
        type="button"
        className="button filters-handle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="chevron-down" size={14} />
        {set === 0 ? 'Filters' : `Filters (${set} set)`}
      </button>
      {open && (
        <div className="filters">
          {FACETS.map((facet) => (
            <Select
              key={facet}
              label={FACET_WORDS[facet]}
              value={find.filters[facet] ?? ANY}
              choices={[
                { value: ANY, label: 'Any' },
                ...valuesOf(tree, facet).map((value) => ({ value, label: wordsFor(facet, value) })),
              ]}
              onChange={(value) => choose(facet, value)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** No value of a facet is empty, so this one is nobody's. */
const ANY = '';

function wordsFor(facet: Facet, value: string): string {
  if (value === NONE) return 'Not set';
  if (facet === 'gate') return value.toUpperCase();
  return facet === 'owner' ? value : value === 'subtree' ? 'Sub-tree' : inWords(value);
}
