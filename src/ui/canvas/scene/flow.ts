import type { Edge, Node } from '@xyflow/react';
import type { Box, Region } from '../../../core/layout/placement';
import type { ColourBy } from '../../../core/render/draw';
import type { Direction, Group, Mitigation, Point, TreeNode } from '../../../core/tree/tree';
import type { Standing } from './standing';

/** What a node shows while something is dragged over it. */
export type Reception = 'accepts' | 'refuses';

/** A goal, step, sub-tree or note; its id is the node's own. */
export type TreeFlowNode = Node<
  {
    readonly node: TreeNode;
    /** How many nodes are hidden below it; absent while it is expanded. */
    readonly fold: number | undefined;
    readonly colourBy: ColourBy;
    readonly direction: Direction;
    /** Whether the handles for adding relatives are out. */
    readonly handles: boolean;
    /** Whether it holds the canvas's one place in the order of the Tab key. */
    readonly tabStop: boolean;
    readonly reception: Reception | undefined;
    readonly standing: Standing | undefined;
    /** Its number in the attack that is lit up, or that it stands aside; absent while none is. */
    readonly inAttack: number | 'aside' | undefined;
  },
  'tree'
>;

export type ShieldFlowNode = Node<
  {
    readonly mitigation: Mitigation;
    readonly on: string;
    readonly width: number;
    readonly height: number;
    readonly inForce: boolean;
    /** What is only supposed of it. */
    readonly supposed: 'on' | 'off' | undefined;
    /** Whether it is on a node that stands aside while an attack is lit up. */
    readonly aside: boolean;
    /** Whether its switch is in reach of the Tab key. */
    readonly tabStop: boolean;
  },
  'shield'
>;

/** The ground of a group: `region` is in the drawing's coordinates, `frame` is what it covers. */
export type RegionFlowNode = Node<
  { readonly group: Group; readonly region: Region; readonly frame: Box },
  'region'
>;

export type FlowNode = TreeFlowNode | ShieldFlowNode | RegionFlowNode;

export type FlowEdge = Edge<
  {
    readonly parent: string;
    readonly child: string;
    readonly direction: Direction;
    /** Absent while an end is elsewhere than the drawing has it. */
    readonly points: readonly Point[] | undefined;
    /** Leaves out what another edge draws already, so that lines which run together are as thin as the others. */
    readonly dash: string | undefined;
    /** Whether the pointer rests on one of its ends. */
    readonly near: boolean;
    /** Whether it steps back: no remaining attack set takes it, or not the one that is lit up. */
    readonly faded: boolean;
    /** Whether the attack that is lit up takes it. */
    readonly lit: boolean;
  },
  'route'
>;

/** What React Flow draws. */
export interface Flow {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** The ids that React Flow knows things by; those of nodes are their own, and none of ours has an @ or a #. */
export const shieldId = (mitigation: string, on: string): string => `${mitigation}@${on}`;
export const regionId = (group: string): string => `#${group}`;
export const edgeId = (parent: string, child: string): string => `${parent} ${child}`;
