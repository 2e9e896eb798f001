import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Question } from '../../editor/commands/command';
import { Dialog } from '../kit/Dialog';
import { EmptyState } from '../kit/EmptyState';
import './ChoiceDialog.css';

interface ChoiceDialogProps {
  question: Question;
  answer: (id: string | undefined) => void;
}

/** One of many things, found by typing a part of its name; arrows and Enter choose. */
export function ChoiceDialog({ question: { title, choices }, answer }: ChoiceDialogProps) {
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const active = useRef<HTMLDivElement>(null);
  const words = sought.toLowerCase().trim().split(/\s+/);
  const found = choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  });

  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((at + step + found.length) % found.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      const chosen = found[at];
      if (chosen) answer(chosen.id);
    }
  };

  return (
    <Dialog title={title} onClose={() => answer(undefined)}>
      <input
        className="control"
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={found[at] && `${list}-${at}`}
        placeholder="Type a part of the name"
        autoComplete="off"
        value={sought}
        onKeyDown={move}
        onChange={(event) => {
          setSought(event.target.value);
          setAt(0);
        }}
      />
      <div id={list} className="choices" role="listbox" tabIndex={-1} aria-label={title}>
        {found.map(({ id, label }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field
          <div
            key={id}
            ref={place === at ? active : undefined}
            id={`${list}-${place}`}
            className="choice"
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onPointerMove={() => setAt(place)}
            onClick={() => answer(id)}
          >
            {label}
          </div>
        ))}
      </div>
      {found.length === 0 && <EmptyState icon="search">Nothing is called “{sought.trim()}”.</EmptyState>}
    </Dialog>
  );
}
