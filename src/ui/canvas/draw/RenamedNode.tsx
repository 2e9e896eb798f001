import { useMemo, useState } from 'react';
import { type Figure, figureOf, TYPE } from '../../../core/layout/figure';
import { outlineAt } from '../../../core/layout/outline';
import { type ColourBy, drawNode } from '../../../core/render/draw';
import type { Mark } from '../../../core/render/marks';
import type { TreeNode } from '../../../core/tree/tree';
import type { Renaming } from '../../../editor/editor';
import { Drawing } from './Drawing';
import { RenameField } from './RenameField';

interface RenamedNodeProps {
  node: TreeNode;
  renaming: Renaming;
  colourBy: ColourBy;
}

const ORIGIN = { x: 0, y: 0 };

/** A node with a text field in the place of its label. The shape grows with what is typed, around its middle. */
export function RenamedNode({ node, renaming, colourBy }: RenamedNodeProps) {
  const [text, setText] = useState(renaming.typed ?? node.label);
  const label = text.trim() || renaming.placeholder;
  const drawn = useMemo(() => ({ ...node, label }), [node, label]);
  const figure = figureOf(drawn);
  const marks = useMemo(() => drawNode(drawn, ORIGIN, colourBy), [drawn, colourBy]);
  const width = roomOf(figure);
  const [outline] = marks;
  return (
    <div style={{ position: 'relative', left: (figureOf(node).width - figure.width) / 2 }}>
      <Drawing
        marks={marks.filter((mark) => !isLabel(mark))}
        width={figure.width}
        height={figure.height}
        selected
      />
      <RenameField
        node={node}
        renaming={renaming}
        text={text}
        onText={setText}
        rows={figure.label.lines.length}
        style={{
          left: figure.label.x - width / 2,
          top: (figure.label.lines[0]?.baseline ?? 0) - FIRST_BASELINE,
          width,
          fontWeight: node.kind === 'goal' ? 600 : 500,
          color: `var(--${marks.find(isLabel)?.fill ?? 'text'})`,
          background: `var(--${(outline?.type !== 'text' && outline?.fill) || 'surface'})`,
        }}
      />
    </div>
  );
}

const isLabel = (mark: Mark) => mark.type === 'text' && mark.size === TYPE.label.size;

/** Where the first baseline of a line 18 px high lies below its top, in Inter at the size of labels. */
const FIRST_BASELINE = 13.9;

/** The width that a line of the label has in its shape. */
function roomOf({ shape, width, height, label }: Figure): number {
  const top = (label.lines[0]?.baseline ?? 0) - TYPE.label.size;
  const curve = outlineAt(shape, { x: 0, y: 0, width, height }, 'left', top);
  return width - 2 * Math.max(12, curve + 6);
}
