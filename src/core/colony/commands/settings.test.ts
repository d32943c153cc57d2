import { describe, expect, test } from 'vitest';
import { ampleColony, copyOf, customColony, solsCalm, stockColony, tickCalm } from '../colony.test-support.ts';
import { checkColony } from '../meaning.ts';
import { MODULE } from '../modules.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { build, labour, study, reasonOf } from '../works/works.test-support.ts';
import type { Command } from './command.ts';

const turn = (id: number, on: boolean): Command => ({ kind: 'set-module', id, on });
const idOf = (colony: Colony, key: string): number => colony.built.find((module) => module.key === key)?.id ?? 0;

describe('R10.7 set-labour', () => {
  test('R10.7 shares the hours that crops leave: repair first, then building, then research', () => {
    const hours = [labour(1, 0), labour(0, 1), labour(0, 0)].map((command) => {
      const colony = ampleColony();
      for (const module of colony.built) if (!MODULE[module.key].outside) module.wear = 0.6;
      fitPlant(colony);
      tickCalm(colony, 1, [command, build('habitat'), study('improved_solar')]);
      solsCalm(colony);
      return colony.today.hours;
    });
    const [repairing, building, studying] = hours;
    expect(repairing?.repair).toBeGreaterThan(5);
    expect(repairing?.research).toBeLessThan(1e-6);
    expect(building?.building).toBeGreaterThan(5);
    expect(building?.repair).toBe(0);
    expect(studying).toMatchObject({ repair: 0, building: 0 });
    expect(studying?.research).toBeGreaterThan(5);
    for (const one of hours) expect(one.crops).toBeCloseTo(hours[0]?.crops ?? 0, 9);
  });

  test('R10.7 granted from nothing to all, in words; refused below 0 and above the whole', () => {
    const colony = stockColony();
    expect(tickCalm(colony, 1, [labour(0.25, 0.75)])[0]).toMatchObject({
      kind: 'noted',
      topic: 'labour-set',
      desc: 'repair 25 %, building 75 %, research the rest',
    });
    expect(colony.labour).toEqual({ repair: 0.25, building: 0.75 });
    expect(reasonOf(tickCalm(colony, 1, [labour(-0.1, 0.5)])[0])).toBe('A share is below 0.');
    expect(reasonOf(tickCalm(colony, 1, [labour(0.75, 0.75)])[0])).toBe(
      'The shares of repair and building sum to 1.5, more than 1.',
    );
    tickCalm(colony, 1, [labour(-0, 1)]);
    expect(Object.is(colony.labour.repair, -0)).toBe(false);
  });
});

describe('R10.6 set-module', () => {
  test('R10.6 off, a module makes nothing from this tick on; on again, it makes what it made', () => {
    const colony = ampleColony();
    const before = copyOf(colony.plant);
    const id = idOf(colony, 'water_extractor');
    expect(tickCalm(colony, 1, [turn(id, false)])[0]).toMatchObject({
      kind: 'noted',
      topic: 'module-set',
      about: 'water_extractor',
      desc: `${MODULE.water_extractor.title} ${id} is off`,
    });
    expect(colony.plant.extractKgD).toBe(0);
    expect(colony.plant.waterTankKg).toBe(before.waterTankKg);
    Object.assign(colony, { allocation: { heating: 0, isru: 1, greenhouse: 0 } });
    colony.tanks.waterKg = 100;
    tickCalm(colony, 5);
    expect(colony.books.waterInKg).toBe(0);
    tickCalm(colony, 1, [turn(id, true)]);
    expect(colony.plant).toEqual(before);
    tickCalm(colony, 5);
    expect(colony.books.waterInKg).toBeGreaterThan(1);
  });

  test('R10.6 a battery that is switched off takes its charge with it: no more is kept than the others hold', () => {
    const colony = ampleColony();
    colony.energy.batteryKwh = colony.plant.capacityKwh;
    const banks = colony.built.filter((module) => module.key === 'battery_bank');
    tickCalm(
      colony,
      1,
      banks.map(({ id }) => turn(id, false)),
    );
    expect(colony.energy.batteryKwh).toBeLessThanOrEqual(colony.plant.capacityKwh);
    expect(checkColony(colony)).toEqual([]);
  });

  test('R10.6 refused: a module there is not, and what is so already', () => {
    const colony = stockColony();
    expect(reasonOf(tickCalm(colony, 1, [turn(999, false)])[0])).toBe('There is no module 999.');
    expect(reasonOf(tickCalm(colony, 1, [turn(1, true)])[0])).toBe('That module is on already.');
    tickCalm(colony, 1, [turn(1, false)]);
    expect(reasonOf(tickCalm(colony, 1, [turn(1, false)])[0])).toBe('That module is off already.');
  });
});

describe('R9.6 set-fuse', () => {
  const fuse = (value: number): Command => ({ kind: 'set-fuse', fuse: value });
  /** A base with decisions that wait: until a tick, or for ever. */
  const waiting = (deadlineTick: number | null, of: Colony['fuse']): Colony => {
    const colony = customColony({ people: 4, robots: 0, fuse: of });
    tickCalm(colony, 9);
    colony.tasks.open = [{ id: 1, task: 'o2_reroute', openedTick: 9, deadlineTick, subject: '', size: 0, taken: [] }];
    colony.tasks.nextId = 2;
    return colony;
  };
  const after = (deadlineTick: number | null, of: Colony['fuse'], value: number): number | null | undefined => {
    const colony = waiting(deadlineTick, of);
    const [event] = tickCalm(colony, 1, [fuse(value)]);
    expect(event).toMatchObject({ kind: 'noted', topic: 'fuse-set' });
    expect(colony.fuse).toBe(value);
    return colony.tasks.open[0]?.deadlineTick;
  };

  test('R9.6 stretches what is left of an open deadline, shortens it again, or takes it away', () => {
    expect(after(19, 1, 3)).toBe(9 + 30);
    expect(after(39, 3, 1)).toBe(9 + 10);
    expect(after(19, 1, 0)).toBeNull();
    expect(after(null, 0, 1)).toBe(9 + 24);
    expect(after(null, 0, 3)).toBe(9 + 72);
    expect(after(19, 1, 1)).toBe(19);
  });

  test('R9.6 refused for anything but 0, 1 and 3', () => {
    const colony = stockColony();
    for (const value of [2, -1, 0.5, 1e9])
      expect(reasonOf(tickCalm(colony, 1, [fuse(value)])[0])).toBe(`The fuse is 0, 1 or 3, not ${value}.`);
    expect(colony.fuse).toBe(1);
  });
});
