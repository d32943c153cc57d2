/** Colonies and commands at random, for laws that hold for all. */
import fc from 'fast-check';
import { stockColony } from './colony.test-support.ts';
import type { Command } from './commands/command.ts';
import type { Colony } from './schema.ts';

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
/** Mostly within, sometimes exactly empty. */
const store = (max: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 4, arbitrary: between(0, max) }, fc.constant(0));

/** Shares that sum to 1, a share of them at the corners. */
const shares: fc.Arbitrary<Command> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .filter(([a, b, c]) => a + b + c > 0)
  .map(([a, b, c]) => {
    const sum = a + b + c;
    return { kind: 'set-allocation', heating: a / sum, isru: b / sum, greenhouse: c / sum };
  });

const ration = (min: number, max: number): fc.Arbitrary<Command> =>
  fc.record({ kind: fc.constant('set-ration' as const), ration: between(min, max) });

/** Any wish of the right shape; many are refused. */
export const wish: fc.Arbitrary<Command> = fc.oneof(
  shares,
  ration(0.1, 1.5),
  ration(-2, 3),
  fc.record({
    kind: fc.constant('set-allocation' as const),
    heating: between(-1, 2),
    isru: between(-1, 2),
    greenhouse: between(-1, 2),
  }),
);

/** A wish that nobody dies of where supplies are ample: some heating, full rations, or a refusal. */
export const kindWish: fc.Arbitrary<Command> = fc.oneof(
  shares.filter((command) => command.kind === 'set-allocation' && command.heating > 0.1),
  ration(1, 1.5),
  ration(-2, 0),
);

/** Wishes by sol: at most a few a sol, on few sols. */
export const wishes = (sols: number, one: fc.Arbitrary<Command>): fc.Arbitrary<Map<number, Command[]>> =>
  fc
    .array(fc.tuple(fc.nat(sols - 1), one), { maxLength: 24 })
    .map((list) => list.reduce((map, [sol, command]) => map.set(sol, [...(map.get(sol) ?? []), command]), new Map()));

/** A living colony in any physical state: full or empty, dark or bright, freezing or hot, fed or starving, at any hour. */
export const anyColony: fc.Arbitrary<Colony> = fc
  .record({
    seed: fc.nat(1e6),
    tick: fc.nat(24 * 2000),
    cabin: fc.record({
      oxygenKg: store(400),
      carbonDioxideKg: store(60),
      nitrogenKg: store(800),
      vapourKg: store(20),
      tempC: between(-70, 55),
      leakScale: between(0, 5),
    }),
    tanks: fc.record({
      oxygenKg: store(400),
      nitrogenKg: store(200),
      carbonDioxideKg: store(60),
      waterKg: store(2500),
      greyWaterKg: store(200),
      urineKg: store(200),
      brineKg: store(2000),
    }),
    foodKg: store(500),
    crop: fc.record({ areaM2: store(100), biomassKg: store(100) }),
    energy: fc.record({
      batteryKwh: store(250),
      capacityKwh: fc.constant(250),
      arrayM2: store(500),
      lightShare: between(0, 1),
    }),
    ration: between(0.1, 1.5),
    bodies: fc.array(fc.record({ reserveKg: store(33), waterKg: between(-9, 0) }), { minLength: 4, maxLength: 4 }),
    shares,
  })
  .map(({ bodies, shares: allocation, seed, ...state }) => {
    const colony = { ...stockColony(seed), ...state };
    if (allocation.kind === 'set-allocation') {
      const { kind: _kind, ...chosen } = allocation;
      colony.allocation = chosen;
    }
    for (const [i, body] of bodies.entries()) Object.assign(colony.crew[i] ?? {}, body);
    return colony;
  });
