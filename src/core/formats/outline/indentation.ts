/** A line of an outline that is not empty. */
export interface Row {
  /** Counted from 1. */
  readonly line: number;
  /** The column at which it begins, a tab reaching to the next multiple of 4. */
  readonly column: number;
  /** The line without its indentation. */
  readonly content: string;
  /** Whether tabs and spaces both indent it. */
  readonly mixed: boolean;
}

const TAB = 4;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** The lines of a text that say something, each with how far it is indented. */
export function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  for (const [at, whole] of text.split(LINE_BREAK).entries()) {
    const indent = /^[ \t\u00A0]*/.exec(whole)?.[0] ?? '';
    const content = whole.slice(indent.length);
    if (content.trim() === '') continue;
    rows.push({
      line: at + 1,
      column: columnAfter(indent),
      content,
      mixed: indent.includes('\t') && /[^\t]/.test(indent),
    });
  }
  return rows;
}

function columnAfter(indent: string): number {
  let column = 0;
  for (const sign of indent) column = sign === '\t' ? column + TAB - (column % TAB) : column + 1;
  return column;
}
