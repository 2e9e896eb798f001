import { useReactFlow } from '@xyflow/react';
import { type DragEvent, useState } from 'react';
import { graphOf } from '../../../core/tree/graph';
import { quoted } from '../../../core/tree/quoted';
import { isBranch } from '../../../core/tree/tree';
import { putIdea } from '../../../editor/ideas';
import { carriedIdea, carriesIdea } from '../../ideaDrag';
import { useApp } from '../../useEditor';
import { type Drop, nodeAt } from '../scene/drop';
import type { FlowNode } from '../scene/flow';
import { boxesOf } from '../scene/framed';

/** Half of a node of usual size: an idea lands with its middle under the pointer. */
const HALF = { width: 88, height: 23 };

/** An idea that is dragged here from its tab: on a node it becomes a child, on free ground a step of its own there. */
export function useIdeaDrop() {
  const { editor, context } = useApp();
  const { getNodes, screenToFlowPosition } = useReactFlow<FlowNode>();
  const [drop, setDrop] = useState<Drop>();

  const pointOf = ({ clientX: x, clientY: y }: DragEvent) => screenToFlowPosition({ x, y });
  const dropAt = (event: DragEvent): Drop | undefined => {
    const target = nodeAt(boxesOf(getNodes()), pointOf(event), NONE);
    const node = target === undefined ? undefined : graphOf(editor.tree()).byId.get(target);
    if (!node) return undefined;
    const hint = `A child of ${quoted(node.label)}`;
    return {
      target: node.id,
      hint,
      refusal: isBranch(node) ? undefined : `${quoted(node.label)} is a note, and a note has no children.`,
    };
  };

  return {
    drop,
    reports: {
      onDragOver(event: DragEvent) {
        if (!carriesIdea(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        const next = dropAt(event);
        if (next?.target !== drop?.target) setDrop(next);
      },
      onDragLeave: () => setDrop(undefined),
      onDrop(event: DragEvent) {
        const idea = carriedIdea(event.dataTransfer);
        if (idea === undefined) return;
        event.preventDefault();
        setDrop(undefined);
        const on = dropAt(event);
        const { x, y } = pointOf(event);
        if (!on) putIdea(context, idea, { at: { x: x - HALF.width, y: y - HALF.height } });
        else if (on.refusal !== undefined) editor.say({ text: on.refusal, tone: 'refusal' });
        else putIdea(context, idea, { under: on.target });
      },
    },
  };
}

const NONE: ReadonlySet<string> = new Set();
