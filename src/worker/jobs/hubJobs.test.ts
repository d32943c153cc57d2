/** The jobs of the hub's screen: what ranks, what happened, what is signed, and the gauntlet. */
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decode, encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { publicKeyOf, signBytes } from '../../core/kernel/ed25519.ts';
import { toHex } from '../../core/kernel/hash.ts';
import { gauntletOf, gauntletSols, liveOnce, type Entry, type Life } from '../../core/replay/gauntlet.ts';
import type { Jobs, JobName } from '../../core/talk/jobs.ts';
import { verify } from '../../core/replay/verify.ts';
import { ledger, rankedRun, ration } from '../../server/hub.test-support.ts';
import { judgeRun } from '../../server/verifier/judgeRun.ts';
import { doJob } from '../jobs.ts';
import type { ToPool } from '../../core/talk/jobs.ts';
import type { FrameSource } from '../frames.ts';

const frames: FrameSource = { ledger, bring: async () => null, ahead: () => {} };
const RUN = rankedRun(12, [ration(48, 0.8)]);
const BYTES = encode(cartridgeOf(RUN));

async function done<Name extends JobName>(name: Name, data: Jobs[Name]['data']): Promise<Jobs[Name]['result']> {
  const answer = await doJob({ id: 1, name, data } as ToPool, frames);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.result as Jobs[Name]['result'];
}

test('a run has the same place on the device as at a hub', async () => {
  const { place } = await done('standing', { bytes: BYTES, player: null });
  const found = judgeRun(BYTES, 'a'.repeat(64));
  if (!found.ok || place === null) throw new Error('it does not rank');
  const { board, class: of, sol, alive, score, grade, rules } = found.ranked;
  expect(place).toMatchObject({ board, class: of, sol, alive, score, grade, rules, ledger: ledger.id });
});

test('what is forged has no place, and the reason is the hub’s', async () => {
  const forged = JSON.parse(new TextDecoder().decode(BYTES)) as { score: { total: number } };
  forged.score.total += 1000;
  const bytes = new TextEncoder().encode(JSON.stringify(forged));
  const { place, reason } = await done('standing', { bytes, player: null });
  const found = judgeRun(bytes, 'a'.repeat(64));
  expect(place).toBeNull();
  expect(found).toMatchObject({ ok: false, reason });
});

test('a run’s story ends where its file stands, and has a point for each sol', async () => {
  const { points, governor, orders } = await done('story', { bytes: BYTES });
  expect(points.map(({ sol }) => sol)).toEqual(Array.from({ length: 13 }, (_, sol) => sol));
  const { state, score } = cartridgeOf(RUN);
  expect(points.at(-1)).toMatchObject({
    oxygenKg: state.o2,
    waterKg: state.h2o,
    batteryKwh: state.power,
    score: score.total,
  });
  expect(governor.source).toBe(cartridgeOf(RUN).programs.governor.source);
  expect(orders).toBe(1);
});

test('what a player signs is verified as theirs, under the name they gave, and holds no secret', async () => {
  const secret = new Uint8Array(32).fill(7);
  const key = toHex(publicKeyOf(secret));
  const asked = { bytes: BYTES, name: 'Second Rim', key };
  const { message } = await done('unsealed', asked);
  const { bytes } = await done('sealed', { ...asked, signature: toHex(signBytes(message, secret)) });
  const file = gunzipSync(bytes);
  expect(verify(file, { shipped: ledger, known: [key] }).checks.signature).toMatchObject({
    status: 'pass',
    known: true,
  });
  const decoded = decode(file);
  expect(decoded.ok && decoded.value.cartridge.name).toBe('Second Rim');
  expect(file.toString()).not.toContain(toHex(secret));
});

test('a fork has an id of its own, names its parent, and ranks where it stands', async () => {
  const birth = { id: 'MDK-FORK', created: '2026-02-01T00:00:00Z' };
  const { bytes } = await done('fork', { bytes: BYTES, birth });
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(decoded.error.message);
  expect(decoded.value.cartridge).toMatchObject({ ...birth, provenance: { parent: { id: RUN.identity.id, sol: 12 } } });
  expect((await done('standing', { bytes, player: null })).place?.sol).toBe(12);
});

test('lives of the pool and their tally are what one thread computes', async () => {
  const entry: Entry = { mission: 'ares', commands: [] };
  const sols = 40;
  const lives: Life[] = [];
  for (const index of [0, 1, 2]) lives.push(await done('life', { entry, index, sols }));
  const own = [0, 1, 2].map((index) => liveOnce(entry, index, sols, ledger));
  expect(lives).toEqual(own);
  expect(await done('tally', { mission: 'ares', lives, sols })).toEqual(
    gauntletOf('ares', own, gauntletSols('ares', ledger, sols), ledger),
  );
});
