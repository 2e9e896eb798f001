import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Figure, TYPE } from '../../../core/layout/figure';
import { outlineAt } from '../../../core/layout/outline';
import type { Token } from '../../../core/render/palette';
import { LABEL_LENGTH } from '../../../core/tree/characters';
import type { TreeNode } from '../../../core/tree/tree';
import type { Renaming } from '../../../editor/editor';
import { closeField, keepLabel } from '../../../editor/naming';
import { useApp } from '../../useEditor';
import { useConnecting } from '../gestures/connecting';

interface RenameFieldProps {
  renaming: Renaming;
  node: TreeNode;
  /** Of the node with what is typed as its label. */
  figure: Figure;
  ink: Token;
  paper: Token;
  onDraft: (label: string) => void;
}

/**
 * A text field exactly over the label. Enter and leaving keep what is typed, Tab keeps it and adds a child, Esc
 * leaves the label as it was. What is typed is kept even when the field is taken away.
 */
export function RenameField({ renaming, node, figure, ink, paper, onDraft }: RenameFieldProps) {
  const { editor } = useApp();
  const { add } = useConnecting();
  const [text, setText] = useState(renaming.typed ?? node.label);
  const field = useRef<HTMLTextAreaElement>(null);
  /** What is still to be kept; nothing once Esc was pressed. */
  const typed = useRef<string>(undefined);

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    if (renaming.typed === undefined) element?.select();
    else element?.setSelectionRange(element.value.length, element.value.length);
  }, [renaming]);

  const keep = () => {
    if (typed.current !== undefined) keepLabel(editor, node.id, typed.current);
    typed.current = undefined;
  };
  const whenTakenAway = useRef(keep);
  whenTakenAway.current = keep;
  useEffect(() => () => whenTakenAway.current(), []);

  const change = (value: string) => {
    const line = value.replace(LINE_BREAKS, ' ').replace(UNWRITABLE, '');
    typed.current = line;
    setText(line);
    onDraft(line.trim());
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape' && key !== 'Tab')) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') typed.current = undefined;
    keep();
    closeField(editor, node.id);
    if (key === 'Tab' && !event.shiftKey) add(node.id, 'child');
  };

  const width = roomOf(figure);
  const first = figure.label.lines[0]?.baseline ?? 0;
  return (
    <textarea
      ref={field}
      className="rename nodrag nopan nowheel"
      aria-label="Label"
      placeholder={renaming.placeholder}
      value={text}
      rows={Math.max(1, figure.label.lines.length)}
      maxLength={LABEL_LENGTH}
      spellCheck
      style={{
        left: figure.label.x - width / 2,
        top: first - FIRST_BASELINE,
        width,
        fontWeight: node.kind === 'goal' ? 600 : 500,
        color: `var(--${ink})`,
        background: `var(--${paper})`,
      }}
      onChange={(event) => change(event.target.value)}
      onKeyDown={press}
      onBlur={() => {
        keep();
        closeField(editor, node.id);
      }}
    />
  );
}

const LINE_BREAKS = /\s*[\n\r\u0085\u2028\u2029]+\s*/g;
/** What no file can hold: control characters and half characters. */
const UNWRITABLE = /\p{Cc}|\p{Cs}/gu;
/** Where the first baseline of a line 18 px high lies below its top, in Inter at the size of labels. */
const FIRST_BASELINE = 13.9;

/** The width that a line of the label has in its shape. */
function roomOf({ shape, width, height, label }: Figure): number {
  const top = (label.lines[0]?.baseline ?? 0) - TYPE.label.size;
  const curve = outlineAt(shape, { x: 0, y: 0, width, height }, 'left', top);
  return width - 2 * Math.max(12, curve + 6);
}
