import type { Cartridge } from '../schema.ts';
import { type Cell, columnsFor, type Table, tableOf } from './table.ts';

type Fact = readonly [key: string, value: Cell];
const facts = columnsFor<Fact>();

/** What the file says of the run as a whole: a row per fact. */
export function metaOf(cartridge: Cartridge): Table {
  const { genesis, state, chain, score } = cartridge;
  const rows: readonly Fact[] = [
    ['format', cartridge._format],
    ['version', cartridge.version],
    ['rules', cartridge.rules],
    ['id', cartridge.id],
    ['name', cartridge.name],
    ['author', cartridge.author],
    ['created', cartridge.created],
    ['mission', cartridge.mission],
    ['site', state.site],
    ['seed', state.seed],
    ['start_sol', state.startSol],
    ['ledger_id', genesis.ledger.id],
    ['ledger_head_hash', genesis.ledger.headHash],
    ['sol', state.sol],
    ['alive', state.alive],
    ['cause', state.ended?.cause ?? null],
    ['score_total', score.total],
    ['score_grade', score.grade],
    ['chain_length', chain.length],
    ['chain_head', chain.head],
  ];
  return tableOf({
    name: 'meta',
    about: 'What the file says of the run',
    columns: [
      facts.text('key', '', 'Name of the fact', ([key]) => key),
      facts.text('value', '', 'The fact, as text', ([, value]) => (value === null ? null : String(value))),
    ],
    sols: null,
    rows,
  });
}

/** What the columns of other tables mean, a row per column. */
export function columnsOf(tables: readonly Table[]): Table {
  const words = columnsFor<readonly [id: string, table: string, column: string, unit: string, about: string]>();
  return tableOf({
    name: 'columns',
    about: 'What each column holds, and in which unit',
    columns: [
      words.text('id', '', 'Table and column', ([id]) => id),
      words.text('table_name', '', 'Table', ([, table]) => table),
      words.text('column_name', '', 'Column', ([, , column]) => column),
      words.text('unit', '', 'Unit', ([, , , unit]) => unit),
      words.text('about', '', 'Meaning', ([, , , , about]) => about),
    ],
    sols: null,
    rows: tables.flatMap(({ name: table, columns }) =>
      columns.map(({ name, unit, about }) => [`${table}.${name}`, table, name, unit, about] as const),
    ),
  });
}
