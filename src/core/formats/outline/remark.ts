/** Something about one line of an outline that its author should know. */
export interface Remark {
  /** Counted from 1. */
  readonly line: number;
  /** `left-out`: what the line says is not in the tree; `assumed`: it is, read as the sentence says. */
  readonly type: 'left-out' | 'assumed';
  readonly sentence: string;
}
