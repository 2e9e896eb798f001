import { useEffect, useState } from 'react';
import { graphOf } from '../../../core/tree/graph';
import { isBranch } from '../../../core/tree/tree';
import { COMMANDS, runCommand } from '../../../editor/commands/table';
import { selectNode } from '../../../editor/selection';
import { Dialog } from '../../kit/Dialog';
import { EmptyState } from '../../kit/EmptyState';
import { Icon } from '../../kit/Icon';
import { Keys } from '../../kit/Keys';
import { type Pick, Picker, type PickGroup } from '../../kit/Picker';
import { useApp, useEditor, useWorkspace } from '../../useEditor';
import { WITHOUT_DOCUMENT } from '../withoutDocument';
import { commandOffers, nodeOffers, type Offer, ranked } from './offers';
import { useTemplateOffers } from './useTemplateOffers';

/** So many of each sort are shown; more words narrow them. */
const MOST = { commands: 200, nodes: 40, documents: 20 };

/** Something to pick, and what picking it does. */
interface Deed extends Pick {
  readonly run: () => void;
}

/** Every command, node, document and template, found by typing: one way to whatever there is. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { workspace } = useApp();
  const [sought, setSought] = useState('');
  const inEditor = useWorkspace((state) => state.screen === 'editor');
  const commands = useCommandDeeds(sought, inEditor);
  const nodes = useNodeDeeds(sought, inEditor);
  const templates = useTemplateOffers();
  const documents = useDocumentDeeds(sought, templates);
  useEffect(() => void workspace.readKept(), [workspace]);
  const groups: readonly (PickGroup & { readonly picks: readonly Deed[] })[] = [
    { title: 'Commands', picks: commands },
    { title: 'In the tree', picks: sought.trim() === '' ? [] : nodes },
    ...documents,
  ].filter(({ picks }) => picks.length > 0);
  return (
    <Dialog title="Command palette" width={640} onClose={onClose}>
      <Picker
        label="What there is to do and to go to"
        placeholder="A command, a node or its tag, a document"
        sought={sought}
        onSeek={setSought}
        groups={groups}
        growing={templates === undefined}
        choose={(id) => {
          const deed = groups.flatMap(({ picks }) => picks).find((one) => one.id === id);
          onClose();
          // Once the dialog has given the focus back: whatever takes it then keeps it.
          if (deed) requestAnimationFrame(deed.run);
        }}
      />
      {groups.length === 0 && templates && (
        <EmptyState icon="search">Nothing here is called “{sought.trim()}”.</EmptyState>
      )}
    </Dialog>
  );
}

function useCommandDeeds(sought: string, inEditor: boolean): readonly Deed[] {
  const { context } = useApp();
  const commands = inEditor ? COMMANDS : COMMANDS.filter(({ id }) => WITHOUT_DOCUMENT.includes(id));
  const others = commands.filter(({ id }) => id !== 'palette');
  return ranked(commandOffers(others, context), sought, MOST.commands).map(
    ({ label, what: { command, keys, refusal } }) => ({
      id: `command ${command.id}`,
      label,
      icon: <Icon name={command.icon ?? 'circle'} />,
      refused: refusal !== undefined,
      aside: (
        <span className="pick-aside">
          {refusal}
          {keys.map((chord) => (
            <Keys key={chord} chord={chord} />
          ))}
        </span>
      ),
      run: () => void runCommand(command, context),
    }),
  );
}

function useNodeDeeds(sought: string, inEditor: boolean): readonly Deed[] {
  const { editor, context } = useApp();
  const tree = useEditor((state) => state.history.present);
  if (!inEditor) return [];
  const { byId } = graphOf(tree);
  return ranked(nodeOffers(tree), sought, MOST.nodes).map(({ label, also, what: id }) => {
    const node = byId.get(id);
    return {
      id: `node ${id}`,
      label,
      icon: (
        <Icon name={node?.kind === 'goal' ? 'target' : node && isBranch(node) ? 'circle' : 'sticky-note'} />
      ),
      aside: also && <span className="pick-aside">{also}</span>,
      run: () => {
        editor.select(selectNode(id));
        context.ports.page.view('selection');
        context.ports.page.enterCanvas();
      },
    };
  });
}

function useDocumentDeeds(
  sought: string,
  templates: readonly Offer<string>[] = [],
): readonly { title: string; picks: readonly Deed[] }[] {
  const { workspace } = useApp();
  const { kept, key: open } = useWorkspace(({ kept, key }) => ({ kept, key }));
  const documents = kept
    .filter(({ key }) => key !== open)
    .map(({ key, title }) => ({ label: title, also: '', what: key }));
  return [
    {
      title: 'Documents',
      picks: ranked(documents, sought, MOST.documents).map(({ label, what: key }) => ({
        id: `document ${key}`,
        label,
        icon: <Icon name="folder-open" />,
        run: () => void workspace.openKept(key),
      })),
    },
    {
      title: 'Templates',
      picks: ranked(templates, sought, MOST.documents).map(({ label, what: id }) => ({
        id: `template ${id}`,
        label,
        icon: <Icon name="file-plus" />,
        run: () => void workspace.openTemplate(id),
      })),
    },
  ];
}
