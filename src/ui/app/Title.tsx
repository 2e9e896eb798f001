import { useState } from 'react';
import { setDocumentField } from '../../core/edits/fields';
import { whyNotLine } from '../../core/tree/characters';
import { useApp, useEditor } from '../useEditor';

/** The document's title, to be changed where it stands. */
export function Title() {
  const { editor } = useApp();
  const title = useEditor((state) => state.history.present.title);
  const readOnly = useEditor((state) => state.readOnly);
  const [typed, setTyped] = useState<string>();
  const problem = typed === undefined ? undefined : whyNotLine(typed.trim());
  const end = () => {
    setTyped(undefined);
    editor.endMerge();
  };
  return (
    <>
      <h1 className="unseen">{title}</h1>
      <input
        className="title"
        aria-label="Title"
        aria-invalid={problem === undefined ? undefined : true}
        title={problem ?? title}
        value={typed ?? title}
        readOnly={readOnly}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (whyNotLine(value.trim()) !== undefined) return;
          editor.apply('change title', setDocumentField('title', value.trim()), { merge: 'title' });
        }}
        onBlur={end}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </>
  );
}
