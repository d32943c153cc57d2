/** What the keys of a tree do (WAI-ARIA Authoring Practices, tree view), on the rows that are open. */

/** A row as it stands in the tree, in the order in which rows are seen. */
export type Row = { readonly path: string; readonly depth: number; readonly branch: boolean; readonly open: boolean };

/** What a key does: the focus moves to a row, or the row at hand opens or closes. */
export type Move =
  | { readonly kind: 'focus'; readonly path: string }
  | { readonly kind: 'open' | 'close'; readonly path: string };

/** What a key does while a row has the focus; null when the tree leaves it alone. */
export function moveFor(key: string, rows: readonly Row[], at: string): Move | null {
  const place = rows.findIndex(({ path }) => path === at);
  const row = rows[place];
  if (row === undefined) return null;
  const to = (other: Row | undefined): Move | null =>
    other === undefined ? null : { kind: 'focus', path: other.path };
  switch (key) {
    case 'ArrowDown':
      return to(rows[place + 1]);
    case 'ArrowUp':
      return to(rows[place - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (!row.branch) return null;
      return row.open ? to(rows[place + 1]) : { kind: 'open', path: at };
    case 'ArrowLeft':
      if (row.branch && row.open) return { kind: 'close', path: at };
      return to(rows.slice(0, place).findLast(({ depth }) => depth < row.depth));
    case 'Enter':
    case ' ':
      return row.branch ? { kind: row.open ? 'close' : 'open', path: at } : null;
    default:
      return null;
  }
}
