import { expect, test } from 'vitest';
import type { HubSubmission } from '../../../core/talk/hub.ts';
import { memoryBox } from '../../storage/boxes.ts';
import type { HubClient, Told } from './client.ts';
import { openQueue, type KeptParcel, type Parcel } from './queue.ts';

const PARCEL = {
  key: 'a',
  kind: 'run',
  name: 'Grit',
  mission: 'ares',
  sol: 3,
  score: 12,
  open: true,
  addedAt: 1,
  bytes: new Uint8Array([1, 2, 3]),
} as const;
const OFFLINE = { ok: false, fault: { kind: 'offline', code: '', message: '', again: true } } as const;
const refusedAs = (code: string, again: boolean) =>
  ({ ok: false, fault: { kind: 'refused', code, message: `no: ${code}`, again } }) as const;

/** A hub that answers as it is told, and a clock that a test turns. */
function hub() {
  const sent: Uint8Array[] = [];
  let submit: Told<{ readonly id: string }> = OFFLINE;
  let state: HubSubmission['state'] = 'waiting';
  const due: (() => void)[] = [];
  const client: Pick<HubClient, 'submit' | 'run'> = {
    submit: async (_kind, bytes, _open, gone) => {
      sent.push(bytes);
      gone(2);
      return submit;
    },
    run: async (id) => ({
      ok: true,
      value: {
        id,
        kind: 'run',
        state,
        reason: state === 'refused' ? 'The score differs.' : null,
        rank: 4,
      } as HubSubmission,
    }),
  };
  return {
    sent,
    client,
    answers: (told: typeof submit) => (submit = told),
    finds: (found: typeof state) => (state = found),
    later: (_ms: number, push: () => void) => void due.push(push),
    async pass() {
      for (const push of due.splice(0)) push();
      await settled();
    },
  };
}

/** Everything that waits for nothing has happened. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await Promise.resolve();
}

async function opened(box = memoryBox<KeptParcel>(), world = hub()) {
  const shown: Parcel[][] = [];
  const { client, later } = world;
  const queue = await openQueue({ box, client, later, changed: (list) => shown.push([...list]) });
  return { queue, box, world, shown, states: () => queue.list().map(({ state }) => state) };
}

test('H5.3 offline it is held, and sent once the hub can be reached; the hub’s word settles it', async () => {
  const { queue, world, states, shown } = await opened();
  await queue.add(PARCEL);
  await settled();
  expect(queue.list()).toMatchObject([{ state: 'held', heldBy: 'offline', name: 'Grit', size: 3 }]);
  world.answers({ ok: true, value: { id: 'R1' } });
  await queue.push();
  expect(states()).toEqual(['sent']);
  // While it was sent, how much had gone was told.
  expect(shown.flat()).toContainEqual(expect.objectContaining({ state: 'sending', gone: 2, size: 3 }));
  await world.pass();
  expect(states()).toEqual(['sent']);
  world.finds('ranked');
  await world.pass();
  expect(queue.list()).toMatchObject([{ state: 'ranked', run: 'R1', rank: 4 }]);
});

test('what a hub refuses is refused with its words, and never sent again; what may be taken later is held', async () => {
  const { queue, world, states } = await opened();
  world.answers(refusedAs('too-often', true));
  await queue.add(PARCEL);
  await settled();
  expect(queue.list()).toMatchObject([{ state: 'held', reason: 'no: too-often' }]);
  world.answers(refusedAs('too-large', false));
  await queue.push();
  expect(queue.list()).toMatchObject([{ state: 'refused', reason: 'no: too-large' }]);
  const { length } = world.sent;
  await queue.push();
  expect(world.sent).toHaveLength(length);
  expect(states()).toEqual(['refused']);
});

test('a forged run is taken in and refused after replay: its reason is told', async () => {
  const { queue, world } = await opened();
  world.answers({ ok: true, value: { id: 'R1' } });
  world.finds('refused');
  await queue.add(PARCEL);
  await settled();
  expect(queue.list()).toMatchObject([{ state: 'refused', reason: 'The score differs.' }]);
});

test('the page closes while it is sent: the same bytes are sent again, and nothing is lost', async () => {
  const box = memoryBox<KeptParcel>();
  await box.put('a', {
    ...PARCEL,
    size: 3,
    gone: 2,
    state: 'sending',
    reason: null,
    heldBy: null,
    run: null,
    rank: null,
  });
  const { queue, world, states } = await opened(box);
  expect(states()).toEqual(['held']);
  world.answers({ ok: true, value: { id: 'R1' } });
  await queue.push();
  expect(world.sent).toEqual([PARCEL.bytes]);
});

test('H5.3 cancelled, it is gone from the device, also when the hub’s answer comes afterwards', async () => {
  const { queue, box, states } = await opened();
  await queue.add(PARCEL);
  await queue.drop('a');
  await settled();
  expect(states()).toEqual([]);
  expect(await box.all()).toEqual([]);
});
