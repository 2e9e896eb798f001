import { goalInQuestion } from '../../editor/subject';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { useApp, useEditor, usePage } from '../useEditor';
import { AttacksSection } from './AttacksSection';
import { ClosingSection } from './ClosingSection';
import { GoalSection } from './GoalSection';
import { MetricsSection } from './MetricsSection';
import { PassagesSection } from './PassagesSection';
import { ScopeSection } from './ScopeSection';
import './analysis.css';

/** What the tree means for one goal, as the questions that people ask. */
export function Analysis() {
  const { context } = useApp();
  const goal = useEditor(goalInQuestion);
  const withinScope = usePage(({ analysis }) => analysis.withinScope);
  if (!goal)
    return (
      <EmptyState icon="target">
        There is nothing to analyse yet: add a goal and what it takes to reach it.
      </EmptyState>
    );
  const about = { goal: goal.id, withinScope };
  return (
    <div className="analysis">
      <h2 className="unseen">Analysis</h2>
      <GoalSection goal={goal} />
      <ScopeSection />
      <AttacksSection about={about} />
      <ClosingSection about={about} />
      <PassagesSection about={about} />
      <MetricsSection about={about} />
      <div className="analysis-tables">
        <Button icon="table" onClick={() => context.ports.page.show('control-map')}>
          Control map
        </Button>
        <Button icon="list-checks" onClick={() => context.ports.page.show('checklist')}>
          Checklist
        </Button>
      </div>
    </div>
  );
}
