import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aimed, anyColony, wish } from './arbitrary.test-support.ts';
import { allocate, copyOf, flowsOf, leavesOf, rationTo, stockColony, tick, tickCalm } from './colony.test-support.ts';
import { applyCommand } from './commands/apply.ts';
import { Command } from './commands/command.ts';
import { ColonyEvent } from './events.ts';
import { Colony } from './schema.ts';

const apply = (colony: Colony, command: Command): ColonyEvent => applyCommand(colony, command, flowsOf(colony));

describe('R3.1 set-allocation', () => {
  test('R3.1 is granted when no share is below 0 and they sum to 1, and stored so that they sum to 1', () => {
    const colony = stockColony();
    const event = apply(colony, allocate(0.2, 0.3, 0.5));
    expect(event).toEqual({
      kind: 'allocation-set',
      tick: 0,
      allocation: { heating: 0.2, isru: 0.3, greenhouse: 0.5 },
    });
    expect(colony.allocation).toEqual({ heating: 0.2, isru: 0.3, greenhouse: 0.5 });
    apply(colony, allocate(1 / 3, 1 / 3, 0.3333333));
    const { heating, isru, greenhouse } = colony.allocation;
    expect(Math.abs(heating + isru + greenhouse - 1)).toBeLessThan(1e-12);
  });

  test.each([
    [0.5, 0.5, 0.5, 'The shares sum to 1.5, not to 1.'],
    [0, 0, 0, 'The shares sum to 0, not to 1.'],
    [-0.1, 0.6, 0.5, 'A share is below 0.'],
    [0.4, 0.3, 0.299998, 'The shares sum to 0.999998, not to 1.'],
  ])('R3.3 %f %f %f is refused, in words', (heating, isru, greenhouse, reason) => {
    const colony = stockColony();
    const event = apply(colony, allocate(heating, isru, greenhouse));
    expect(event).toEqual({ kind: 'refused', tick: 0, command: 'set-allocation', reason });
  });

  test('R1.6 a negative zero asked for is a zero granted', () => {
    const colony = stockColony();
    apply(colony, allocate(-0, 1, -0));
    apply(colony, { kind: 'set-fuse', fuse: -0 });
    apply(colony, { kind: 'set-labour', repair: -0, building: -0 });
    expect(leavesOf(colony).filter(({ value }) => Object.is(value, -0))).toEqual([]);
  });
});

describe('R3.2 set-ration', () => {
  test('R3.2 is granted from 0.1 to 1.5', () => {
    for (const ration of [0.1, 1, 1.5]) {
      const colony = stockColony();
      expect(apply(colony, rationTo(ration))).toEqual({ kind: 'ration-set', tick: 0, ration });
      expect(colony.ration).toBe(ration);
    }
  });

  test.each([0.0999, 1.5001, 0, -0, -1])('R3.3 %f is refused', (ration) => {
    const colony = stockColony();
    expect(apply(colony, rationTo(ration))).toMatchObject({ kind: 'refused', command: 'set-ration' });
    expect(colony.ration).toBe(1);
  });
});

test('R3.3 R1.3 in a tick each command makes one event, in order; the refused leave the colony as it was', () => {
  const colony = stockColony();
  const still = copyOf(colony);
  const events = tickCalm(colony, 1, [allocate(2, 2, 2), rationTo(0.5), rationTo(9), rationTo(0.8)]);
  expect(events.map((event) => event.kind)).toEqual(['refused', 'ration-set', 'refused', 'ration-set']);
  expect(colony.ration).toBe(0.8);
  expect(colony.allocation).toEqual(still.allocation);
  const [asked, plain] = [stockColony(), stockColony()];
  tickCalm(asked, 1, [allocate(2, 2, 2), rationTo(9)]);
  tickCalm(plain);
  expect({ ...asked, today: null }).toEqual({ ...plain, today: null });
  expect(asked.today.events).toHaveLength(2);
});

test('R3.3 a refusal changes no leaf, whatever the wish and the colony', () => {
  let refused = 0;
  fc.assert(
    fc.property(anyColony, wish, (start, command) => {
      const colony = copyOf(start);
      const still = leavesOf(colony).map(({ path, value }) => [path, value]);
      const event = apply(colony, aimed(colony, command));
      expect(ColonyEvent.safeParse(event).success).toBe(true);
      if (event.kind !== 'refused') return;
      refused++;
      expect(leavesOf(colony).map(({ path, value }) => [path, value])).toEqual(still);
      expect(event.command).toBe(command.kind);
      expect(event.reason).toMatch(/^[A-Z0-9].*\.$/);
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(refused).toBeGreaterThan(50);
});

test('R3.3 a tick makes as many events of commands as there are commands, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (commands) => {
      const [asked, plain] = [stockColony(), stockColony()];
      const events = tickCalm(asked, 1, commands);
      tickCalm(plain);
      // Nothing happens by itself in this tick: what there is was asked for, but for what a hand takes from a governor.
      const own = events.filter((event) => event.kind !== 'noted' || event.topic !== 'by-hand');
      expect(own.length).toBeGreaterThanOrEqual(commands.length);
      for (const [i, command] of commands.entries()) {
        const event = own[i];
        if (event?.kind === 'refused') expect(event.command).toBe(command.kind);
      }
    }),
    { numRuns: 60 },
  );
});

test('R3.1 R3.2 what the schema of commands lets in is granted or refused, never thrown at', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const any = fc.oneof(
    fc.record({ kind: fc.constant('set-allocation'), heating: number, isru: number, greenhouse: number }),
    fc.record({ kind: fc.constant('set-ration'), ration: number }),
    fc.record({ kind: fc.constant('set-labour'), repair: number, building: number }),
    fc.record({ kind: fc.constant('set-fuse'), fuse: number }),
    wish,
  );
  fc.assert(
    fc.property(any, (value) => {
      const colony = stockColony();
      tick(colony, 1, [Command.parse(value)]);
      expect(Colony.safeParse(colony).success).toBe(true);
    }),
  );
  for (const no of [
    { kind: 'set-ration', ration: Number.NaN },
    { kind: 'set-ration', ration: Number.POSITIVE_INFINITY },
    { kind: 'set-ration' },
    { kind: 'set-ration', ration: 1, more: 1 },
    { kind: 'build', module: '' },
    { kind: 'build', module: 'x'.repeat(41) },
    { kind: 'set-module', id: 1.5, on: true },
    { kind: 'open-airlock' },
    null,
  ])
    expect(Command.safeParse(no).success).toBe(false);
});

test('R3.3 a text that holds half a character is of no command’s shape: it could be neither hashed nor written', () => {
  for (const odd of [
    { kind: 'build', module: '\ud800' },
    { kind: 'set-governor', source: '"\udc00"' },
    { kind: 'set-governor', source: '1', name: '\ud83d' },
    { kind: 'set-autopilot', decision: '\udfff' },
  ])
    expect(Command.safeParse(odd).success).toBe(false);
  expect(Command.safeParse({ kind: 'set-governor', source: '"🚀"', name: '砂塵 🚀' }).success).toBe(true);
});
