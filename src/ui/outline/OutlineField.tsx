import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { LABEL_LENGTH } from '../../core/tree/limits';
import { commandFor } from '../../editor/commands/keys';
import { commandById, runCommand } from '../../editor/commands/table';
import type { Renaming } from '../../editor/editor';
import { closeField, keepLabel } from '../../editor/naming';
import { namingStep } from '../../editor/namingStep';
import type { Row } from '../../editor/outline/rows';
import { share } from '../../editor/outline/share';
import { onMac } from '../kit/chord';
import { asLine } from '../line';
import { useApp, useEditor } from '../useEditor';
import { AlreadyThere } from './AlreadyThere';
import { namedLike } from './namedLike';
import { LINE, type RowFigure, WORDS_AFTER, weightOf } from './rowFigure';
import type { Draft } from './useDraft';

interface OutlineFieldProps {
  row: Row;
  renaming: Renaming;
  draft: Draft;
  figure: RowFigure;
  top: number;
  /** Gives the focus back to the outline. */
  back: () => void;
}

/** What else a row may be told while it is being named. */
const IN_FIELD = ['indent', 'outdent', 'move-earlier', 'move-later', 'flip-gate'];

/**
 * A text field over a row's words. Enter keeps what is typed, and after a newcomer goes on with the next one, so that a
 * list is typed without a pause; Shift+Enter goes on one level down. Enter in an empty newcomer goes one level up. Esc
 * leaves the label as it was, and takes an empty newcomer back.
 */
export function OutlineField({ row, renaming, draft, figure, top, back }: OutlineFieldProps) {
  const { editor, context } = useApp();
  const { id } = renaming;
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState(-1);
  const { tree, isNew } = useEditor(({ history }) => {
    const last = history.past.at(-1);
    return { tree: history.present, isNew: last?.merge === namingStep(id) && last.label !== 'rename' };
  });
  const offers = isNew && draft.typed ? namedLike(tree, row, draft.text) : [];
  const empty = draft.text.trim() === '';

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    if (renaming.typed === undefined) element?.select();
    else element?.setSelectionRange(element.value.length, element.value.length);
  }, [renaming]);

  const pending = useRef<string>(undefined);
  pending.current = draft.typed ? draft.text : undefined;
  useEffect(
    () => () => {
      // What is typed is kept even when the field is taken away.
      if (pending.current !== undefined) keepLabel(editor, id, pending.current);
    },
    [editor, id],
  );

  const keep = () => {
    if (draft.typed) keepLabel(editor, id, draft.text);
  };
  const close = () => {
    pending.current = undefined;
    closeField(editor, id);
  };
  /** A newcomer that nobody has named goes again. */
  const takeBack = () => {
    pending.current = undefined;
    editor.rename(undefined);
    editor.takeBack(namingStep(id));
  };

  const take = (existing: string | undefined) => {
    pending.current = undefined;
    if (existing !== undefined && row.type === 'node' && row.via !== undefined)
      share(editor, { id, via: row.via }, existing);
  };
  const enter = (below: boolean) => {
    const chosen = offers[at];
    if (chosen) take(chosen.id);
    else if (isNew && empty) {
      const outdent = commandById('outdent');
      if (outdent.refusal(context) === undefined) return void outdent.run(context);
      takeBack();
      return back();
    } else {
      keep();
      close();
    }
    back();
    if (isNew || below) void runCommand(commandById(below ? 'add-child' : 'add-sibling'), context);
  };
  const press = (event: KeyboardEvent) => {
    const { key, nativeEvent, shiftKey } = event;
    if (nativeEvent.isComposing) return;
    const command = commandFor(nativeEvent, 'outline', context, onMac);
    if (command && IN_FIELD.includes(command.id)) {
      keep();
      void runCommand(command, context);
    } else if (key === 'Enter') enter(shiftKey);
    else if (key === 'Escape') {
      if (isNew && empty) takeBack();
      else close();
      back();
    } else if (offers.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) {
      // One further place, before the first and after the last, is the text itself.
      const places = offers.length + 1;
      setAt(((at + 1 + (key === 'ArrowDown' ? 1 : places - 1)) % places) - 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <textarea
        ref={field}
        className="outline-field"
        aria-label="Label"
        aria-autocomplete={offers.length > 0 ? 'list' : undefined}
        aria-controls={offers.length > 0 ? list : undefined}
        aria-activedescendant={offers[at] && `${list}-${at}`}
        placeholder={renaming.placeholder}
        value={draft.text}
        rows={figure.lines.length}
        maxLength={LABEL_LENGTH}
        spellCheck={false}
        style={{
          top: top + 3,
          left: figure.indent + WORDS_AFTER - 6,
          height: figure.lines.length * LINE + 6,
          fontWeight: weightOf(tree, row),
        }}
        onChange={(event) => {
          setAt(-1);
          draft.type(asLine(event.target.value));
        }}
        onKeyDown={press}
        onBlur={() => {
          // Another window has the focus: whoever comes back goes on typing.
          if (document.activeElement === field.current) return;
          if (isNew && empty) return takeBack();
          keep();
          close();
        }}
      />
      {offers.length > 0 && (
        <AlreadyThere
          id={list}
          offers={offers}
          at={at}
          top={top + figure.height}
          left={figure.indent + WORDS_AFTER - 6}
          choose={(place) => {
            take(offers[place]?.id);
            back();
          }}
        />
      )}
    </>
  );
}
