import { readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { missionTitle } from '../sentences.ts';
import { logLine } from '../sentencesLog.ts';
import { NAV } from '../textShell.ts';
import { copyOf } from './print.ts';
import { inEnglish, inSpanish, TABLES } from './words.ts';

afterEach(inEnglish);

/** Modules of words that have no Spanish yet. It only shrinks. */
const NOT_YET: readonly string[] = [];

/** Every word by its path; a sentence by what it is. */
function leaves(table: unknown, path = ''): [string, unknown][] {
  if (typeof table !== 'object' || table === null) return [[path, table]];
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => leaves(value, `${path}/${key}`));
}

test('every word of the interface has its Spanish, and nothing else is in the Spanish tables', () => {
  for (const [english, spanish] of TABLES) {
    const tables = Object.fromEntries(Object.entries(english).filter(([, value]) => typeof value === 'object'));
    expect(
      leaves(spanish)
        .map(([path]) => path)
        .toSorted(),
    ).toEqual(
      leaves(tables)
        .map(([path]) => path)
        .toSorted(),
    );
  }
});

test('every module of words is among the tables, or listed as one that is not yet', () => {
  const modules = readdirSync(new URL('..', import.meta.url)).filter((name) => /^text.*\.ts$/.test(name));
  // The tables hold those, and what the deck and its slot say by themselves.
  expect(modules.length - NOT_YET.length).toBe(TABLES.length - 2);
  for (const name of NOT_YET) expect(modules).toContain(name);
});

test('switched to Spanish, sentences made of the tables are Spanish; switched back, every word is as it was', () => {
  const before = TABLES.map(([english]) => copyOf(english));
  inSpanish();
  expect(NAV.groups.colony).toBe('Colonia');
  expect(missionTitle('garden')).toBe('Jardín de Marte');
  expect(logLine({ kind: 'ration-set', tick: 3, ration: 0.8 }).text).toMatch(/^Ración puesta a /);
  inEnglish();
  expect(TABLES.map(([english]) => copyOf(english))).toEqual(before);
  expect(NAV.groups.colony).toBe('Colony');
});
