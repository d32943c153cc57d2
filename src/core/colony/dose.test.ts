import { describe, expect, test } from 'vitest';
import { CALM, copyOf, flowsOf, furnish, personAt, stockColony } from './colony.test-support.ts';
import { ACUTE_ONSET_MSV } from './constants.ts';
import { addDose, countDose, monthDoseMsv, yearDoseMsv } from './daily/dose.ts';
import { fitPlant } from './plant.ts';
import type { Colony } from './schema.ts';
import { tendHealth } from './systems/health.ts';

const first = (colony: Colony) => personAt(colony, 0);

/** The dose that a sol gives the first person. */
function dose(change: (colony: Colony) => void = () => {}): number {
  const colony = stockColony(1);
  change(colony);
  countDose(colony, CALM(1));
  return first(colony).doseMsv;
}

describe('R5.4 radiation', () => {
  const openMsv = CALM(1).terrain.surface_radiation_usv;

  test('R5.4 the ledger’s rays are those of Mars, and walls take a share of them', () => {
    // RAD: 0.67 mSv a sol, +-30 % with the solar cycle.
    expect(openMsv).toBeGreaterThan(0.67 * 0.5);
    expect(openMsv).toBeLessThan(0.67 * 1.5);
    expect(dose()).toBeCloseTo(openMsv * stockColony(1).plant.doseShare, 12);
    expect(dose()).toBeLessThan(openMsv);
  });

  test('R5.4 hours outside have no walls', () => {
    const out = dose((one) => void (one.eva = { people: [0, 1], fromHour: 9, hours: 6 }));
    const { doseShare } = stockColony(1).plant;
    expect(out).toBeCloseTo(openMsv * (0.25 + 0.75 * doseShare), 12);
    const colony = stockColony(1);
    colony.eva = { people: [1, 2], fromHour: 9, hours: 6 };
    countDose(colony, CALM(1));
    expect(first(colony).doseMsv).toBe(dose());
  });

  test('R5.4 a flare adds its dose, and a shelter takes most of it; hardening takes of the rays', () => {
    const flare = dose((one) => void (one.conditions.flareMsv = 100)) - dose();
    expect(flare).toBeGreaterThan(50);
    const sheltered = (one: Colony): Colony => furnish(one, 'radiation_shelter');
    const behind = dose((one) => void (sheltered(one).conditions.flareMsv = 100)) - dose((one) => void sheltered(one));
    expect(behind).toBeLessThan(flare * 0.5);
    expect(dose((one) => void sheltered(one))).toBeLessThan(dose());
    const hard = dose((one) => {
      one.research.done.push('radiation_hardening');
      fitPlant(one);
    });
    expect(hard).toBeLessThan(dose());
  });

  test('R5.4 the dead get none', () => {
    expect(dose((one) => Object.assign(first(one), { alive: false }))).toBe(0);
  });
});

describe('R5.18 windows', () => {
  /** Sols of a dose each. */
  function sols(colony: Colony, count: number, msv: number): void {
    const frame = { ...CALM(1), terrain: { ...CALM(1).terrain, surface_radiation_usv: msv / colony.plant.doseShare } };
    for (let i = 0; i < count; i++) countDose(colony, frame);
  }

  test('R5.18 thirty sols, a year and a career are counted, and what is older leaves its window', () => {
    const colony = stockColony(1);
    sols(colony, 30, 1);
    expect(monthDoseMsv(first(colony))).toBeCloseTo(30, 9);
    sols(colony, 70, 1);
    expect(monthDoseMsv(first(colony))).toBeCloseTo(30, 9);
    expect(yearDoseMsv(first(colony))).toBeCloseTo(100, 9);
    sols(colony, 900, 1);
    expect(first(colony).doseMsv).toBeCloseTo(1000, 9);
    // A Mars year is 669 sols; its window moves by thirty.
    expect(yearDoseMsv(first(colony))).toBeGreaterThan(640);
    expect(yearDoseMsv(first(colony))).toBeLessThan(720);
    sols(colony, 40, 0);
    expect(monthDoseMsv(first(colony))).toBeCloseTo(0, 9);
    expect(first(colony).doseMsv).toBeCloseTo(1000, 9);
    expect(first(colony).doseSols.length).toBeLessThanOrEqual(31);
    expect(first(colony).doseMonths.length).toBeLessThanOrEqual(22);
  });

  test('R5.18 within a sol a dose counts at once', () => {
    const colony = stockColony(1);
    addDose(first(colony), 12);
    expect([first(colony).todayMsv, first(colony).doseMsv, monthDoseMsv(first(colony))]).toEqual([12, 12, 12]);
  });

  test('R5.18 acute sickness begins when a month’s dose is over half a sievert, and grows with the square beyond', () => {
    const harm = (msv: number): number => {
      const colony = stockColony(1);
      addDose(first(colony), msv);
      tendHealth(colony, flowsOf(colony, { hour: 23 }));
      return first(colony).harm.radiation;
    };
    expect(ACUTE_ONSET_MSV).toBe(500);
    expect(harm(499)).toBe(0);
    expect(harm(2500)).toBeGreaterThan(0);
    expect(harm(4500) / harm(2500)).toBeCloseTo(4, 6);
    const old = stockColony(1);
    addDose(first(old), 3000);
    for (let i = 0; i < 40; i++) countDose(old, CALM(1));
    const before = copyOf(first(old).harm.radiation);
    tendHealth(old, flowsOf(old, { hour: 23 }));
    expect(first(old).harm.radiation).toBe(before);
  });

  test('R5.18 4.5 Sv in a month kill within weeks, half a sievert does not', () => {
    const after = (msv: number): Colony => {
      const colony = stockColony(1);
      for (const person of colony.crew) addDose(person, msv);
      for (let tick = 0; tick < 24 * 30; tick++) tendHealth(colony, flowsOf(colony, { hour: tick % 24 }));
      return colony;
    };
    expect(after(4500).crew.map(({ cause }) => cause)).toEqual(Array(4).fill('radiation'));
    expect(after(500).crew.every(({ hp }) => hp === 100)).toBe(true);
  });
});
