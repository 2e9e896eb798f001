import { type ReactNode, useId } from 'react';
import { Icon } from '../kit/Icon';
import { useChoices } from './useChoices';

interface QuestionProps {
  /** A person's question; it also names the section. */
  title: string;
  children: ReactNode;
}

/** A question with its answer below, which can be folded away; what is folded is not worked out. */
export function Question({ title, children }: QuestionProps) {
  const [{ folded }, choose] = useChoices();
  const id = useId();
  const open = !folded.includes(title);
  return (
    <section className="question" aria-labelledby={id}>
      <h3 id={id}>
        <button
          type="button"
          className="question-title"
          aria-expanded={open}
          onClick={() =>
            choose({ folded: open ? [...folded, title] : folded.filter((other) => other !== title) })
          }
        >
          {title}
          <Icon name="chevron-down" />
        </button>
      </h3>
      {open && <div className="question-answer">{children}</div>}
    </section>
  );
}
