import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import {
  allocate,
  ampleColony,
  copyOf,
  missionColony,
  rationTo,
  stockColony,
  tickCalm,
} from '../colony.test-support.ts';
import { checkColony } from '../meaning.ts';
import { Colony } from '../schema.ts';
import { PROTOCOL, PROTOCOL_KEYS } from '../works/protocolTable.ts';
import { declare, END, byHand, reasonOf, newsOf } from '../works/works.test-support.ts';

describe('R10.10 protocol', () => {
  test.each(PROTOCOL_KEYS)(
    'R10.10 %s holds what its line says for its sols to the tick, then what stood before is back',
    (key) => {
      const { sols, allocation, ration, title } = PROTOCOL[key];
      const colony = ampleColony();
      tickCalm(colony, 5, [allocate(0.5, 0.3, 0.2), rationTo(0.95)]);
      const before = copyOf({ allocation: colony.allocation, ration: colony.ration, plant: colony.plant });
      const [begun] = tickCalm(colony, 1, [declare(key)]);
      expect(begun).toMatchObject({ kind: 'noted', topic: 'protocol-begun', about: key });
      const held = { allocation: allocation ?? before.allocation, ration: ration ?? before.ration };
      for (let i = 1; i < sols * TICKS_PER_SOL; i++) {
        expect(colony.protocol?.name).toBe(key);
        expect({ allocation: colony.allocation, ration: colony.ration }).toEqual(held);
        expect(newsOf(tickCalm(colony), 'protocol-ended')).toEqual([]);
      }
      const [ended] = newsOf(tickCalm(colony), 'protocol-ended');
      expect(ended).toMatchObject({ about: key, desc: `${title} has run its time.` });
      expect(colony.protocol).toBeNull();
      expect({ allocation: colony.allocation, ration: colony.ration }).toEqual({
        allocation: before.allocation,
        ration: before.ration,
      });
      expect(checkColony(colony)).toEqual([]);
      for (const of of ['serviceKw', 'linkScale', 'doseShare'] as const)
        expect(colony.plant[of]).toBeCloseTo(before.plant[of], 1);
    },
  );

  test("R10.10 the ancestor's five, and its buttons: shares and rations as they were", () => {
    const rows = PROTOCOL_KEYS.map((key) => {
      const { sols, allocation, ration } = PROTOCOL[key];
      return [key, sols, allocation === null ? null : Object.values(allocation), ration];
    });
    expect(rows).toEqual([
      ['shelter_in_place', 5, [0.6, 0.25, 0.15], 0.6],
      ['emergency_isru', 3, [0.1, 0.85, 0.05], 0.5],
      ['power_save', 7, [0.4, 0.35, 0.25], 0.75],
      ['crew_rest', 5, [0.3, 0.35, 0.35], null],
      ['full_ration', 10, [0.25, 0.35, 0.4], 1.25],
      ['rationing', 10, null, 0.5],
    ]);
  });

  test('R10.10 refused: what there is not, and what is for people where there are none', () => {
    const robots = missionColony('optimus');
    expect(reasonOf(tickCalm(robots, 1, [declare('panic')])[0])).toBe('There is no protocol called panic.');
    expect(reasonOf(tickCalm(robots, 1, [declare('crew_rest')])[0])).toBe('Crew rest is for people; there are none.');
    expect(robots.protocol).toBeNull();
    expect(tickCalm(robots, 1, [declare('power_save')])[0]).toMatchObject({ topic: 'protocol-begun' });
  });

  test('R10.10 another takes its place, and what stood before the first comes back in the end', () => {
    const colony = ampleColony();
    const { allocation, ration } = copyOf(colony);
    tickCalm(colony, 30, [declare('shelter_in_place')]);
    tickCalm(colony, 30, [declare('rationing')]);
    // Rationing leaves the shares to the player: those of before are back already.
    expect(colony.allocation).toEqual(allocation);
    expect(colony.ration).toBe(0.5);
    tickCalm(colony, 30, [byHand(2)]);
    expect(colony.ration).toBe(0.9);
    tickCalm(colony, 30, [declare('emergency_isru')]);
    tickCalm(colony, 3 * TICKS_PER_SOL);
    expect(colony.protocol).toBeNull();
    expect({ allocation: colony.allocation, ration: colony.ration }).toEqual({ allocation, ration });
  });
});

describe('R10.11 what a protocol holds', () => {
  test('R10.11 is refused to the sliders in a sentence that names it; what it leaves free is granted and stays', () => {
    const colony = ampleColony();
    tickCalm(colony, 1, [declare('shelter_in_place')]);
    expect(reasonOf(tickCalm(colony, 1, [allocate(1, 0, 0)])[0])).toBe(
      'Shelter in place holds the allocation for 5 more sols; end it first.',
    );
    tickCalm(colony, 4 * TICKS_PER_SOL);
    expect(reasonOf(tickCalm(colony, 1, [rationTo(1)])[0])).toBe(
      'Shelter in place holds the ration for 1 more sol; end it first.',
    );
    tickCalm(colony, 1, [declare('rationing')]);
    expect(reasonOf(tickCalm(colony, 1, [rationTo(1)])[0])).toMatch(/^Rationing holds the ration/);
    expect(tickCalm(colony, 1, [allocate(0, 0, 1)])[0]).toMatchObject({ kind: 'allocation-set' });
    tickCalm(colony, 1, [declare('crew_rest')]);
    expect(tickCalm(colony, 1, [rationTo(0.8)])[0]).toMatchObject({ kind: 'ration-set' });
    tickCalm(colony, 1, [END]);
    expect(colony.allocation).toEqual({ heating: 0, isru: 0, greenhouse: 1 });
    expect(colony.ration).toBe(0.8);
    tickCalm(colony, 1, [byHand(3)]);
    expect(reasonOf(tickCalm(colony, 1, [rationTo(1)])[0])).toBe(
      'The override holds the ration for 3 more sols; end it first.',
    );
  });
});

test('R10.11 R10.13 in the tick in which it ends, the player is heard', () => {
  const colony = ampleColony();
  tickCalm(colony, 2 * TICKS_PER_SOL, [byHand(2)]);
  const events = tickCalm(colony, 1, [allocate(0, 0, 1), END]);
  expect(events.map((event) => (event.kind === 'noted' ? event.topic : event.kind))).toEqual([
    'protocol-ended',
    'allocation-set',
    'refused',
  ]);
  expect(colony.allocation).toEqual({ heating: 0, isru: 0, greenhouse: 1 });
});

test('R10.10 R1.6 a state in which what will come back is no allocation is refused', () => {
  const colony = ampleColony();
  tickCalm(colony, 1, [byHand(2)]);
  expect(checkColony(colony)).toEqual([]);
  if (colony.protocol !== null) colony.protocol.before.allocation = { heating: 1, isru: 1, greenhouse: 1 };
  expect(checkColony(colony)).toEqual([{ path: '/protocol/before/allocation', reason: 'The shares do not sum to 1.' }]);
});

describe('R10.12 override', () => {
  test('R10.12 holds shares and ration for its sols, then gives back what stood before', () => {
    const colony = ampleColony();
    const { allocation, ration } = copyOf(colony);
    const [begun] = tickCalm(colony, 1, [byHand(2)]);
    expect(begun).toMatchObject({
      topic: 'protocol-begun',
      about: 'override',
      desc: 'Override for 2 sols: heating 20 %, ISRU 30 %, greenhouse 50 %, ration 90 %.',
    });
    tickCalm(colony, 2 * TICKS_PER_SOL - 1);
    expect(colony.allocation).toEqual({ heating: 0.2, isru: 0.3, greenhouse: 0.5 });
    expect(colony.ration).toBe(0.9);
    tickCalm(colony);
    expect({ allocation: colony.allocation, ration: colony.ration }).toEqual({ allocation, ration });
  });

  test.each([
    [byHand(0), 'An override lasts 1 to 100 whole sols, not 0.'],
    [byHand(101), 'An override lasts 1 to 100 whole sols, not 101.'],
    [byHand(1.5), 'An override lasts 1 to 100 whole sols, not 1.5.'],
    [byHand(3, 0.5, 0.5, 0.5), 'The shares sum to 1.5, not to 1.'],
    [byHand(3, -0.5, 1, 0.5), 'A share is below 0.'],
    [byHand(3, 0.2, 0.3, 0.5, 2), 'A ration is between 0.1 and 1.5, not 2.'],
  ])('R10.12 %j is refused', (command, reason) => {
    const colony = stockColony();
    expect(reasonOf(tickCalm(colony, 1, [command])[0])).toBe(reason);
    expect(colony.protocol).toBeNull();
  });
});

describe('R10.13 end-protocol', () => {
  test('R10.13 ends it early; refused where none is in force', () => {
    const colony = ampleColony();
    expect(reasonOf(tickCalm(colony, 1, [END])[0])).toBe('No protocol is in force.');
    const { allocation, ration } = copyOf(colony);
    tickCalm(colony, 10, [declare('power_save')]);
    expect(tickCalm(colony, 1, [END])[0]).toMatchObject({
      topic: 'protocol-ended',
      about: 'power_save',
      desc: 'Power save was ended early.',
    });
    expect({ allocation: colony.allocation, ration: colony.ration, protocol: colony.protocol }).toEqual({
      allocation,
      ration,
      protocol: null,
    });
    tickCalm(colony, 1, [byHand(2)]);
    expect(tickCalm(colony, 1, [END])[0]).toMatchObject({ desc: 'The override was ended early.' });
  });
});

test('R10.10 R10.11 R10.13 whatever is declared, ended and asked for: a sound state, and in the end what stood before', () => {
  const wish = fc.oneof(
    fc.constantFrom(...PROTOCOL_KEYS).map(declare),
    fc.constant(END),
    fc.nat(12).map((sols) => byHand(sols)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(wish, fc.integer({ min: 1, max: 80 })), { maxLength: 8 }), (wishes) => {
      const colony = ampleColony();
      const { allocation, ration } = copyOf(colony);
      for (const [command, ticks] of wishes) {
        tickCalm(colony, ticks, [command]);
        expect(Colony.safeParse(colony).success).toBe(true);
        expect(checkColony(colony)).toEqual([]);
      }
      if (colony.protocol !== null) tickCalm(colony, 1, [END]);
      expect({ allocation: colony.allocation, ration: colony.ration }).toEqual({ allocation, ration });
    }),
    { numRuns: 40 },
  );
});
