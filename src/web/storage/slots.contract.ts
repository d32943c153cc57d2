/**
 * What `Slots` promise, over any shelf: Vitest runs it on memory, a browser on IndexedDB. Plain functions that throw,
 * so that it can run where no test framework does.
 */
import type { Result } from '../../core/kernel/result.ts';
import type { Card } from '../../core/protocol.ts';
import type { Shelf } from './shelf.ts';
import { slotsOn } from './slots.on.ts';
import type { Kept, Sealed, SlotFailure, Slots } from './slots.ts';

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
      for (const sol of [1, 2, 3]) must(await slotsOn(open()).put(runAt(sol)));
      const { newest } = must(await slotsOn(open()).load());
      equal(newest?.card, runAt(3).card);
      equal([...(newest?.bytes ?? [])], [...runAt(3).bytes]);
      equal(newest?.generation, 3);
      equal((await open().list('autosave/')).size, 2);
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
    title: 'a damaged newest generation is set aside whole, and the older one loads',
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
    title: 'a put replaces the damaged generation, sets it aside first, and leaves the sound one alone',
    async run(open) {
      const slots = slotsOn(open());
      for (const sol of [1, 2]) must(await slots.put(runAt(sol)));
      await damage(open(), 2);
      must(await slots.put(runAt(3)));
      equal(await solsIn(open()), [1, 3]);
      equal(must(await slots.load()).setAside.length, 1);
    },
  },
  {
    title: 'a record that is not one at all is set aside and can be downloaded',
    async run(open) {
      await open().update('', () => [['autosave/a', { note: 'hello' }]]);
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
      await open().update('', () => [['autosave/b', newer]]);
      must(await slots.put(runAt(2)));
      must(await slots.put(runAt(3)));
      const { newest, setAside } = must(await slots.load());
      equal(newest?.card.sol, 3);
      equal(setAside.length, 1);
      equal([...(must(await slots.salvage(setAside[0]?.key ?? ''))?.bytes ?? [])], [9, 9]);
    },
  },
  {
    title: 'a generation whose run was refused is set aside with the reason, and the older one loads',
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
    title: 'a full device fails by kind and leaves both generations as they were',
    async run(open) {
      const slots = slotsOn(open());
      for (const sol of [1, 2]) must(await slots.put(runAt(sol)));
      const full: Slots = slotsOn({
        ...open(),
        update: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
      });
      equal(kindOf(await full.put(runAt(3))), 'full');
      equal(kindOf(await full.backup(runAt(3))), 'full');
      equal(must(await full.load()).newest?.card.sol, 2);
      equal(await solsIn(open()), [1, 2]);
    },
  },
  {
    title: 'a damaged generation that a full device cannot move still lets the sound one load',
    async run(open) {
      for (const sol of [1, 2]) must(await slotsOn(open()).put(runAt(sol)));
      const raw = await damage(open(), 2);
      const full: Slots = slotsOn({
        ...open(),
        update: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
      });
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
              isKept(value) ? { ...value, bytes: new Uint8Array(3) } : value,
            ]),
          ),
      };
      equal(kindOf(await slotsOn(lossy).put(runAt(1))), 'unverified');
      equal(kindOf(await slotsOn(lossy).backup(runAt(1))), 'unverified');
    },
  },
  {
    title: 'a page that writes in between is seen, and its generation is not overwritten',
    async run(open) {
      const shelf = open();
      let others = 0;
      const meddled: Shelf = {
        ...shelf,
        async list(prefix) {
          const entries = await shelf.list(prefix);
          if (others++ === 0) must(await slotsOn(open()).put(runAt(50)));
          return entries;
        },
      };
      must(await slotsOn(meddled).put(runAt(1)));
      equal(await solsIn(open()), [1, 50]);
    },
  },
  {
    title: 'the last five backups are kept, and the newest sound one is the latest',
    async run(open) {
      const slots = slotsOn(open());
      for (const sol of [1, 2, 3, 4, 5, 6, 7]) must(await slots.backup(runAt(sol)));
      const entries = await open().list('backup/');
      equal(
        [...entries.values()].map((value) => isKept(value) && value.card.sol),
        [3, 4, 5, 6, 7],
      );
      equal(must(await slotsOn(open()).latestBackup())?.card.sol, 7);
      const last = [...entries.keys()].at(-1) ?? '';
      await open().update('backup/', (now) => [[last, { ...Object(now.get(last)), digest: 'wrong' }]]);
      equal(must(await slots.latestBackup())?.card.sol, 6);
      equal(must(await slots.load()).newest, null);
    },
  },
];

/** A run at a sol, with bytes of its own. */
export function runAt(sol: number): Sealed {
  return { bytes: new TextEncoder().encode(`{"sol":${sol}}`), card: cardAt(sol) };
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

/** Flips a bit in the bytes of a generation; answers with the bytes as they then lie there. */
async function damage(shelf: Shelf, generation: number): Promise<Uint8Array> {
  let raw = new Uint8Array();
  await shelf.update('autosave/', (entries) =>
    [...entries].flatMap(([key, value]) => {
      if (!isKept(value) || value.generation !== generation) return [];
      raw = value.bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte));
      return [[key, { ...value, bytes: raw }] as const];
    }),
  );
  return raw;
}

async function solsIn(shelf: Shelf): Promise<readonly number[]> {
  const kept = [...(await shelf.list('autosave/')).values()].filter(isKept);
  return kept.map(({ card }) => card.sol).toSorted((a, b) => a - b);
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'digest' in value;
}

function must<T>(result: Result<T, SlotFailure>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.kind}: ${result.error.message}`);
  return result.value;
}

function kindOf(result: Result<unknown, SlotFailure>): string {
  return result.ok ? 'stored' : result.error.kind;
}

function equal(found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`found ${a}, wanted ${b}`);
}
