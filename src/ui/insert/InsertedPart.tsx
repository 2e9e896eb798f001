import { useState } from 'react';
import { partOf, unlikeUnits } from '../../core/edits/insert';
import { countsOf } from '../../core/tree/counts';
import { graphOf } from '../../core/tree/graph';
import type { AttackTree, BranchNode } from '../../core/tree/tree';
import { counted } from '../counts';
import { TextField } from '../kit/TextField';
import { useEditor } from '../useEditor';

/** More nodes than one looks through; the search narrows them. */
const MOST = 60;

interface InsertedPartProps {
  source: AttackTree;
  /** The node that is wanted with all below it; without one, the whole tree. */
  node: string | undefined;
  onNode: (node: string | undefined) => void;
}

/** What of a tree is inserted: all of it, or one node and what is below; and what comes of it here. */
export function InsertedPart({ source, node, onNode }: InsertedPartProps) {
  const tree = useEditor((state) => state.history.present);
  const [sought, setSought] = useState('');
  const found = candidates(source, sought, node);
  return (
    <div className="insert-part">
      <TextField
        label={`What of “${source.title}”`}
        type="search"
        placeholder="Find a node"
        value={sought}
        onChange={setSought}
      />
      <fieldset className="insert-choice insert-nodes">
        <legend className="unseen">Part</legend>
        <label className="insert-line">
          <input
            type="radio"
            name="inserted-part"
            checked={node === undefined}
            onChange={() => onNode(undefined)}
          />
          The whole tree
        </label>
        {found.slice(0, MOST).map(({ id, label, kind }) => (
          <label key={id} className="insert-line">
            <input type="radio" name="inserted-part" checked={node === id} onChange={() => onNode(id)} />
            <span>
              {label} {kind === 'goal' && <span className="insert-remark">goal</span>}
            </span>
          </label>
        ))}
        {found.length > MOST && (
          <p className="insert-remark">{found.length - MOST} more: search to narrow them.</p>
        )}
      </fieldset>
      <ul className="insert-counts" aria-label="What comes of it" aria-live="polite">
        {consequences(tree, source, node).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** Goals first, then whatever has something below it; with a search, every node that it finds. */
function candidates(source: AttackTree, sought: string, chosen: string | undefined): readonly BranchNode[] {
  const { branches } = graphOf(source);
  const words = sought.toLowerCase().trim().split(/\s+/);
  const wanted =
    sought.trim() === ''
      ? branches.filter(({ kind, children }) => kind === 'goal' || children.length > 0)
      : branches.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  const goals = wanted.filter(({ kind }) => kind === 'goal');
  const others = wanted.filter(({ kind }) => kind !== 'goal');
  const held = branches.filter(({ id }) => id === chosen && !wanted.some((one) => one.id === id));
  return [...held, ...goals, ...others];
}

function consequences(tree: AttackTree, source: AttackTree, node: string | undefined): readonly string[] {
  const part = partOf(source, node);
  const { nodes, shared } = countsOf(part);
  const controls = new Set(tree.mitigations.flatMap(({ control }) => control ?? []));
  const known = part.mitigations.filter(
    ({ control }) => control !== undefined && controls.has(control),
  ).length;
  const units = unlikeUnits(tree, source);
  return [
    `${counted(nodes.goal + nodes.step + nodes.subtree, 'node')}${shared > 0 ? `, ${shared} of them shared` : ''}${nodes.note > 0 ? `, and ${counted(nodes.note, 'note')}` : ''}.`,
    ...(part.mitigations.length > 0
      ? [
          `${counted(part.mitigations.length, 'mitigation')}${known > 0 ? `; ${known} of the same control as one that is here already` : ''}.`,
        ]
      : []),
    ...units.map(
      (unit) =>
        `Its ${unit} is in ${source.units?.[unit]}, here it is in ${tree.units?.[unit]}: the numbers stay as they are.`,
    ),
  ];
}
