import type { NodeProps } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import { figureOf, TYPE } from '../../../core/layout/figure';
import { drawNode } from '../../../core/render/draw';
import type { Mark } from '../../../core/render/marks';
import { useEditor } from '../../useEditor';
import type { TreeFlowNode } from '../scene/flow';
import { AddHandles } from './AddHandles';
import { Drawing } from './Drawing';
import { Ports } from './Ports';
import { RenameField } from './RenameField';

const ORIGIN = { x: 0, y: 0 };

/** A goal, step, sub-tree or note. While it is renamed, its shape grows with what is typed. */
export const NodeView = memo(function NodeView({ data, selected, width }: NodeProps<TreeFlowNode>) {
  const { node, colourBy, direction, verdict } = data;
  const renaming = useEditor((state) => (state.renaming?.id === node.id ? state.renaming : undefined));
  const [draft, setDraft] = useState('');
  const drawn = useMemo(
    () => (renaming && draft ? { ...node, label: draft } : node),
    [node, renaming, draft],
  );
  const figure = figureOf(drawn);
  const marks = useMemo(() => drawNode(drawn, ORIGIN, colourBy), [drawn, colourBy]);
  return (
    <div
      className="node"
      data-verdict={verdict}
      style={{
        left: ((width ?? figure.width) - figure.width) / 2,
        width: figure.width,
        height: figure.height,
      }}
    >
      <Drawing
        marks={renaming ? marks.filter((mark) => !isLabel(mark)) : marks}
        width={figure.width}
        height={figure.height}
        selected={selected}
      />
      {renaming && (
        <RenameField
          renaming={renaming}
          node={node}
          figure={figure}
          ink={marks.find(isLabel)?.fill ?? 'text'}
          paper={marks[0]?.type === 'text' ? 'surface' : (marks[0]?.fill ?? 'surface')}
          onDraft={setDraft}
        />
      )}
      <Ports figure={figure} direction={direction} />
      {data.handles && <AddHandles node={node} direction={direction} tabStop={data.tabStop} />}
    </div>
  );
});

const isLabel = (mark: Mark) => mark.type === 'text' && mark.size === TYPE.label.size;
