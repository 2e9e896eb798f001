import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from '../format/read';
import { write } from '../format/write';
import { arbitraryLabel, arbitraryText, arbitraryTree } from '../tree/arbitrary';
import { findings } from '../tree/findings';
import { inFileOrder } from '../tree/order';
import { type AttackTree, EXPOSURES, GATES, IMPACTS, KINDS, STAGES, STATUSES } from '../tree/tree';
import { addChild, addParent, addRoot, insertOnEdge, type Newcomer } from './add';
import { excerpt } from './copy';
import { connect, disconnect, moveUnder, reorder } from './edges';
import type { Edit } from './edit';
import { setDocumentField, setFieldOfNodes, setGroupField, setMitigationField, setNodeField } from './fields';
import { addGroup, removeGroup, setGroupNodes } from './groups';
import { addIdeas, growIdea, removeIdea, rewordIdea, setIdeas } from './ideas';
import { idsForCopy, newIds } from './ids';
import { setGate, setKind, setLink } from './kinds';
import { indent, outdent, splitOff } from './levels';
import { addMitigation, attachMitigation, detachMitigation, removeMitigation } from './mitigations';
import { addNote, setAbout } from './notes';
import { duplicate, paste } from './paste';
import { place, setDirection, unplace } from './positions';
import { removeKeepingChildren, removeNodes } from './remove';
import { clearVotes, vote } from './votes';

/** Numbers and words from which every edit makes its arguments. */
interface Draw {
  readonly which: number;
  readonly picks: readonly number[];
  readonly label: string;
  readonly text: string;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  which: fc.nat(999),
  picks: fc.array(fc.nat(999), { minLength: 4, maxLength: 4 }),
  label: fc.oneof(arbitraryLabel(), fc.constant(''), fc.constant('two\nlines')),
  text: fc.oneof(arbitraryText(), fc.constant('')),
});

/** One of all edits, with arguments that mostly name what is there. */
function editOf(tree: AttackTree, { which, picks, label, text }: Draw): Edit {
  const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
    items[(picks[at] ?? 0) % items.length];
  const node = (at: number) => pick(tree.nodes, at)?.id ?? 'gone';
  const some = [...new Set([node(0), node(1), node(2)])].slice(0, 1 + ((picks[3] ?? 0) % 3));
  const parent = node(0);
  const above = tree.nodes.find(({ id }) => id === parent);
  const children = above && above.kind !== 'note' ? above.children : [];
  const child = pick(children, 1) ?? node(1);
  const mitigation = pick(tree.mitigations, 0)?.id ?? 'gone';
  const group = pick(tree.groups, 0)?.id ?? 'gone';
  const idea = pick(tree.ideas, 1)?.id ?? 'gone';
  const random = () => ((picks[0] ?? 0) % 30) / 30;
  const id = newIds(tree, random).fresh('new');
  const kind = pick(['goal', 'step', 'subtree'] as const, 2) ?? 'step';
  const newcomer: Newcomer = { id, kind, label };
  const clip = excerpt(tree, some);
  const names = idsForCopy(tree, clip, random);
  const edits: readonly Edit[] = [
    addRoot(newcomer, node(0)),
    addChild(parent, newcomer, child),
    addParent(child, newcomer),
    insertOnEdge({ parent, child }, newcomer),
    connect({ parent, child: node(1) }, picks[2]),
    connect({ parent: node(2), child: node(1) }),
    disconnect({ parent, child }),
    moveUnder({ id: child, from: parent, to: node(2), keep: picks[3] === 0 }),
    reorder(child, parent, picks[3] ?? 0),
    reorder(node(0), undefined, (picks[3] ?? 0) % 4),
    indent({ id: child, via: parent }),
    indent({ id: node(0), via: undefined }),
    outdent({ id: child, via: parent }),
    splitOff(parent, children.slice(0, 2), newcomer),
    removeNodes(some),
    removeKeepingChildren(some),
    setNodeField(node(0), 'label', label),
    setNodeField(node(0), 'description', text),
    setNodeField(node(0), 'owner', label),
    setFieldOfNodes(some, 'owner', label),
    setNodeField(node(0), 'impact', pick(IMPACTS, 1)),
    setNodeField(node(0), 'stage', pick(STAGES, 1)),
    setNodeField(node(0), 'exposure', pick(EXPOSURES, 1)),
    setNodeField(node(0), 'attributes', { cost: picks[1] ?? 0, time: picks[2] ?? 0 }),
    setNodeField(node(0), 'references', [{ name: label, url: 'https://example.org' }]),
    setMitigationField(mitigation, 'label', label),
    setMitigationField(mitigation, 'control', label),
    setMitigationField(mitigation, 'status', pick(STATUSES, 1)),
    setGroupField(group, 'label', label),
    setGroupField(group, 'outOfScope', picks[1] === 0 ? undefined : true),
    setDocumentField('title', label),
    setDocumentField('description', text),
    setDocumentField('assumptions', [text]),
    setDocumentField('units', { cost: text, time: '' }),
    setGate(some, pick([...GATES, undefined], 3)),
    setKind(some, pick(KINDS, 1) ?? 'step'),
    setLink(node(0), { node: node(1) }),
    setLink(node(0), { tree: label, node: label }),
    setLink(node(0), { tree: label, node: node(1) }),
    addNote({ id, label, about: some }),
    setAbout(node(0), some),
    addMitigation({ id, label, on: some }),
    attachMitigation(mitigation, some),
    detachMitigation(mitigation, some),
    removeMitigation(mitigation),
    addGroup({ id, label, nodes: some }),
    setGroupNodes(group, some),
    removeGroup(group),
    setIdeas([label, text], random),
    addIdeas([label, text, label], random),
    rewordIdea(idea, label),
    removeIdea(idea),
    growIdea(idea, { id, under: node(0) }),
    growIdea(idea, { id }),
    vote(some, 1),
    vote(some, -1),
    clearVotes,
    place({ [node(0)]: { x: (picks[1] ?? 0) / 3, y: -(picks[2] ?? 0) } }),
    unplace(some),
    setDirection(pick(['down', 'right'] as const, 0) ?? 'down'),
    paste(clip, names, node(0)),
    duplicate(some, names, parent),
  ];
  return edits[which % edits.length] ?? ((same) => same);
}

it('after any run of edits the document has no error, stands in the order of files, and is read as it was written', () => {
  fc.assert(
    fc.property(arbitraryTree(), fc.array(draw, { maxLength: 12 }), (start, draws) => {
      let tree = start;
      for (const one of draws) {
        const before = frozen(tree);
        tree = editOf(before, one)(before);
        if (tree !== before) expect(JSON.stringify(tree)).not.toBe(JSON.stringify(before));
      }
      expect(findings(tree).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(inFileOrder(tree)).toBe(tree);
      expect(read(write(tree))).toEqual({ ok: true, value: tree });
    }),
    { numRuns: 400 },
  );
});

it('whatever is cut out of a document is a document', () => {
  fc.assert(
    fc.property(arbitraryTree(), fc.array(fc.nat(99), { maxLength: 4 }), (tree, picks) => {
      const ids = tree.nodes.length === 0 ? [] : picks.map((at) => tree.nodes[at % tree.nodes.length]!.id);
      const clip = excerpt(tree, ids);
      expect(findings(clip).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read(write(clip))).toEqual({ ok: true, value: clip });
    }),
  );
});

/** The very same value, which throws when anything tries to change it. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}
