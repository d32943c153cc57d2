import { expect, test } from 'vitest';
import { MISSION } from '../../../core/colony/missions.ts';
import { catalogueOf } from '../../../worker/catalogue.ts';
import { moduleText, shipText, storesText } from './outfit.ts';

const offers = catalogueOf(2000).missions;
const offer = (key: string) => offers.find((one) => one.key === key) ?? expect.fail(key);

test('the sheet of a mission says what stands, how worn it is, and what comes behind', () => {
  expect(offer('dustbowl').modules.map(moduleText)).toEqual([
    'Habitat',
    'Airlock',
    '5 × Solar farm, worn by 15\u00A0%',
    '2 × Greenhouse dome, worn by 20\u00A0%',
    'ISRU plant',
    'Water extractor',
  ]);
  expect(offer('dustbowl').ship).toBeNull();
  const { ship } = offer('skeleton');
  expect(ship === null ? null : shipText(ship)).toBe(
    'Lands on sol 90: 100 kg nitrogen, 200 kg food (987 Mcal), 1,300 kg parts',
  );
  expect(storesText(offer('ares')).map(([, text]) => text)).toEqual([
    '100 kg oxygen',
    '1,200 kg water',
    '900 Mcal food',
    '180 kWh',
    '500 kg parts',
  ]);
  expect(offer('noisru').governor).toBe('Survivalist');
});

test('every module of every mission is counted once', () => {
  for (const { key, modules } of offers)
    expect(modules.reduce((sum, { count }) => sum + count, 0)).toBe(MISSION[key].modules.length);
});
