import { inWords } from '../../core/tree/inWords';
import { isInForce, toggledWhatIf } from '../../editor/scenario';
import { Icon } from '../kit/Icon';
import { useApp, useEditor } from '../useEditor';
import { useNames } from './useNames';

/** Mitigations by name, each with its status, what is supposed of it, and a switch for what if. */
export function MitigationList({ label, ids }: { label: string; ids: readonly string[] }) {
  return (
    <ul className="things" aria-label={label}>
      {ids.map((id) => (
        <MitigationLine key={id} id={id} />
      ))}
    </ul>
  );
}

function MitigationLine({ id }: { id: string }) {
  const { editor } = useApp();
  const scenario = useEditor((state) => state.scenario);
  const { tree, nameOf } = useNames();
  const mitigation = tree.mitigations.find((other) => other.id === id);
  const here = useEditor((state) => state.history.present.mitigations.some((other) => other.id === id));
  if (!mitigation) return null;
  const inForce = isInForce(tree, scenario, id);
  return (
    <li className="mitigation-line">
      {here ? (
        <button type="button" className="thing" onClick={() => editor.select({ type: 'mitigation', id })}>
          {nameOf(id)}
        </button>
      ) : (
        <span className="thing">{nameOf(id)}</span>
      )}
      <span className="mitigation-status">{inWords(mitigation.status)}</span>
      {here && (
        <button
          type="button"
          className="what-if"
          aria-pressed={inForce}
          aria-label={`Suppose “${nameOf(id)}” to be in force`}
          title={inForce ? 'What if it were not in force?' : 'What if it were in force?'}
          onClick={() => editor.suppose(toggledWhatIf(editor.tree(), scenario, id))}
        >
          <Icon name={inForce ? 'check' : 'shield-question'} size={14} />
          {inForce ? 'Counts' : 'What if'}
        </button>
      )}
    </li>
  );
}
