import { useEffect, useRef } from 'react';
import type { Attack, AttackOrder } from '../../core/analysis/attackOrders';
import { useScenario } from '../useAnalysis';
import { attackInWords } from './attackInWords';
import { Story } from './Story';
import { sameLeaves } from './sameLeaves';
import { useNames } from './useNames';

interface AttackLineProps {
  goal: string;
  attack: Attack;
  order: AttackOrder;
}

/** One attack by its leaves. Chosen, it is lit up on the canvas and told below. */
export function AttackLine({ goal, attack, order }: AttackLineProps) {
  const [scenario, suppose] = useScenario();
  const { tree, nameOf } = useNames();
  const { leaves } = attack;
  const chosen = sameLeaves(scenario.attack, leaves);
  const line = useRef<HTMLLIElement>(null);
  /** An attack that was chosen elsewhere does not take the panel away from there. */
  const pressed = useRef(false);
  useEffect(() => {
    if (chosen && pressed.current) line.current?.scrollIntoView({ block: 'nearest' });
    pressed.current = false;
  }, [chosen]);
  return (
    <li ref={line} className="attack">
      <button
        type="button"
        className="attack-name"
        aria-expanded={chosen}
        onClick={() => {
          pressed.current = true;
          suppose({ goal, attack: chosen ? undefined : leaves });
        }}
      >
        <span className="attack-leaves">
          {leaves.length === 0 ? 'Nothing at all' : leaves.map(nameOf).join(' + ')}
        </span>
        <span className="remark">{attackInWords(tree, attack, order)}</span>
      </button>
      {chosen && <Story goal={goal} leaves={leaves} />}
    </li>
  );
}
