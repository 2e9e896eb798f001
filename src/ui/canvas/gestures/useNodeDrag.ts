import { type NodeChange, type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { place } from '../../../core/edits/positions';
import type { Placement } from '../../../core/layout/placement';
import type { Point } from '../../../core/tree/tree';
import { selectedNodes, selectNode } from '../../../editor/selection';
import { useApp, useEditor } from '../../useEditor';
import { type Drop, dropOn, dropped, nodeAt } from '../scene/drop';
import type { FlowNode } from '../scene/flow';
import { boxesOf } from '../scene/framed';
import { clientPoint } from './clientPoint';

/** What React Flow tells of a drag. */
export interface DragReports {
  readonly onNodesChange: (changes: NodeChange<FlowNode>[]) => void;
  readonly onNodeDragStart: OnNodeDrag<FlowNode>;
  readonly onNodeDrag: OnNodeDrag<FlowNode>;
  readonly onNodeDragStop: OnNodeDrag<FlowNode>;
}

/** What the hand does with nodes. */
export interface NodeDrag {
  /** Where held nodes are, and those let go of until the drawing knows of it. */
  readonly moved: ReadonlyMap<string, Point>;
  readonly holding: boolean;
  /** What letting go here would do; nothing on free canvas. */
  readonly drop: Drop | undefined;
  readonly reports: DragReports;
}

/** A drag that goes on; gone when Esc has ended it, though React Flow goes on reporting. */
interface Hold {
  readonly via: string | undefined;
  readonly at: ReadonlyMap<string, Point>;
  readonly keep: boolean;
  readonly pointer?: Point;
  readonly drop?: Drop | undefined;
}

type Hand =
  | { readonly type: 'empty' }
  | { readonly type: 'holding'; readonly hold: Hold }
  /** Let go of, until there is another drawing than this one. */
  | { readonly type: 'open'; readonly at: Hold['at']; readonly until: Placement | undefined };

/**
 * Dragging: React Flow tells where nodes would be, and one edit follows when they are let go of. On a node they become
 * its children, on free canvas they are placed there; Esc gives them back.
 */
export function useNodeDrag(): NodeDrag {
  const { editor } = useApp();
  const { getNodes, screenToFlowPosition } = useReactFlow<FlowNode>();
  const placement = useEditor((state) => state.placement);
  const [hand, setHand] = useState<Hand>({ type: 'empty' });
  // Reports come faster than renders, so the hold itself is kept beside what is shown of it.
  const held = useRef<Hold>(undefined);

  const { reports, press } = useMemo(() => {
    const hold = (next: Hold) => {
      held.current = withDrop(next);
      setHand({ type: 'holding', hold: held.current });
    };
    const withDrop = (now: Hold): Hold => {
      if (!now.pointer) return now;
      const ids = [...now.at.keys()];
      const target = nodeAt(boxesOf(getNodes()), now.pointer, new Set(ids));
      return {
        ...now,
        drop: target === undefined ? undefined : dropOn(editor.tree(), { ...now, ids }, target),
      };
    };
    const letGo = ({ at, drop, via, keep }: Hold): boolean => {
      if (!drop) return editor.apply('Move', place(Object.fromEntries(at)));
      if (drop.refusal === undefined)
        return editor.apply('Move', dropped({ ids: [...at.keys()], via, keep }, drop.target));
      editor.say({ text: drop.refusal, tone: 'refusal' });
      return false;
    };
    const reports: DragReports = {
      onNodeDragStart(event, node) {
        const selection = editor.selection();
        const known = selectedNodes(selection).includes(node.id);
        if (!known) editor.select(selectNode(node.id));
        const via =
          selection.type === 'nodes' && selection.ids.at(-1) === node.id ? selection.via : undefined;
        hold({ via, at: new Map(), keep: event.altKey });
      },
      onNodesChange(changes) {
        if (!held.current) return;
        const steps = changes.flatMap((change) =>
          change.type === 'position' && change.position ? [[change.id, change.position] as const] : [],
        );
        if (steps.length > 0) hold({ ...held.current, at: new Map([...held.current.at, ...steps]) });
      },
      onNodeDrag(event) {
        if (!held.current) return;
        hold({ ...held.current, pointer: screenToFlowPosition(clientPoint(event)), keep: event.altKey });
      },
      onNodeDragStop() {
        const last = held.current;
        if (!last) return;
        held.current = undefined;
        const { placement: until } = editor.store.getState();
        setHand(letGo(last) ? { type: 'open', at: last.at, until } : { type: 'empty' });
      },
    };
    const press = (event: KeyboardEvent) => {
      if (!held.current) return;
      if (event.key === 'Alt') hold({ ...held.current, keep: event.type === 'keydown' });
      if (event.key === 'Escape') {
        held.current = undefined;
        setHand({ type: 'empty' });
      }
      // Nothing else may happen to the document while a part of it is in the hand.
      event.preventDefault();
      event.stopPropagation();
    };
    return { reports, press };
  }, [editor, getNodes, screenToFlowPosition]);

  const holding = hand.type === 'holding';
  useEffect(() => {
    if (!holding) return;
    window.addEventListener('keydown', press, true);
    window.addEventListener('keyup', press, true);
    return () => {
      window.removeEventListener('keydown', press, true);
      window.removeEventListener('keyup', press, true);
    };
  }, [holding, press]);

  switch (hand.type) {
    case 'empty':
      return { moved: NONE, holding, drop: undefined, reports };
    case 'holding':
      return { moved: hand.hold.at, holding, drop: hand.hold.drop, reports };
    case 'open':
      return { moved: hand.until === placement ? hand.at : NONE, holding, drop: undefined, reports };
  }
}

const NONE: ReadonlyMap<string, Point> = new Map();
