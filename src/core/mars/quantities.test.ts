import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUANTITY_NAMES, evaluate } from './quantities.ts';
import { Vector, checkVector } from './vectors.ts';

const file = new URL('../../../../shared/facts/environment-vectors.json', import.meta.url);

test.runIf(existsSync(file))('every vector of the facts has an evaluator, and passes within its own tolerance', () => {
  const vectors = Vector.array().parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(vectors.length).toBeGreaterThan(100);
  for (const vector of vectors) {
    expect(QUANTITY_NAMES).toContain(vector.quantity);
    expect({ ...vector, reason: checkVector(vector).reason }).toEqual({ ...vector, reason: null });
  }
});

const number = (name: string, input: object): number => {
  const got = evaluate(name, input);
  if (!got.ok || typeof got.value !== 'number') throw new Error(`${name}: ${JSON.stringify(got)}`);
  return got.value;
};
const text = (name: string, input: object): unknown => {
  const got = evaluate(name, input);
  return got.ok ? got.value : got.error.kind;
};

test('a moment may be told in three ways, and dynamical time is 69 seconds from UTC', () => {
  const days = number('delta_t_j2000_d', { unix_ms: Date.parse('2024-11-12T09:44:00Z') });
  expect(number('delta_t_j2000_d', { utc: '2024-11-12T09:44' })).toBe(days);
  expect(number('delta_t_j2000_d', { utc: '2024-11-12T09:44:00Z' })).toBe(days);
  expect(number('delta_t_j2000_d', { utc_date: '2024-11-12 09:44:00.0' })).toBe(days);
  expect(number('delta_t_j2000_d', { utc: '2000-01-01T12:00', treat_as: 'TDB' })).toBe(0);
  const late = number('delta_t_j2000_d', { utc: '2024-11-12T09:44', treat_as: 'TDB, difference ignored' });
  expect((days - late) * 86_400).toBeCloseTo(69.184, 3);
});

test('east and west longitudes are opposite, and the answer is an hour of the sol', () => {
  for (const name of ['LMST_h', 'LTST_h']) {
    const west = number(name, { utc: '2030-05-05', west_lon_deg: 137.4 });
    expect(number(name, { utc: '2030-05-05', east_lon_deg: -137.4 })).toBe(west);
    expect(number(name, { utc: '2030-05-05', east_lon_deg: 222.6 })).toBeCloseTo(west, 9);
  }
});

test('by season or by moment: the same Sun', () => {
  const utc = { utc: '2027-03-03' };
  const Ls = number('Ls_deg', utc);
  expect(number('solar_declination_deg', { Ls })).toBe(number('solar_declination_deg', utc));
  expect(number('heliocentric_distance_au', { Ls })).toBeCloseTo(number('heliocentric_distance_au', utc), 3);
  expect(number('equation_of_time_deg', { Ls })).toBeCloseTo(number('equation_of_time_deg', utc), 1);
});

test('Mars Years begin with the Sun at 0, and each has its own day', () => {
  for (const mars_year of [-1000, 0, 1, 20, 38, 100, 4000]) {
    const date = String(text('mars_year_start_utc_date', { mars_year }));
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const [before, after] = [`${date}T00:00`, `${date}T23:59`].map((utc) => number('mars_year', { utc }));
    expect([before, after]).toEqual([mars_year - 1, mars_year]);
  }
});

test('a day is the sum of its hours, beam is part of global, global of the top, and more dust is less', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 360, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: 0, max: 8, noNaN: true }),
      (Ls, lat_deg, tau) => {
        const day = { Ls, lat_deg, tau };
        const whole = number('daily_global_insolation_Wh_m2', day);
        let sum = 0;
        for (let hour = 0; hour < 24; hour++)
          sum += number('hourly_global_insolation_Wh_m2', { ...day, hour_from: hour });
        expect(Math.abs(sum - whole)).toBeLessThan(0.5 + whole * 1e-3);
        expect(number('daily_beam_insolation_Wh_m2', day)).toBeLessThanOrEqual(whole + 1e-9);
        expect(whole).toBeLessThanOrEqual(number('daily_insolation_top_Wh_m2', day) + 1e-6);
        expect(number('daily_global_insolation_Wh_m2', { ...day, tau: tau + 0.5 })).toBeLessThanOrEqual(whole + 1e-9);
        expect(number('daily_global_insolation_earth_Wh_m2', day)).toBeCloseTo((whole * 24.65) / 24, 6);
      },
    ),
    { numRuns: 40 },
  );
});

test("the engine's light is within 2 % of the published Sun's about noon, and its parts add up", () => {
  for (let Ls = 0; Ls < 360; Ls += 15) {
    const engine = text('engine_light', { Ls, lat_deg: 10, tau: 0.6, solar_h: 12 }) as Record<string, number>;
    const { global_W_m2: all = 0, beam_W_m2: beam = 0, diffuse_W_m2: diffuse = 0 } = engine;
    const hour = { Ls, lat_deg: 10, tau: 0.6, hour_from: 11.99, hour_to: 12.01 };
    expect(Math.abs(all / (number('hourly_global_insolation_Wh_m2', hour) / 0.02) - 1)).toBeLessThan(0.025);
    expect(beam + diffuse).toBeCloseTo(all, 9);
    expect(all).toBeLessThan(number('engine_beam_top_W_m2', { Ls }));
  }
  expect(text('engine_light', { Ls: 0, lat_deg: 10, tau: 0.6, solar_h: 0 })).toEqual({
    global_W_m2: 0,
    beam_W_m2: 0,
    diffuse_W_m2: 0,
  });
});

test('a year without a conjunction has no blackout; the conjunctions of 60 years are 28', () => {
  const found = Array.from({ length: 60 }, (_, i) => text('conjunction_blackout_utc_dates', { year: 1980 + i }));
  expect(found.filter(Array.isArray)).toHaveLength(28);
  expect(found.filter((got) => got === 'no-answer')).toHaveLength(32);
  expect(text('conjunction_blackout_utc_dates', { year: 2023, sun_earth_mars_deg: 0.01 })).toBe('no-answer');
});

test('what else can be asked', () => {
  expect(text('opposition_utc_date', { near_utc: '2003-08-01' })).toBe('2003-08-28');
  expect(text('next_opposition_utc_date', { after_utc: '2018-08-01' })).toBe('2020-10-13');
  expect(text('conjunction_utc_date', { near_utc: '2023-10-01' })).toBe('2023-11-18');
  expect(text('earth_mars_closest_approach_utc_date', { within_30_d_of: '2003-09-01' })).toBe('2003-08-27');
  expect(text('departure_window_utc_dates', { after_utc: '2020-05-01' })).toHaveLength(3);
  expect(number('light_time_s', { utc: '2003-08-27T09:51:13' })).toBeCloseTo(186, 0);
  expect(number('sun_earth_mars_deg', { utc: '2023-11-18' })).toBeLessThan(0.2);
  expect(number('beam_top_W_m2', { Ls: 248 })).toBeCloseTo(717.8, 0);
  expect(number('sunset_solar_h', { lat_deg: -30, Ls: 90 })).toBeCloseTo(24 - 7.04, 2);
  expect(number('surface_pressure_pa', { Ls: 0, height_km: -4.5 })).toBeGreaterThan(800);
  expect(number('noon_uv_W_m2', { Ls: 0, lat_deg: 0, tau: 0.5 })).toBeGreaterThan(10);
  expect(number('surface_dose_mSv_sol', { utc: '2013-01-01' })).toBeCloseTo(0.67, 1);
  const gale = text('gale_daily', { Ls: 200 });
  expect(text('site_daily', { Ls: 200, lat_deg: -4.59, height_km: -4.5 })).toEqual(gale);
  expect(Object.keys(text('wind_m_s', { Ls: 0, lat_deg: 0, tau: 1 }) as object)).toHaveLength(3);
});

test.each([
  ['nothing', {}, '', 'unix_ms, utc and utc_date'],
  ['two moments', { utc: '2020-01-01', unix_ms: 0 }, '', 'exactly one'],
  ['a moment in words', { utc: 'yesterday' }, '/utc', 'ISO 8601'],
  ['the 31st of February', { utc_date: '2020-02-31' }, '/utc_date', 'ISO 8601'],
  ['hour 24', { utc: '2020-02-01T24:00' }, '/utc', 'ISO 8601'],
  ['a number for a text', { utc: 5 }, '/utc', 'text belongs'],
  ['an endless moment', { unix_ms: Infinity }, '/unix_ms', 'number'],
  ['a far moment', { unix_ms: 1e300 }, '/unix_ms', 'at most'],
])('Ls at %s is refused', (_, input, path, words) => {
  const got = evaluate('Ls_deg', input);
  expect(got).toMatchObject({ ok: false, error: { kind: 'invalid-input', path } });
  expect(got.ok ? '' : got.error.message).toContain(words);
});

test('albedos that are not in the table, and inputs out of bounds, are refused', () => {
  const refused = (name: string, input: object): string => (evaluate(name, input).ok ? '' : name);
  for (const [name, input] of [
    ['normalised_net_flux_f', { zenith_deg: 0, tau: 1, albedo: 0.4 }],
    ['normalised_net_flux_f', { zenith_deg: -1, tau: 1 }],
    ['daily_global_insolation_Wh_m2', { Ls: 0, lat_deg: 91, tau: 1 }],
    ['hourly_global_insolation_Wh_m2', { Ls: 0, lat_deg: 0, tau: 1, hour_from: 5, hour_to: 4 }],
    ['mars_year_start_utc_date', { mars_year: 1.5 }],
    ['LMST_h', { utc: '2020-01-01' }],
    ['LMST_h', { utc: '2020-01-01', west_lon_deg: 1, east_lon_deg: 1 }],
    ['conjunction_blackout_utc_dates', { year: 2020, sun_earth_mars_deg: 60 }],
    ['surface_pressure_pa', { Ls: 0, height_km: 100 }],
  ] as const)
    expect(refused(name, input)).toBe(name);
});

test('no quantity throws at any input, and a name that objects have anyway is no quantity', () => {
  const names = fc.constantFrom(...QUANTITY_NAMES, 'toString', '__proto__', 'nothing');
  const value = fc.oneof(fc.double(), fc.string(), fc.constantFrom('2020-01-01', '0000-01-01', '9999-12-31T23:59:60'));
  const keys = [
    'Ls',
    'lat_deg',
    'tau',
    'utc',
    'utc_date',
    'unix_ms',
    'near_utc',
    'after_utc',
    'within_30_d_of',
    'year',
  ];
  const input = fc.oneof(fc.dictionary(fc.constantFrom(...keys), value), fc.anything());
  fc.assert(
    fc.property(names, input, (name, given) => {
      const got = evaluate(name, given);
      if (got.ok && typeof got.value === 'number') expect(got.value).not.toBeNaN();
    }),
    { numRuns: 2000 },
  );
  for (const name of ['toString', '__proto__'])
    expect(evaluate(name, {})).toMatchObject({ ok: false, error: { kind: 'unknown-quantity' } });
});

const vector = (changes: Partial<Vector>): Vector => ({
  quantity: 'Ls_deg',
  input: { unix_ms: 947116800000 },
  expect: 277.18758,
  tolerance: 2e-5,
  ...changes,
});
const years = { quantity: 'mars_year_start_utc_date', input: { mars_year: 38 }, tolerance: 'same UTC date +-1 d' };
const gale = { quantity: 'gale_daily', input: { Ls: 310.5 } };

test.each([
  ['a number too far off', { expect: 277.18 }, 'off'],
  ['another quantity', { quantity: 'nonsense' }, 'nonsense'],
  ['a bad input', { input: {} }, 'utc'],
  ['words for a number', { expect: '2020-01-01' }, '1 dates'],
  ['words for a tolerance', { tolerance: '+-1 d' }, 'tolerance'],
  ['figures for a number', { expect: { a: 1 } }, 'Several'],
  ['a date two days off', { ...years, expect: '2024-11-14' }, '2 days off'],
  ['a date without days of tolerance', { ...years, expect: '2024-11-12', tolerance: 'about' }, 'number of days'],
  ['two dates for one', { ...years, expect: ['2024-11-12', '2024-11-12'] }, '2 dates'],
  ['no date', { ...years, expect: 'soon' }, 'no date'],
  ['a figure that is not there', { ...gale, expect: { dew_c: 1 }, tolerance: 1 }, 'dew_c'],
  ['a figure off', { ...gale, expect: { min_temp_c: 0 }, tolerance: { temp_c: 5 } }, 'min_temp_c'],
  ['figures that nothing is said of', { ...gale, expect: { min_temp_c: 0 }, tolerance: {} }, 'No figure'],
])('a vector with %s fails', (_, changes, words) => {
  expect(checkVector(vector(changes)).reason).toContain(words);
});

test('a vector passes on the edge of its tolerance, which is never widened', () => {
  const { got } = checkVector(vector({}));
  expect(checkVector(vector({ expect: got as number, tolerance: 0 })).reason).toBeNull();
  expect(checkVector(vector({ ...years, expect: '2024-11-13' })).reason).toBeNull();
  expect(checkVector(vector({ ...years, expect: '2024-11-12', tolerance: 0 })).reason).toBeNull();
});
