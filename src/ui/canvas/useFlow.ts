import { useMemo, useState } from 'react';
import type { Placement } from '../../core/layout/placement';
import { shownOf } from '../../core/tree/shown';
import { useEditor, usePage } from '../useEditor';
import type { Flow, FlowEdge, FlowNode } from './scene/flow';
import { createProjection } from './scene/projection';
import type { Scene } from './scene/scene';
import { useGradually } from './useGradually';
import { useMeaning } from './useMeaning';

/** What hands and pointer add to a scene. */
export type Transient = Pick<Scene, 'moved' | 'hovered' | 'target' | 'handles'>;

/** A drawing of more nodes appears part by part. */
const SEVERAL = 150;
/** Of one with more nodes only what is in view is drawn. */
const MANY = 300;

const NOTHING: Flow = { nodes: [], edges: [] };

/** What React Flow is to draw now; nothing before the first drawing is there. */
export function useFlow({ moved, hovered, target, handles }: Transient): {
  readonly nodes: FlowNode[];
  readonly edges: FlowEdge[];
  /** Whether there is so much that only what is in view should be drawn. */
  readonly large: boolean;
  readonly placement: Placement | undefined;
} {
  const { document, shown, placement, placed, selection, editable, typing } = useEditor((state) => ({
    document: state.history.present,
    shown: shownOf(state.history.present, state.folding),
    placement: state.placement,
    placed: state.placed,
    selection: state.selection,
    editable: !state.readOnly,
    typing: state.renaming !== undefined,
  }));
  const colourBy = usePage((page) => page.colourBy);
  const meaning = useMeaning();
  const [project] = useState(createProjection);
  const reception = target?.reception;
  const over = target?.id;
  const flow = useMemo(
    () =>
      placement
        ? project({
            document,
            tree: shown.tree,
            folds: shown.folds,
            placement,
            placed,
            moved,
            selection,
            colourBy,
            meaning,
            hovered,
            target: over === undefined || reception === undefined ? undefined : { id: over, reception },
            editable,
            handles: handles && !typing,
          })
        : NOTHING,
    [
      project,
      document,
      shown,
      placement,
      placed,
      moved,
      selection,
      colourBy,
      meaning,
      hovered,
      over,
      reception,
      editable,
      handles,
      typing,
    ],
  );
  const { nodes, edges } = useGradually(flow, flow.nodes.length > SEVERAL);
  return {
    // React Flow wants lists of its own.
    nodes: useMemo(() => [...nodes], [nodes]),
    edges: useMemo(() => [...edges], [edges]),
    large: flow.nodes.length > MANY,
    placement,
  };
}
