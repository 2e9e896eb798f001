import type { NodeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { figureOf } from '../../../core/layout/figure';
import { drawNode } from '../../../core/render/draw';
import { useEditor } from '../../useEditor';
import type { TreeFlowNode } from '../scene/flow';
import type { Standing } from '../scene/standing';
import { AddHandles } from './AddHandles';
import { fromAfar, useAfar } from './afar';
import { Drawing } from './Drawing';
import { FoldButton } from './FoldButton';
import { Ports } from './Ports';
import { RenamedNode } from './RenamedNode';
import { StandingMarks } from './StandingMarks';
import './Attack.css';

const ORIGIN = { x: 0, y: 0 };

/** A goal, step, sub-tree or note. */
export const NodeView = memo(function NodeView({ data, selected }: NodeProps<TreeFlowNode>) {
  const { node, fold, colourBy, direction, standing, inAttack, reception, handles, tabStop } = data;
  const foldable = node.kind !== 'note' && node.children.length > 0 && (fold !== undefined || handles);
  const renaming = useEditor((state) =>
    state.surface === 'canvas' && state.renaming?.id === node.id ? state.renaming : undefined,
  );
  const figure = figureOf(node);
  const afar = useAfar();
  const marks = useMemo(() => {
    const whole = drawNode(node, ORIGIN, colourBy);
    return afar ? fromAfar(whole) : whole;
  }, [node, colourBy, afar]);
  return (
    <div
      className="node"
      data-reception={reception}
      data-standing={lookOf(standing)}
      data-aside={inAttack === 'aside' || undefined}
    >
      {renaming ? (
        <RenamedNode node={node} renaming={renaming} colourBy={colourBy} />
      ) : (
        <Drawing marks={marks} width={figure.width} height={figure.height} selected={selected} />
      )}
      {foldable && <FoldButton node={node} fold={fold} tabStop={tabStop} />}
      {standing && <StandingMarks node={node} standing={standing} />}
      {typeof inAttack === 'number' && (
        <span className="attack-number tabular" aria-hidden="true">
          {inAttack}
        </span>
      )}
      <Ports figure={figure} direction={direction} />
      {handles && <AddHandles node={node} direction={direction} tabStop={tabStop} />}
    </div>
  );
});

/** What no attack takes any more is drawn paler; goals say it in words beside them. */
function lookOf(standing: Standing | undefined): 'closed' | 'idle' | undefined {
  if (!standing || standing.isGoal) return undefined;
  if (standing.idle) return 'idle';
  return standing.verdict === 'closed' ? 'closed' : undefined;
}
