import { type RegionFlowNode, regionId } from './flow';
import { around, framed } from './framed';
import type { Scene } from './scene';

/** React Flow raises what is selected by 1,000; a selected ground still lies below everything else. */
const BELOW = -1001;

/** Groups for React Flow: a ground below everything else. */
export function regions(
  { tree, placement, selection }: Scene,
  tabStop: string | undefined,
): readonly RegionFlowNode[] {
  return placement.regions.flatMap((region) => {
    const group = tree.groups.find(({ id }) => id === region.group);
    if (!group) return [];
    const frame = around([...region.patches, region.title]) ?? region.title;
    const id = regionId(group.id);
    return {
      id,
      type: 'region',
      ...framed(frame),
      zIndex: BELOW,
      selected: selection.type === 'group' && selection.id === group.id,
      draggable: false,
      ariaRole: 'group',
      ariaLabel: `Group, ${group.label}${group.outOfScope ? ', out of scope' : ''}`,
      domAttributes: { tabIndex: id === tabStop ? 0 : -1 },
      // Only the title of a group takes the pointer: its ground is as free as the rest of the canvas.
      style: { pointerEvents: 'none' },
      data: { group, region, frame },
    } satisfies RegionFlowNode;
  });
}
