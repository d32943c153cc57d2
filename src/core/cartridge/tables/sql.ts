/** Tables as SQLite's SQL. Names are ours alone; a stranger's words are only ever bound as values. */
import type { Cell, ColumnKind, Table } from './table.ts';

/** What a statement is run with, once for each of `rows`. */
export type Statement = { readonly sql: string; readonly rows: readonly (readonly SqlValue[])[] };
type SqlValue = number | string | null;

/** SQLite has no booleans: they are 0 and 1. */
const TYPE: Readonly<Record<ColumnKind, string>> = {
  integer: 'INTEGER',
  real: 'REAL',
  text: 'TEXT',
  boolean: 'INTEGER',
};

/** What makes a table and fills it. The first column is its key; sols are indexed. */
export function statementsOf({ name, columns, sols, rows }: Table): readonly Statement[] {
  const shape = columns.map((column, index) => {
    const check = column.kind === 'boolean' ? ` CHECK (${quoted(column.name)} IN (0, 1))` : '';
    return `${quoted(column.name)} ${TYPE[column.kind]}${index === 0 ? ' PRIMARY KEY NOT NULL' : ''}${check}`;
  });
  return [
    { sql: `CREATE TABLE ${quoted(name)} (${shape.join(', ')})`, rows: [[]] },
    ...(sols === null
      ? []
      : [{ sql: `CREATE INDEX ${quoted(`${name}_by_sol`)} ON ${quoted(name)} (${quoted(sols)})`, rows: [[]] }]),
    {
      sql: `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
      rows: rows.map((row) => row.map(valueOf)),
    },
  ];
}

function valueOf(cell: Cell): SqlValue {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
