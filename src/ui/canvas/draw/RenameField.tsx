import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { LABEL_LENGTH } from '../../../core/tree/limits';
import type { TreeNode } from '../../../core/tree/tree';
import type { Renaming } from '../../../editor/editor';
import { closeField, keepLabel } from '../../../editor/naming';
import { asLine } from '../../line';
import { useApp } from '../../useEditor';
import { useConnecting } from '../gestures/connecting';
import './RenameField.css';

interface RenameFieldProps {
  node: TreeNode;
  renaming: Renaming;
  text: string;
  onText: (text: string) => void;
  rows: number;
  style: CSSProperties;
}

/**
 * A text field exactly over the label. Enter and leaving keep what is typed, Tab keeps it and adds a child, Esc
 * leaves the label as it was. What is typed is kept even when the field is taken away.
 */
export function RenameField({ node, renaming, text, onText, rows, style }: RenameFieldProps) {
  const { editor } = useApp();
  const { add } = useConnecting();
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
    const line = asLine(value);
    typed.current = line;
    onText(line);
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.nativeEvent.isComposing || (key !== 'Enter' && key !== 'Escape' && key !== 'Tab')) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') typed.current = undefined;
    keep();
    closeField(editor, node.id);
    if (key === 'Tab' && !event.shiftKey && node.kind !== 'note') add(node.id, 'child');
  };

  return (
    <textarea
      ref={field}
      className="rename nodrag nopan nowheel"
      aria-label="Label"
      placeholder={renaming.placeholder}
      value={text}
      rows={Math.max(1, rows)}
      maxLength={LABEL_LENGTH}
      style={style}
      onChange={(event) => change(event.target.value)}
      onKeyDown={press}
      onContextMenu={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => {
        keep();
        closeField(editor, node.id);
      }}
    />
  );
}
