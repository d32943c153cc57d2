import { expect, test } from 'vitest';
import { MODULE_KEYS } from '../core/colony/moduleKeys.ts';
import { beginRun } from '../core/cartridge/run.ts';
import { genesisOf } from '../core/colony/genesis.ts';
import { MISSION, PLAYABLE, type MissionKey } from '../core/colony/missions.ts';
import { RULES } from '../core/colony/step.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { baseViewOf } from './base.ts';
import { sunOver } from './sun.ts';

function colonyOf(mission: MissionKey) {
  const ledger = referenceLedger();
  const genesis = genesisOf(mission, 3, RULES, { id: ledger.id, headHash: ledger.headHash });
  const identity = { id: 'MDK-BASE', name: '', description: '', author: '', created: '2026-01-01T00:00:00Z' };
  return beginRun(identity, genesis, ledger).colony;
}

test('the base of every mission is told module by module', () => {
  for (const mission of PLAYABLE) {
    const { ids, kinds, wear, offline, works } = baseViewOf(colonyOf(mission));
    const told = Array.from(kinds, (kind): string => MODULE_KEYS[kind] ?? '');
    expect(told.toSorted()).toEqual(MISSION[mission].modules.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect([wear.length, offline.length, works.length]).toEqual([ids.length, ids.length, 0]);
  }
});

test('wear, what is switched off, what is being built, what lasts and how full the tanks are', () => {
  const colony = colonyOf('garden');
  const [first, second] = colony.built;
  if (first === undefined || second === undefined) throw new Error('nothing is built');
  first.wear = 0.5;
  second.offline = true;
  colony.works.push({ key: 'medbay', hoursLeft: 20, kwhLeft: 6 });
  colony.active.push({ type: 'dust_devil', severity: 0.2, solsLeft: 1 });
  colony.tanks.oxygenKg = colony.plant.o2TankKg / 2;
  const view = baseViewOf(colony);
  expect(view.wear[0]).toBe(128);
  expect(view.offline[1]).toBe(1);
  expect(view.works).toEqual(Uint8Array.of(MODULE_KEYS.indexOf('medbay'), 191));
  expect(view.active).toContain('dust_devil');
  expect(view.tanks[0]).toBe(128);
});

test('stands fill the domes in their order: a bare stand under the last one leaves the others green', () => {
  const colony = colonyOf('ares');
  const grown = baseViewOf(colony);
  expect(grown.canopy).toHaveLength(2);
  for (const stand of colony.stands) stand.sown = false;
  expect([...baseViewOf(colony).canopy]).toEqual([0, 0]);
  const half = colony.stands.reduce((sum, { areaM2 }) => sum + areaM2, 0) / 2;
  let area = 0;
  for (const stand of colony.stands) {
    area += stand.areaM2;
    Object.assign(stand, { sown: area <= half, cover: 0.93, ageDays: 10 });
  }
  const [front = 0, back = 0] = baseViewOf(colony).canopy;
  expect(front).toBeGreaterThan(back);
});

test('the Sun rises in the east, stands highest to the south of a northern site and sets in the west', () => {
  const at = (hour: number) => sunOver(250, 18.4, hour);
  expect(at(6).azimuthDeg).toBeGreaterThan(90);
  expect(at(6).azimuthDeg).toBeLessThan(130);
  expect(Math.abs(at(12).azimuthDeg - 180)).toBeLessThan(15);
  expect(at(17).azimuthDeg).toBeGreaterThan(230);
  expect(at(17).azimuthDeg).toBeLessThan(270);
  expect(at(0).elevationDeg).toBeLessThan(-40);
  // At an equinox over the equator it climbs straight up and passes the zenith.
  expect(sunOver(0, 0, 9).azimuthDeg).toBeCloseTo(90, 6);
});
