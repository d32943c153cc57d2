import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MISSION, PLAYABLE } from '../../../core/colony/missions.ts';
import { MODULE_KEYS, type ModuleKey } from '../../../core/colony/moduleKeys.ts';
import { overlap, standing } from './footprints.ts';
import { circle } from './modules/drawing.ts';
import { HOME_PAD, HOME_PAD_M, outlineOfPlot, plotOf } from './plots.ts';
import type { Spot } from './vector.ts';

type Plot = { readonly key: ModuleKey; readonly index: number; readonly outline: readonly Spot[] };

function plotsOf(keys: readonly ModuleKey[]): Plot[] {
  const counts = new Map<ModuleKey, number>();
  return keys.map((key) => {
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    return { key, index, outline: outlineOfPlot(key, index) };
  });
}

function collisions(plots: readonly Plot[]): string[] {
  const found: string[] = [];
  plots.forEach((a, i) => {
    for (const b of plots.slice(i + 1))
      if (overlap(a.outline, b.outline)) found.push(`${a.key} ${a.index} on ${b.key} ${b.index}`);
  });
  return found;
}

const largest = fc.array(fc.constantFrom(...MODULE_KEYS), { minLength: 0, maxLength: 256 });

test('whatever is built, up to 256 modules, no two stand on the same ground', () => {
  fc.assert(
    fc.property(largest, (keys) => {
      expect(collisions(plotsOf(keys))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('256 of one kind find room', () => {
  for (const key of ['habitat', 'solar_farm'] as const)
    expect(collisions(plotsOf(Array.from({ length: 256 }, () => key)))).toEqual([]);
});

test('no base of a mission stands on the pad of the vehicle that brought it', () => {
  const pad = standing(circle(HOME_PAD_M), HOME_PAD, 0);
  for (const key of PLAYABLE)
    for (const plot of plotsOf(MISSION[key].modules)) expect(overlap(plot.outline, pad), plot.key).toBe(false);
});

test('a module of a kind stands where that one of its kind always stands, whatever was asked for before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MODULE_KEYS), fc.nat(120), (key, index) => {
      const first = plotOf(key, index);
      plotOf('habitat', 60);
      expect(plotOf(key, index)).toEqual(first);
    }),
    { numRuns: 30 },
  );
  // Places that the pictures of the design were composed with.
  expect([plotOf('habitat', 0), plotOf('greenhouse_dome', 0), plotOf('solar_farm', 0)]).toEqual([
    [0, 3.5],
    [-10.2, -2.6],
    [-27.2, 10.2],
  ]);
});
