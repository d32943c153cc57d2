import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { furnish, missionColony, missionGenesis, solsUntilEnd, sols } from './colony.test-support.ts';
import { foundColony } from './genesis.ts';
import { suppliesFor } from './missions/landing.ts';
import type { Colony } from './schema.ts';

const SEEDS = [1, 2, 3] as const;
const lives = (
  found: (seed: number) => Colony,
  most = 400,
): { readonly sols: number; readonly cause: string | null }[] =>
  SEEDS.map((seed) => {
    const colony = found(seed);
    const lived = solsUntilEnd(colony, most);
    return { sols: lived, cause: colony.ended?.cause ?? null };
  });
const mean = (all: readonly { readonly sols: number }[]): number =>
  all.reduce((sum, life) => sum + life.sols, 0) / all.length;

describe('R2.9 a mission is about what it says', () => {
  test('R2.9 *No ISRU* dies of thirst, and would not with what it lacks', () => {
    const without = lives((seed) => missionColony('noisru', seed));
    expect(without.map(({ cause }) => cause)).toEqual(SEEDS.map(() => 'dehydration'));
    const having = lives((seed) => furnish(missionColony('noisru', seed), 'isru_plant', 'water_extractor'), 600);
    expect(mean(having)).toBeGreaterThan(1.3 * mean(without));
  });

  test('R2.9 *Dust bowl* meets the storm: in a clear season all of it live longer, and none freezes', () => {
    const storm = lives((seed) => missionColony('dustbowl', seed));
    const clear = lives((seed) => foundColony({ ...missionGenesis('dustbowl', seed), startSol: 500 }));
    expect(mean(clear)).toBeGreaterThan(mean(storm));
    expect(Math.min(...clear.map((life) => life.sols))).toBeGreaterThan(Math.min(...storm.map((life) => life.sols)));
    expect(clear.some(({ cause }) => cause === 'cold')).toBe(false);
  });

  test('R2.1 a ship that was under way lands on its sol, with parts and food', () => {
    const colony = missionColony('ares');
    const [ship] = colony.ships;
    if (ship === undefined) expect.fail('no ship is under way');
    ship.landsSol = 2;
    const events = sols(colony, 3);
    expect(events.some((event) => event.kind === 'noted' && event.topic === 'supply-launched')).toBe(false);
    expect(events.some((event) => event.kind === 'noted' && event.topic === 'supply-landed')).toBe(true);
    expect(colony.books.sparesInKg).toBe(ship.cargo.sparesKg);
    expect(colony.tick).toBe(3 * TICKS_PER_SOL);
  });
});

test('R2.7 the stores of a custom mission go by its crew', () => {
  expect(suppliesFor(8, 0).foodKcal).toBe(2 * suppliesFor(4, 0).foodKcal);
  expect(suppliesFor(0, 4)).toMatchObject({ foodKcal: 0, oxygenKg: 0 });
  expect(suppliesFor(0, 4).sparesKg).toBeGreaterThan(suppliesFor(0, 1).sparesKg);
});
