import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MISSION } from '../../colony/missions.ts';
import { MISSIONS } from '../../colony/schema.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { ENAMEL, INK_SETS, SILVER } from './inks.ts';
import type { LabelFacts } from './facts.ts';
import { labelSvg } from './labelSvg.ts';
import { PICTURES, type Subject } from './pictures.ts';
import { boundsOf, elementsOf } from './svg.test-support.ts';

const SUBJECTS = Object.keys(PICTURES) as Subject[];
const COUNTING = Array.from({ length: 32 }, (_, byte) => byte.toString(16).padStart(2, '0')).join('');

function facts(given: Partial<LabelFacts>): LabelFacts {
  return { mission: 'ares', name: '', sol: 500, grade: 'S', alive: false, birthHash: COUNTING, ...given };
}

const anyFacts = fc.record({
  mission: fc.constantFrom(...SUBJECTS),
  name: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ maxLength: 60 }),
    fc.constant('W'.repeat(60)),
  ),
  sol: fc.integer({ min: 0, max: 1e8 }),
  grade: fc.constantFrom('S+', 'S', 'A', 'B', 'C', 'D', 'F', '', '__proto__'),
  alive: fc.boolean(),
  birthHash: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
});

/** Ours, with the two things undone that we print otherwise: the cross of Custom, and long growth marks. */
function asDesigned(svg: string, { ink, paper, a }: (typeof INK_SETS)[0]): string {
  return svg
    .replace(/(h18M\d+ \d+v18" fill="none" stroke=")#\w+/, `$1${paper}`)
    .replace(new RegExp(`(r="4" fill=")${ink}`), `$1${paper}`)
    .replaceAll(`fill="${paper}" d="M233 `, `fill="${a}" d="M233 `);
}

const named = (name: string) => [...INK_SETS, SILVER].find((inks) => inks.name === name) ?? SILVER;

test.each([
  ['Noachis', facts({ name: 'Ares I' }), 'b8eed6735cef470d5671ecfa25b556b6d2b1bf3b04580359ecd309b588399860'],
  [
    'Noachis',
    facts({ mission: 'dustbowl', name: 'Dust Bowl', grade: 'F', sol: 88 }),
    '67bf725f322946983a1a7033409f67d6db0211d1de1d174968aaafb57aadaefa',
  ],
  [
    'Tharsis',
    facts({ mission: 'garden', name: 'Garden of Mars', alive: true, sol: 0, birthHash: 'ff'.repeat(32) }),
    '00e46f43b9c0796099e0391ae2445166a5eb0ef35b95c509d3a6d1d6be135dc1',
  ],
  [
    'Phobos silver',
    facts({ mission: 'custom', grade: 'B', sol: 1234, birthHash: '00'.repeat(32) }),
    'c738b4f94a15618f5aab8494248cabff3450a0fec00442a46f689b9f5e8dcc91',
  ],
])('F13.2 the published figures of the label design, byte for byte: %s', (inks, given, expected) => {
  expect(sha256Hex(asDesigned(labelSvg(given), named(inks)))).toBe(expected);
});

test('F13.2 the same facts are the same bytes, of every subject', () => {
  const pinned = JSON.parse(readFileSync(new URL('labelSvg.noreg.json', import.meta.url), 'utf8')) as object;
  const got = SUBJECTS.map((mission) => [
    mission,
    sha256Hex(labelSvg(facts({ mission, name: 'A colony', sol: 777, birthHash: sha256Hex(mission) }))),
  ]);
  expect(Object.fromEntries(got)).toEqual(pinned);
});

test('F13.2 any facts give well-formed XML of shapes alone, and everything outside the clipped plate stands on the label', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const svg = labelSvg(given);
      expect(labelSvg(given)).toBe(svg);
      const elements = elementsOf(svg);
      expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(['svg', 'path', 'g', 'circle']));
      expect(svg).not.toMatch(/NaN|undefined|Infinity|-0[" ]|\d\.\d{4}/);
      const { left, top, right, bottom } = boundsOf(elements.filter(({ plate }) => !plate));
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(240);
      expect(bottom).toBeLessThanOrEqual(300);
    }),
    { numRuns: 300 },
  );
});

test('F13.2 a name from a stranger is told whole in words, cut to 24 characters, and breaks nothing', () => {
  const label = (name: string) => /aria-label="([^"]*)"/.exec(labelSvg(facts({ name })))?.[1];
  expect(label('"><script>alert(1)</script>')).toBe(
    '&#34;&#62;&#60;script&#62;alert(1)&#60;/scri, sol 500, grade S, serial 000G-40R4',
  );
  expect(label('\u0000\uD800 & \n')).toBe('\uFFFD\uFFFD &#38;, sol 500, grade S, serial 000G-40R4');
  expect(label('🛰'.repeat(30))).toContain(`${'🛰'.repeat(24)}, sol`);
  // A letter that the alphabet lacks is a dash; one with a mark is cut without it.
  const strokes = (name: string) => labelSvg(facts({ name })).replace(/aria-label="[^"]*"/, '');
  expect(strokes('Élan, d’été & Œuf')).toBe(strokes("ELAN. D'ETE + OEUF"));
  expect(strokes('火星')).toBe(strokes('--'));
});

test('F13.2 a name that is not there is the mission’s title', () => {
  for (const mission of MISSIONS)
    expect(labelSvg(facts({ mission, name: ' ' }))).toBe(labelSvg(facts({ mission, name: MISSION[mission].title })));
});

test('F13.3 a clock while the run goes on; then its grade, S+ as S', () => {
  const of = (given: Partial<LabelFacts>): string => labelSvg(facts(given));
  expect(of({ alive: true, grade: 'A' })).toContain('grade running');
  expect(of({ alive: true, grade: 'A' })).toBe(of({ alive: true, grade: 'F' }));
  expect(of({ grade: 'S+' })).toBe(of({ grade: 'S' }));
  expect(new Set(Object.keys(ENAMEL).map((grade) => of({ grade }))).size).toBe(Object.keys(ENAMEL).length);
  // Another colony's grade, read out of a file that nobody has checked.
  expect(of({ grade: 'constructor' })).toContain('grade running');
});

test('a growth mark for every 50 sols, up to 20', () => {
  const marks = (sol: number) => labelSvg(facts({ sol })).match(/d="M23(?:3|5\.5) /g)?.length ?? 0;
  expect([0, 49, 50, 99, 100, 999, 1000, 99_999].map(marks)).toEqual([0, 0, 1, 1, 2, 19, 20, 20]);
});

test('a size is pixels across, and changes nothing else', () => {
  const svg = labelSvg(facts({}), { size: 600 });
  expect(svg).toContain(' width="600" height="750" viewBox="0 0 240 300"');
  expect(svg.replace(' width="600" height="750"', '')).toBe(labelSvg(facts({})));
});

test('a hash of another length is a bug of the caller', () => {
  expect(() => labelSvg(facts({ birthHash: 'ab' }))).toThrow(RangeError);
});

/** WCAG 2.2 contrast of two `#rrggbb`. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test.each([...INK_SETS, SILVER])(
  'F13.3 $name: lettering has 4.5:1 and small figures 3:1, by lightness alone',
  (inks) => {
    expect(contrast(inks.ink, inks.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inks.onPaper, inks.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(inks.onInk, inks.ink)).toBeGreaterThanOrEqual(3);
  },
);

test('F13.3 a grade’s letter has 3:1 on its enamel', () => {
  for (const [enamel, letter] of Object.values(ENAMEL)) expect(contrast(enamel, letter)).toBeGreaterThanOrEqual(3);
});
