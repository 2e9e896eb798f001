import { useRef, useState } from 'react';
import { type Owner, type Workshop, workshopOf } from '../../core/tree/workshop';
import { commandById, runCommand } from '../../editor/commands/table';
import { counted } from '../counts';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { Segmented } from '../kit/Segmented';
import { TextField } from '../kit/TextField';
import { useApp, useEditor } from '../useEditor';
import { usePlace } from '../usePlace';
import { WorkshopLine } from './WorkshopLine';
import './WorkshopTab.css';

type View = 'clarify' | 'votes' | 'owners';

interface WorkshopTabProps {
  /** Leads to a thing of the tree. */
  reveal: (id: string) => void;
}

/** What the people in the room have said: what is unclear, what got votes, who has what; each line leads to its node. */
export function WorkshopTab({ reveal }: WorkshopTabProps) {
  const tree = useEditor((state) => state.history.present);
  const { toClarify, voted, owners } = workshopOf(tree);
  const [view, setView] = useState<View>('clarify');
  const [sought, setSought] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  usePlace('workshop', () => panel.current?.querySelector<HTMLElement>('input:checked')?.focus());
  const choices = [
    { value: 'clarify', label: `Unclear (${toClarify.length})` },
    { value: 'votes', label: `Votes (${voted.length})` },
    { value: 'owners', label: `Owners (${owners.length})` },
  ] as const;
  const wanted = wantedBy(sought);
  return (
    <div ref={panel} className="workshop">
      <div className="workshop-choice">
        <Segmented label="List" unseenLabel value={view} choices={choices} onChange={setView} />
        <TextField
          label="Filter the list"
          unseenLabel
          type="search"
          placeholder="Filter the list"
          value={sought}
          onChange={setSought}
        />
      </div>
      {view === 'clarify' && <Unclear all={toClarify} wanted={wanted} reveal={reveal} />}
      {view === 'votes' && <Votes all={voted} wanted={wanted} reveal={reveal} />}
      {view === 'owners' && <Owners all={owners} wanted={wanted} reveal={reveal} />}
    </div>
  );
}

interface ListProps<Item> {
  all: readonly Item[];
  wanted: (...texts: readonly string[]) => boolean;
  reveal: (id: string) => void;
}

function Unclear({ all, wanted, reveal }: ListProps<Workshop['toClarify'][number]>) {
  const found = all.filter(({ label, clarify }) => wanted(label, clarify));
  if (found.length === 0)
    return <Nothing of={all}>Nothing is unclear. Select a node and press Q to ask something.</Nothing>;
  return (
    <ul className="listing" aria-label="What is unclear">
      {found.map(({ id, label, clarify }) => (
        <WorkshopLine key={id} id={id} label={label} icon="circle-help" remark={clarify} reveal={reveal} />
      ))}
    </ul>
  );
}

function Votes({ all, wanted, reveal }: ListProps<Workshop['voted'][number]>) {
  const { context } = useApp();
  const clear = commandById('clear-votes');
  const found = all.filter(({ label }) => wanted(label));
  if (found.length === 0)
    return <Nothing of={all}>Nobody has voted. Select a node and press V for each dot.</Nothing>;
  return (
    <>
      <ul className="listing" aria-label="What got votes">
        {found.map(({ id, label, votes }) => (
          <WorkshopLine
            key={id}
            id={id}
            label={label}
            icon="vote"
            remark={counted(votes, 'vote')}
            reveal={reveal}
          />
        ))}
      </ul>
      <div className="workshop-foot">
        <Button refusal={clear.refusal(context)} onClick={() => runCommand(clear, context)}>
          Take all votes back
        </Button>
      </div>
    </>
  );
}

function Owners({ all, wanted, reveal }: ListProps<Owner>) {
  const found = all
    .map((owner) => ({
      ...owner,
      nodes: owner.nodes.filter(({ label }) => wanted(label, owner.name)),
      mitigations: owner.mitigations.filter(({ label }) => wanted(label, owner.name)),
    }))
    .filter(({ nodes, mitigations }) => nodes.length + mitigations.length > 0);
  if (found.length === 0)
    return <Nothing of={all}>Nobody owns anything yet. Owners are named in the inspector.</Nothing>;
  return found.map(({ name, nodes, mitigations }) => (
    <section key={name} className="listing-section">
      <h3>
        {name} <span className="tabular">{nodes.length + mitigations.length}</span>
      </h3>
      <ul className="listing" aria-label={`Of ${name}`}>
        {nodes.map(({ id, label }) => (
          <WorkshopLine key={id} id={id} label={label} icon="corner-down-right" reveal={reveal} />
        ))}
        {mitigations.map(({ id, label }) => (
          <WorkshopLine key={id} id={id} label={label} icon="shield" reveal={reveal} />
        ))}
      </ul>
    </section>
  ));
}

/** Says why a list is empty: there is nothing, or nothing of what is sought. */
function Nothing({ of, children }: { of: readonly unknown[]; children: string }) {
  return of.length > 0 ? (
    <EmptyState icon="search">Nothing in this list contains that.</EmptyState>
  ) : (
    <EmptyState icon="users">{children}</EmptyState>
  );
}

/** Whether some texts together contain all the words that are sought. */
function wantedBy(sought: string): (...texts: readonly string[]) => boolean {
  const words = sought.toLowerCase().trim().split(/\s+/);
  return (...texts) => {
    const text = texts.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
