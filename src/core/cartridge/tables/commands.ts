import type { Command, Stamped } from '../../colony/commands/command.ts';
import { canonicalText } from '../../kernel/canonical.ts';
import { hourOf, solOf } from './solOf.ts';
import { columnsFor, tableOf, type TableMaker } from './table.ts';

type Row = { readonly position: number; readonly stamped: Stamped };
const { integer, text } = columnsFor<Row>();

const COLUMNS = [
  integer('position', '', 'Place in the log, the first being 1', ({ position }) => position),
  integer('sol', 'sol', 'Sol in which it took effect, the first being 1', ({ stamped: [tick] }) => solOf(tick)),
  integer('hour', 'h', 'Hour of that sol, 0 to 23', ({ stamped: [tick] }) => hourOf(tick)),
  integer('tick', 'tick', 'The same in ticks, 24 a sol', ({ stamped: [tick] }) => tick),
  text('kind', '', 'What was asked for', ({ stamped: [, command] }) => command.kind),
  text('fields_json', 'JSON', 'With what, as RFC 8785', ({ stamped: [, command] }) => fieldsOf(command)),
];

function fieldsOf(command: Command): string {
  const { kind: _, ...fields } = command;
  return canonicalText(fields);
}

/** The whole command log, refused commands included. */
export const commands: TableMaker = ({ commands: log }) =>
  tableOf({
    name: 'commands',
    about: 'Everything the player asked for, refused or not',
    columns: COLUMNS,
    sols: 'sol',
    rows: log.map((stamped, index) => ({ position: index + 1, stamped })),
  });
