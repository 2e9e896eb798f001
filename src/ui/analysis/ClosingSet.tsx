import { isInForce, toggledWhatIf } from '../../editor/scenario';
import { Button } from '../kit/Button';
import { useScenario } from '../useAnalysis';
import { useNames } from './useNames';

/** One closing set, with its effort; it can be supposed as a whole, unless some of it is of another document. */
export function ClosingSet({ set }: { set: readonly string[] }) {
  const [scenario, suppose] = useScenario();
  const { tree, nameOf } = useNames();
  const efforts = set.map((id) => tree.mitigations.find((each) => each.id === id)?.effort);
  const supposeAll = () =>
    suppose(
      set.reduce(
        (supposed, id) => (isInForce(tree, supposed, id) ? supposed : toggledWhatIf(tree, supposed, id)),
        scenario,
      ),
    );
  return (
    <li className="closing-set">
      <span className="closing-names">{set.map(nameOf).join(' + ')}</span>
      <span className="remark">
        {set.length === 1 ? '1 mitigation' : `${set.length} mitigations`}, {effortInWords(efforts)}
      </span>
      {set.every((id) => !id.includes('#')) && (
        <Button kind="plain" className="answer-button" icon="shield-question" onClick={supposeAll}>
          What if
        </Button>
      )}
    </li>
  );
}

/** The effort of several mitigations, as far as it is known. */
function effortInWords(efforts: readonly (number | undefined)[]): string {
  const known = efforts.filter((effort) => effort !== undefined);
  if (known.length === 0) return 'effort not known';
  const sum = known.reduce((total, effort) => total + effort, 0);
  const least = known.length < efforts.length ? 'at least ' : '';
  return `${least}${sum.toLocaleString('en')} person-${sum === 1 ? 'day' : 'days'}`;
}
