import type { Mark } from '../../../core/render/marks';
import { MarkShape, Marks } from './Marks';
import './Drawing.css';

interface DrawingProps {
  /** In the node's own coordinates; the first one is the outline. */
  marks: readonly Mark[];
  width: number;
  height: number;
  selected: boolean;
}

/**
 * A node as it is drawn. The outline is there again as the ring of the keyboard's focus around it, and as the line of
 * the selection upon it and below what stands on the node, which a casing sets off from fills that are as blue. The name is said by the element around it.
 */
export function Drawing({ marks, width, height, selected }: DrawingProps) {
  const [outline, ...upon] = marks;
  return (
    <svg className="drawing" width={width} height={height} aria-hidden="true">
      {outline && <MarkShape mark={outline} className="focus-ring" />}
      {outline && <MarkShape mark={outline} className="outline" />}
      {outline && selected && <MarkShape mark={outline} className="selection-casing" />}
      {outline && selected && <MarkShape mark={outline} className="selection-line" />}
      <Marks marks={upon} />
    </svg>
  );
}
