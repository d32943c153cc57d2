import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, cartridgeIn, ledger, missionRun } from '../../cartridge/cartridge.test-support.ts';
import { advanceSols } from '../../cartridge/run.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import type { Result } from '../../kernel/result.ts';
import { decodeAgent, encodeAgent } from '../document.ts';
import { beginFromWorld } from './begin.ts';
import { mergeWorlds } from './merge.ts';

const BORN = { id: 'MDK-0123456789', created: '2026-04-01T20:00:00.000Z' };

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const lived = (mission: 'ares' | 'hybrid', seed: number): Cartridge => {
  const run = missionRun(mission, seed);
  advanceSols(run, 12);
  return { ...cartridgeIn(bytesOf(run)), id: `MDK-${mission}` };
};
const one = lived('ares', 1);
const two = lived('hybrid', 2);

const change = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((figure) => figure + 0);
const moved = fc.record({
  kept: fc.boolean(),
  delta: fc.record({ o2: change, h2o: change, food: change, power: change }),
  cri: fc.double({ min: 0, max: 100, noNaN: true }),
});
/** A colony whose sols went as they like; some of its echoes are not there. */
const worldly = (cartridge: Cartridge): fc.Arbitrary<Cartridge> =>
  fc.tuple(fc.array(moved, { minLength: 12, maxLength: 12 }), change).map(([sols, total]) => ({
    ...cartridge,
    score: { ...cartridge.score, total },
    echoHistory: cartridge.echoHistory.flatMap((echo, index) => {
      const { kept, delta, cri } = sols[index] ?? { kept: true, delta: {}, cri: 0 };
      return kept || index === 0 ? [{ ...echo, cri, delta: { ...echo.delta, ...delta } }] : [];
    }),
  }));

test('F14.9 whatever two colonies went through, they merge the same either way, and the file comes back as it was', () => {
  fc.assert(
    fc.property(worldly(one), worldly(two), (a, b) => {
      const merged = value(mergeWorlds(a, b));
      expect(encodeAgent(value(mergeWorlds(b, a)))).toEqual(encodeAgent(merged));
      expect(decodeAgent(encodeAgent(merged))).toEqual({ ok: true, value: merged });
      const shared = a.echoHistory.slice(1).filter(({ frame: sol }) => {
        const other = b.echoHistory.slice(1);
        return other.some(({ frame }) => frame - b.state.startSol === sol - a.state.startSol);
      });
      expect(merged.world?.aligned_sols).toBe(shared.length);
      for (const { kind, correlation, together, apart } of merged.world?.resonance ?? []) {
        expect(kind === 'unknown').toBe(correlation === null);
        expect(together + apart).toBeLessThanOrEqual(shared.length);
      }
    }),
    { numRuns: 40 },
  );
});

test('F14.10 every merged world begins a colony, the same twice, and its shares lie between 0 and 1', () => {
  fc.assert(
    fc.property(worldly(one), worldly(two), (a, b) => {
      const merged = value(mergeWorlds(a, b));
      const run = value(beginFromWorld(merged, BORN, ledger));
      expect(run.colony.tick).toBe(0);
      for (const { risk } of Object.values(merged.world?.organism ?? {})) {
        expect(risk).toBeGreaterThanOrEqual(0);
        expect(risk).toBeLessThanOrEqual(1);
      }
      expect(bytesOf(value(beginFromWorld(merged, BORN, ledger)))).toEqual(bytesOf(run));
    }),
    { numRuns: 15 },
  );
});
