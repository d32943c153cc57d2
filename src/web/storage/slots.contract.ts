/**
 * What `Slots` promise, over any shelf: Vitest runs it on memory, a browser on IndexedDB. Plain functions that throw,
 * so that it can run where no test framework does.
 */
import type { Result } from '../../core/kernel/result.ts';
import type { Card } from '../../core/talk/card.ts';
import { adoptOld } from './adopt.ts';
import { libraryOn } from './library.on.ts';
import { digestOf } from './record.ts';
import { savesIn, type SavedBytes } from './saves.ts';
import type { Shelf } from './shelf.ts';
import { slotsOn } from './slots.on.ts';
import type { Sealed, SlotFailure, Slots } from './slots.ts';

/** One promise. `open` opens the same shelf each time; at the first time it is empty. */
export type Law = { readonly title: string; readonly run: (open: () => Shelf) => Promise<void> };

export const slotsContract: readonly Law[] = [
  {
    title: 'an empty slot loads nothing and has nothing set aside',
    async run(open) {
      const loaded = must(await slotsOn(open()).load());
      equal(loaded, { newest: null, setAside: [] });
      equal(must(await slotsOn(open()).latestBackup()), null);
    },
  },
  {
    title: 'what was put last loads, byte for byte, after opening again',
    async run(open) {
      for (const sol of [1, 2, 3]) must(await slotsOn(open()).put(runAt(sol), 'seat'));
      const { newest } = must(await slotsOn(open()).load());
      equal(newest?.card, runAt(3).card);
      equal([...(newest?.bytes ?? [])], [...runAt(3).bytes]);
      equal([newest?.generation, newest?.seat], [3, 'seat']);
    },
  },
  {
    title: 'bytes changed after put do not change what was put',
    async run(open) {
      const run = runAt(1);
      const putting = slotsOn(open()).put(run);
      run.bytes.fill(0);
      must(await putting);
      equal([...(must(await slotsOn(open()).load()).newest?.bytes ?? [])], [...runAt(1).bytes]);
    },
  },
  {
    title: 'of a hundred autosaves the last three are there, and twenty older ones that reach back to the first days',
    async run(open) {
      const slots = slotsOn(open());
      for (let sol = 1; sol <= 100; sol++) must(await slots.put(runAt(sol)));
      const sols = await solsIn(open());
      equal(sols.length, 23);
      equal(sols.slice(-3), [98, 99, 100]);
      equal((sols[0] ?? 99) <= 10, true);
      equal((await open().list('bytes/')).size, 23);
    },
  },
  {
    title: 'no colony loses its last save to another that is played for long',
    async run(open) {
      const slots = slotsOn(open());
      for (const id of ['MDK-A', 'MDK-B']) must(await slots.put(runAt(7, id)));
      must(await slots.backup(runAt(8, 'MDK-C')));
      for (let sol = 1; sol <= 60; sol++) must(await slots.put(runAt(sol)));
      for (let sol = 1; sol <= 9; sol++) must(await slots.backup(runAt(sol)));
      const library = libraryOn(open());
      const ids = must(await library.list()).map(({ card }) => card?.id ?? '');
      equal(ids.toSorted(), ['MDK-0123456789', 'MDK-A', 'MDK-B', 'MDK-C']);
      for (const [id, sol] of [
        ['MDK-A', 7],
        ['MDK-C', 8],
      ] as const)
        equal([...must(await library.take(`colony/${id}`)).bytes], [...runAt(sol, id).bytes]);
    },
  },
  {
    title: 'a damaged newest save is set aside whole, and the one before loads',
    async run(open) {
      const slots = slotsOn(open());
      for (const sol of [1, 2]) must(await slots.put(runAt(sol)));
      const raw = await damage(open(), 2);
      const { newest, setAside } = must(await slots.load());
      equal(newest?.card.sol, 1);
      equal(setAside.length, 1);
      equal([...(must(await slots.salvage(setAside[0]?.key ?? ''))?.bytes ?? [])], [...raw]);
      equal(must(await slotsOn(open()).load()).setAside, setAside);
    },
  },
  {
    title: 'a put writes over nothing: what is damaged lies where it lay',
    async run(open) {
      const slots = slotsOn(open());
      for (const sol of [1, 2]) must(await slots.put(runAt(sol)));
      const raw = await damage(open(), 2);
      must(await slots.put(runAt(3)));
      equal(await solsIn(open()), [1, 2, 3]);
      equal([...((await open().list(BYTES_2)).get(BYTES_2) as SavedBytes).bytes], [...raw]);
      equal(must(await slots.load()).newest?.card.sol, 3);
    },
  },
  {
    title: 'a record that is not one at all is set aside and can be downloaded',
    async run(open) {
      await open().update('', () => [['save/0000000001', { note: 'hello' }]]);
      const slots = slotsOn(open());
      const { newest, setAside } = must(await slots.load());
      equal(newest, null);
      const file = must(await slots.salvage(setAside[0]?.key ?? ''));
      equal(JSON.parse(new TextDecoder().decode(file?.bytes)), { note: 'hello' });
    },
  },
  {
    title: 'a record of a newer schema is neither loaded nor overwritten nor lost',
    async run(open) {
      const slots = slotsOn(open());
      must(await slots.put(runAt(1)));
      const newer = { schema: 99, generation: 7, bytes: Uint8Array.of(9, 9), holds: 'things unknown' };
      await open().update('', () => [['save/0000000007', newer]]);
      must(await slots.put(runAt(2)));
      await open().update('', () => [['save/0000000009', newer]]);
      const { newest, setAside } = must(await slots.load());
      equal(newest?.card.sol, 2);
      equal(newest?.generation, 8);
      equal(setAside.length, 1);
      equal([...(must(await slots.salvage(setAside[0]?.key ?? ''))?.bytes ?? [])], [9, 9]);
    },
  },
  {
    title: 'a save whose run was refused is set aside with the reason, and the one before loads',
    async run(open) {
      const slots = slotsOn(open());
      for (const sol of [1, 2]) must(await slots.put(runAt(sol)));
      must(await slots.setAside(2, 'No such ledger.'));
      const { newest, setAside } = must(await slots.load());
      equal(newest?.card.sol, 1);
      equal(setAside[0]?.reason, 'No such ledger.');
    },
  },
  {
    title: 'a full device fails by kind and leaves everything as it was',
    async run(open) {
      const slots = slotsOn(open());
      for (const sol of [1, 2]) must(await slots.put(runAt(sol)));
      const full: Slots = slotsOn(fullShelf(open()));
      equal(kindOf(await full.put(runAt(3))), 'full');
      equal(kindOf(await full.backup(runAt(3))), 'full');
      equal(must(await full.load()).newest?.card.sol, 2);
      equal(await solsIn(open()), [1, 2]);
    },
  },
  {
    title: 'a damaged save that a full device cannot move still lets the sound one load',
    async run(open) {
      for (const sol of [1, 2]) must(await slotsOn(open()).put(runAt(sol)));
      const raw = await damage(open(), 2);
      const full: Slots = slotsOn(fullShelf(open()));
      const { newest, setAside } = must(await full.load());
      equal(newest?.card.sol, 1);
      equal([...(must(await full.salvage(setAside[0]?.key ?? ''))?.bytes ?? [])], [...raw]);
    },
  },
  {
    title: 'bytes that do not read back are a failure, not a save',
    async run(open) {
      const shelf = open();
      const lossy: Shelf = {
        ...shelf,
        update: (prefix, decide) =>
          shelf.update(prefix, (entries) =>
            decide(entries).map(([key, value]) => [
              key,
              key.startsWith('bytes/') ? { ...Object(value), bytes: new Uint8Array(3) } : value,
            ]),
          ),
      };
      equal(kindOf(await slotsOn(lossy).put(runAt(1))), 'unverified');
      equal(kindOf(await slotsOn(lossy).backup(runAt(1))), 'unverified');
    },
  },
  {
    title: 'pages that write at the same time write beside each other',
    async run(open) {
      const runs = [1, 2, 3, 4].map((sol) => slotsOn(open()).put(runAt(sol)));
      for (const put of await Promise.all(runs)) must(put);
      equal(await solsIn(open()), [1, 2, 3, 4]);
    },
  },
  {
    title: 'the last five backups are kept, and the newest sound one is the latest',
    async run(open) {
      const slots = slotsOn(open());
      for (const sol of [1, 2, 3, 4, 5, 6, 7]) must(await slots.backup(runAt(sol)));
      equal(await solsIn(open()), [3, 4, 5, 6, 7]);
      equal(must(await slotsOn(open()).latestBackup())?.card.sol, 7);
      await damage(open(), 7);
      equal(must(await slots.latestBackup())?.card.sol, 6);
      equal(must(await slots.load()).newest, null);
    },
  },
  {
    title: 'what an earlier Marsdeck saved is adopted, in its order; what of it was damaged is set aside',
    async run(open) {
      const old = async (sol: number, generation: number): Promise<object> => {
        const { bytes, card } = runAt(sol);
        return { schema: 1, generation, savedAt: 1000 + sol, digest: await digestOf(bytes), card, bytes };
      };
      const torn = { ...(await old(9, 9)), digest: 'another' };
      const values = [
        ['autosave/a', await old(5, 5)],
        ['autosave/b', await old(4, 4)],
        ['backup/0000000001', await old(2, 1)],
        ['backup/0000000002', torn],
      ] as const;
      await open().update('', () => values);
      await adoptOld(open(), 1);
      await adoptOld(open(), 2);
      equal(await solsIn(open()), [2, 4, 5]);
      const { newest, setAside } = must(await slotsOn(open()).load());
      equal(newest?.card.sol, 5);
      equal(setAside.length, 1);
      equal([...(must(await slotsOn(open()).salvage(setAside[0]?.key ?? ''))?.bytes ?? [])], [...runAt(9).bytes]);
      equal((await open().list('autosave/')).size, 0);
    },
  },
];

const BYTES_2 = 'bytes/0000000002';

function fullShelf(shelf: Shelf): Shelf {
  return { ...shelf, update: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
}

/** A run at a sol, with bytes of its own. */
export function runAt(sol: number, id = cardAt(sol).id): Sealed {
  return { bytes: new TextEncoder().encode(`{"sol":${sol},"id":"${id}"}`), card: { ...cardAt(sol), id } };
}

/** A card at a sol. */
export function cardAt(sol: number): Card {
  return {
    id: 'MDK-0123456789',
    name: 'Ares I',
    mission: 'ares',
    seed: 7,
    created: '2031-01-01T00:00:00.000Z',
    sol,
    tick: sol * 24,
    alive: true,
    cause: null,
    crewAlive: 4,
    crewTotal: 4,
    score: 100 + sol,
    grade: 'C',
    unranked: false,
    migratedFrom: null,
    losses: [],
  };
}

/** Flips a bit in the bytes of a save; answers with the bytes as they then lie there. */
async function damage(shelf: Shelf, generation: number): Promise<Uint8Array> {
  const key = `bytes/${String(generation).padStart(10, '0')}`;
  let raw = new Uint8Array();
  await shelf.update(key, (entries) => {
    const found = entries.get(key) as SavedBytes | undefined;
    if (found === undefined) return [];
    raw = found.bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte));
    return [[key, { ...found, bytes: raw }]];
  });
  return raw;
}

/** The sols of all saves, in order of sols. */
async function solsIn(shelf: Shelf): Promise<readonly number[]> {
  return savesIn(await shelf.list('save/'))
    .map(({ card }) => card.sol)
    .toSorted((a, b) => a - b);
}

/** The value of a success; anything else breaks the law. */
export function must<T>(result: Result<T, SlotFailure>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.kind}: ${result.error.message}`);
  return result.value;
}

/** The kind of a failure. */
export function kindOf(result: Result<unknown, SlotFailure>): string {
  return result.ok ? 'stored' : result.error.kind;
}

/** Breaks the law when two values are not the same JSON. */
export function equal(found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`found ${a}, wanted ${b}`);
}
