/** The board of this device: every colony of the shelf, computed again in the pool and ranked by the rule of the hubs. */
import type { Library, Shelved } from '../../storage/library.ts';
import type { Pool } from '../pool.ts';
import type { Stamps } from '../../../core/talk/hub.ts';
import type { Verdicts } from '../../../core/talk/protocol.ts';
import { useHub, type LocalLine } from './state.ts';

export type LocalBoard = {
  /** Computes again what has changed since the last time. */
  refresh(): Promise<void>;
};

/** The living first, then the score, then who was born earlier. */
function byRank(a: LocalLine, b: LocalLine): number {
  return Number(b.alive) - Number(a.alive) || b.score - a.score || a.savedAt - b.savedAt;
}

/** Lines in order, those of one board and class numbered; what does not rank comes last. */
export function ranked(lines: readonly LocalLine[]): readonly LocalLine[] {
  const places = new Map<string, number>();
  return lines
    .toSorted((a, b) => Number(a.reason !== null) - Number(b.reason !== null) || byRank(a, b))
    .map((line) => {
      if (line.reason !== null) return { ...line, rank: null };
      const where = `${line.board} ${line.class}`;
      const rank = (places.get(where) ?? 0) + 1;
      places.set(where, rank);
      return { ...line, rank };
    });
}

/** The five verdicts in short. */
function stampsOf({ format, chain, ledger, replay, signature }: Verdicts): Stamps {
  return {
    format: format.status,
    chain: chain.status,
    ledger: ledger.status,
    replay: replay.status,
    signature: signature.status,
  };
}

/** A local board over a library. */
export function createLocalBoard(library: Library, pool: Pool): LocalBoard {
  /** What was found of a save, by colony and time of saving. */
  const known = new Map<string, LocalLine>();
  let turn = 0;

  async function lineOf({ key, title, card, savedAt }: Shelved): Promise<LocalLine | null> {
    if (card === null) return null;
    const name = `${key} ${savedAt}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const { mission, sol, alive, cause, score, grade } = card;
    const told = { id: key, name: title, mission, player: null, open: true, rank: null, savedAt };
    const claimed = { board: mission, class: 'stock', alive, sol, cause, score, grade } as const;
    const unfit = (reason: string): LocalLine => ({ ...told, ...claimed, stamps: null, reason });
    const taken = await library.take(key);
    if (!taken.ok) return unfit(taken.error.message);
    const done = await pool.run('standing', { bytes: taken.value.bytes, player: null });
    if (!done.ok) return unfit(done.error.message);
    const { verdicts, place, reason } = done.result;
    const stamps = stampsOf(verdicts);
    const line = place === null ? { ...unfit(reason), stamps } : { ...told, ...place, stamps, reason: null };
    known.set(name, line);
    return line;
  }

  return {
    async refresh() {
      const own = ++turn;
      const listed = await library.list();
      if (own !== turn) return;
      const there = listed.ok ? listed.value.filter((one) => one.kind === 'colony' && one.deletedAt === null) : [];
      const lines: LocalLine[] = [];
      const tell = (): void => {
        if (own === turn) useHub.setState({ local: { lines: ranked(lines), done: lines.length, all: there.length } });
      };
      tell();
      await Promise.all(
        there.map(async (one) => {
          const line = await lineOf(one);
          if (line === null) return;
          lines.push(line);
          tell();
        }),
      );
    },
  };
}
