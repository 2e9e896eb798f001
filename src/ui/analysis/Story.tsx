import { despiteInWords, fromInWords, type StoryStep, story, storyText } from '../../core/analysis/story';
import { inWords } from '../../core/tree/inWords';
import { plain } from '../../core/tree/quoted';
import { pathOf } from '../../editor/attackInQuestion';
import { subjectOf } from '../../editor/subject';
import { Button } from '../kit/Button';
import { useApp, useEditor } from '../useEditor';

interface StoryProps {
  goal: string;
  leaves: readonly string[];
}

/** An attack as a numbered story from its leaves to the goal, to be read aloud or copied. */
export function Story({ goal, leaves }: StoryProps) {
  const { editor, context } = useApp();
  const subject = useEditor(subjectOf);
  const steps = story(subject.tree, subject.question, goal, pathOf(subject, goal, leaves));
  if (steps.length === 0)
    return <p className="story-over">It no longer reaches the goal: something on its way is closed now.</p>;
  const copy = async () => {
    const copied = await context.ports.clipboard.write(storyText(steps));
    editor.say(
      copied
        ? { text: 'The attack is on the clipboard, as text.', tone: 'info' }
        : { text: 'The browser did not let the page use the clipboard.', tone: 'failure' },
    );
  };
  return (
    <div className="story">
      <ol className="story-steps" aria-label="The attack, step by step">
        {steps.map((step) => (
          <li key={step.number} value={step.number}>
            {plain(step.node.label, 500)}
            <StepRemark step={step} />
          </li>
        ))}
      </ol>
      <Button icon="copy" onClick={() => void copy()}>
        Copy as text
      </Button>
    </div>
  );
}

function StepRemark({ step }: { step: StoryStep }) {
  const { stage, ref } = step.node;
  const parts = [
    ref,
    fromInWords(step),
    plain(despiteInWords(step), 1000),
    stage && inWords(stage).toLowerCase(),
  ].filter(Boolean);
  return parts.length > 0 && <span className="remark"> · {parts.join(' · ')}</span>;
}
