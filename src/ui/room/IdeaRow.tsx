import { useState } from 'react';
import { removeIdea, rewordIdea } from '../../core/edits/ideas';
import { whyNotLine } from '../../core/tree/characters';
import { graphOf } from '../../core/tree/graph';
import { quoted } from '../../core/tree/quoted';
import type { Idea } from '../../core/tree/tree';
import { branchInFocus } from '../../editor/commands/focus';
import { putIdea } from '../../editor/ideas';
import { carryIdea } from '../ideaDrag';
import { Icon } from '../kit/Icon';
import { IconButton } from '../kit/IconButton';
import { Menu } from '../kit/Menu';
import { useApp, useEditor } from '../useEditor';
import { IdeaField } from './IdeaField';

interface IdeaRowProps {
  idea: Idea;
  readOnly: boolean;
  /** It has found a place, or was let go. */
  onGone: () => void;
}

/** One idea: dragged to the canvas, sent into the tree, worded otherwise, or let go. */
export function IdeaRow({ idea, readOnly, onGone }: IdeaRowProps) {
  const { editor, context } = useApp();
  const under = useEditor(() => branchInFocus(context)?.node);
  const [editing, setEditing] = useState(false);
  const { id, label } = idea;
  const put = (where: Parameters<typeof putIdea>[2]) => {
    if (putIdea(context, id, where)) onGone();
  };
  const chooseNode = async () => {
    const choices = graphOf(editor.tree()).branches;
    const chosen = await context.ports.page.choose({ title: 'Below which node does it go?', choices });
    if (chosen !== undefined) put({ under: chosen });
  };
  const letGo = () => {
    if (editor.apply('delete an idea', removeIdea(id))) onGone();
  };
  const reword = (text: string): string | undefined => {
    const refusal = whyNotLine(text.trim());
    if (refusal !== undefined) return refusal;
    editor.apply('reword an idea', rewordIdea(id, text.trim()));
    setEditing(false);
    return undefined;
  };

  if (readOnly) return <li className="idea idea-label">{label}</li>;
  if (editing)
    return (
      <li className="idea">
        <IdeaField label={label} keep={reword} leave={() => setEditing(false)} />
      </li>
    );
  return (
    <li className="idea" draggable onDragStart={({ dataTransfer }) => carryIdea(dataTransfer, id)}>
      <button
        type="button"
        className="idea-label"
        title="Click to edit, drag onto the canvas"
        onClick={() => setEditing(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Delete') return;
          event.preventDefault();
          letGo();
        }}
      >
        {label}
      </button>
      <IconButton
        icon="corner-down-right"
        label={`Put ${quoted(label)} ${under ? `below ${quoted(under.label)}` : 'into the tree on its own'}`}
        onClick={() => put(under ? { under: under.id } : {})}
      />
      <Menu
        align="end"
        entries={() => [
          { label: 'Put it below a node…', icon: 'git-merge', run: () => void chooseNode() },
          { label: 'Make it a step of its own', icon: 'plus', run: () => put({}) },
          'separator',
          { label: 'Edit', icon: 'pencil', run: () => setEditing(true) },
          { label: 'Delete', icon: 'trash', keys: 'Delete', run: letGo },
        ]}
        trigger={
          <button type="button" className="button button-icon" aria-label={`More for ${quoted(label)}`}>
            <Icon name="more" />
          </button>
        }
      />
    </li>
  );
}
