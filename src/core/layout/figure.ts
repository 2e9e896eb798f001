import type { Gate, Kind } from '../tree/tree';

/** The outline of a node: gates have a shape of their own, whatever the kind; a goal without a gate is rounded. */
export type Shape = 'and' | 'or' | 'rounded' | 'subtree' | 'note';

/** How large a node is drawn and how its text is set. All in pixels, relative to the node's top left. */
export interface Figure {
  readonly kind: Kind;
  readonly shape: Shape;
  readonly gate: Gate | undefined;
  readonly width: number;
  readonly height: number;
  /** The lines of the label, at most `MAX_LINES`. */
  readonly label: SetText;
  /** Whether the label did not fit and ends in an ellipsis. */
  readonly cut: boolean;
  /** "AND" or "OR" above the label. */
  readonly gateWord: SetText | undefined;
}

/** Lines of text centred on `x`, with the baseline of each. */
export interface SetText {
  readonly x: number;
  readonly lines: readonly { readonly text: string; readonly baseline: number }[];
}
