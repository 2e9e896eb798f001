import { type KeyboardEvent, useRef, useState } from 'react';
import { addIdeas } from '../../core/edits/ideas';
import { whyNotLine } from '../../core/tree/characters';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { TextArea } from '../kit/TextArea';
import { useApp, useEditor } from '../useEditor';
import { usePlace } from '../usePlace';
import { IdeaRow } from './IdeaRow';
import './IdeasTab.css';

/** A parking lot for thoughts that have no place yet: typed one a line, and later put into the tree. */
export function IdeasTab() {
  const { editor, context } = useApp();
  const { ideas, readOnly } = useEditor((state) => ({
    ideas: state.history.present.ideas,
    readOnly: state.readOnly,
  }));
  const [text, setText] = useState('');
  const panel = useRef<HTMLDivElement>(null);
  const field = () => panel.current?.querySelector<HTMLElement>('textarea');
  usePlace('ideas', () => field()?.focus());

  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => line.trim() !== '');
  const problem = lines.map((line) => whyNotLine(line.trim())).find((reason) => reason !== undefined);
  const park = () => {
    if (problem !== undefined || lines.length === 0) return;
    if (editor.apply('park ideas', addIdeas(lines, context.ports.random))) setText('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    park();
  };
  /** After an idea has left, the focus goes to the one that stands in its place. */
  const focusAfter = (place: number) =>
    requestAnimationFrame(() => {
      const rows = panel.current?.querySelectorAll<HTMLElement>('.idea-label') ?? [];
      (rows[Math.min(place, rows.length - 1)] ?? field())?.focus();
    });

  return (
    <div ref={panel} className="ideas">
      {!readOnly && (
        <div className="ideas-new">
          <TextArea
            label="New ideas, one a line"
            rows={2}
            value={text}
            placeholder="What if somebody…"
            error={problem}
            hint="Enter keeps them, Shift+Enter begins another line."
            onChange={setText}
            onKeyDown={press}
          />
          <Button icon="plus" refusal={lines.length === 0 ? 'Type an idea first.' : problem} onClick={park}>
            {lines.length > 1 ? `Park ${lines.length} ideas` : 'Park the idea'}
          </Button>
        </div>
      )}
      {ideas.length === 0 ? (
        <EmptyState icon="lightbulb">
          Thoughts that have no place in the tree yet wait here, until you drag or send them into it.
        </EmptyState>
      ) : (
        <ul className="listing" aria-label="Ideas">
          {ideas.map((idea, place) => (
            <IdeaRow key={idea.id} idea={idea} readOnly={readOnly} onGone={() => focusAfter(place)} />
          ))}
        </ul>
      )}
    </div>
  );
}
