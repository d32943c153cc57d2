import { describe, expect, test } from 'vitest';
import { allocate, copyOf, missionColony, rationTo, sols, tick } from '../colony.test-support.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import { labour, reasonOf } from '../works/works.test-support.ts';
import type { CommandOf } from './command.ts';

type Seat = Omit<CommandOf<'set-governor'>, 'kind'>;
const governor = (colony: Colony, wish: Seat): ColonyEvent[] => tick(colony, 1, [{ kind: 'set-governor', ...wish }]);
const autopilot = (colony: Colony, wish: Omit<CommandOf<'set-autopilot'>, 'kind'>): ColonyEvent[] =>
  tick(colony, 1, [{ kind: 'set-autopilot', ...wish }]);
const reflex = (colony: Colony, id: string, on: boolean): ColonyEvent[] =>
  tick(colony, 1, [{ kind: 'set-reflex', id, on }]);

const COUNTS = '(set! _mem_n (+ 1 (if (number? _mem_n) _mem_n 0)))';
const WARM = '(set! heating_alloc 0.8) (set! isru_alloc 0.1) (set! greenhouse_alloc 0.1) (set! food_ration 0.7)';

describe('R12.11 set-governor', () => {
  test('R12.11 seats a program, strict and on where nothing else is said; the next end of a sol runs it', () => {
    const colony = missionColony('ares');
    expect(governor(colony, { source: WARM, name: 'warm' })[0]).toMatchObject({
      topic: 'governor-changed',
      about: 'warm',
      desc: 'warm is seated and governs.',
    });
    expect(colony.mind.governor).toMatchObject({
      name: 'warm',
      source: WARM,
      profile: 'strict',
      enabled: true,
      gas: 0,
    });
    sols(colony, 1);
    expect(colony.allocation.heating).toBe(0.8);
    expect(colony.ration).toBe(0.7);
    governor(colony, { source: WARM, profile: 'lenient', enabled: false });
    expect(colony.mind.governor).toMatchObject({ name: 'unnamed', profile: 'lenient', enabled: false });
  });

  test('R12.11 a source that does not compile is refused with its place, and changes nothing', () => {
    const colony = missionColony('ares');
    const before = copyOf(colony.mind.governor);
    expect(reasonOf(governor(colony, { source: '\n(set! food_ration' })[0])).toMatch(/^Line \d+, column \d+: .+/);
    expect(colony.mind.governor).toEqual(before);
  });

  test('R12.11 the same name goes on from its memory, another begins anew', () => {
    const colony = missionColony('ares');
    governor(colony, { source: COUNTS, name: 'one' });
    sols(colony, 3);
    const { memory } = colony.mind.governor;
    expect(memory).toBe('{"_mem_n":3}');
    governor(colony, { source: `${COUNTS} ; edited`, name: 'one' });
    expect(colony.mind.governor.memory).toBe(memory);
    governor(colony, { source: COUNTS, name: 'two' });
    expect(colony.mind.governor.memory).toBe('{}');
  });

  test('R12.11 without a source it is switched; what is so already, and a name alone, are refused', () => {
    const colony = missionColony('ares');
    expect(reasonOf(governor(colony, {})[0])).toBe('The governor is on already.');
    expect(governor(colony, { enabled: false })[0]).toMatchObject({ topic: 'governor-changed' });
    expect(reasonOf(governor(colony, { enabled: false })[0])).toBe('The governor is off already.');
    expect(reasonOf(governor(colony, { name: 'x' })[0])).toBe('A name or a profile comes with a source.');
    const { source } = colony.mind.governor;
    governor(colony, { enabled: true });
    expect(colony.mind.governor).toMatchObject({ enabled: true, source });
  });

  test('R12.11 off, it sets nothing', () => {
    const colony = missionColony('ares');
    governor(colony, { source: WARM, enabled: false });
    const { allocation } = copyOf(colony);
    sols(colony, 2);
    for (const one of colony.mind.reflexes) one.on = false;
    sols(colony, 1);
    expect(colony.allocation).toEqual(allocation);
  });
});

describe('R12.12 by hand', () => {
  test('R12.12 what a hand sets, the governor leaves alone until it is given back; said once', () => {
    const colony = missionColony('ares');
    for (const one of colony.mind.reflexes) one.on = false;
    governor(colony, { source: `${WARM} (set! repair_alloc 0.9) (set! building_alloc 0.1)`, name: 'warm' });
    const events = tick(colony, 1, [allocate(0.2, 0.4, 0.4), allocate(0.3, 0.3, 0.4)]);
    expect(events.slice(0, 3)).toMatchObject([
      { kind: 'allocation-set' },
      { kind: 'noted', topic: 'by-hand', about: 'allocation' },
      { kind: 'allocation-set' },
    ]);
    expect(events.filter((event) => event.kind === 'noted' && event.topic === 'by-hand')).toHaveLength(1);
    sols(colony, 1);
    expect(colony).toMatchObject({ allocation: { heating: 0.3 }, ration: 0.7, labour: { repair: 0.9 } });
    tick(colony, 1, [rationTo(1.1), labour(0.5, 0.25)]);
    expect(colony.mind.governor.byHand).toEqual({ allocation: true, ration: true, labour: true });
    sols(colony, 1);
    expect(colony).toMatchObject({ allocation: { heating: 0.3 }, ration: 1.1, labour: { repair: 0.5 } });
    // Past the hour in which the sol's own news come.
    tick(colony, 1);
    expect(governor(colony, { enabled: true })[0]).toMatchObject({ desc: 'warm takes back what was set by hand.' });
    sols(colony, 1);
    expect(colony).toMatchObject({ allocation: { heating: 0.8 }, ration: 0.7, labour: { repair: 0.9 } });
  });

  test('R12.12 a refused wish marks nothing, nor does a hand while the governor is off', () => {
    const colony = missionColony('ares');
    tick(colony, 1, [allocate(2, 0, 0), rationTo(9)]);
    const none = { allocation: false, ration: false, labour: false };
    expect(colony.mind.governor.byHand).toEqual(none);
    governor(colony, { enabled: false });
    expect(tick(colony, 1, [rationTo(0.9)])).toMatchObject([{ kind: 'ration-set' }]);
    expect(colony.mind.governor.byHand).toEqual(none);
  });
});

describe('R12.13 set-autopilot', () => {
  test('R12.13 seats programs for decisions and overrides, takes them away, switches them', () => {
    const colony = missionColony('ares');
    expect(autopilot(colony, { decision: '"deny"' })[0]).toMatchObject({ desc: 'The autopilot answers decisions.' });
    expect(autopilot(colony, { override: '(list 0)' })[0]).toMatchObject({
      desc: 'The autopilot answers decisions and overrides.',
    });
    expect(colony.mind.autopilot).toMatchObject({ enabled: true, decision: '"deny"', override: '(list 0)' });
    autopilot(colony, { decision: null, enabled: false });
    expect(colony.mind.autopilot).toMatchObject({ enabled: false, decision: null, override: '(list 0)' });
    expect(autopilot(colony, {})[0]).toMatchObject({ desc: 'The autopilot answers overrides.' });
  });

  test('R12.13 refused: a source that does not compile, nothing to run, and what is so already', () => {
    const colony = missionColony('ares');
    expect(reasonOf(autopilot(colony, {})[0])).toBe('The autopilot has no program to run.');
    expect(reasonOf(autopilot(colony, { enabled: false })[0])).toBe('The autopilot is off already.');
    expect(reasonOf(autopilot(colony, { decision: '"deny"', override: '(' })[0])).toMatch(/^Overrides: Line 1, column/);
    expect(colony.mind.autopilot.decision).toBeNull();
  });
});

describe('R12.10 set-reflex', () => {
  test('R12.10 switches one reflex; it stays so', () => {
    const colony = missionColony('ares');
    expect(reflex(colony, 'dust_storm_reflex', false)[0]).toMatchObject({
      topic: 'reflex-set',
      desc: 'The reflex "Dust storm" is off.',
    });
    sols(colony, 2);
    const off = colony.mind.reflexes.filter(({ on }) => !on).map(({ id }) => id);
    expect(off).toEqual(['dust_storm_reflex']);
    reflex(colony, 'dust_storm_reflex', true);
    expect(colony.mind.reflexes.every(({ on }) => on)).toBe(true);
  });

  test('R12.10 refused: a reflex there is not, and what is so already', () => {
    const colony = missionColony('ares');
    expect(reasonOf(reflex(colony, 'patrol', false)[0])).toBe('There is no reflex called patrol.');
    expect(reasonOf(reflex(colony, 'dust_storm_reflex', true)[0])).toBe('The reflex "Dust storm" is on already.');
  });
});
