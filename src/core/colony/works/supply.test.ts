import { describe, expect, test } from 'vitest';
import { SOL_DAYS, TICKS_PER_SOL } from '../../mars/constants.ts';
import { nextDeparture } from '../../mars/synodic.ts';
import { ttDaysFromUnixMs, unixMsOfUtcText } from '../../mars/utc.ts';
import { accountOf, worstDrift } from '../books.test-support.ts';
import {
  ampleColony,
  CALM,
  copyOf,
  customColony,
  personAt,
  solsCalm,
  stockColony,
  strip,
  tick,
  tickCalm,
  type Frames,
} from '../colony.test-support.ts';
import { fitPlant } from '../plant.ts';
import { Colony, type Cargo } from '../schema.ts';
import { CARGO_KEYS, LOAD, cargoText } from './cargoes.ts';
import { LANDING_LOSS, LOADING_DAYS, SHIPS_PER_WINDOW } from './constants.ts';
import { nextWindow } from './windows.ts';
import { order, newsOf } from './works.test-support.ts';

const nothing: Cargo = { oxygenKg: 0, nitrogenKg: 0, waterKg: 0, foodKg: 0, sparesKg: 0 };
/** Robots under the same sky, for long flights. */
const robots = (startSol = 650): Colony => customColony({ people: 0, robots: 4, startSol }, 2);

/** Ticks from an order to its being heard. */
function ticksUntilHeard(colony: Colony, frames: Frames = CALM, most = 400): number {
  tick(colony, 1, [order('spares')], frames);
  for (let ticks = 1; ticks < most; ticks++) {
    tick(colony, 1, [], frames);
    if (colony.order === null || colony.order.heard) return ticks;
  }
  return most;
}

describe('R10.16 an order on its way', () => {
  test('R10.16 is heard after the light time and the length of the message, and answered a tick later', () => {
    const colony = ampleColony();
    // 7.75 minutes of light; 400 Mbit at 32 kbit/s times the link of a comms array.
    expect(ticksUntilHeard(colony)).toBe(Math.ceil((7.75 + 400_000 / (32 * 2 * 60)) / 61.65));
    expect(colony.order?.heard).toBe(true);
    const [ship] = colony.ships;
    const [answer] = newsOf(tickCalm(colony), 'supply-heard');
    expect(answer?.desc).toBe(
      `Earth has heard the order. A ship leaves on sol ${ship?.leavesSol} and lands on sol ${ship?.landsSol}.`,
    );
    expect(colony.order).toBeNull();
    expect(colony.ships).toHaveLength(1);
  });

  test('R10.16 the light itself takes longer the farther Earth is', () => {
    const at =
      (earth_delay_min: number): Frames =>
      (sol) => ({
        ...CALM(sol),
        comms: { earth_delay_min, window_open: true, bandwidth_kbps: 1e6 },
      });
    expect(ticksUntilHeard(ampleColony(), at(3))).toBe(1);
    expect(ticksUntilHeard(ampleColony(), at(60))).toBe(1);
    const slow: Frames = (sol) => ({
      ...at(60)(sol),
      comms: { earth_delay_min: 60, window_open: true, bandwidth_kbps: 100 },
    });
    const quick: Frames = (sol) => ({
      ...at(3)(sol),
      comms: { earth_delay_min: 3, window_open: true, bandwidth_kbps: 100 },
    });
    expect(ticksUntilHeard(ampleColony(), slow)).toBeGreaterThan(ticksUntilHeard(ampleColony(), quick));
  });

  test('R10.5 R10.16 a comms array halves the message; a worn antenna, a power save and a far Earth stretch it', () => {
    const far: Frames = (sol) => ({
      ...CALM(sol),
      comms: { earth_delay_min: 20, window_open: true, bandwidth_kbps: 8 },
    });
    const ticks = (change: (colony: Colony) => void): number => {
      const colony = ampleColony();
      change(colony);
      fitPlant(colony);
      return ticksUntilHeard(colony, far);
    };
    const array = ticks(() => {});
    const bare = ticks((colony) => void strip(colony, 'comms_array'));
    expect(Math.abs(bare - 2 * array)).toBeLessThanOrEqual(2);
    expect(array).toBeGreaterThan(ticksUntilHeard(ampleColony()));
    const worn = ticks((colony) => {
      colony.gear.antenna = 0.9;
      colony.labour = { repair: 0, building: 0 };
    });
    expect(worn).toBeGreaterThan(7 * array);
    const saving = ampleColony();
    tick(saving, 1, [{ kind: 'protocol', name: 'power_save' }], far);
    expect(ticksUntilHeard(saving, far)).toBeGreaterThan(array);
  });

  test('R10.16 a blackout holds order and answer up until the link opens', () => {
    const frames: Frames = (sol) => {
      const frame = CALM(sol);
      return { ...frame, comms: { ...frame.comms, window_open: sol === 1 || sol > 6 } };
    };
    const colony = ampleColony();
    tick(colony, TICKS_PER_SOL - 1, [], frames);
    tick(colony, 1, [order('spares')], frames);
    tick(colony, 5 * TICKS_PER_SOL, [], frames);
    expect(colony.order).toMatchObject({ heard: false });
    tick(colony, 1, [], frames);
    expect(colony.order).toMatchObject({ heard: true });
    expect(newsOf(tick(colony, 1, [], frames), 'supply-heard')).toHaveLength(1);
  });

  test('R10.16 a ledger whose frames have no date sends no ships, and breaks nothing', () => {
    const dateless: Frames = (sol) => ({ ...CALM(sol), utc: '2025-02-31T00:00:00Z' });
    const colony = ampleColony();
    expect(nextWindow(colony, dateless(1))).toBeNull();
    expect(ticksUntilHeard(colony, dateless, 60)).toBe(60);
    expect(colony.ships).toEqual([]);
  });
});

test('R10.16 R10.15 an order waits while the list is full', () => {
  const colony = robots();
  const ship = { cargo: nothing, leavesSol: 900, landsSol: 1200 };
  colony.ships = Array.from({ length: 16 }, () => ({ ...ship }));
  colony.order = { cargo: nothing, sentTick: 0, heard: false };
  solsCalm(colony, 3);
  expect(colony.order.heard).toBe(false);
  expect(Colony.safeParse(colony).success).toBe(true);
  colony.ships.length = 7;
  solsCalm(colony);
  expect(colony.ships).toHaveLength(8);
});

describe('R10.17 windows', () => {
  test('R10.17 a ship leaves when the planets stand for it and lands after the flight they give it', () => {
    for (const startSol of [1, 120, 400, 650, 900, 1300]) {
      const colony = robots(startSol);
      const frame = CALM(startSol);
      const now = ttDaysFromUnixMs(unixMsOfUtcText(frame.utc) ?? 0);
      const { bestTtDays, arrivesTtDays, closesTtDays } = nextDeparture(now + LOADING_DAYS);
      const window = nextWindow(colony, frame);
      const leavesDays = Math.max(bestTtDays, now + LOADING_DAYS);
      expect(leavesDays).toBeLessThanOrEqual(closesTtDays);
      expect(window?.leavesSol).toBe(Math.floor((leavesDays - now) / SOL_DAYS));
      expect(window?.landsSol).toBe(Math.floor((arrivesTtDays + leavesDays - bestTtDays - now) / SOL_DAYS));
      expect(window?.inSols).toBe(window?.leavesSol);
      expect((window?.landsSol ?? 0) - (window?.leavesSol ?? 0)).toBeGreaterThan(215);
      expect((window?.landsSol ?? 0) - (window?.leavesSol ?? 0)).toBeLessThan(285);
    }
  });

  test('R10.17 the first window of the reference ledger is that of November 2026', () => {
    // Sol 1 is 12 November 2024, the best day 4 November 2026, the landing 27 July 2027.
    const window = nextWindow(robots(1), CALM(1));
    expect(window).toMatchObject({ leavesSol: 702, landsSol: 960, inSols: 702 });
    expect((window?.closesSol ?? 0) - (window?.opensSol ?? 0)).toBeCloseTo(29, -1);
  });

  test('R10.17 the same window from every sol before it, until it is too late to load', () => {
    const leaves: number[] = [];
    for (let sol = 560; sol <= 760; sol += 10) {
      const window = nextWindow(robots(sol), CALM(sol));
      leaves.push(sol + (window?.leavesSol ?? 0));
    }
    expect(new Set(leaves.slice(0, 12)).size).toBeLessThanOrEqual(2);
    expect(leaves.at(-1)).toBeGreaterThan((leaves[0] ?? 0) + 700);
    const late = nextWindow(robots(685), CALM(685));
    const soon = nextWindow(robots(670), CALM(670));
    const ledgerSols = (window: typeof late, sol: number) => [
      sol + (window?.leavesSol ?? 0),
      sol + (window?.landsSol ?? 0),
    ];
    const [lateLeaves = 0, lateLands = 0] = ledgerSols(late, 685);
    const [soonLeaves = 0, soonLands = 0] = ledgerSols(soon, 670);
    expect(lateLeaves).toBeGreaterThan(soonLeaves);
    expect(Math.abs(lateLands - soonLands - (lateLeaves - soonLeaves))).toBeLessThanOrEqual(1);
  });

  test(`R10.17 ${SHIPS_PER_WINDOW} ships a window; the next order gets the next window`, () => {
    const colony = robots();
    for (let i = 0; i < 5; i++) {
      tickCalm(colony, 1, [order('spares')]);
      while (colony.order !== null) tickCalm(colony);
    }
    const leaves = colony.ships.map(({ leavesSol }) => leavesSol);
    expect(leaves).toHaveLength(5);
    expect(leaves[1]).toBe(leaves[0]);
    expect(leaves[2]).toBeGreaterThan((leaves[0] ?? 0) + 650);
    expect(leaves[3]).toBe(leaves[2]);
    expect(leaves[4]).toBeGreaterThan((leaves[2] ?? 0) + 650);
    expect(Colony.safeParse(colony).success).toBe(true);
  });
});

describe('R10.18 landing', () => {
  test('R10.18 ordered, heard, launched, landed: a story of some 320 sols', () => {
    const colony = robots();
    const events = tickCalm(colony, 1, [order('spares')]);
    const before = accountOf(colony);
    const sparesKg = colony.sparesKg;
    events.push(...solsCalm(colony, 400));
    const story = events.flatMap((event) =>
      event.kind === 'noted' && event.topic.startsWith('supply')
        ? [[event.topic, Math.floor(event.tick / TICKS_PER_SOL)]]
        : [],
    );
    const window = nextWindow(robots(), CALM(650));
    expect(story).toEqual([
      ['supply-ordered', 0],
      ['supply-heard', 0],
      ['supply-launched', window?.leavesSol],
      ['supply-landed', window?.landsSol],
    ]);
    expect(colony.ships).toEqual([]);
    expect(colony.books.sparesInKg).toBe(LOAD.spares.cargo.sparesKg);
    expect(colony.sparesKg + colony.books.sparesUsedKg).toBeCloseTo(sparesKg + LOAD.spares.cargo.sparesKg, 6);
    expect(worstDrift(before, colony).share).toBeLessThan(1e-9);
  });

  test('R10.18 R10.4 stores rise by what is landed, tanks to their room and no further; the books close', () => {
    for (const key of CARGO_KEYS) {
      const colony = stockColony();
      tickCalm(colony, TICKS_PER_SOL);
      const still = copyOf(colony);
      const before = accountOf(colony);
      const { cargo } = LOAD[key];
      colony.ships = [{ cargo: { ...cargo }, leavesSol: 0, landsSol: 1 }];
      const { tanks, plant } = copyOf(colony);
      const [landed] = newsOf(tickCalm(colony), 'supply-landed');
      tickCalm(still);
      expect(worstDrift(before, colony).share).toBeLessThan(1e-9);
      const { books } = colony;
      expect(books.foodInKg).toBe(cargo.foodKg);
      expect(colony.foodKg - still.foodKg).toBeCloseTo(cargo.foodKg, 6);
      expect(colony.sparesKg - still.sparesKg).toBeCloseTo(cargo.sparesKg, 6);
      expect(books.o2InKg).toBeCloseTo(Math.min(cargo.oxygenKg, plant.o2TankKg - tanks.oxygenKg), 6);
      expect(books.n2InKg - still.books.n2InKg).toBeCloseTo(
        Math.min(cargo.nitrogenKg, plant.n2TankKg - tanks.nitrogenKg),
        1,
      );
      expect(books.waterInKg - still.books.waterInKg).toBeCloseTo(
        Math.min(cargo.waterKg, plant.waterTankKg - tanks.waterKg),
        0,
      );
      const all =
        books.o2InKg === cargo.oxygenKg &&
        books.n2InKg - still.books.n2InKg > cargo.nitrogenKg - 0.1 &&
        books.waterInKg >= cargo.waterKg;
      expect(landed?.desc.includes('No tank had room for')).toBe(!all);
      expect(landed?.desc).toContain(cargoText(cargo));
    }
  });

  test('R10.18 food from Earth is eaten: a starving crew lives on it', () => {
    const [fed, hungry] = [stockColony(), stockColony()].map((colony, i) => {
      colony.foodKg = 0;
      colony.fuse = 0;
      if (i === 0) colony.ships = [{ cargo: { ...LOAD.food.cargo }, leavesSol: 0, landsSol: 5 }];
      for (const stand of colony.stands) Object.assign(stand, { biomassKg: 0, edibleKg: 0 });
      solsCalm(colony, 25);
      return personAt(colony, 0).reserveKg;
    });
    expect(fed).toBeGreaterThan((hungry ?? 0) + 4);
  });

  test('R10.18 one landing in fifty is lost, by the chance of seed and sol, and brings nothing', () => {
    const colony = stockColony();
    let lost = 0;
    const landings = 1500;
    for (let seed = 1; seed <= landings; seed++) {
      const one = copyOf(colony);
      one.seed = seed;
      one.ships = [{ cargo: { ...nothing, sparesKg: 100 }, leavesSol: 0, landsSol: 0 }];
      const events = tickCalm(one);
      const [gone] = newsOf(events, 'supply-lost');
      expect(one.sparesKg).toBe(colony.sparesKg + (gone === undefined ? 100 : 0));
      expect(one.ships).toEqual([]);
      if (gone !== undefined) lost++;
      if (gone !== undefined) expect(gone.desc).toBe('The ship was lost in landing: 100 kg parts.');
    }
    const sigma = Math.sqrt(landings * LANDING_LOSS * (1 - LANDING_LOSS));
    expect(Math.abs(lost - landings * LANDING_LOSS)).toBeLessThan(4 * sigma);
    const two = copyOf(colony);
    two.ships = [nothing, nothing].map((cargo) => ({ cargo: { ...cargo }, leavesSol: 0, landsSol: 0 }));
    expect(newsOf(tickCalm(two), 'supply-landed').length + newsOf(tickCalm(two), 'supply-lost').length).toBeGreaterThan(
      0,
    );
  });

  test('R10.18 cargo in words', () => {
    expect(cargoText(nothing)).toBe('nothing');
    expect(cargoText(LOAD.food.cargo)).toBe('6000 kg food (29610 Mcal), 500 kg parts');
  });
});
