import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cartridgeIn, bytesOf, ledger, missionRun, runIn } from '../../cartridge/cartridge.test-support.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import { advanceSols, type Run } from '../../cartridge/run.ts';
import type { MissionKey } from '../../colony/missions.ts';
import type { Result } from '../../kernel/result.ts';
import { evaluateIn, openSession, written } from '../../lispy/lispy.ts';
import { bootAgent } from '../boot.ts';
import { decodeAgent, encodeAgent } from '../document.ts';
import { beginFromWorld, beginningOf } from './begin.ts';
import { LINEAGE_KEY } from './lineage.ts';
import { correlationOf, meanOf, spreadOf } from './figures.ts';
import { mergeWorlds } from './merge.ts';
import { motionOf, resonanceOf } from './resonance.ts';

const BORN = { id: 'MDK-0123456789', created: '2026-04-01T20:00:00.000Z' };

function lived(mission: MissionKey, seed: number, sols: number): Cartridge {
  const run = missionRun(mission, seed);
  advanceSols(run, sols);
  const cartridge = cartridgeIn(bytesOf(run));
  return { ...cartridge, id: `MDK-${mission.toUpperCase()}${seed}` };
}
function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const a = lived('ares', 1, 40);
const b = lived('garden', 2, 30);
const merged = value(mergeWorlds(a, b));

describe('F14.6 figures', () => {
  // Anscombe, F. J. (1973), Graphs in Statistical Analysis, American Statistician 27: all four sets have r = 0.816.
  test.each([
    [
      [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
      [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
    ],
    [
      [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
      [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
    ],
  ])('F14.6 Anscombe’s sets have the published correlation', (x, y) => {
    expect(correlationOf(x, y)).toBeCloseTo(0.8164, 3);
    expect(meanOf(x)).toBe(9);
    expect(meanOf(y)).toBeCloseTo(7.5, 2);
    expect(spreadOf(x)).toBeCloseTo(Math.sqrt(10), 12);
  });

  test('F14.6 too little to tell is null', () => {
    expect(correlationOf([1, 2], [3, 4])).toBeNull();
    expect(correlationOf([1, 1, 1], [3, 4, 5])).toBeNull();
    expect(correlationOf([], [])).toBeNull();
  });

  test('F14.6 a correlation lies in −1 to 1, is the same both ways, 1 with itself and −1 with its opposite', () => {
    const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(figures, figures, (x, y) => {
        const n = Math.min(x.length, y.length);
        const [p, q] = [x.slice(0, n), y.slice(0, n)];
        const r = correlationOf(p, q);
        expect(correlationOf(q, p)).toBe(r);
        if (r !== null) expect(Math.abs(r)).toBeLessThanOrEqual(1);
        const self = correlationOf(p, p);
        if (self !== null) expect(self).toBeCloseTo(1, 9);
        const opposite = correlationOf(
          p,
          p.map((one) => 0 - one),
        );
        if (opposite !== null) expect(opposite).toBeCloseTo(-1, 9);
      }),
    );
  });

  const sol = (n: number, o2: number, risk: number) => ({ sol: n, o2, h2o: 0, food: 0, power: 0, risk });
  const pairs = [
    [sol(2, 1, 0), sol(2, 2, 0)],
    [sol(3, -1, 4), sol(3, -3, 2)],
    [sol(4, 3, -1), sol(4, 6, 0)],
    [sol(5, -2, 0), sol(5, 1, 0)],
  ] as const;

  test('F14.7 the organism is the sum of both: mean, spread, velocity, and the share that went wrong', () => {
    expect(motionOf(pairs, 'o2')).toEqual({ mean: 1.75, spread: Math.sqrt(23.6875), velocity: -1, risk: 0.5 });
    expect(motionOf(pairs, 'risk')).toMatchObject({ mean: 1.25, velocity: 0, risk: 0.25 });
    expect(motionOf([], 'o2')).toEqual({ mean: 0, spread: 0, velocity: 0, risk: 0 });
  });

  test('F14.8 resonance counts where both moved one way, and where apart', () => {
    expect(resonanceOf(pairs, 'o2')).toMatchObject({ kind: 'together', together: 3, apart: 1 });
    expect(resonanceOf(pairs, 'o2').text).toMatch(/^Oxygen moved together in both: correlation 0\.\d+ over 4 sols\.$/);
    expect(resonanceOf(pairs, 'h2o')).toMatchObject({ kind: 'unknown', correlation: null, together: 0, apart: 0 });
  });
});

describe('F14.9 a merged world', () => {
  test('F14.9 is the same whichever way round, and twice', () => {
    expect(encodeAgent(value(mergeWorlds(b, a)))).toEqual(encodeAgent(merged));
    expect(encodeAgent(value(mergeWorlds(a, b)))).toEqual(encodeAgent(merged));
  });

  test('F14.9 carries the echoes of both, and comes back from its file', () => {
    expect(merged.echoes).toHaveLength(70);
    expect(new Set(merged.echoes?.map((echo) => echo['world']))).toEqual(new Set([a.id, b.id]));
    expect(merged.world).toMatchObject({ aligned_sols: 29, parents: [{ id: a.id }, { id: b.id }] });
    expect(value(decodeAgent(encodeAgent(merged)))).toEqual(merged);
  });

  test('F14.9 boots in any VM', () => {
    const session = openSession();
    const booted = bootAgent(session, merged);
    expect(booted.failed).toEqual([]);
    const outcome = evaluateIn(session, '(list (length agent_echoes) aligned-sols (list? (resonances)))');
    expect(outcome.ok && written(outcome.value)).toBe('(70 29 true)');
  });

  test('F14.9 a colony with itself is refused, and one that has not lived', () => {
    expect(mergeWorlds(a, a).ok).toBe(false);
    expect(mergeWorlds(a, cartridgeIn(bytesOf(missionRun('lunar', 3)))).ok).toBe(false);
  });
});

describe('F14.10 a colony of it', () => {
  const begun = (): Run => value(beginFromWorld(merged, BORN, ledger));

  test('F14.10 begins the same from the same file, and lives the same', () => {
    const [one, two] = [begun(), begun()];
    for (const run of [one, two]) advanceSols(run, 3);
    expect(bytesOf(one)).toEqual(bytesOf(two));
  });

  test('F14.10 its parents are shown, and travel in its file', () => {
    const run = runIn(bytesOf(begun()));
    expect(run.identity.description).toContain(a.id);
    expect(run.identity.description).toContain(b.id);
    expect(run.extra[LINEAGE_KEY]).toMatchObject({ parents: [{ id: a.id }, { id: b.id }], aligned_sols: 29 });
  });

  test('F14.10 its crew, site, stores and seed follow from the parents', () => {
    const { world } = merged;
    if (world === undefined) throw new Error('no world');
    const { custom, seed } = beginningOf(world);
    const living = (people: readonly { alive: boolean }[]): number => people.filter(({ alive }) => alive).length;
    expect(custom.people).toBe(Math.ceil((living(a.state.crew) + living(b.state.crew)) / 2));
    expect(custom.site).toBe(a.score.total >= b.score.total ? a.state.site : b.state.site);
    expect(Number.isSafeInteger(seed)).toBe(true);
    const { o2 } = world.organism;
    expect(custom.supplies.oxygenKg).toBeCloseTo(25 * custom.people * (0.75 + o2.risk / 2), 9);
    const other = beginningOf({ ...world, aligned_sols: 28 });
    expect(other.seed).not.toBe(seed);
  });

  test('F14.10 an agent without a world begins none', () => {
    const { world: _, ...without } = merged;
    expect(beginFromWorld(without, BORN, ledger).ok).toBe(false);
  });
});
