import type { ColourBy } from '../../../core/render/draw';
import type { Shown } from '../../../core/tree/shown';
import type { AttackTree } from '../../../core/tree/tree';
import type { Selection } from '../../../editor/selection';
import type { Reception } from './flow';
import type { Ground } from './places';
import type { Meaning } from './standing';

/** All that decides what is on the canvas; its `tree` is what is shown of the document. */
export interface Scene extends Ground {
  readonly document: AttackTree;
  readonly folds: Shown['folds'];
  readonly selection: Selection;
  readonly colourBy: ColourBy;
  readonly meaning: Meaning;
  /** The node that the pointer rests on. */
  readonly hovered: string | undefined;
  /** The node that something is dragged over. */
  readonly target: { readonly id: string; readonly reception: Reception } | undefined;
  readonly editable: boolean;
  /** Whether handles may be out: not while dragging, and not while a text field is open. */
  readonly handles: boolean;
}
