import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { readOutline } from '../../core/formats/outline/read';
import { writeOutline } from '../../core/formats/outline/write';
import { quoted } from '../../core/tree/quoted';
import { branchInFocus } from '../../editor/commands/focus';
import { putOutline } from '../../editor/outlines';
import { counted } from '../counts';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { TextArea } from '../kit/TextArea';
import { useApp } from '../useEditor';
import { OutlinePreview } from './OutlinePreview';
import './OutlineDialog.css';

/** Reads an indented list as it is typed or pasted, shows the tree that it makes, and puts it below the selected node. */
export function OutlineDialog({ start, onClose }: { start: string; onClose: () => void }) {
  const { context, workspace } = useApp();
  const [text, setText] = useState(start);
  const read = useDeferredValue(text);
  const outline = useMemo(() => readOutline(read), [read]);
  const written = useMemo(() => writeOutline(outline.tree), [outline]);
  const under = branchInFocus(context)?.node;
  const count = outline.tree.nodes.length;
  const place = under ? `below ${quoted(under.label)}` : 'beside the rest of the tree';

  const put = async () => {
    const { tree } = readOutline(text);
    if (tree.nodes.length + tree.mitigations.length === 0) return;
    onClose();
    // Meanwhile the dialog gives the focus back; then it goes where the new nodes are.
    await workspace.keepBefore('import');
    putOutline(context, tree);
    context.ports.page.enterCanvas();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void put();
  };

  return (
    <Dialog
      title="Paste an outline"
      width={960}
      onClose={onClose}
      actions={
        <>
          <p className="outline-place">It goes {place}.</p>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            kind="primary"
            refusal={written === '' ? 'There is nothing in the outline yet.' : undefined}
            onClick={put}
          >
            {count === 0 ? 'Paste' : `Paste ${counted(count, 'node')}`}
          </Button>
        </>
      }
    >
      <div className="outline-dialog">
        <div className="outline-text">
          <TextArea
            label="Indented list"
            value={text}
            rows={14}
            spellCheck={false}
            placeholder={EXAMPLE}
            onChange={setText}
            onKeyDown={press}
          />
          <p className="outline-help">
            One node a line, indented by spaces or tabs, with or without bullets. <code>AND:</code> or{' '}
            <code>OR:</code> is the gate, <code>[GOAL]</code> a goal, <code>M:</code> a mitigation,{' '}
            <code>note:</code> a remark, <code>(see: label)</code> a node that stands elsewhere in the list. A
            backslash takes the rest word for word.
          </p>
        </div>
        <OutlinePreview outline={outline} written={written} />
      </div>
    </Dialog>
  );
}

const EXAMPLE = `OR: Read customer data
  AND: Read the database
    Reach the database
    Have its password
      M: Rotate passwords
  Read a backup
    (see: Have its password)`;
