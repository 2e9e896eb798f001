import { whyNotLine } from '../../core/tree/characters';
import { whyNotId } from '../../core/tree/rules';
import { APPROACHES, DIRECTIONS } from '../../core/tree/tree';
import { Segmented } from '../kit/Segmented';
import { useApp, useEditor } from '../useEditor';
import { useDocumentChange } from './changes';
import { Panel, Section } from './Panel';
import { SourceRows } from './SourceRows';
import { TextRow } from './TextRow';
import { Things } from './Things';

/** Everything about the document itself; shown while nothing is selected. */
export function DocumentPanel() {
  const tree = useEditor((state) => state.history.present);
  const { editor } = useApp();
  const change = useDocumentChange();
  return (
    <Panel title="Document">
      <Section title="About">
        <TextRow
          label="Title"
          shape="wrapped"
          value={tree.title}
          done={change.done}
          commit={(title) => whyNotLine(title.trim()) ?? change.type('title', title.trim())}
        />
        <Segmented
          label="Approach"
          value={tree.approach}
          choices={APPROACHES.map((approach) => ({ value: approach, label: APPROACH_WORDS[approach] }))}
          onChange={(approach) => change.set('approach', approach)}
        />
        <TextRow
          label="Description"
          shape="text"
          value={tree.description ?? ''}
          done={change.done}
          commit={change.text('description')}
        />
        <TextRow
          label="Attacker"
          shape="wrapped"
          placeholder="Who attacks, and from where"
          value={tree.attacker ?? ''}
          done={change.done}
          commit={change.line('attacker')}
        />
        <TextRow
          label="Assumptions, one a line"
          shape="text"
          value={(tree.assumptions ?? []).join('\n')}
          done={change.done}
          commit={change.assumptions}
        />
      </Section>
      <Section title="Drawing and units">
        <Segmented
          label="Direction"
          value={tree.layout?.direction ?? 'down'}
          choices={DIRECTIONS.map((direction) => ({ value: direction, label: DIRECTION_WORDS[direction] }))}
          onChange={change.direction}
        />
        <div className="row-pair">
          <TextRow
            label="Unit of cost"
            placeholder="EUR"
            value={tree.units?.cost ?? ''}
            done={change.done}
            commit={change.unit('cost')}
          />
          <TextRow
            label="Unit of time"
            placeholder="days"
            value={tree.units?.time ?? ''}
            done={change.done}
            commit={change.unit('time')}
          />
        </div>
        <TextRow
          label="Name for sub-tree links"
          hint="Other trees open this one by it. Small letters, digits and hyphens."
          value={tree.id}
          done={change.done}
          commit={(id) => whyNotId(id) ?? change.type('id', id)}
        />
      </Section>
      <Section title="Mitigations and groups">
        <Things
          label="Mitigations"
          empty="No mitigations yet. Select a node to add one."
          things={tree.mitigations}
          open={(id) => editor.select({ type: 'mitigation', id })}
        />
        {tree.groups.length > 0 && (
          <Things label="Groups" things={tree.groups} open={(id) => editor.select({ type: 'group', id })} />
        )}
      </Section>
      <Section title="Ideas">
        <TextRow
          label="Thoughts that have no place yet, one a line"
          shape="text"
          value={tree.ideas.map((idea) => idea.label).join('\n')}
          done={change.done}
          commit={change.ideas}
        />
      </Section>
      <Section title="Sources">
        <SourceRows
          sources={tree.sources ?? []}
          done={change.done}
          write={(sources, merge) => change.set('sources', sources, merge)}
        />
      </Section>
    </Panel>
  );
}

const APPROACH_WORDS = { 'scenario-based': 'Scenario-based', 'bottom-up': 'Bottom-up' } as const;
const DIRECTION_WORDS = { down: 'Down', right: 'Right' } as const;
