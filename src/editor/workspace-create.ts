import { createStore } from 'zustand/vanilla';
import { newTree } from '../core/edits/newTree';
import { graphOf } from '../core/tree/graph';
import type { AttackTree } from '../core/tree/tree';
import { placeholderFor } from './commands/placeholders';
import { createEditor } from './editor';
import { focusedNode, selectNode } from './selection';
import type { Visit, Workspace, WorkspaceState } from './workspace';
import { announcing } from './workspace-announcing';
import { createDesk } from './workspace-desk';
import { expandThrough } from './workspace-expanding';
import { createForgetting } from './workspace-forgetting';
import { createDocumentHistory } from './workspace-history';
import { addressOf, keyIn, newKey } from './workspace-keys';
import { createLibrary } from './workspace-library';
import { impatient } from './workspace-patience';
import type { WorkspacePorts } from './workspace-ports';
import { createShelf } from './workspace-shelf';
import { createTurns } from './workspace-turns';

/** What the editor holds while the start page is shown. */
const BLANK: AttackTree = {
  id: 'blank',
  title: '',
  approach: 'scenario-based',
  nodes: [],
  mitigations: [],
  groups: [],
  ideas: [],
};

/** How the page gets to a document. */
interface Arrival {
  /** What happens to the address; `stay` when it names the document already. */
  readonly way: 'push' | 'replace' | 'stay';
  readonly trail?: readonly Visit[];
  /** The node to focus. */
  readonly node?: string | undefined;
  /** What to tell the person. */
  readonly says?: string;
}

/** The workspace over the given world. Made once for a page; `begin` starts it. */
export function createWorkspace(world: WorkspacePorts): Workspace {
  const { farewells, locks, address, tab, page, templates, random } = world;
  const writer = newKey(random);
  const inTurn = createTurns();
  const documents = announcing(impatient(world.documents, world.clock), world.neighbours);
  const editor = createEditor(BLANK, world.layOut, world.refine);
  const shelf = createShelf({ documents, farewells, random, writer });
  const store = createStore<WorkspaceState>(() => ({
    screen: 'starting',
    key: undefined,
    saving: { type: 'saved' },
    trail: [],
    kept: [],
    forgotten: [],
    damage: undefined,
  }));
  const { getState: get, setState: set } = store;

  const named = () => `“${editor.tree().title}”`;
  const inform = (text: string) => editor.say({ text, tone: 'info' });
  const refuse = (text: string) => editor.say({ text, tone: 'refusal' });
  const fail = (text: string) => editor.say({ text, tone: 'failure' });

  const desk = createDesk(
    { ...world, documents, editor, shelf, writer, inTurn },
    {
      saving: (saving) => set({ saving }),
      moved(key) {
        set({ key });
        tab.write({ key, trail: get().trail });
        address.replace(addressOf(key));
        inform(`Another tab has changed ${named()} too. Yours is kept as a document of its own from now on.`);
      },
      givenUp: () =>
        inform(
          `${named()} is changed in another tab from now on. All that you did here is saved, and shown there.`,
        ),
      takenOver: () => inform(`${named()} is no longer open in another tab: you can change it here now.`),
    },
  );
  const library = createLibrary({ editor, desk, shelf, documents, locks, templates });
  expandThrough(editor, library.lookedUp);
  const history = createDocumentHistory(documents);
  const forgetting = createForgetting({ desk, documents, locks });

  /** Turns the page to the document that the desk has just opened. */
  const arrive = ({ way, trail = [], node, says }: Arrival) => {
    const key = desk.key();
    if (key === undefined) return;
    set({ screen: 'editor', key, trail });
    tab.write({ key, trail });
    if (way !== 'stay') address[way](addressOf(key));
    if (node !== undefined) editor.select(selectNode(node));
    const missing = node !== undefined && !graphOf(editor.tree()).byId.has(node);
    const sentences = [
      ...(says === undefined ? [] : [says]),
      ...(missing ? [`It has no node “${node}”.`] : []),
      ...(desk.readOnly() ? [`${named()} is open in another tab: here it can only be read.`] : []),
    ];
    if (sentences.length > 0) inform(sentences.join(' '));
  };

  /** Opens a kept document, or says why it cannot and stays where it is. */
  const openKept = async (key: string, arrival: Arrival): Promise<boolean> => {
    const opened = await desk.open(key);
    if (opened.ok) arrive(arrival);
    else fail(opened.problem.sentence);
    set({ damage: opened.ok ? opened.value.damage : opened.problem.damage });
    return opened.ok;
  };

  const openNew = async (tree: AttackTree, arrival: Arrival) => {
    await desk.openNew(tree);
    arrive(arrival);
  };

  const openTemplate = async (id: string, arrival: Arrival) => {
    const template = await library.template(id);
    if (!template.ok) return fail(template.problem);
    const copy = await library.untouchedCopy(template.value);
    if (copy !== undefined && (await openKept(copy, arrival))) return;
    await openNew(template.value, arrival);
  };

  const refresh = async () => {
    const { kept, problem } = await library.list();
    set({ kept, forgotten: forgetting.forgotten() });
    if (problem !== undefined)
      fail(`This browser keeps no documents now: save your work as files. ${problem}`);
  };

  const goToStart = async (way: Arrival['way']) => {
    await desk.putAway();
    editor.open(BLANK);
    await refresh();
    set({ screen: 'start', key: undefined, saving: { type: 'saved' }, trail: [] });
    tab.write(undefined);
    if (way !== 'stay') address[way](addressOf(undefined));
    for (const keeper of desk.unsaved())
      fail(`“${keeper.tree().title}” could not be saved yet: leave this tab open, or save it as a file.`);
  };

  /** Goes where the person has pointed the address, also with the browser's back button. */
  const follow = async () => {
    const hash = address.read();
    const key = keyIn(hash);
    if (key === desk.key() && key !== undefined) return;
    if (key === undefined) {
      if (hash.length > 1) address.replace(addressOf(desk.key()));
      else if (get().screen !== 'start') await goToStart('stay');
      return;
    }
    const { trail } = get();
    const step = trail.findLastIndex((visit) => visit.key === key);
    const visits = trail.slice(0, Math.max(0, step));
    if (!(await openKept(key, { way: 'stay', trail: visits, node: trail[step]?.node })))
      address.replace(addressOf(desk.key()));
  };

  const restored = () => `Restored ${named()} as you left it.`;

  const start = async () => {
    await shelf.settle();
    const left = await library.leftOpen();
    const key = keyIn(address.read());
    if (key !== undefined) {
      const before = tab.read();
      const again = before?.key === key;
      const opened = await desk.open(key);
      if (opened.ok) {
        const crashed = left.some((mark) => mark.key === key);
        arrive({
          way: 'stay',
          trail: again ? before.trail : [],
          ...((again || crashed) && !desk.readOnly() && !opened.value.damage && { says: restored() }),
        });
        set({ damage: opened.value.damage });
        return;
      }
      await goToStart('replace');
      fail(opened.problem.sentence);
      set({ damage: opened.problem.damage });
      return;
    }
    for (const mark of locks.exclusive ? left : []) {
      if (!(await library.isFree(mark.key))) continue;
      // Once only: a document that ends the page again at once is not opened a third time.
      await documents.markClosed(mark);
      const opened = await desk.open(mark.key);
      if (!opened.ok) continue;
      arrive({ way: 'replace', ...(!opened.value.damage && { says: restored() }) });
      set({ damage: opened.value.damage });
      return;
    }
    await goToStart('stay');
  };

  return {
    store,
    editor,
    begin: () => {
      address.onChange(() => void inTurn(follow));
      page.on((event) => {
        if (event === 'shown' && get().screen === 'start') void inTurn(refresh);
      });
      return inTurn(start);
    },
    newTree: (approach) =>
      inTurn(async () => {
        const tree = newTree(approach, random);
        const [first] = tree.nodes;
        await openNew(tree, { way: 'push', node: first?.id });
        if (!first || !graphOf(editor.tree()).byId.has(first.id)) return;
        const role = first.kind === 'goal' ? 'goal' : 'start';
        editor.rename({ id: first.id, placeholder: placeholderFor(approach, role), typed: '' });
      }),
    openTemplate: (id) => inTurn(() => openTemplate(id, { way: 'push' })),
    openTree: (tree) => inTurn(() => openNew(tree, { way: 'push' })),
    openKept: (key) =>
      inTurn(async () => {
        await openKept(key, { way: 'push' });
      }),
    readKept: () => inTurn(refresh),
    openSubtree: (tree, node) =>
      inTurn(async () => {
        const from = desk.key();
        if (from === undefined) return;
        if (tree === editor.tree().id) return arrive({ way: 'stay', trail: get().trail, node });
        const meant = await library.meant(tree);
        if (!meant) return refuse(`No document here and no template is named “${tree}”.`);
        const left = focusedNode(editor.selection());
        const visit = { key: from, title: editor.tree().title, ...(left !== undefined && { node: left }) };
        const arrival = { way: 'push', trail: [...get().trail, visit], node } as const;
        if (meant.type === 'template')
          await openTemplate(meant.id, { ...arrival, says: 'Opened a copy of the template.' });
        else await openKept(meant.key, { ...arrival, says: 'Opened the document kept in this browser.' });
      }),
    treesAtHand: () => library.atHand(),
    back: () =>
      inTurn(async () => {
        const { trail } = get();
        const visit = trail.at(-1);
        if (visit) await openKept(visit.key, { way: 'push', trail: trail.slice(0, -1), node: visit.node });
      }),
    goToStart: () => inTurn(() => goToStart('push')),
    async takeOver() {
      const problem = await desk.takeOver();
      if (problem !== undefined) refuse(problem);
    },
    versions: () => history.list(desk.key()),
    version: (revision) => history.tree(desk.key(), revision),
    keepBefore: (milestone) => inTurn(() => desk.keepBefore(milestone)),
    async replace(label, tree, milestone) {
      let replaced = false;
      await inTurn(async () => {
        await desk.keepBefore(milestone);
        replaced = editor.apply(label, () => tree);
      });
      return replaced;
    },
    damageSeen: () => set({ damage: undefined }),
    forget: (key) =>
      inTurn(async () => {
        if (desk.key() === key) await goToStart('push');
        const problem = await forgetting.forget(key);
        await refresh();
        if (problem !== undefined) refuse(problem);
      }),
    bringBack: (key) =>
      inTurn(async () => {
        const problem = await forgetting.bringBack(key);
        await refresh();
        if (problem !== undefined) fail(problem);
      }),
  };
}
