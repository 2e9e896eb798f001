import { excerpt } from '../../core/edits/copy';
import { idsForCopy } from '../../core/edits/ids';
import { duplicate, paste } from '../../core/edits/paste';
import { goingWith, removeNodes } from '../../core/edits/remove';
import { sentence } from '../../core/format/problem';
import { read } from '../../core/format/read';
import { write } from '../../core/format/write';
import { graphOf } from '../../core/tree/graph';
import { outlineOf } from '../outlines';
import { copiesOf, selectedNodes } from '../selection';
import { afterRemoval } from './afterRemoval';
import { amount } from './amounts';
import type { Command, Context } from './command';
import { all, focusOf, hasNode, mayChange } from './focus';

/** Writes nodes to the clipboard as a document of their own; gives back a sentence about how that went. */
async function copied({ editor, ports }: Context, ids: readonly string[]): Promise<string> {
  const clip = excerpt(editor.tree(), ids);
  const reached = await ports.clipboard.write(write(clip));
  const reach = reached
    ? ''
    : '; the browser keeps the clipboard to itself, so paste works in this page only';
  return `Copied ${amount(clip.nodes.length, 'node')}${reach}.`;
}

/** What goes through the clipboard, and copies that do not need it. */
export const CLIPBOARD: readonly Command[] = [
  {
    id: 'cut',
    label: 'Cut',
    group: 'edit',
    icon: 'scissors',
    keys: ['Mod+X'],
    scope: 'canvas',
    refusal: all(mayChange, hasNode),
    async run(context) {
      const { editor } = context;
      const tree = editor.tree();
      const selection = editor.selection();
      const ids = selectedNodes(selection);
      const copying = copied(context, ids);
      const gone = goingWith(tree, ids).nodes;
      editor.apply('cut', removeNodes(ids), { select: afterRemoval(tree, selection, gone) });
      const cut = editor.tree();
      const text = `${await copying} Removed ${amount(gone.size, 'node')} here.`;
      if (editor.tree() === cut)
        editor.say({ text, tone: 'info', action: { label: 'Undo', command: 'undo' } });
    },
  },
  {
    id: 'copy',
    label: 'Copy',
    group: 'edit',
    icon: 'copy',
    keys: ['Mod+C'],
    scope: 'canvas',
    refusal: hasNode,
    async run(context) {
      const { editor } = context;
      const text = await copied(context, selectedNodes(editor.selection()));
      editor.say({ text, tone: 'info' });
    },
  },
  {
    id: 'paste',
    label: 'Paste',
    group: 'edit',
    icon: 'clipboard-paste',
    keys: ['Mod+V'],
    // The browser's own event tells what is pasted, pictures too, and needs no permission.
    takesKeys: () => false,
    scope: 'canvas',
    refusal: mayChange,
    async run(context) {
      const { editor, ports } = context;
      const text = await ports.clipboard.read();
      if (text === undefined || text.trim() === '')
        return editor.say({ text: 'The clipboard has nothing to paste.', tone: 'refusal' });
      const clip = read(text);
      if (!clip.ok && !/^\s*\{/.test(text)) return ports.page.readOutline(text);
      if (!clip.ok)
        return editor.say({
          text: `The clipboard has no attack tree. ${sentence(clip.problem)}`,
          tone: 'refusal',
        });
      const names = idsForCopy(editor.tree(), clip.value, ports.random);
      const under = focusOf(context)?.node;
      const via = under?.kind === 'note' ? undefined : under?.id;
      editor.apply('paste', paste(clip.value, names, under?.id), {
        select: copiesOf(graphOf(clip.value), names, via),
      });
    },
  },
  {
    id: 'copy-picture',
    label: 'Copy as PNG',
    group: 'edit',
    icon: 'image',
    keys: ['Shift+Alt+C'],
    scope: 'canvas',
    refusal: ({ editor }) => (editor.tree().nodes.length > 0 ? undefined : 'There is nothing to copy.'),
    run: ({ ports }) => ports.page.copyPicture(),
  },
  {
    id: 'copy-outline',
    label: 'Copy as an outline',
    group: 'edit',
    icon: 'list',
    scope: 'canvas',
    refusal: ({ editor }) => (editor.tree().nodes.length > 0 ? undefined : 'There is nothing to copy.'),
    async run(context) {
      const { editor, ports } = context;
      const { text, nodes } = outlineOf(context);
      const reached = await ports.clipboard.write(text);
      const reach = reached
        ? ''
        : '; the browser keeps the clipboard to itself, so paste works in this page only';
      editor.say({ text: `Copied ${amount(nodes, 'node')} as an indented list${reach}.`, tone: 'info' });
    },
  },
  {
    id: 'paste-outline',
    label: 'Paste an outline…',
    group: 'edit',
    icon: 'clipboard-paste',
    keys: ['Mod+Shift+V'],
    scope: 'canvas',
    refusal: mayChange,
    async run({ ports }) {
      const text = (await ports.clipboard.read()) ?? '';
      ports.page.readOutline(/^\s*\{/.test(text) ? '' : text);
    },
  },
  {
    id: 'duplicate',
    label: 'Duplicate',
    group: 'edit',
    icon: 'copy-plus',
    keys: ['Mod+D'],
    scope: 'canvas',
    refusal: all(mayChange, hasNode),
    run(context) {
      const { editor, ports } = context;
      const tree = editor.tree();
      const ids = selectedNodes(editor.selection());
      const clip = excerpt(tree, ids);
      const names = idsForCopy(tree, clip, ports.random);
      const via = focusOf(context)?.via;
      editor.apply('duplicate', duplicate(ids, names, via), { select: copiesOf(graphOf(clip), names, via) });
    },
  },
];
