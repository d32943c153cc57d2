import type { Block } from '../chain.ts';
import { columnsFor, tableOf, type TableMaker } from './table.ts';

const { integer, text } = columnsFor<Block>();

const COLUMNS = [
  integer('sol', 'sol', 'Sol of the run, the first being 1', ({ sol }) => sol),
  text('frame_hash', 'hex', 'Hash of the frame that was lived', ({ frameHash }) => frameHash),
  text('commands_hash', 'hex', 'SHA-256 of the sol’s commands', ({ commandsHash }) => commandsHash),
  text('state_hash', 'hex', 'Digest of the colony; SHA-256 at every 25th sol', ({ stateHash }) => stateHash),
  text('prev_hash', 'hex', 'Hash of the block before', ({ prevHash }) => prevHash),
  text('hash', 'hex', 'SHA-256 of the block', ({ hash }) => hash),
];

/** The hash chain, as far as the file keeps it. */
export const blocks: TableMaker = ({ chainBlocks }) =>
  tableOf({
    name: 'blocks',
    about: 'The hash chain, a block per sol',
    columns: COLUMNS,
    sols: null,
    rows: chainBlocks,
  });
