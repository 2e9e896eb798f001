import { setDirection } from '../../core/edits/positions';
import type { Direction } from '../../core/tree/tree';
import { Segmented } from '../kit/Segmented';
import { useApp, useEditor } from '../useEditor';

const CHOICES = [
  { value: 'down', label: 'Grow down', icon: 'arrow-down' },
  { value: 'right', label: 'Grow to the right', icon: 'arrow-right' },
] as const;

const STEPS: Readonly<Record<Direction, string>> = { down: 'grow down', right: 'grow to the right' };

/** Which way the tree grows on the canvas: a setting of the document. */
export function DirectionChoice() {
  const { editor } = useApp();
  const direction = useEditor((state) => state.history.present.layout?.direction ?? 'down');
  return (
    <Segmented
      label="Direction"
      unseenLabel
      value={direction}
      choices={CHOICES}
      onChange={(chosen) => editor.apply(STEPS[chosen], setDirection(chosen))}
    />
  );
}
