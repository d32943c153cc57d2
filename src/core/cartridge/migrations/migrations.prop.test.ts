import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, cartridgeIn, ledger, utf8 } from '../cartridge.test-support.ts';
import { decode, encode } from '../codec.ts';
import { runOf } from '../convert.ts';
import { advanceTick } from '../run.ts';
import { golden } from './migrations.test-support.ts';

const TYPES = [
  'habitat',
  'solar_farm',
  'battery_bank',
  'greenhouse_dome',
  'isru_plant',
  'fission_reactor',
  'comms_array',
  '?',
];
const TECHS = ['improved_solar', 'battery_chemistry', 'closed_ecosystem', 'mars_steel', 'nuclear_thermal', ''];
/** Any number that JSON can say, and those that hurt. */
const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 0.5, 1, -1, 100, 1e9, 1e300, -1e300, null),
);
const text = fc.oneof(fc.string({ maxLength: 90 }), fc.constantFrom('OPT-1', 'LUN', 'Kim', 'half \ud83d', '#', '__x'));
const some = <T>(shape: Record<string, fc.Arbitrary<T>>): fc.Arbitrary<object> =>
  fc.record(shape, { requiredKeys: [] });
const listOf = (one: fc.Arbitrary<unknown>, most: number): fc.Arbitrary<unknown[]> =>
  fc.array(one, { maxLength: most });
const or = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { freq: 6 });

const member = some<unknown>({
  name: text,
  role: text,
  hp: figure,
  mor: figure,
  fat: figure,
  rad: figure,
  alive: fc.boolean(),
});
const type = fc.constantFrom(...TYPES);
const state = fc.tuple(
  fc.record({
    sol: fc.integer({ min: 0, max: 2000 }),
    alive: fc.boolean(),
    crew: fc.array(member, { minLength: 1, maxLength: 40 }),
    o2: fc.double({ noNaN: true, noDefaultInfinity: true }),
    h2o: fc.double({ noNaN: true, noDefaultInfinity: true }),
    food: fc.double({ noNaN: true, noDefaultInfinity: true }),
    power: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
  some<unknown>({
    cause: or(text),
    s_eff: figure,
    i_eff: figure,
    g_eff: figure,
    h_eff: figure,
    int_temp: figure,
    morale: figure,
    rad: figure,
    startSeed: figure,
    modules: listOf(fc.oneof(type, some<unknown>({ type, built: figure, offline: fc.boolean() }), figure), 230),
    building: or(some<unknown>({ type, remaining: figure })),
    research: listOf(fc.constantFrom(...TECHS), 20),
    researching: or(some<unknown>({ slug: fc.constantFrom(...TECHS), remaining: figure, total: figure })),
    events: listOf(or(some<unknown>({ type: text, severity: figure, remaining: figure })), 50),
    alloc: or(some<unknown>({ h: figure, i: figure, g: figure, r: figure })),
  }),
);
const document = fc.tuple(
  state,
  some<unknown>({
    id: text,
    name: text,
    mission: fc.oneof(text, fc.constantFrom('lunar', 'ares')),
    cri: figure,
    tasksResolved: figure,
    tasksIgnored: figure,
    taskHistory: listOf(or(some<unknown>({ id: text, sol: figure, choice: text, timedOut: fc.boolean() })), 70),
    supplyChain: some<unknown>({
      inTransit: listOf(
        or(
          some<unknown>({
            launched: figure,
            arrives: figure,
            cargo: some<unknown>({ o2: figure, h2o: figure, food: figure, power: figure }),
          }),
        ),
        20,
      ),
    }),
    score: some<unknown>({ total: figure, grade: text }),
    config: some<unknown>({ seed: figure, lispy: text }),
  }),
);

test('F6.3 F5.5 whatever a version-1 file says in the kinds that it has, it converts, means something and ticks', () => {
  fc.assert(
    fc.property(document, ([[must, may], around]) => {
      const one = { _format: 'mars-barn-cartridge', version: 1, ...around, state: { ...must, ...may } };
      const bytes = utf8(JSON.stringify(one));
      const decoded = decode(bytes);
      if (!decoded.ok) return expect.fail(`${decoded.error.kind} at ${decoded.error.path}: ${decoded.error.message}`);
      const { cartridge } = decoded.value;
      expect(cartridgeIn(encode(cartridge))).toEqual(cartridge);
      const run = runOf(cartridge, ledger);
      for (let i = 0; i < 26; i++) advanceTick(run);
      cartridgeIn(bytesOf(run));
    }),
    { numRuns: 100 },
  );
});

test('F6.3 F5.1 a version-1 file with one value of any kind exchanged converts or is refused, and never fails', () => {
  const paths = pathsOf(golden('v1-fix-lunar-robots'));
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const one = golden('v1-fix-lunar-robots');
      let at = one;
      for (const key of path.slice(0, -1)) at = at[key];
      at[path.at(-1) as string] = value;
      const decoded = decode(utf8(JSON.stringify(one)));
      if (!decoded.ok)
        expect([
          'invalid',
          'not-resumable',
          'wrong-format',
          'not-a-cartridge',
          'version-too-new',
          'bad-key',
          'too-large',
        ]).toContain(decoded.error.kind);
    }),
    { numRuns: 300 },
  );
});

function pathsOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [[...path, key], ...pathsOf(below, [...path, key])]);
}
