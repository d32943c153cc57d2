/** Places in a text. */

/** Where a line and a column (both from 1) are, counted in characters; the nearest place that there is. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const at = Math.min(Math.max(1, line), lines.length) - 1;
  let offset = 0;
  for (const before of lines.slice(0, at)) offset += before.length + 1;
  return offset + Math.min(Math.max(1, column) - 1, lines[at]?.length ?? 0);
}

/** How many lines a text has. */
export function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
