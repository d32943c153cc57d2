import { expect, test } from 'vitest';
import { cartridgeIn, bytesOf, ledger, lostRun, runFor } from '../cartridge/cartridge.test-support.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { SHIPPED } from '../colony/programs/shipped.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { lastSolOf, liveTrial, trialRun, trialSeed, type Trial, type TrialEnd } from './trial.ts';

const steward = SHIPPED.find(({ key }) => key === 'steward')?.source ?? '';
const STARVE = '(set! food_ration 0.1) (set! heating_alloc 0) (set! isru_alloc 0) (set! greenhouse_alloc 1)';

function plan(changes: Partial<Trial> = {}): Trial {
  return { source: steward, profile: 'strict', name: 'Steward', seed: 1, sols: 20, from: 'start', ...changes };
}

function lived(cartridge: Cartridge, changes: Partial<Trial> = {}): TrialEnd {
  const trial = plan(changes);
  const run = trialRun(cartridge, ledger, trial);
  if (!run.ok) throw new Error(run.error.message);
  return liveTrial(run.value, trial.seed, lastSolOf(run.value, trial.sols));
}

test('from the landing a trial lives the genesis with another seed; from now it goes on from what stands', () => {
  const cartridge = cartridgeIn(bytesOf(runFor(10)));
  expect(lived(cartridge)).toMatchObject({ seed: 1, sols: 20, alive: true, cause: null });
  expect(lived(cartridge, { from: 'now' })).toMatchObject({ sols: 30, alive: true });
});

test('a trial is the same every time, leaves the file as it was, and tells seeds and programs apart', () => {
  const cartridge = cartridgeIn(bytesOf(runFor(5)));
  const before = JSON.stringify(cartridge);
  for (const from of ['start', 'now'] as const) {
    const one = lived(cartridge, { from, sols: 60 });
    expect(lived(cartridge, { from, sols: 60 })).toEqual(one);
    const others = [1, 2, 3].map((index) => lived(cartridge, { from, sols: 60, seed: trialSeed(index) }).score);
    expect(new Set([one.score, ...others]).size).toBeGreaterThan(1);
    expect(lived(cartridge, { from, sols: 60, source: STARVE }).score).not.toBe(one.score);
  }
  expect(JSON.stringify(cartridge)).toBe(before);
});

test('a governor that waits to enter does not take the place of the one that is tried', () => {
  const run = runFor(3);
  run.commands.push([run.colony.tick, { kind: 'set-governor', source: '(car 5)', name: 'Waiting', enabled: true }]);
  const tried = trialRun(cartridgeIn(bytesOf(run)), ledger, plan({ from: 'now' }));
  if (!tried.ok) throw new Error(tried.error.message);
  liveTrial(tried.value, 1, lastSolOf(tried.value, 2));
  expect(tried.value.colony.mind.governor.name).toBe('Steward');
});

test('a trial ends with the frames of the ledger', () => {
  const tried = trialRun(cartridgeIn(bytesOf(runFor(1))), ledger, plan());
  if (!tried.ok) throw new Error(tried.error.message);
  expect(lastSolOf(tried.value, 1_000_000)).toBe(ledger.headSol);
});

test('what can not be tried is refused with a reason', () => {
  const lost = cartridgeIn(bytesOf(lostRun()));
  expect(trialRun(lost, ledger, plan({ from: 'now' }))).toMatchObject({ ok: false, error: { kind: 'ended' } });
  expect(trialRun(lost, ledger, plan())).toMatchObject({ ok: true });
  const cartridge = cartridgeIn(bytesOf(runFor(2)));
  const { state } = cartridge;
  const from = { from: { state, parentId: 'x', parentHead: null, rules: 1, losses: [] } };
  const migrated = { ...cartridge, genesis: { ...from, ledger: { id: ledger.id, headHash: ledger.headHash } } };
  expect(trialRun(migrated as unknown as Cartridge, ledger, plan())).toMatchObject({ ok: false });
  expect(state.tick).toBe(2 * TICKS_PER_SOL);
});
