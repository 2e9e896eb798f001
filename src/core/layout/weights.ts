/** What the irregularities of a drawing cost, beside one for each crossing. */
export const WEIGHTS = {
  /** A place where a reader could turn into a line that is none of theirs. */
  misleading: 30,
  /** Two foreign lines along one another. */
  along: 2,
  /** A pixel of lane. */
  length: 0.00015,
  /** A pixel of breadth. */
  breadth: 0.0005,
  /** A pixel more where the drawing is too broad already. */
  excess: 0.004,
  /** A row that a line has to pass. */
  wire: 0.05,
  /** Two siblings in the wrong order. */
  inversion: 0.02,
  /** Two siblings that do not stand in one row. */
  stagger: 0.08,
  /** A lane so short that the line seems to stumble. */
  stumble: 0.1,
};
