import initSqlJs from 'sql.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostRun, missionRun, runFor } from '../cartridge.test-support.ts';
import { cartridgeOf } from '../convert.ts';
import { advanceSols } from '../run.ts';
import { csvOf } from './csv.ts';
import { columnsOf, metaOf } from './meta.ts';
import { statementsOf } from './sql.ts';
import { type Cell, type ColumnKind, columnsFor, type Table, tableOf } from './table.ts';
import { TABLES } from './tables.ts';

const whole = cartridgeOf(lostRun());
const robots = (() => {
  const run = missionRun('hybrid', 3);
  advanceSols(run, 120);
  return cartridgeOf(run);
})();
const made = (name: string, of = whole): Table => {
  const table = TABLES[name]?.(of);
  if (table === undefined) throw new Error(name);
  return table;
};
const column = (table: Table, name: string): Cell[] => {
  const index = table.columns.findIndex((one) => one.name === name);
  return table.rows.map((row) => row[index] ?? null);
};

test('F13.8 the history’s sols are the blocks’, and its figures the echoes’', () => {
  const history = made('history');
  const kept = whole.echoHistory;
  expect(column(history, 'sol')).toEqual(whole.chainBlocks.map(({ sol }) => sol).slice(-kept.length));
  expect(column(history, 'frame_hash')).toEqual(kept.map(({ frameHash }) => frameHash));
  expect(column(history, 'o2_delta_kg')).toEqual(kept.map(({ delta }) => delta.o2));
  expect(column(history, 'cause').at(-1)).toBe(whole.state.ended?.cause);
  expect(column(history, 'deaths').reduce((sum: number, count) => sum + Number(count), 0)).toBe(
    whole.state.crew.filter(({ alive }) => !alive).length,
  );
  // A file that has lost its oldest sols counts on from where they were.
  const long = made('history', robots);
  expect([column(long, 'sol')[0], column(long, 'sol').at(-1)]).toEqual([21, 120]);
});

test('F13.8 everybody and every decision, block and command has a row', () => {
  expect(column(made('crew', robots), 'role').filter((role) => role === 'ROBOT')).toHaveLength(
    robots.state.robots.length,
  );
  expect(made('crew', robots).rows).toHaveLength(robots.state.crew.length + robots.state.robots.length);
  expect(column(made('tasks', robots), 'id')).toEqual(
    [...robots.state.tasks.past, ...robots.state.tasks.open].map(({ id }) => id),
  );
  expect(column(made('blocks'), 'hash')).toEqual(whole.chainBlocks.map(({ hash }) => hash));
  expect(made('commands').rows).toEqual([
    [1, 1, 0, 0, 'set-allocation', '{"greenhouse":0,"heating":1,"isru":0}'],
    [2, 1, 0, 0, 'set-ration', '{"ration":0.1}'],
  ]);
});

const UNITS: readonly (readonly [suffix: string, unit: string])[] = [
  ['_kg', 'kg'],
  ['_kcal', 'kcal'],
  ['_kwh', 'kWh'],
  ['_msv', 'mSv'],
  ['_percent', '%'],
  ['_share', 'share of 1'],
  ['_hash', 'hex'],
  ['_c', '°C'],
  ['_sols', 'sols'],
  ['_h', 'h'],
  ['_tick', 'tick'],
];

test('F13.8 names of columns are plain, occur once, and end in their unit; every cell is of its column’s kind', () => {
  for (const name of Object.keys(TABLES))
    for (const cartridge of [whole, robots, cartridgeOf(runFor(0))]) {
      const { columns, rows } = made(name, cartridge);
      expect(new Set(columns.map((one) => one.name)).size).toBe(columns.length);
      for (const [index, one] of columns.entries()) {
        expect(one.name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(one.about.length).toBeGreaterThan(3);
        const suffix = UNITS.find(([, unit]) => unit === one.unit)?.[0];
        if (suffix !== undefined && !/^(?:hash|hour|tick)$/.test(one.name))
          expect(one.name.endsWith(suffix)).toBe(true);
        for (const row of rows) expect(KINDS[one.kind](row[index] ?? null), `${name}.${one.name}`).toBe(true);
      }
      expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
    }
});

const KINDS: Readonly<Record<ColumnKind, (cell: Cell) => boolean>> = {
  integer: (cell) => cell === null || Number.isSafeInteger(cell),
  real: (cell) => cell === null || Number.isFinite(cell),
  text: (cell) => cell === null || typeof cell === 'string',
  boolean: (cell) => cell === null || typeof cell === 'boolean',
};

const { text, real, boolean } = columnsFor<readonly [string, number, boolean | null]>();
const sample = (rows: readonly (readonly [string, number, boolean | null])[]): Table =>
  tableOf({
    name: 'sample',
    about: 'A table of the tests',
    columns: [
      text('a', '', 'First', ([a]) => a),
      real('b_kg', 'kg', 'Second', ([, b]) => b),
      boolean('c', '', 'Third', ([, , c]) => c),
    ],
    sols: null,
    rows,
  });

test('F13.9 the examples of RFC 4180: quotes round commas, quotes and line ends, quotes doubled, CRLF after each line', () => {
  expect(
    csvOf(
      sample([
        ['aaa', 1, true],
        ['b "bb", CRLF\r\n', -0.5, null],
        ['', 1e21, false],
      ]),
    ),
  ).toBe('a,b_kg,c\r\naaa,1,true\r\n"b ""bb"", CRLF\r\n",-0.5,\r\n"",1e+21,false\r\n');
});

test('F13.9 no text is a formula to a spreadsheet, and numbers are left alone', () => {
  const starts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'];
  const cells = starts.map((start) => csvOf(sample([[start, -1, null]])).slice('a,b_kg,c\r\n'.length));
  for (const [index, cell] of cells.entries()) {
    expect(cell.replace(/^"/, '').startsWith(`'${starts[index] ?? ''}`)).toBe(true);
    expect(cell.endsWith(',-1,\r\n')).toBe(true);
  }
  expect(csvOf(sample([["it's 1-1", 1, null]]))).toContain("it's 1-1,1");
});

test('F13.9 any table is read back by a reader of RFC 4180', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.double({ noNaN: true }), fc.boolean())), (rows) => {
      const read = parsed(csvOf(sample(rows)));
      expect(read.slice(1)).toEqual(
        rows.map(([a, b, c]) => [/^[=+\-@\t\r\n]/.test(a) ? `'${a}` : a, String(b), String(c)]),
      );
    }),
  );
});

/** A reader of the grammar of RFC 4180. */
function parsed(csv: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

test('F13.10 SQLite takes the tables whole: what is asked of them is what the file says', async () => {
  const { Database } = await initSqlJs();
  const database = new Database();
  const tables = Object.values(TABLES).map((make) => make(robots));
  for (const table of [metaOf(robots), ...tables, columnsOf(tables)])
    for (const { sql, rows } of statementsOf(table)) for (const row of rows) database.run(sql, [...row]);
  const ask = (sql: string) => database.exec(sql)[0]?.values ?? [];
  for (const table of tables) {
    expect(ask(`SELECT count(*) FROM ${table.name}`)).toEqual([[table.rows.length]]);
    const rows = table.rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
    expect(ask(`SELECT * FROM ${table.name} ORDER BY 1`)).toEqual(rows);
  }
  expect(ask(`SELECT value FROM meta WHERE key = 'score_total'`)).toEqual([[String(robots.score.total)]]);
  expect(ask(`SELECT unit FROM columns WHERE table_name = 'crew' AND column_name = 'dose_msv'`)).toEqual([['mSv']]);
  expect(ask(`SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name`)).toEqual([
    ['commands_by_sol'],
    ['tasks_by_sol'],
  ]);
  expect(ask(`SELECT typeof(sol), typeof(o2_delta_kg), typeof(cri_grade), typeof(alive) FROM history LIMIT 1`)).toEqual(
    [['integer', 'real', 'text', 'integer']],
  );
  database.close();
});

test('F13.10 a stranger’s words are values, never SQL', async () => {
  const { Database } = await initSqlJs();
  const database = new Database();
  const words = `'); DROP TABLE meta; --`;
  for (const { sql, rows } of statementsOf(metaOf({ ...whole, name: words })))
    for (const row of rows) database.run(sql, [...row]);
  expect(database.exec(`SELECT value FROM meta WHERE key = 'name'`)[0]?.values).toEqual([[words]]);
  database.close();
});
