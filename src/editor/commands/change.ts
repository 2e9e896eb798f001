import { setGate, setKind } from '../../core/edits/kinds';
import { graphOf } from '../../core/tree/graph';
import { whyNotKind } from '../../core/tree/rules';
import { type Gate, KINDS, type Kind } from '../../core/tree/tree';
import type { Command } from './command';
import {
  all,
  branchesInFocus,
  branchInFocus,
  type Check,
  hasBranch,
  hasBranches,
  hasNode,
  mayChange,
  nodesInFocus,
} from './focus';
import { placeholderOf } from './placeholders';

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  goal: 'goal',
  step: 'step',
  subtree: 'sub-tree',
  note: 'note',
};

function gateCommand(id: string, gate: Gate | undefined, keys?: readonly string[]): Command {
  const name = gate?.toUpperCase();
  const states: Check = (context) =>
    branchesInFocus(context).every((node) => node.gate === gate)
      ? `The gate is ${name ?? 'not stated'} already.`
      : undefined;
  return {
    id,
    label: name === undefined ? 'No gate' : `Gate ${name}`,
    group: 'change',
    ...(keys && { keys }),
    scope: 'canvas',
    refusal: all(mayChange, hasBranches, states),
    run: (context) => {
      const ids = branchesInFocus(context).map((node) => node.id);
      context.editor.apply(
        name === undefined ? 'take the gate away' : `set gate ${name}`,
        setGate(ids, gate),
      );
    },
  };
}

const kindCommand = (kind: Kind): Command => ({
  id: `set-kind-${kind}`,
  label: `Make it a ${KIND_WORDS[kind]}`,
  group: 'change',
  scope: 'canvas',
  refusal: all(mayChange, hasNode, (context) => {
    const nodes = nodesInFocus(context);
    if (nodes.every((node) => node.kind === kind)) return `It is a ${KIND_WORDS[kind]} already.`;
    return nodes.map(({ id }) => whyNotKind(context.editor.tree(), id, kind)).find(Boolean);
  }),
  run(context) {
    const ids = nodesInFocus(context).map((node) => node.id);
    context.editor.apply(`make a ${KIND_WORDS[kind]}`, setKind(ids, kind));
  },
});

/** The gate that follows: not stated, OR, AND, and round again. */
const AFTER: Readonly<Record<Gate | 'none', Gate | undefined>> = { none: 'or', or: 'and', and: undefined };

/** Changes of what a node says and is. */
export const CHANGE: readonly Command[] = [
  {
    id: 'rename',
    label: 'Rename',
    group: 'change',
    icon: 'pencil',
    keys: ['F2'],
    scope: 'canvas',
    refusal: all(mayChange, ({ editor }) => {
      const { type } = editor.selection();
      return type === 'nothing' || type === 'edge' ? 'Select what you want to rename first.' : undefined;
    }),
    run(context) {
      const { editor, ports } = context;
      const selection = editor.selection();
      const shield =
        selection.type === 'mitigation' && editor.store.getState().surface === 'outline'
          ? selection.id
          : undefined;
      const id = nodesInFocus(context).at(-1)?.id ?? shield;
      if (id !== undefined) editor.rename({ id, placeholder: placeholderOf(graphOf(editor.tree()), id) });
      else ports.page.focusLabel();
    },
  },
  gateCommand('set-gate-and', 'and', ['A']),
  gateCommand('set-gate-or', 'or', ['O']),
  gateCommand('set-gate-none', undefined),
  {
    id: 'flip-gate',
    label: 'Flip AND and OR',
    group: 'change',
    keys: ['F4'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranches),
    run(context) {
      // A gate that is not stated is read as OR.
      const gate = branchesInFocus(context).at(-1)?.gate === 'and' ? 'or' : 'and';
      const ids = branchesInFocus(context).map((node) => node.id);
      context.editor.apply(`set gate ${gate.toUpperCase()}`, setGate(ids, gate));
    },
  },
  {
    id: 'toggle-gate',
    label: 'Next gate',
    group: 'change',
    icon: 'rotate',
    keys: ['G'],
    scope: 'canvas',
    refusal: all(mayChange, hasBranch),
    run(context) {
      const gate = AFTER[branchInFocus(context)?.node.gate ?? 'none'];
      const ids = branchesInFocus(context).map((node) => node.id);
      context.editor.apply('change gate', setGate(ids, gate));
    },
  },
  ...KINDS.map(kindCommand),
];
