/** Figures as a file that a spreadsheet opens. */
import { download } from '../../storage/files.ts';

/** Rows as CSV (RFC 4180). What is not known is an empty field. */
export function csvOf(head: readonly string[], rows: readonly (readonly number[])[]): string {
  const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [
    head.map(field),
    ...rows.map((row) => row.map((figure) => (Number.isNaN(figure) ? '' : String(figure)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** Downloads rows as CSV. */
export function saveCsv(fileName: string, head: readonly string[], rows: readonly (readonly number[])[]): void {
  download(new TextEncoder().encode(csvOf(head, rows)), fileName, 'text/csv');
}

/** Downloads a drawing as SVG. */
export function saveDrawing(fileName: string, svg: string): void {
  download(new TextEncoder().encode(svg), fileName, 'image/svg+xml');
}
