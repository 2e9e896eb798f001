import type { Table } from './table';

/** A table as GitHub writes it; what a label has of Markdown or HTML is shown, not followed. */
export function markdown({ columns, rows }: Table): string {
  const lines = [columns.map(cell), columns.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');
