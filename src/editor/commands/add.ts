import { addChild, addParent, addRoot, insertOnEdge, type Newcomer } from '../../core/edits/add';
import type { Edit } from '../../core/edits/edit';
import { newIds } from '../../core/edits/ids';
import { addMitigation } from '../../core/edits/mitigations';
import { addNote } from '../../core/edits/notes';
import { type Approach, isBranch, type Kind } from '../../core/tree/tree';
import { namingStep } from '../namingStep';
import { selectNode } from '../selection';
import type { Command, Context } from './command';
import {
  all,
  branchesInFocus,
  branchInFocus,
  edgeInFocus,
  focusOf,
  hasBranch,
  hasBranches,
  hasEdge,
  hasNode,
  mayChange,
  nodesInFocus,
} from './focus';
import { MITIGATION_PLACEHOLDER, placeholderFor, type Role } from './placeholders';

/** What a node is called until someone names it. */
const LABELS: Readonly<Record<Kind, string>> = {
  goal: 'New goal',
  step: 'New step',
  subtree: 'New sub-tree',
  note: 'New note',
};

/** A step that begins a bottom-up tree is a weakness. */
const labelFor = (approach: Approach, kind: Kind, role: Role): string =>
  role === 'start' && approach === 'bottom-up' ? 'New weakness' : LABELS[kind];

/** Records the edit that brings a new node, selects it, and opens its text field. */
function enter(
  { editor, ports }: Context,
  newcomer: { readonly kind: Kind; readonly role: Role; readonly via?: string | undefined },
  label: string,
  edit: (node: { readonly id: string; readonly label: string }) => Edit,
): void {
  const { kind, role, via } = newcomer;
  const tree = editor.tree();
  const id = newIds(tree, ports.random).fresh(kind);
  const added = editor.apply(label, edit({ id, label: labelFor(tree.approach, kind, role) }), {
    select: selectNode(id, via),
    merge: namingStep(id),
  });
  if (added) editor.rename({ id, placeholder: placeholderFor(tree.approach, role), typed: '' });
}

const enterBranch = (
  context: Context,
  newcomer: { readonly kind: Newcomer['kind']; readonly role: Role; readonly via?: string | undefined },
  label: string,
  edit: (newcomer: Newcomer) => Edit,
): void => enter(context, newcomer, label, (node) => edit({ ...node, kind: newcomer.kind }));

/** Puts a new mitigation on some nodes, selects it beside one of them, and lets it be named. */
function protect({ editor, ports }: Context, on: readonly string[], beside: string | undefined): void {
  const id = newIds(editor.tree(), ports.random).fresh('mitigation');
  const added = editor.apply('add mitigation', addMitigation({ id, label: 'New mitigation', on }), {
    select: { type: 'mitigation', id, ...(beside !== undefined && { on: beside }) },
    merge: namingStep(id),
  });
  if (!added) return;
  // On the canvas a shield has no text field of its own: the inspector has.
  if (editor.store.getState().surface === 'canvas') ports.page.focusLabel();
  else editor.rename({ id, placeholder: MITIGATION_PLACEHOLDER, typed: '' });
}

/** The mitigation that is selected beside a node. */
function shieldInFocus({ editor }: Context) {
  const selection = editor.selection();
  return selection.type === 'mitigation' && selection.on !== undefined ? { on: selection.on } : undefined;
}

/** Everything that brings something new into the tree. */
export const ADD: readonly Command[] = [
  {
    id: 'add-child',
    label: 'Add child',
    group: 'add',
    icon: 'plus',
    keys: ['Tab'],
    outlineKeys: ['Shift+Enter'],
    scope: 'canvas',
    takesKeys: (context) => branchInFocus(context) !== undefined && mayChange(context) === undefined,
    refusal: all(mayChange, hasBranch),
    run(context) {
      const focus = branchInFocus(context);
      if (!focus) return;
      const parent = focus.node.id;
      enterBranch(context, { kind: 'step', role: 'child', via: parent }, 'add child', (step) =>
        addChild(parent, step),
      );
    },
  },
  {
    id: 'add-sibling',
    label: 'Add sibling',
    group: 'add',
    icon: 'corner-down-right',
    keys: ['Enter'],
    scope: 'canvas',
    refusal: all(mayChange, (context) => (shieldInFocus(context) ? undefined : hasNode(context))),
    run(context) {
      const shield = shieldInFocus(context);
      if (shield) return protect(context, [shield.on], shield.on);
      const focus = focusOf(context);
      if (!focus) return;
      const { node, via } = focus;
      if (!isBranch(node)) {
        enter(context, { kind: 'note', role: 'note' }, 'add note', (note) =>
          addNote({ ...note, about: node.about }),
        );
        return;
      }
      const kind = via === undefined && node.kind === 'goal' ? 'goal' : 'step';
      enterBranch(context, { kind, role: 'sibling', via }, 'add sibling', (newcomer) =>
        via === undefined ? addRoot(newcomer, node.id) : addChild(via, newcomer, node.id),
      );
    },
  },
  {
    id: 'add-parent',
    label: 'Add parent',
    group: 'add',
    icon: 'arrow-up',
    keys: ['Mod+Enter'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranch),
    run(context) {
      const node = branchInFocus(context)?.node;
      if (!node) return;
      const kind = node.kind === 'goal' ? 'goal' : 'step';
      enterBranch(context, { kind, role: 'parent' }, 'add parent', (newcomer) =>
        addParent(node.id, newcomer),
      );
    },
  },
  {
    id: 'insert-step',
    label: 'Insert step on the edge',
    group: 'add',
    icon: 'spline',
    keys: ['I'],
    scope: 'canvas',
    refusal: all(mayChange, hasEdge),
    run(context) {
      const edge = edgeInFocus(context);
      if (!edge) return;
      enterBranch(context, { kind: 'step', role: 'between', via: edge.parent }, 'insert step', (step) =>
        insertOnEdge(edge, step),
      );
    },
  },
  {
    id: 'add-goal',
    label: 'Add goal',
    group: 'add',
    icon: 'target',
    scope: 'everywhere',
    refusal: mayChange,
    run: (context) =>
      enterBranch(context, { kind: 'goal', role: 'goal' }, 'add goal', (goal) => addRoot(goal)),
  },
  {
    id: 'add-step',
    label: ({ editor }) => (editor.tree().approach === 'bottom-up' ? 'Add weakness' : 'Add step on its own'),
    group: 'add',
    icon: 'plus',
    scope: 'everywhere',
    refusal: mayChange,
    run: (context) =>
      enterBranch(context, { kind: 'step', role: 'start' }, 'add step', (step) => addRoot(step)),
  },
  {
    id: 'add-mitigation',
    label: 'Add mitigation',
    group: 'add',
    icon: 'shield',
    keys: ['M'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranches),
    run(context) {
      const on = branchesInFocus(context).map((node) => node.id);
      protect(context, on, branchInFocus(context)?.node.id ?? on[0]);
    },
  },
  {
    id: 'add-note',
    label: 'Add note',
    group: 'add',
    icon: 'sticky-note',
    keys: ['N'],
    scope: 'canvas',
    refusal: mayChange,
    run(context) {
      const about = nodesInFocus(context).map((node) => node.id);
      enter(context, { kind: 'note', role: 'note' }, 'add note', (note) => addNote({ ...note, about }));
    },
  },
];
