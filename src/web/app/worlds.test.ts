import { expect, test } from 'vitest';
import { ok } from '../../core/kernel/result.ts';
import { colonyOf, worldOf } from '../../worker/worlds.ts';
import { identify } from '../../worker/identify.ts';
import { agentFacts } from '../../worker/agent.ts';
import { bytesOf, ledger, runFor } from '../../core/cartridge/cartridge.test-support.ts';
import { decode } from '../../core/cartridge/codec.ts';
import { libraryOn } from '../storage/library.on.ts';
import { memoryShelf } from '../storage/shelf.memory.ts';
import { cardAt } from '../storage/slots.contract.ts';
import { keepApart } from './keepApart.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import { createWorlds } from './worlds.ts';

const AT = '2026-04-01T20:00:00.000Z';
const PLAIN = new TextEncoder().encode('{"_meta":{"type":"lispy-cartridge"},"profile":{"name":"Ada"}}');

/** A worker's answers without a worker. */
const sim = {
  merge: (bytes, other) => {
    const made = worldOf(bytes, other);
    return Promise.resolve(made.ok ? { ...made.value, ok: true, kind: 'made', requestId: 1 } : made);
  },
  grow: (bytes, born) => {
    const made = colonyOf(bytes, born, ledger);
    return Promise.resolve(made.ok ? { ...made.value, ok: true, kind: 'made', requestId: 1 } : made);
  },
  identify: (bytes) => {
    const found = identify(bytes);
    return Promise.resolve(found.ok ? { ok: true, kind: 'identified', requestId: 1, object: found.value } : found);
  },
} satisfies Pick<Sim, 'merge' | 'grow' | 'identify'> as Sim;

/** A shelf with two colonies, and what was put into the bay. */
async function bay() {
  useApp.setState(useApp.getInitialState(), true);
  const library = libraryOn(memoryShelf());
  for (const [id, sols] of [
    ['MDK-A', 8],
    ['MDK-B', 6],
  ] as const) {
    const run = runFor(sols);
    run.identity = { ...run.identity, id };
    await library.keep({ bytes: bytesOf(run).slice(), card: { ...cardAt(sols), id } });
  }
  const inserted: Uint8Array[] = [];
  const worlds = createWorlds({
    sim,
    library,
    seats: {
      insert: (bytes) => {
        inserted.push(bytes);
        return Promise.resolve({ ok: true, card: cardAt(0) });
      },
    },
    autosave: { saveNow: () => Promise.resolve(true) },
    fetchFile: () => Promise.resolve(null),
    refresh: () => Promise.resolve(),
    now: () => AT,
  });
  return { library, worlds, inserted };
}

test('two colonies of the shelf merge into a seed beside them, and a colony begins from it that names both', async () => {
  const { library, worlds, inserted } = await bay();
  const made = await worlds.merge('colony/MDK-A', 'colony/MDK-B');
  if (!made.ok || !('shelf' in made.place)) throw new Error('not merged');
  const taken = await library.take(made.place.shelf);
  const facts = taken.ok ? agentFacts(taken.value.bytes) : taken;
  expect(facts).toMatchObject(
    ok({
      world: {
        parents: [
          { id: 'MDK-A', sols: 8 },
          { id: 'MDK-B', sols: 6 },
        ],
        alignedSols: 5,
      },
      seat: null,
    }),
  );
  expect(await worlds.begin(made.place)).toMatchObject({ ok: true });
  const born = decode(inserted[0] ?? new Uint8Array());
  if (!born.ok) throw new Error(born.error.message);
  const { state, created, description } = born.value.cartridge;
  expect([state.mission, state.tick, created]).toEqual(['custom', 0, AT]);
  expect(description).toMatch(/MDK-A\).*MDK-B\)/);
});

test('a colony with itself, one that is gone, and an agent without a world are refused, and nothing is seated', async () => {
  const { library, worlds, inserted } = await bay();
  await library.keepObject({ kind: 'agent', id: 'ada', title: 'Ada' }, PLAIN);
  for (const refused of [
    worlds.merge('colony/MDK-A', 'colony/MDK-A'),
    worlds.merge('colony/MDK-A', 'colony/NONE'),
    worlds.merge('colony/MDK-A', 'agent/ada'),
    worlds.begin({ shelf: 'agent/ada' }),
    worlds.begin({ shelf: 'colony/MDK-A' }),
    worlds.begin({ shipped: 'none.lispy.json' }),
  ])
    expect(await refused).toMatchObject({ ok: false });
  expect(inserted).toEqual([]);
});

test('what is dropped is seen on the shelf by the time that it is said to be there', async () => {
  const { library } = await bay();
  let seen: readonly string[] | undefined;
  const stop = useApp.subscribe(({ notice, shelf }) => {
    if (notice !== null) seen ??= shelf?.map(({ title }) => title) ?? [];
  });
  expect(
    await keepApart(sim, library, { do: () => Promise.resolve({ ok: true }) }, { bytes: PLAIN, fileName: 'a' }),
  ).toBe(true);
  stop();
  expect(seen).toContain('Ada');
});
