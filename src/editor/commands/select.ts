import { shownIn } from '../editor';
import { focusedNode, selectedNodes, selectNode, selectNodes } from '../selection';
import type { Command, Context } from './command';
import { focusOf, hasNode } from './focus';
import { type Way, walk } from './walk';

const WAYS = [
  { way: 'up', key: 'ArrowUp', icon: 'arrow-up' },
  { way: 'down', key: 'ArrowDown', icon: 'arrow-down' },
  { way: 'left', key: 'ArrowLeft', icon: 'arrow-left' },
  { way: 'right', key: 'ArrowRight', icon: 'arrow-right' },
] as const;

const stepOf = ({ editor }: Context, way: Way) =>
  walk(shownIn(editor.store.getState()), editor.selection(), editor.store.getState().placement, way);

const walks = WAYS.map(
  ({ way, key, icon }): Command => ({
    id: `walk-${way}`,
    label: `Walk ${way}`,
    group: 'select',
    icon,
    keys: [key],
    outlineKeys: [],
    scope: 'canvas',
    refusal: () => undefined,
    run(context) {
      const step = stepOf(context, way);
      if (step) context.editor.select(selectNode(step.id, step.via));
    },
  }),
);

const extensions = WAYS.map(
  ({ way, key, icon }): Command => ({
    id: `extend-${way}`,
    label: `Select further ${way}`,
    group: 'select',
    icon,
    keys: [`Shift+${key}`],
    outlineKeys: [],
    scope: 'canvas',
    refusal: () => undefined,
    run(context) {
      const { editor } = context;
      const step = stepOf(context, way);
      if (!step) return;
      const others = selectedNodes(editor.selection()).filter((id) => id !== step.id);
      editor.select({
        type: 'nodes',
        ids: [...others, step.id],
        ...(step.via !== undefined && { via: step.via }),
      });
    },
  }),
);

/** What the other commands will act on. */
export const SELECT: readonly Command[] = [
  ...walks,
  ...extensions,
  {
    id: 'select-all',
    label: 'Select all',
    group: 'select',
    keys: ['Mod+A'],
    scope: 'canvas',
    refusal: ({ editor }) => (editor.tree().nodes.length > 0 ? undefined : 'There is no node to select.'),
    run({ editor }) {
      const focus = focusedNode(editor.selection());
      const ids = shownIn(editor.store.getState()).nodes.map((node) => node.id);
      editor.select(selectNodes(focus === undefined ? ids : [...ids.filter((id) => id !== focus), focus]));
    },
  },
  {
    id: 'open-subtree',
    label: 'Open the sub-tree',
    group: 'select',
    icon: 'external-link',
    keys: ['Mod+ArrowDown'],
    scope: 'canvas',
    refusal: (context) => {
      const node = focusOf(context)?.node;
      if (!node) return hasNode(context);
      if (node.kind !== 'subtree') return 'Only a sub-tree can be opened; select one first.';
      return node.subtree ? undefined : 'This sub-tree names no tree yet: say what it stands for.';
    },
    async run(context) {
      const node = focusOf(context)?.node;
      if (node?.kind !== 'subtree' || !node.subtree) return;
      const { tree = context.editor.tree().id, node: goal } = node.subtree;
      await context.ports.page.openSubtree(tree, goal);
    },
  },
  {
    id: 'back',
    label: 'Back to where the sub-tree is',
    group: 'select',
    icon: 'arrow-left',
    keys: ['Mod+ArrowUp'],
    scope: 'everywhere',
    refusal: ({ ports }) =>
      ports.page.canGoBack() ? undefined : 'No sub-tree was opened, so there is no way back.',
    run: ({ ports }) => ports.page.back(),
  },
  {
    id: 'leave-canvas',
    label: ({ editor }) =>
      editor.store.getState().scenario.attack ? 'Show the whole tree again' : 'Leave the canvas',
    group: 'select',
    keys: ['Escape'],
    scope: 'canvas',
    refusal: () => undefined,
    run({ editor, ports }) {
      const { scenario } = editor.store.getState();
      // First what is lit up goes out, then the focus leaves.
      if (scenario.attack) editor.suppose({ ...scenario, attack: undefined });
      else ports.page.leaveCanvas();
    },
  },
];
