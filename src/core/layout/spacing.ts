/** The air in a drawing, all in pixels. One table, so that stages agree on what fits where. */
export const AIR = {
  /** Between neighbours of one row that have a parent in common. */
  siblings: 24,
  /** Between other neighbours of one row. */
  strangers: 36,
  /** Between a line that passes a row and its neighbours. */
  passing: 18,
  /** Between two lines that pass a row side by side. */
  lines: 12,
  /** Between two lanes of one channel. */
  lanes: 12,
  /** From what stands above to the first lane below it. */
  leaving: 18,
  /** From the last lane to the box below it: room for the arrowhead. */
  arriving: 22,
  /** Between a node and its shields. */
  shield: 12,
  /** How far beside the port in the middle a node may have another. */
  port: 14,
  /** Between a node and the note about it. */
  note: 20,
  /** Between the parts of a column, and from its spine to the first of them. */
  column: 16,
  spine: 18,
  /** From members of a group to the edge of their region. */
  region: 8,
  /** Around everything. */
  margin: 24,
  /** Between drawings that no edge connects. */
  components: 56,
  /** Foreign lines side by side keep at least this distance. */
  foreign: 8,
} as const;
