import { useState } from 'react';

/** What a text field shows while someone types in it, and what is wrong with it. */
export interface Draft {
  readonly text: string;
  /** Why the text is not in the document, as a sentence. */
  readonly problem: string | undefined;
  readonly change: (text: string) => void;
  /** Typing is over: the field shows the document again. */
  readonly end: () => void;
}

/**
 * Keeps what is typed apart from what is in the document, so that a half-typed number or an empty label is neither lost
 * under the cursor nor written. `commit` writes a text, or says why it cannot.
 */
export function useDraft(
  value: string,
  commit: (text: string) => string | undefined,
  done: () => void,
): Draft {
  const [typed, setTyped] = useState<{ text: string; problem: string | undefined }>();
  return {
    text: typed?.text ?? value,
    problem: typed?.problem,
    change: (text) => setTyped({ text, problem: commit(text) }),
    end: () => {
      setTyped(undefined);
      done();
    },
  };
}
