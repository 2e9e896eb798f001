import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from '../../core/format/read';
import { write } from '../../core/format/write';
import { arbitraryTree } from '../../core/tree/arbitrary';
import { findings } from '../../core/tree/findings';
import { graphOf } from '../../core/tree/graph';
import { inFileOrder } from '../../core/tree/order';
import type { AttackTree } from '../../core/tree/tree';
import { shownIn } from '../editor';
import { type Headless, headless } from '../headless';
import type { Selection } from '../selection';
import { COMMANDS, runCommand } from './table';

/** What a person does: selects something or leaves the selection, then asks for a command, whatever it is. */
interface Deed {
  readonly command: number;
  readonly what: 'as it is' | 'nothing' | 'node' | 'nodes' | 'edge' | 'mitigation' | 'group';
  readonly picks: readonly number[];
}

const deed: fc.Arbitrary<Deed> = fc.record({
  command: fc.nat(COMMANDS.length - 1),
  what: fc.constantFrom('as it is', 'nothing', 'node', 'node', 'nodes', 'edge', 'mitigation', 'group'),
  picks: fc.array(fc.nat(999), { minLength: 3, maxLength: 3 }),
});

function chosen(tree: AttackTree, { what, picks }: Deed): Selection | undefined {
  const pick = <Item>(items: readonly Item[], at: number) => items[(picks[at] ?? 0) % items.length];
  const { parents } = graphOf(tree);
  const node = pick(tree.nodes, 0);
  const other = pick(tree.nodes, 1);
  const mitigation = pick(tree.mitigations, 0);
  const group = pick(tree.groups, 0);
  switch (what) {
    case 'as it is':
      return undefined;
    case 'nothing':
      return { type: 'nothing' };
    case 'node': {
      const via = node && pick(parents(node.id), 1);
      return node && { type: 'nodes', ids: [node.id], ...(via !== undefined && { via }) };
    }
    case 'nodes':
      return node && other && { type: 'nodes', ids: [...new Set([node.id, other.id])] };
    case 'edge': {
      const parent = node && pick(parents(node.id), 1);
      return parent === undefined || !node ? undefined : { type: 'edge', parent, child: node.id };
    }
    case 'mitigation': {
      const on = mitigation && pick(mitigation.on, 1);
      return mitigation && { type: 'mitigation', id: mitigation.id, ...(on !== undefined && { on }) };
    }
    case 'group':
      return group && { type: 'group', id: group.id };
  }
}

async function act(person: Headless, one: Deed): Promise<void> {
  const { editor, context } = person;
  const selection = chosen(editor.tree(), one);
  if (selection) editor.select(selection);
  person.answer = ({ choices }) => choices[(one.picks[2] ?? 0) % Math.max(1, choices.length)]?.id;
  const command = COMMANDS[one.command];
  if (command) await runCommand(command, context);
}

function expectSound({ editor }: Headless): void {
  const tree = editor.tree();
  expect(findings(tree).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(inFileOrder(tree)).toBe(tree);
  expect(namesOnlyWhatIsThere(tree, editor.selection())).toBe(true);
  expect(namesOnlyWhatIsThere(shownIn(editor.store.getState()), withoutVia(editor.selection()))).toBe(true);
  const { renaming } = editor.store.getState();
  expect(renaming === undefined || tree.nodes.some(({ id }) => id === renaming.id)).toBe(true);
}

/** The way to a node may be hidden, the node never. */
const withoutVia = (selection: Selection): Selection =>
  selection.type === 'nodes' ? { type: 'nodes', ids: selection.ids } : selection;

function namesOnlyWhatIsThere(tree: AttackTree, selection: Selection): boolean {
  const { byId, children } = graphOf(tree);
  switch (selection.type) {
    case 'nothing':
      return true;
    case 'nodes': {
      const { ids, via } = selection;
      const focus = ids.at(-1) ?? '';
      const all = ids.length > 0 && new Set(ids).size === ids.length && ids.every((id) => byId.has(id));
      return all && (via === undefined || children(via).includes(focus));
    }
    case 'edge':
      return children(selection.parent).includes(selection.child);
    case 'mitigation': {
      const mitigation = tree.mitigations.find(({ id }) => id === selection.id);
      return mitigation !== undefined && (selection.on === undefined || mitigation.on.includes(selection.on));
    }
    case 'group':
      return tree.groups.some(({ id }) => id === selection.id);
  }
}

it('any run of commands, then undo all, gives the very same document, and redo all the end', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTree(), fc.array(deed, { maxLength: 15 }), async (start, deeds) => {
      const person = headless(start);
      const { editor } = person;
      for (const one of deeds) {
        await act(person, one);
        expectSound(person);
      }
      const end = editor.tree();
      expect(read(write(end))).toEqual({ ok: true, value: end });
      const redone = editor.store.getState().history.future.length;
      while (editor.store.getState().history.past.length > 0) {
        editor.undo();
        expectSound(person);
      }
      expect(editor.tree()).toBe(start);
      while (editor.store.getState().history.future.length > redone) {
        editor.redo();
        expectSound(person);
      }
      expect(editor.tree()).toBe(end);
    }),
    { numRuns: 300 },
  );
});

it('a command that is refused changes nothing and says why', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTree(), fc.array(deed, { maxLength: 5 }), async (start, deeds) => {
      const person = headless(start);
      for (const one of deeds) {
        const selection = chosen(person.editor.tree(), one);
        if (selection) person.editor.select(selection);
        const refusal = COMMANDS[one.command]?.refusal(person.context);
        const before = person.editor.tree();
        await act(person, { ...one, what: 'as it is' });
        if (refusal === undefined) continue;
        expect(person.editor.tree()).toBe(before);
        expect(person.said()).toBe(refusal);
      }
    }),
    { numRuns: 300 },
  );
});
