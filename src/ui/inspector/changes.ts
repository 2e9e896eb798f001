import { connect, disconnect, reorder } from '../../core/edits/edges';
import type { Edit } from '../../core/edits/edit';
import {
  type DocumentField,
  type GroupField,
  type MitigationField,
  type NodeField,
  setDocumentField,
  setFieldOfNodes,
  setGroupField,
  setMitigationField,
  setNodeField,
} from '../../core/edits/fields';
import { removeGroup, setGroupNodes } from '../../core/edits/groups';
import { setIdeas } from '../../core/edits/ideas';
import { setGate, setKind, setLink } from '../../core/edits/kinds';
import { attachMitigation, detachMitigation, removeMitigation } from '../../core/edits/mitigations';
import { setAbout } from '../../core/edits/notes';
import { setDirection } from '../../core/edits/positions';
import { whyNotLine, whyNotText } from '../../core/tree/characters';
import { whyNotKind } from '../../core/tree/rules';
import type {
  AttackTree,
  Direction,
  Gate,
  GoalNode,
  Group,
  Kind,
  Mitigation,
  SubtreeLink,
  Units,
} from '../../core/tree/tree';
import type { Editor } from '../../editor/editor';
import { useApp } from '../useEditor';

/**
 * The inspector's ways to write, one hook for each thing that it shows. `set` is one undoable step; `type` is called
 * with every key press, and all of them up to `done` are one step. `line` and `text` make the `commit` of a text field.
 */
function fieldsOf<Fields extends object>(
  editor: Editor,
  subject: string,
  edit: <Field extends keyof Fields>(field: Field, value: Fields[Field] | undefined) => Edit,
) {
  const set = <Field extends keyof Fields & string>(
    field: Field,
    value: Fields[Field] | undefined,
    merge?: string,
  ) => {
    editor.apply(
      `Change ${spoken(field)}`,
      edit(field, value),
      merge ? { merge: `${subject} ${merge}` } : {},
    );
    return undefined;
  };
  const type = <Field extends keyof Fields & string>(field: Field, value: Fields[Field] | undefined) =>
    set(field, value, field);
  type Textual = {
    [Field in keyof Fields]: NonNullable<Fields[Field]> extends string ? Field : never;
  }[keyof Fields] &
    string;
  const written = (whyNot: (text: string) => string | undefined) => (field: Textual) => (text: string) =>
    (text === '' ? undefined : whyNot(text)) ?? type(field, text as Fields[Textual]);
  return { set, type, line: written(whyNotLine), text: written(whyNotText), done: editor.endMerge };
}

const spoken = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export function useNodeChange(id: string) {
  const { editor } = useApp();
  return {
    ...fieldsOf<Pick<GoalNode, NodeField>>(editor, id, (field, value) => setNodeField(id, field, value)),
    gate: (gate: Gate | undefined) => editor.apply('change gate', setGate([id], gate)),
    kind: (kind: Kind) => {
      const refusal = whyNotKind(editor.tree(), id, kind);
      if (refusal) editor.say({ text: refusal, tone: 'refusal' });
      else editor.apply('change kind', setKind([id], kind));
    },
    link: (link: SubtreeLink) => {
      editor.apply('change sub-tree', setLink(id, link), { merge: `${id} link` });
      return undefined;
    },
  };
}

/** The same for several nodes at once; those that cannot be of another kind stay as they are, and it says so. */
export function useNodesChange(ids: readonly string[]) {
  const { editor } = useApp();
  return {
    ...fieldsOf<Pick<GoalNode, NodeField>>(editor, ids.join(' '), (field, value) =>
      setFieldOfNodes(ids, field, value),
    ),
    gate: (gate: Gate | undefined) => editor.apply('change gate', setGate(ids, gate)),
    kind: (kind: Kind) => {
      const refusals = ids.flatMap((id) => whyNotKind(editor.tree(), id, kind) ?? []);
      editor.apply('change kind', setKind(ids, kind));
      const [refusal, ...others] = refusals;
      if (refusal === undefined) return;
      const more = others.length > 0 ? ` ${others.length} more stay as they are, too.` : '';
      editor.say({ text: `${refusal}${more}`, tone: 'refusal' });
    },
  };
}

export function useNoteChange(id: string) {
  const { editor } = useApp();
  return {
    ...useNodeChange(id),
    about: (nodes: readonly string[]) => editor.apply('change what a note is about', setAbout(id, nodes)),
  };
}

export function useMitigationsOf(nodes: readonly string[]) {
  const { editor } = useApp();
  return {
    attach: (id: string) => editor.apply('attach mitigation', attachMitigation(id, nodes)),
    detach: (id: string) => editor.apply('take mitigation off', detachMitigation(id, nodes)),
  };
}

export function useMitigationChange(id: string) {
  const { editor } = useApp();
  return {
    ...fieldsOf<Pick<Mitigation, MitigationField>>(editor, id, (field, value) =>
      setMitigationField(id, field, value),
    ),
    attach: (node: string) => editor.apply('attach mitigation', attachMitigation(id, [node])),
    detach: (node: string) => editor.apply('take mitigation off', detachMitigation(id, [node])),
    remove: () => editor.apply('remove mitigation', removeMitigation(id)),
  };
}

export function useGroupChange(id: string) {
  const { editor } = useApp();
  return {
    ...fieldsOf<Pick<Group, GroupField>>(editor, id, (field, value) => setGroupField(id, field, value)),
    nodes: (nodes: readonly string[]) => editor.apply('change group', setGroupNodes(id, nodes)),
    remove: () => editor.apply('remove group', removeGroup(id)),
  };
}

export function useEdges() {
  const { editor } = useApp();
  return {
    connect: (parent: string, child: string) => editor.apply('connect', connect({ parent, child })),
    disconnect: (parent: string, child: string) => editor.apply('disconnect', disconnect({ parent, child })),
    reorder: (parent: string, child: string, to: number) =>
      editor.apply('reorder', reorder(child, parent, to)),
  };
}

export function useDocumentChange() {
  const { editor, context } = useApp();
  const fields = fieldsOf<Pick<AttackTree, DocumentField>>(editor, 'document', setDocumentField);
  return {
    ...fields,
    /** Lines of a text become the members of a list. */
    assumptions: (text: string) =>
      linesOf(text).map(whyNotText).find(Boolean) ?? fields.type('assumptions', linesOf(text)),
    unit: (unit: keyof Units) => (text: string) =>
      (text === '' ? undefined : whyNotLine(text)) ??
      fields.set('units', { ...editor.tree().units, [unit]: text }, `unit ${unit}`),
    ideas: (text: string) => {
      const lines = linesOf(text);
      const wrong = lines.map(whyNotLine).find((problem) => problem !== undefined);
      if (wrong !== undefined) return wrong;
      editor.apply('change ideas', setIdeas(lines, context.ports.random), { merge: 'ideas' });
      return undefined;
    },
    direction: (direction: Direction) => editor.apply('change direction', setDirection(direction)),
  };
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
