/** Tables of a run for spreadsheets and databases: one definition for CSV and SQLite. */
import type { Cartridge } from '../schema.ts';

/** What a cell holds; null where a row has nothing to say. */
export type Cell = number | string | boolean | null;
export type ColumnKind = 'integer' | 'real' | 'text' | 'boolean';

/** A column. Its name ends in its unit; `unit` says it in words, empty where there is none. */
export type Column<Row> = {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly unit: string;
  readonly about: string;
  readonly of: (row: Row) => Cell;
};

/** A table as it is written: its first column is the key, unique in every row. `sols` names a column to look sols up by. */
export type Table = {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Omit<Column<never>, 'of'>[];
  readonly sols: string | null;
  readonly rows: readonly (readonly Cell[])[];
};

/** A table's definition, with the rows of one cartridge. */
export function tableOf<Row>(given: {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column<Row>[];
  readonly sols: string | null;
  readonly rows: readonly Row[];
}): Table {
  const { columns, rows, ...rest } = given;
  return { ...rest, columns, rows: rows.map((row) => columns.map(({ of }) => of(row))) };
}

/** Makes a table of a cartridge. */
export type TableMaker = (cartridge: Cartridge) => Table;

/** Columns of rows of a kind, written short. */
export function columnsFor<Row>() {
  const make =
    (kind: ColumnKind) =>
    (name: string, unit: string, about: string, of: (row: Row) => Cell): Column<Row> => ({
      name,
      kind,
      unit,
      about,
      of,
    });
  return { integer: make('integer'), real: make('real'), text: make('text'), boolean: make('boolean') };
}
