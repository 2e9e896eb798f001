import type { NodeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { drawShield } from '../../../core/render/draw';
import { toggledWhatIf } from '../../../editor/scenario';
import { useApp } from '../../useEditor';
import type { ShieldFlowNode } from '../scene/flow';
import { fromAfar, useAfar } from './afar';
import { Drawing } from './Drawing';
import './ShieldView.css';

/** A mitigation beside one of the nodes it is on, with a switch that says whether it is in force under the lens. */
export const ShieldView = memo(function ShieldView({ data, selected }: NodeProps<ShieldFlowNode>) {
  const { editor } = useApp();
  const { mitigation, width, height, inForce, supposed, aside, tabStop } = data;
  const afar = useAfar();
  const marks = useMemo(() => {
    const whole = drawShield(mitigation, { x: 0, y: 0, width, height });
    return afar ? fromAfar(whole) : whole;
  }, [mitigation, width, height, afar]);
  const toggle = () => {
    const { scenario } = editor.store.getState();
    editor.suppose(toggledWhatIf(editor.tree(), scenario, mitigation.id));
  };
  return (
    <div className="shield" data-in-force={inForce} data-supposed={supposed} data-aside={aside || undefined}>
      <Drawing marks={marks} width={width} height={height} selected={selected} />
      {supposed && (
        <span className="supposed" aria-hidden="true">
          what if: {supposed}
        </span>
      )}
      <button
        type="button"
        className="force-switch nodrag nopan"
        role="switch"
        aria-checked={inForce}
        aria-label={`In force: “${mitigation.label}”`}
        title={inForce ? 'What if it were not in force?' : 'What if it were in force?'}
        tabIndex={tabStop ? 0 : -1}
        onClick={(event) => {
          event.stopPropagation();
          toggle();
        }}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <span className="force-knob" />
      </button>
    </div>
  );
});
