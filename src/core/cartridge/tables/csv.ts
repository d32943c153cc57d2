/** A table as comma-separated values: RFC 4180, in UTF-8. */
import type { Cell, Table } from './table.ts';

/** RFC 4180 ends lines so, the last one too. */
const LINE_END = '\r\n';
/** What makes a spreadsheet take a text for a formula; names and outcomes come out of strangers' files. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The text of a table: a line of names, a line per row. An empty cell says nothing; an empty text is `""`. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
  return lines.map((line) => line.join(',') + LINE_END).join('');
}

/** Numbers as JSON writes them. A text that a spreadsheet would compute begins with an apostrophe. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
