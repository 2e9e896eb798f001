import { useState } from 'react';
import type { Renaming } from '../../editor/editor';
import { labelOf } from '../../editor/naming';
import { useApp } from '../useEditor';

/** What stands in the text field of the outline. */
export interface Draft {
  readonly text: string;
  /** Whether it was typed, and so is still to be kept. */
  readonly typed: boolean;
  readonly type: (text: string) => void;
}

/** The text of the open field: what it was opened with until something is typed. */
export function useDraft(renaming: Renaming | undefined): Draft {
  const { editor } = useApp();
  const [typed, setTyped] = useState<{ readonly for: Renaming; readonly text: string }>();
  const own = typed?.for === renaming ? typed : undefined;
  const first = renaming ? (renaming.typed ?? labelOf(editor.tree(), renaming.id) ?? '') : '';
  return {
    text: own?.text ?? first,
    typed: own !== undefined || (renaming?.typed ?? '') !== '',
    type: (text) => {
      if (renaming) setTyped({ for: renaming, text });
    },
  };
}
