import { type KeyboardEvent, useId } from 'react';
import { TextArea } from '../kit/TextArea';
import { TextField } from '../kit/TextField';
import { useApp } from '../useEditor';
import { useDraft } from './useDraft';

interface TextRowProps {
  label: string;
  value: string;
  /** Writes the text, or says why it cannot. */
  commit: (text: string) => string | undefined;
  /** Typing is over. */
  done: () => void;
  /** `line` is one line; `wrapped` is one line that may be long; `text` may have line breaks. */
  shape?: 'line' | 'wrapped' | 'text';
  placeholder?: string;
  hint?: string;
  /** Values that are offered while typing. */
  offers?: readonly string[];
  inputMode?: 'decimal' | 'url';
  unseenLabel?: boolean;
  /** This field names what is inspected: `focusLabel` puts the cursor into it. */
  names?: boolean;
  /** In this field one says what is unclear: `focusClarify` puts the cursor into it. */
  clarifies?: boolean;
}

/** A labelled text field that writes as someone types, and says in place what it cannot write. */
export function TextRow({
  shape = 'line',
  commit,
  done,
  value,
  offers,
  hint,
  names,
  clarifies,
  ...rest
}: TextRowProps) {
  const offered = useId();
  const draft = useDraft(value, commit, done);
  const endOnEnter = useEndOnEnter();
  const shared = {
    ...rest,
    ...(names && { 'data-names': true }),
    ...(clarifies && { 'data-clarifies': true }),
    hint,
    value: draft.text,
    error: draft.problem,
    onChange: draft.change,
    onBlur: draft.end,
  };
  if (shape === 'text') return <TextArea {...shared} rows={2} />;
  if (shape === 'wrapped')
    return <TextArea {...shared} className="one-line" rows={1} onKeyDown={endOnEnter} />;
  return (
    <>
      <TextField {...shared} onKeyDown={endOnEnter} {...(offers && { list: offered })} />
      {offers && (
        <datalist id={offered}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** One line has no line breaks: Enter ends typing, and the keyboard goes back to the canvas. */
function useEndOnEnter() {
  const { page } = useApp().context.ports;
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.blur();
    page.enterCanvas();
  };
}
