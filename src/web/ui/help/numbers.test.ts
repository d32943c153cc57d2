import { expect, test } from 'vitest';
import table from './constants.generated.json' with { type: 'json' };
import { matching, shownName, shownUnit, type Constant } from './numbers.ts';

const TABLE = table as unknown as readonly Constant[];

test('a constant is found by its name as one reads it, by its unit and by its source', () => {
  expect(matching(TABLE, 'airlock loss').map(([name]) => name)).toContain('AIRLOCK_CYCLE_LOSS');
  expect(matching(TABLE, 'Appelbaum W/m2').map(([name]) => name)).toContain('APPELBAUM_MEAN_WM2');
  expect(matching(TABLE, '').length).toBe(TABLE.length);
  expect(matching(TABLE, 'no such thing anywhere')).toEqual([]);
});

test('every line has a value, a unit and a source', () => {
  expect(TABLE.length).toBeGreaterThan(150);
  for (const [name, value, unit, source, sure] of TABLE)
    expect(shownName(name) !== '' && value !== '' && unit !== '' && source !== '' && /^[A-D]$/.test(sure), name).toBe(
      true,
    );
});

test('units are printed as they are written by hand', () => {
  expect(['W/m2', 'MJ/(m3 K)', 'degC', 'km', 'K m2/W', '1/sol', 'uSv/h'].map(shownUnit)).toEqual([
    'W/m²',
    'MJ/(m³ K)',
    '°C',
    'km',
    'K m²/W',
    '1/sol',
    'µSv/h',
  ]);
});
