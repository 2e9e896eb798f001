import { graphOf } from '../../tree/graph';
import { type AttackTree, type BranchNode, isBranch } from '../../tree/tree';
import { grouped } from './grouped';
import { type Line, writeLine } from './line';

/**
 * A tree as an indented Markdown list that `readOutline` reads as the same tree: labels, kinds, gates, what is shared,
 * mitigations with their status, and notes. Everything else stays behind. A shared node stands in full where it is
 * reached first.
 */
export function writeOutline(tree: AttackTree): string {
  const { byId, roots, notes } = graphOf(tree);
  const written = new Map<string, number>();
  const numbers = numbersOf(tree);
  const isNote = (id: string) => byId.get(id)?.kind === 'note';
  const noted = belongings(
    notes.map(({ label, about }) => ({
      line: { type: 'note', label },
      ids: about.filter((id) => !isNote(id)),
    })),
  );
  const mitigated = belongings(
    tree.mitigations.map(({ label, status, on }) => ({
      line: { type: 'mitigation', label, status },
      ids: on,
    })),
  );
  const lines: string[] = [];
  const put = (depth: number, line: Line) => lines.push('  '.repeat(depth) + writeLine(line));

  const work = roots.map(({ id }) => ({ id, depth: 0 })).reverse();
  for (let next = work.pop(); next; next = work.pop()) {
    const { id, depth } = next;
    const node = byId.get(id);
    if (!node || !isBranch(node)) continue;
    if (written.has(id)) {
      const nth = numbers.get(id);
      put(depth, { type: 'see', label: node.label, ...(nth !== undefined && { nth }) });
      continue;
    }
    written.set(id, written.size);
    put(depth, nodeLine(node));
    for (const line of [...mitigated(id), ...noted(id)]) put(depth + 1, line);
    for (const child of node.children.toReversed()) work.push({ id: child, depth: depth + 1 });
  }
  for (const line of [...mitigated(undefined), ...noted(undefined)]) put(0, line);
  return lines.map((line) => `${line}\n`).join('');
}

const nodeLine = ({ label, kind, gate }: BranchNode): Line => ({
  type: 'node',
  label,
  kind,
  ...(gate && { gate }),
});

/** For labels that several nodes have, the number of each among them; nodes stand in the order in which they are written. */
function numbersOf(tree: AttackTree): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [, alike] of grouped(graphOf(tree).branches, ({ label }) => label))
    if (alike.length > 1) for (const [at, { id }] of alike.entries()) numbers.set(id, at + 1);
  return numbers;
}

interface Belonging {
  readonly line: Line;
  readonly ids: readonly string[];
}

/**
 * What is written below a node of the things that belong to it, or, without an id, of those that belong to no node. Those
 * written before come first, in the order of their first time, and are not written for no node: so they stand when they
 * are read again.
 */
function belongings(all: readonly Belonging[]): (id: string | undefined) => readonly Line[] {
  const byNode = new Map<string | undefined, Line[]>();
  for (const { line, ids } of all)
    for (const id of ids.length === 0 ? [undefined] : ids) {
      const list = byNode.get(id);
      if (list) list.push(line);
      else byNode.set(id, [line]);
    }
  const order = new Map<string, number>();
  return (id) => {
    const here = new Map((byNode.get(id) ?? []).map((line) => [writeLine(line), line]));
    for (const words of [...here.keys()]) {
      if (id === undefined && order.has(words)) here.delete(words);
      if (!order.has(words)) order.set(words, order.size);
    }
    const rank = (words: string) => order.get(words) ?? 0;
    return [...here].sort(([one], [other]) => rank(one) - rank(other)).map(([, line]) => line);
  };
}
