/** The transition table as DECK.md prints it. */
import { CONTRACT_CELLS, CONTRACT_TABLE, SLOT_CELLS, SLOT_TABLE } from './slot/table.ts';

function rows(cells: readonly string[], table: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const lines = Object.entries(table).map(
    ([event, row]) => `| \`${event}\` | ${cells.map((cell) => row[cell]).join(' | ')} |`,
  );
  return [`| event | ${cells.join(' | ')} |`, `|---|${cells.map(() => '---|').join('')}`, ...lines].join('\n');
}

/** Both halves: the slot's, and the contract's. */
export const tableText = (): string =>
  `\n${rows(SLOT_CELLS, SLOT_TABLE)}\n\n${rows(CONTRACT_CELLS, CONTRACT_TABLE)}\n\n`;
