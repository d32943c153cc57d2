import type { Colony } from '../../colony/schema.ts';
import { solOf } from './solOf.ts';
import { columnsFor, tableOf, type TableMaker } from './table.ts';

type Open = Colony['tasks']['open'][number];
type Past = Colony['tasks']['past'][number];
type Decision = { readonly open: Open; readonly past: null } | { readonly open: null; readonly past: Past };
type Row = Decision & { readonly position: number };
const { integer, text } = columnsFor<Row>();

const tickOf = ({ open, past }: Row): number => (open === null ? past.tick : open.openedTick);

const COLUMNS = [
  integer('position', '', 'Place in this table, the first being 1', ({ position }) => position),
  integer('id', '', 'Number of the decision', ({ open, past }) => (open ?? past).id),
  text('task', '', 'What had to be decided', ({ open, past }) => (open ?? past).task),
  text('status', '', 'open, answered, or timed-out', ({ past }) =>
    past === null ? 'open' : past.timedOut ? 'timed-out' : 'answered',
  ),
  integer('sol', 'sol', 'When it was settled; of an open one, raised', (row) => solOf(tickOf(row))),
  integer('tick', 'tick', 'The same in ticks, 24 a sol', tickOf),
  integer('deadline_tick', 'tick', 'The tick before which an open one must be answered', ({ open }) =>
    open === null ? null : open.deadlineTick,
  ),
  text('subject', '', 'Whom or what an open one is about', ({ open }) => open?.subject ?? null),
  text('choice', '', 'What was chosen', ({ past }) => past?.choice ?? null),
  text('outcome', '', 'What came of it', ({ past }) => past?.outcome ?? null),
];

/** The decisions that the file keeps, the oldest first, and those that wait. */
export const tasks: TableMaker = ({ state }) => {
  const decisions: readonly Decision[] = [
    ...state.tasks.past.map((past) => ({ open: null, past })),
    ...state.tasks.open.map((open) => ({ open, past: null })),
  ];
  return tableOf<Row>({
    name: 'tasks',
    about: 'Decisions: the last that were settled, and those that wait',
    columns: COLUMNS,
    sols: 'sol',
    rows: decisions.map((decision, index) => ({ ...decision, position: index + 1 })),
  });
};
