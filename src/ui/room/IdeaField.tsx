import { useState } from 'react';
import { TextField } from '../kit/TextField';

interface IdeaFieldProps {
  label: string;
  /** Keeps what is typed, or says why it cannot. */
  keep: (text: string) => string | undefined;
  leave: () => void;
}

/** An idea being worded otherwise: Enter and leaving keep it, Esc leaves it as it was. */
export function IdeaField({ label, keep, leave }: IdeaFieldProps) {
  const [text, setText] = useState(label);
  const [problem, setProblem] = useState<string>();
  return (
    <TextField
      label="Idea"
      unseenLabel
      autoFocus
      value={text}
      error={problem}
      onChange={setText}
      onBlur={() => {
        if (keep(text) !== undefined) leave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          leave();
        } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          setProblem(keep(text));
        }
      }}
    />
  );
}
