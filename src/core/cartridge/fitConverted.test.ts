import { expect, test } from 'vitest';
import { plantOf } from '../colony/plant.ts';
import { bent, cartridgeIn, refusalOf, runFor, bytesOf, type Loose } from './cartridge.test-support.ts';
import { findChainProblem } from './chain.ts';
import { encode } from './codec.ts';
import { fitConverted } from './fitConverted.ts';
import { converted } from './migrations/migrations.test-support.ts';
import { rootOf } from './run.ts';

const cartridge = converted();
/** The file of a converted colony, bent in its state and in the state it began from alike. */
const file = (change: (state: Loose, document: Loose) => void): Uint8Array =>
  bent(encode(cartridge), (document) => {
    for (const state of [document.state, document.genesis.from.state]) change(state, document);
  });

test('F6.6 what follows from the rest of a converted state is set by the rules that read it', () => {
  const states = [cartridge.state, 'from' in cartridge.genesis ? cartridge.genesis.from.state : cartridge.state];
  for (const state of states) {
    expect(state.plant).toEqual(plantOf(state));
    expect(state.canopy.pull).toBeGreaterThan(0);
    expect(Math.max(...state.stands.map((stand) => stand.cover))).toBeGreaterThan(0.9);
  }
  expect(fitConverted(cartridge)).toEqual(cartridge);
});

test('F6.6 so it is as long as nothing of ours has computed the run, under whatever rules', () => {
  const other = cartridgeIn(file((state) => Object.assign(state.plant, { arrayM2: 7, lifeKw: 9 })));
  expect(other.state.plant).toEqual(cartridge.state.plant);
  // Its root was that of another genesis, and is left to be found.
  expect(other.chain.head).toBe(rootOf(cartridge.genesis));
  const fit = cartridgeIn(
    file((state, document) => {
      state.energy.batteryKwh = 800;
      document.state.power = 800;
    }),
  );
  expect(fit.state).toMatchObject({ energy: { batteryKwh: 750 }, power: 750 });
  expect(fit.chain.head).not.toBe(rootOf(fit.genesis));
});

test('F6.6 a root that followed from its genesis follows from the fitted one', () => {
  const genesis = structuredClone(cartridge.genesis);
  if (!('from' in genesis)) return expect.fail('not from a state');
  genesis.from.state.plant.arrayM2 = 7;
  const fit = fitConverted({ ...cartridge, genesis, chain: { ...cartridge.chain, head: rootOf(genesis) } });
  expect(fit).toEqual(cartridge);
  expect(findChainProblem(rootOf(fit.genesis), fit.chain, fit.chainBlocks)).toBeNull();
});

test('F6.6 any other file is taken as it says, or not at all', () => {
  const other = cartridgeIn(bytesOf(runFor(1)));
  expect(fitConverted(other)).toBe(other);
  expect(refusalOf(bent(bytesOf(runFor(1)), (document) => (document.state.plant.arrayM2 = 7)))).toMatchObject({
    kind: 'inconsistent',
    path: '/state/plant',
  });
});
