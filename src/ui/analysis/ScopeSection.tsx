import { outOfScope } from '../../core/analysis/scope';
import { plain } from '../../core/tree/quoted';
import { isBranch } from '../../core/tree/tree';
import { commandById, runCommand } from '../../editor/commands/table';
import type { Library } from '../../editor/scenario';
import { counted } from '../counts';
import { useApp, useEditor } from '../useEditor';
import { useChoices } from './useChoices';

/** What is asked about: with or without sub-trees, and what is out of scope; nothing where the tree has neither. */
export function ScopeSection() {
  const tree = useEditor((state) => state.history.present);
  const subtrees = tree.nodes.filter((node) => isBranch(node) && node.kind === 'subtree').length;
  const left = outOfScope(tree).length;
  if (subtrees === 0 && left === 0) return null;
  return (
    <div className="scope-section">
      {subtrees > 0 && <SubtreeChoice many={subtrees} />}
      {left > 0 && <ScopeChoice many={left} />}
    </div>
  );
}

function ScopeChoice({ many }: { many: number }) {
  const [{ withinScope }, choose] = useChoices();
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={withinScope}
          onChange={(event) => choose({ withinScope: event.target.checked })}
        />
        Leave out what is out of scope
      </label>
      <p className="remark">
        {withinScope
          ? `${counted(many, 'node')} left out below: attacks that need them are not counted. The verdict above is of the whole tree.`
          : `${counted(many, 'node')} out of scope, counted like all others.`}
      </p>
    </div>
  );
}

function SubtreeChoice({ many }: { many: number }) {
  const { context } = useApp();
  const expandedBy = useEditor((state) => state.scenario.expandedBy);
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={expandedBy !== undefined}
          onChange={() => void runCommand(commandById('toggle-expanded'), context)}
        />
        Expand sub-trees
      </label>
      <p className="remark">
        {expandedBy ? throughInWords(expandedBy) : `${counted(many, 'sub-tree')}, each taken as drawn.`}
      </p>
    </div>
  );
}

/** Through which documents sub-trees are expanded: “through “A” (kept here), “B” (template); not at hand: c”. */
function throughInWords(library: Library): string {
  const found = [...library].flatMap(([, one]) =>
    one ? [`“${plain(one.tree.title)}” (${one.from === 'kept' ? 'kept here' : 'template'})`] : [],
  );
  const missing = [...library].flatMap(([id, one]) => (one ? [] : [plain(id)]));
  const through = found.length > 0 ? `Through ${found.join(', ')}.` : 'Within this document only.';
  return missing.length > 0 ? `${through} Not at hand, so left as leaves: ${missing.join(', ')}.` : through;
}
