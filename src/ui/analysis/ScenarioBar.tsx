import { useState } from 'react';
import { litAttack } from '../../editor/attackInQuestion';
import { commandById, runCommand } from '../../editor/commands/table';
import type { Scenario } from '../../editor/scenario';
import { goalsOf, reachFromHere } from '../../editor/subject';
import { counted } from '../counts';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useApp, useEditor, usePage } from '../useEditor';
import { FromHere } from './FromHere';
import './ScenarioBar.css';

/** Floats over the canvas while something is supposed that the document does not say, or an attack is lit up. */
export function ScenarioBar() {
  const scenario = useEditor((state) => state.scenario);
  if (scenario.whatIf.size === 0 && scenario.has.size === 0 && !scenario.attack) return null;
  return (
    <section className="scenario-bar" aria-label="What is supposed">
      {scenario.whatIf.size > 0 && <WhatIf scenario={scenario} />}
      {scenario.has.size > 0 && <Has scenario={scenario} />}
      {scenario.attack && <LitUp leaves={scenario.attack.length} />}
    </section>
  );
}

const FEW = 3;

function WhatIf({ scenario: { whatIf } }: { scenario: Scenario }) {
  const mitigations = useEditor((state) => state.history.present.mitigations);
  const [first] = whatIf;
  const only = whatIf.size === 1 ? mitigations.find(({ id }) => id === first?.[0]) : undefined;
  return (
    <div className="scenario-part">
      <Icon name="shield-question" />
      <p>
        {only ? (
          <>
            What if: <b>{only.label}</b> {first?.[1] ? 'on' : 'off'}
          </>
        ) : (
          <>What if: {counted(whatIf.size, 'mitigation')}</>
        )}
      </p>
      <CommandWord id="keep-what-if">Keep</CommandWord>
      <CommandWord id="forget-what-if">Forget</CommandWord>
    </div>
  );
}

function Has({ scenario: { has } }: { scenario: Scenario }) {
  const goals = useEditor(goalsOf);
  const narrow = usePage((page) => page.narrow);
  // A long list would cover what it is about.
  const [open, setOpen] = useState(!narrow && goals.length <= FEW);
  const reach = useEditor(reachFromHere);
  const reached = goals.filter(({ id }) => reach?.get(id) === 'reached').length;
  return (
    <div className="scenario-has">
      <div className="scenario-part">
        <Icon name="flag" />
        <p>
          From here: the attacker has {counted(has.size, 'node')}, {reached} of{' '}
          {counted(goals.length, 'goal')} reached
        </p>
        <Button
          kind="plain"
          aria-expanded={open}
          icon="chevron-down"
          className="scenario-fold"
          onClick={() => setOpen(!open)}
        >
          Goals
        </Button>
        <CommandWord id="forget-has">Forget</CommandWord>
      </div>
      {open && <FromHere />}
    </div>
  );
}

function LitUp({ leaves }: { leaves: number }) {
  const reaches = useEditor((state) => litAttack(state) !== undefined);
  return (
    <div className="scenario-part">
      <Icon name="list" />
      <p>
        {reaches
          ? `An attack with ${leaves === 1 ? '1 leaf' : `${leaves} leaves`}`
          : 'The chosen attack no longer reaches the goal'}
      </p>
      <CommandWord id="clear-attack">Show all</CommandWord>
    </div>
  );
}

/** A command in one word, where what it is about stands beside it. */
function CommandWord({ id, children }: { id: string; children: string }) {
  const { context } = useApp();
  const command = commandById(id);
  const name = typeof command.label === 'string' ? command.label : command.label(context);
  return (
    <Button
      kind="plain"
      title={name}
      refusal={command.refusal(context)}
      onClick={() => void runCommand(command, context)}
    >
      {children}
    </Button>
  );
}
