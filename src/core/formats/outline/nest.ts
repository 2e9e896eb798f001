import { rowsOf } from './indentation';
import { type Line, readLine } from './line';
import type { Remark } from './remark';

/** A line of an outline, and the lines below it. */
export interface Item {
  /** Counted from 1. */
  readonly line: number;
  readonly said: Line;
  readonly below: Item[];
}

/** The lines of a text as they are indented below one another, whatever they say. */
export function nested(text: string): {
  readonly items: readonly Item[];
  readonly remarks: readonly Remark[];
} {
  const items: Item[] = [];
  const remarks: Remark[] = [];
  const above: { readonly column: number; readonly item: Item }[] = [];
  for (const { line, column, content, mixed } of rowsOf(text)) {
    let left: (typeof above)[number] | undefined;
    while ((above.at(-1)?.column ?? -1) >= column) left = above.pop();
    if (left && left.column > column)
      remarks.push({
        line,
        type: 'assumed',
        sentence: `It is indented less than line ${left.item.line} and stands beside it.`,
      });
    if (mixed)
      remarks.push({
        line,
        type: 'assumed',
        sentence: 'Tabs and spaces both indent it: a tab reaches to the next fourth column.',
      });
    const item: Item = { line, said: readLine(content), below: [] };
    (above.at(-1)?.item.below ?? items).push(item);
    above.push({ column, item });
  }
  return { items, remarks };
}
