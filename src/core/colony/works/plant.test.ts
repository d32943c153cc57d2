import { expect, test } from 'vitest';
import { ampleColony, solsCalm, tickCalm } from '../colony.test-support.ts';
import { MODULE_KEYS } from '../moduleKeys.ts';
import { MODULE } from '../modules.ts';
import { fitPlant } from '../plant.ts';
import { carbonDioxideKpa } from '../systems/zones.ts';
import { gains } from './works.test-support.ts';

test('R10.6 wear takes what a module makes, in proportion; what it is stays; off, it makes nothing and does not wear', () => {
  for (const key of MODULE_KEYS) {
    const colony = ampleColony();
    const { body, output } = MODULE[key];
    for (const module of colony.built) if (module.key === key) module.wear = 0.5;
    if (!colony.built.some((module) => module.key === key)) continue;
    const whole = ampleColony().plant;
    fitPlant(colony);
    for (const name of Object.keys(output) as (keyof typeof output)[])
      expect(colony.plant[name], `${key} ${name}`).toBeLessThan(whole[name]);
    for (const name of Object.keys(body) as (keyof typeof body)[])
      if (name !== 'leakPerSol' && name !== 'airlockM3') expect(colony.plant[name], `${key} ${name}`).toBe(whole[name]);
  }
  const colony = ampleColony();
  const farm = colony.built.find((module) => module.key === 'solar_farm');
  tickCalm(colony, 1, [{ kind: 'set-module', id: farm?.id ?? 0, on: false }]);
  solsCalm(colony, 3);
  expect(farm?.wear).toBe(0);
  const others = colony.built.filter((module) => module.key === 'solar_farm' && module !== farm);
  expect(others.every((module) => module.wear > 0)).toBe(true);
});

test('R10.6 a worn habitat leaks more; a worn airlock saves less, and never costs more than the suitlock', () => {
  const [sound, worn] = [ampleColony(), ampleColony()];
  for (const module of worn.built) if (module.key === 'habitat') module.wear = 0.5;
  fitPlant(worn);
  for (const colony of [sound, worn]) colony.eva = { people: [], fromHour: 0, hours: 0 };
  const [little, much] = gains([sound, worn], ({ books }) => books.n2OutKg, 1);
  expect(much / little).toBeCloseTo(1 + 19 * 0.5, 1);
  let before = 0;
  for (const wear of [0, 0.2, 0.4, 0.8, 1]) {
    const colony = ampleColony();
    for (const module of colony.built) if (module.key === 'airlock') module.wear = wear;
    fitPlant(colony);
    const lostM3 = colony.plant.airlockM3 * colony.plant.airlockLoss;
    expect(lostM3).toBeGreaterThanOrEqual(before);
    expect(lostM3).toBeLessThanOrEqual(4 * 0.33 + 1e-12);
    before = lostM3;
  }
  expect(carbonDioxideKpa(sound)).toBeGreaterThan(0);
});
