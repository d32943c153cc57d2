import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import {
  ampleColony,
  CALM,
  copyOf,
  customColony,
  missionColony,
  PUBLISHED,
  tick,
  tickCalm,
  type Frames,
} from '../colony.test-support.ts';
import { fitPlant } from '../plant.ts';
import type { Cargo, Colony } from '../schema.ts';
import { CARGO_KEYS, LOAD, packedKg } from '../works/cargoes.ts';
import { LANDER_KG } from '../works/constants.ts';
import { order, reasonOf, newsOf } from '../works/works.test-support.ts';

const nothing: Cargo = { oxygenKg: 0, nitrogenKg: 0, waterKg: 0, foodKg: 0, sparesKg: 0 };
const robots = (): Colony => customColony({ people: 0, robots: 4 });

describe('R10.15 order-supply', () => {
  test.each(CARGO_KEYS)('R10.15 %s: an order on its way, of a cargo that fills a lander and no more', (key) => {
    const colony = ampleColony();
    const [sent] = tickCalm(colony, 1, [order(key)]);
    expect(sent).toMatchObject({ kind: 'noted', topic: 'supply-ordered', about: key });
    expect(newsOf(sent === undefined ? [] : [sent], 'supply-ordered')[0]?.desc).toMatch(/Light takes 8 minutes\.$/);
    expect(colony.order).toEqual({ cargo: LOAD[key].cargo, sentTick: 0, heard: false });
    const kg = packedKg(LOAD[key].cargo);
    expect(kg).toBeGreaterThan(LANDER_KG * 0.9);
    expect(kg).toBeLessThanOrEqual(LANDER_KG);
    expect(LOAD[key].cargo[LOAD[key].main]).toBeGreaterThan(0);
  });

  test('R10.15 refused: what there is not, what nobody could use, a second order, a full list', () => {
    const refusal = (colony: Colony, cargo: string): string => {
      const before = copyOf({ order: colony.order, ships: colony.ships });
      const [event] = tickCalm(colony, 1, [order(cargo)]);
      expect({ order: colony.order, ships: colony.ships }).toEqual(before);
      return reasonOf(event);
    };
    expect(refusal(ampleColony(), 'wine')).toBe('There is no cargo called wine.');
    expect(refusal(robots(), 'food')).toBe('Food: there is nobody to eat it.');
    expect(refusal(missionColony('lunar'), 'air')).toBe('Air: there is no tank for it.');
    expect(refusal(missionColony('lunar'), 'water')).toBe('Water: there is no tank for it.');
    const waiting = ampleColony();
    waiting.order = { cargo: nothing, sentTick: 0, heard: false };
    expect(refusal(waiting, 'food')).toBe('An order is on its way to Earth; wait for the answer.');
    waiting.tick = 3 * TICKS_PER_SOL + 1;
    waiting.conditions.linkOpen = false;
    expect(refusal(waiting, 'food')).toBe('An order is on its way to Earth since 3 sols; wait for the answer.');
    const full = ampleColony();
    full.ships = Array.from({ length: 8 }, () => ({ cargo: nothing, leavesSol: 900, landsSol: 1200 }));
    expect(refusal(full, 'food')).toBe('Earth has 8 ships on this base’s list already.');
  });

  test('R10.15 refused where no order gets through: across the Sun, in a blackout, without an antenna', () => {
    const closed =
      (lightMinutes: number): Frames =>
      (sol) => ({
        ...CALM(sol),
        comms: { earth_delay_min: lightMinutes, window_open: false, bandwidth_kbps: 8 },
      });
    expect(reasonOf(tick(ampleColony(), 1, [order('food')], closed(21))[0])).toBe(
      'Mars and Earth stand on either side of the Sun: no order gets through.',
    );
    expect(reasonOf(tick(ampleColony(), 1, [order('food')], closed(9))[0])).toBe(
      'Communications are blacked out: no order gets through.',
    );
    const mute = ampleColony();
    mute.gear.antenna = 1;
    fitPlant(mute);
    expect(reasonOf(tickCalm(mute, 1, [order('food')])[0])).toBe('The antenna is worn out: no order gets through.');
  });

  test('R10.15 the published conjunction closes the link: the order is refused for its sols', () => {
    const colony = ampleColony();
    const frames: Frames = (sol) => ({ ...CALM(sol), comms: PUBLISHED(sol).comms });
    let refused = 0;
    colony.startSol = 395;
    for (let sol = 0; sol < 40; sol++) {
      const [event] = tick(colony, 1, [order('spares')], frames);
      if (event?.kind === 'refused' && event.reason.includes('either side of the Sun')) refused++;
      colony.order = null;
      tick(colony, TICKS_PER_SOL - 1, [], frames);
      colony.order = null;
    }
    // Early January 2026: some fourteen days.
    expect(refused).toBeGreaterThan(9);
    expect(refused).toBeLessThan(20);
  });
});
