import { Background, type EdgeTypes, type NodeTypes, ReactFlow } from '@xyflow/react';
import { useRef, useSyncExternalStore } from 'react';
import { HATCH } from '../../core/render/draw';
import { ContextMenu } from '../kit/ContextMenu';
import { menuItems } from '../menuItems';
import { useApp, useEditor } from '../useEditor';
import { usePlace } from '../usePlace';
import type { CanvasView } from './canvasView';
import { AFAR, AfarProvider } from './draw/afar';
import { EdgeView } from './draw/EdgeView';
import { Hatching } from './draw/Marks';
import { NodeView } from './draw/NodeView';
import { RegionView } from './draw/RegionView';
import { ShieldView } from './draw/ShieldView';
import { ConnectingProvider } from './gestures/connecting';
import { useAttackInView } from './gestures/useAttackInView';
import { useCanvasFocus } from './gestures/useCanvasFocus';
import { useCanvasKeys } from './gestures/useCanvasKeys';
import { useCanvasWindow } from './gestures/useCanvasWindow';
import { useConnectGesture } from './gestures/useConnectGesture';
import { useFoldedView } from './gestures/useFoldedView';
import { useGlide } from './gestures/useGlide';
import { useHovered } from './gestures/useHovered';
import { useIdeaDrop } from './gestures/useIdeaDrop';
import { useKeepInView } from './gestures/useKeepInView';
import { useMarquee } from './gestures/useMarquee';
import { useNodeDrag } from './gestures/useNodeDrag';
import { usePointing } from './gestures/usePointing';
import { useSmallness } from './gestures/useSmallness';
import { useSteadyHand } from './gestures/useSteadyHand';
import { DropHint } from './overlay/DropHint';
import { FoundMarks } from './overlay/FoundMarks';
import { Junctions } from './overlay/Junctions';
import { Marquee } from './overlay/Marquee';
import { PendingLine } from './overlay/PendingLine';
import { Why } from './overlay/Why';
import type { FlowEdge, FlowNode } from './scene/flow';
import { boxesOf } from './scene/framed';
import { ZOOM } from './scene/viewport';
import { useFlow } from './useFlow';

const NODE_TYPES: NodeTypes = { tree: NodeView, shield: ShieldView, region: RegionView };
const EDGE_TYPES: EdgeTypes = { route: EdgeView };

/** The drawing itself, and everything that can be done on it with pointer and keys. */
export function Ground({ view }: { view: CanvasView }) {
  const { context } = useApp();
  const root = useRef<HTMLDivElement>(null);
  const { hovered, reports: hovering } = useHovered();
  const drag = useNodeDrag();
  const { line, connecting } = useConnectGesture();
  const marquee = useMarquee();
  const pointing = usePointing();
  const idea = useIdeaDrop();
  const drop = drag.drop ?? line?.drop ?? idea.drop;
  const busy = drag.holding || line !== undefined || marquee.rectangle !== undefined;
  const { nodes, edges, large, placement } = useFlow({
    moved: drag.moved,
    hovered: busy ? undefined : hovered,
    target: drop && { id: drop.target, reception: drop.refusal === undefined ? 'accepts' : 'refuses' },
    handles: !busy,
  });
  const why = hovered === undefined ? undefined : boxesOf(nodes).get(hovered);
  const over = drop && boxesOf(nodes).get(drop.target);
  const selection = useEditor((state) => state.selection);

  useCanvasWindow(view, root);
  useSmallness(view, root);
  useGlide(root);
  useSteadyHand(root);
  useKeepInView(root);
  useAttackInView(root);
  useFoldedView(view);
  usePlace('canvas', view.focus);
  const afar = useSyncExternalStore(view.subscribe, () => view.zoom() <= AFAR);

  return (
    <AfarProvider value={afar}>
      <ConnectingProvider value={connecting}>
        <ContextMenu items={menuItems(selection)} context={context}>
          <ReactFlow<FlowNode, FlowEdge>
            ref={root}
            className="ground"
            aria-label="Attack tree"
            tabIndex={-1}
            data-busy={busy || undefined}
            data-moved={drag.moved.size > 0 || undefined}
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            onlyRenderVisibleElements={large}
            minZoom={ZOOM.least}
            maxZoom={ZOOM.most}
            panOnScroll
            panOnDrag={PAN_BUTTONS}
            zoomOnDoubleClick={false}
            nodeDragThreshold={4}
            selectNodesOnDrag={false}
            elementsSelectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            nodesConnectable={false}
            connectOnClick={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            multiSelectionKeyCode={null}
            proOptions={PRO_OPTIONS}
            onMove={(_, { zoom }) => view.zoomed(zoom)}
            {...hovering}
            onFocus={useCanvasFocus(root)}
            onKeyDown={useCanvasKeys()}
            onPointerDownCapture={marquee.onPointerDownCapture}
            onMouseDownCapture={marquee.onMouseDownCapture}
            {...pointing}
            {...drag.reports}
            {...idea.reports}
          >
            <Background gap={24} size={1.6} />
            <svg className="definitions" aria-hidden="true">
              <defs>
                <Hatching token={HATCH} />
              </defs>
            </svg>
            {placement && <Junctions points={placement.junctions} />}
            <FoundMarks nodes={nodes} />
            {line && placement && <PendingLine line={line} direction={placement.direction} />}
            {!busy && why && hovered !== undefined && <Why id={hovered} box={why} />}
            {drop && over && <DropHint drop={drop} box={over} />}
            {marquee.rectangle && <Marquee box={marquee.rectangle} />}
          </ReactFlow>
        </ContextMenu>
      </ConnectingProvider>
    </AfarProvider>
  );
}

const PAN_BUTTONS = [0, 1];
const PRO_OPTIONS = { hideAttribution: true };
