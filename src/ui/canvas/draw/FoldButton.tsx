import { figureOf } from '../../../core/layout/figure';
import { drawFold, foldBox, foldWord } from '../../../core/render/fold';
import type { BranchNode } from '../../../core/tree/tree';
import { commandById, runCommand } from '../../../editor/commands/table';
import { selectNode } from '../../../editor/selection';
import { useApp } from '../../useEditor';
import { Marks } from './Marks';
import './FoldButton.css';

interface FoldButtonProps {
  node: BranchNode;
  /** How many nodes are hidden below it; `undefined` while it is expanded. */
  fold: number | undefined;
  tabStop: boolean;
}

/** On the corner of a node: counts what is hidden below it and brings it back, or hides what is there. */
export function FoldButton({ node, fold, tabStop }: FoldButtonProps) {
  const { editor, context } = useApp();
  const word = foldWord(fold);
  const { x, y, width, height } = foldBox(figureOf(node), word);
  const name = fold === undefined ? `Collapse “${node.label}”` : `Expand “${node.label}”, ${fold} hidden`;
  return (
    <button
      type="button"
      className="fold-button nodrag nopan"
      aria-label={name}
      aria-expanded={fold === undefined}
      title={fold === undefined ? 'Collapse' : `Expand: ${fold} hidden`}
      tabIndex={tabStop ? 0 : -1}
      style={{ left: x, top: y, width, height }}
      onClick={(event) => {
        event.stopPropagation();
        editor.select(selectNode(node.id));
        void runCommand(commandById('toggle-fold'), context);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg className="drawing" width={width} height={height} aria-hidden="true">
        <Marks marks={drawFold(word, { x: 0, y: 0, width, height }, ORIGIN)} />
      </svg>
    </button>
  );
}

const ORIGIN = { x: 0, y: 0 };
