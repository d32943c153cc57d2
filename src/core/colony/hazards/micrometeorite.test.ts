import { expect, test } from 'vitest';
import { furnish, missionColony, stockColony } from '../colony.test-support.ts';
import type { Colony } from '../schema.ts';
import { eventOn, bothWays, hazardOn, notedIn, wearOf } from './hazards.test-support.ts';

const SURE = { type: 'micrometeorite', probability: 1 };

/** What is struck, by the first words of the news, over seeds. */
function strikes(found: (seed: number) => Colony, seeds: number): Map<string, ReturnType<typeof hazardOn>[]> {
  const by = new Map<string, ReturnType<typeof hazardOn>[]>();
  for (let seed = 1; seed <= seeds; seed++) {
    const run = hazardOn(found(seed), SURE);
    const [news] = notedIn(run.news, 'hazard');
    if (news === undefined) continue;
    const [about, desc] = news;
    expect(about).toBe('micrometeorite');
    const what = /struck:? ([A-Za-z0-9 -]+)/.exec(desc)?.[1] ?? '';
    by.set(what, [...(by.get(what) ?? []), run]);
  }
  return by;
}

test('R8.15 micrometeorite: strikes as often as its probability says, the oftener the larger the base', () => {
  const rate = (probability: number, found: (seed: number) => Colony): number => {
    let struck = 0;
    for (let seed = 1; seed <= 300; seed++)
      if (notedIn(hazardOn(found(seed), { ...SURE, probability }).news, 'hazard').length > 0) struck++;
    return struck / 300;
  };
  expect(rate(0, stockColony)).toBe(0);
  const stock = rate(0.2, stockColony);
  expect(stock).toBeGreaterThan(0.13);
  expect(stock).toBeLessThan(0.28);
  const twice = (seed: number): Colony =>
    furnish(stockColony(seed), 'solar_farm', 'solar_farm', 'solar_farm', 'solar_farm');
  expect(rate(0.2, twice)).toBeGreaterThan(stock * 1.4);
});

test('R8.15 micrometeorite: wears an array or a machine; a habitat loses air, a dome air and plants', () => {
  const by = strikes(stockColony, 250);
  const farms = by.get('Solar farm') ?? [];
  expect(farms.length).toBeGreaterThan(100);
  for (const { calm, hit } of farms) {
    expect(hit.plant.arrayM2).toBeLessThan(calm.plant.arrayM2);
    expect(hit.built.filter(({ wear }, i) => wear !== calm.built[i]?.wear)).toHaveLength(1);
  }
  const [isru] = by.get('ISRU plant') ?? [];
  expect(isru?.hit.plant.solidOxideKgD).toBeLessThan(isru?.calm.plant.solidOxideKgD ?? 0);
  for (const { calm, hit } of by.get('Habitat') ?? []) {
    expect(hit.books.n2OutKg - calm.books.n2OutKg).toBeGreaterThan(1);
    expect(wearOf(hit, 'habitat')).toBeGreaterThan(0.02);
  }
  const domes = by.get('Greenhouse dome') ?? [];
  for (const { calm, hit } of domes) {
    expect(hit.dome.nitrogenKg).toBeLessThan(calm.dome.nitrogenKg);
    expect(wearOf(hit, 'greenhouse_dome')).toBeGreaterThan(0.02);
    const lost = hit.stands.filter(({ biomassKg }, i) => biomassKg < (calm.stands[i]?.biomassKg ?? 0) - 1e-3);
    expect(lost.length).toBeLessThanOrEqual(1);
  }
  expect(domes.some(({ calm, hit }) => hit.wasteKg > calm.wasteKg)).toBe(true);
  expect([by.get('Habitat')?.length ?? 0, domes.length].every((count) => count > 3)).toBe(true);
});

test('R8.15 micrometeorite: damages a robot, and hurts a person on the excursion of the sol', () => {
  const robots = strikes((seed) => missionColony('optimus', seed), 200);
  const struck = [...robots.entries()].filter(([what]) => what.startsWith('Optimus'));
  expect(struck.length).toBeGreaterThan(0);
  for (const [, runs] of struck)
    for (const { hit } of runs) expect(Math.min(...hit.robots.map(({ hp }) => hp))).toBeLessThan(95);

  let hurt = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const colony = stockColony(seed);
    const eva = { type: 'mandatory_eva', severity: 0.3, duration_sols: 1, min_crew: 2 };
    const { hit } = bothWays(colony, { events: [eva], hazards: [SURE] });
    const people = hit.crew.filter(({ harm }) => harm.injury > 5);
    hurt += people.length;
    if (people.length === 0) continue;
    const planned = eventOn(colony, eva).hit.eva.people;
    for (const person of people) expect(planned).toContain(hit.crew.indexOf(person));
  }
  // Inside, nobody is ever struck.
  for (let seed = 1; seed <= 100; seed++)
    expect(hazardOn(stockColony(seed), SURE).hit.crew.every(({ harm }) => harm.injury === 0)).toBe(true);
  expect(hurt).toBeGreaterThan(0);
  expect(hurt).toBeLessThan(30);
});

test('R8.15 R8.1 a strike leaves the plan of the sol to the sol', () => {
  const eva = { type: 'mandatory_eva', severity: 0.3, duration_sols: 1, min_crew: 2 };
  const planned = eventOn(stockColony(), eva).hit;
  const struck = bothWays(stockColony(), { events: [eva], hazards: [SURE] }).hit;
  expect(struck.eva).toEqual(planned.eva);
});
