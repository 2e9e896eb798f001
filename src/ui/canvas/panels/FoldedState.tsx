import { graphOf } from '../../../core/tree/graph';
import { quoted } from '../../../core/tree/quoted';
import { shownOf } from '../../../core/tree/shown';
import { commandById, runCommand } from '../../../editor/commands/table';
import { Button } from '../../kit/Button';
import { useApp, useEditor } from '../../useEditor';
import './FoldedState.css';

/** Says what is out of the way, and leads back; not there while nothing is. */
export function FoldedState() {
  const { context } = useApp();
  const { tree, folding, hidden } = useEditor(({ history, folding }) => ({
    tree: history.present,
    folding,
    hidden: shownOf(history.present, folding).hidden,
  }));
  const focus = folding.focus === undefined ? undefined : graphOf(tree).byId.get(folding.focus);
  if (hidden === 0) return null;
  const way = focus ? 'leave-focus' : 'expand-all';
  return (
    <section className="folded" aria-label="What is hidden">
      <p>
        {focus && <span className="folded-focus">Focus on {quoted(focus.label)}. </span>}
        <span className="tabular">
          {hidden} {hidden === 1 ? 'node is' : 'nodes are'} hidden
        </span>
      </p>
      <Button
        kind="plain"
        onClick={() => {
          void runCommand(commandById(way), context);
          context.ports.page.enterCanvas();
        }}
      >
        {focus ? 'Show the whole tree' : 'Expand all'}
      </Button>
    </section>
  );
}
