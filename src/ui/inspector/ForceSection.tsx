import type { Mitigation } from '../../core/tree/tree';
import { LENS_WORDS } from '../../editor/commands/suppose';
import { isInForce } from '../../editor/scenario';
import { useEditor } from '../useEditor';
import { CommandButtons } from './CommandButtons';
import { Section } from './Panel';

/** Whether a mitigation counts under the lens, and what if it were otherwise. */
export function ForceSection({ mitigation }: { mitigation: Mitigation }) {
  const { tree, scenario } = useEditor(({ history, scenario }) => ({ tree: history.present, scenario }));
  const supposed = scenario.whatIf.get(mitigation.id);
  const inForce = isInForce(tree, scenario, mitigation.id);
  return (
    <Section title="What if">
      <p>
        {inForce ? 'In force' : 'Not in force'}
        {supposed === undefined
          ? ` (lens: ${LENS_WORDS[scenario.lens].toLowerCase()})`
          : ', as is supposed; the document says otherwise'}
        .
      </p>
      <CommandButtons
        ids={['toggle-what-if', ...(supposed === undefined ? [] : ['keep-what-if', 'forget-what-if'])]}
      />
    </Section>
  );
}
