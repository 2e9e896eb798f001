import { useState } from 'react';
import { Button } from '../kit/Button';
import { useScenario } from '../useAnalysis';
import { Story } from './Story';
import { sameLeaves } from './sameLeaves';
import { useNames } from './useNames';

interface OneAttackProps {
  /** What there is to say about it: “Open even then”. */
  title: string;
  goal: string;
  leaves: readonly string[];
}

/** A single attack as an example: its leaves, and on request its story, lit up on the canvas. */
export function OneAttack({ title, goal, leaves }: OneAttackProps) {
  const [scenario, suppose] = useScenario();
  const { nameOf } = useNames();
  const [asked, setAsked] = useState(false);
  const told = asked && sameLeaves(scenario.attack, leaves);
  return (
    <div className="one-attack">
      <p className="field-label">{title}</p>
      <p className="attack-leaves">{leaves.map(nameOf).join(' + ')}</p>
      <Button
        kind="plain"
        className="answer-button"
        icon={told ? 'close' : 'list'}
        aria-expanded={told}
        onClick={() => {
          setAsked(!told);
          suppose({ goal, attack: told ? undefined : leaves });
        }}
      >
        {told ? 'Fold the story' : 'Tell the story'}
      </Button>
      {told && <Story goal={goal} leaves={leaves} />}
    </div>
  );
}
