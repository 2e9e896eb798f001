import { useState } from 'react';
import { plainly } from '../../core/tree/plainly';
import { wordsIn } from '../../core/tree/search';
import type { Question } from '../../editor/commands/command';
import { Dialog } from '../kit/Dialog';
import { EmptyState } from '../kit/EmptyState';
import { Picker } from '../kit/Picker';

interface ChoiceDialogProps {
  question: Question;
  answer: (id: string | undefined) => void;
}

/** One of many things, found by typing a part of its name; arrows and Enter choose. */
export function ChoiceDialog({ question: { title, choices }, answer }: ChoiceDialogProps) {
  const [sought, setSought] = useState('');
  const words = wordsIn(sought);
  const picks = choices.filter(({ label }) => words.every((word) => plainly(label).includes(word)));
  return (
    <Dialog title={title} onClose={() => answer(undefined)}>
      <Picker
        label={title}
        placeholder="Type a part of the name"
        sought={sought}
        onSeek={setSought}
        groups={picks.length === 0 ? [] : [{ picks }]}
        choose={answer}
      />
      {picks.length === 0 && <EmptyState icon="search">Nothing is called “{sought.trim()}”.</EmptyState>}
    </Dialog>
  );
}
