import { useReactFlow } from '@xyflow/react';
import { type PointerEvent as ReactPointerEvent, useMemo, useState } from 'react';
import { place } from '../../../core/edits/positions';
import { figureOf } from '../../../core/layout/figure';
import { graphOf } from '../../../core/tree/graph';
import type { Point } from '../../../core/tree/tree';
import { commandById, runCommand } from '../../../editor/commands/table';
import { focusedNode, selectNode } from '../../../editor/selection';
import { useApp } from '../../useEditor';
import { type Connection, connection, nodeAt } from '../scene/drop';
import type { FlowNode } from '../scene/flow';
import { boxesOf } from '../scene/framed';
import type { Connecting, Relative } from './connecting';
import { swallowClick } from './swallowClick';

/** A line that is drawn out of a handle. */
export interface PendingLine {
  readonly from: Point;
  readonly to: Point;
  readonly relative: 'child' | 'parent';
  /** The node under the pointer; on free canvas a new one is added. */
  readonly drop: Connection | undefined;
}

/** Below this many pixels a drag is a click. */
const THRESHOLD = 5;
const COMMANDS = { child: 'add-child', parent: 'add-parent', mitigation: 'add-mitigation' } as const;

/**
 * The handles of nodes: a click adds a relative; a line drawn onto another node connects the two, and one drawn into
 * the open adds a relative there. Esc takes the line back.
 */
export function useConnectGesture(): {
  readonly line: PendingLine | undefined;
  readonly connecting: Connecting;
} {
  const { editor, context } = useApp();
  const { getNodes, screenToFlowPosition } = useReactFlow<FlowNode>();
  const [line, setLine] = useState<PendingLine>();

  const connecting = useMemo<Connecting>(() => {
    const add = (node: string, relative: Relative) => {
      editor.select(selectNode(node));
      void runCommand(commandById(COMMANDS[relative]), context);
    };
    const addAt = (node: string, relative: Relative, { x, y }: Point) => {
      const before = editor.tree();
      add(node, relative);
      const id = focusedNode(editor.selection());
      const added = id === undefined ? undefined : graphOf(editor.tree()).byId.get(id);
      if (!added || editor.tree() === before) return;
      const { width, height } = figureOf(added);
      const merge = editor.store.getState().history.past.at(-1)?.merge;
      const at = { x: x - width / 2, y: y - height / 2 };
      editor.apply('Add', place({ [added.id]: at }), merge === undefined ? {} : { merge });
    };
    const begin = (event: ReactPointerEvent<HTMLElement>, node: string, relative: Relative) => {
      if (event.button !== 0 || relative === 'mitigation') return;
      const start = { x: event.clientX, y: event.clientY };
      const from = portOf(getNodes(), node, relative) ?? screenToFlowPosition(start);
      const handle = event.currentTarget;
      let pending: PendingLine | undefined;

      const move = (to: PointerEvent) => {
        if (!pending && Math.hypot(to.clientX - start.x, to.clientY - start.y) < THRESHOLD) return;
        const point = screenToFlowPosition({ x: to.clientX, y: to.clientY });
        const target = nodeAt(boxesOf(getNodes()), point, new Set([node]));
        const ends = relative === 'child' ? { parent: node } : { child: node };
        const drop = target === undefined ? undefined : connection(editor.tree(), ends, target);
        pending = { from, to: point, relative, drop };
        setLine(pending);
      };
      const letGo = () => {
        end();
        if (!pending) return;
        swallowClick();
        const { drop, to } = pending;
        if (!drop) addAt(node, relative, to);
        else if (drop.refusal !== undefined) editor.say({ text: drop.refusal, tone: 'refusal' });
        else editor.apply('Connect', drop.edit);
      };
      const press = (key: KeyboardEvent) => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        key.stopPropagation();
        end();
      };
      const end = () => {
        setLine(undefined);
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', letGo);
        window.removeEventListener('pointercancel', end);
        window.removeEventListener('keydown', press, true);
      };
      handle.setPointerCapture(event.pointerId);
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', letGo);
      window.addEventListener('pointercancel', end);
      window.addEventListener('keydown', press, true);
    };
    return { add, begin };
  }, [editor, context, getNodes, screenToFlowPosition]);

  return { line, connecting };
}

/** Where the lines to children leave a node, or those from parents reach it. */
function portOf(nodes: readonly FlowNode[], id: string, relative: 'child' | 'parent'): Point | undefined {
  const node = nodes.find((one) => one.id === id);
  const port = node?.handles?.find(({ type }) => type === (relative === 'child' ? 'source' : 'target'));
  return node && port && { x: node.position.x + port.x, y: node.position.y + port.y };
}
