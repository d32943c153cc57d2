import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aimed, anyMission, wish } from '../colony/arbitrary.test-support.ts';
import { bayWish } from '../colony/bay/wishes.test-support.ts';
import type { Command } from '../colony/commands/command.ts';
import { PLAYABLE } from '../colony/missions.ts';
import { advanceTicks, bytesOf, missionRun, newRun, runIn, textOf } from './cartridge.test-support.ts';
import { AUTOSAVE, FULL, type Trim } from './convert.ts';
import { submitCommand, type Run } from './run.ts';

type Log = readonly (readonly [tick: number, command: Command])[];

const logOf = (ticks: number): fc.Arbitrary<Log> =>
  fc.array(fc.tuple(fc.nat(ticks), wish), { maxLength: 24 }).map((log) => log.sort((a, b) => a[0] - b[0]));

/** Plays up to a tick, submitting what the log has for each; `between` may put another run in the place of this one. */
function play(run: Run, to: number, log: Log, between: (run: Run) => Run = (same) => same): Run {
  let current = run;
  while (current.colony.tick < to && current.colony.ended === null) {
    const { tick } = current.colony;
    for (const [at, command] of log) if (at === tick) submitCommand(current, aimed(current.colony, command));
    current = between(current);
    advanceTicks(current, 1);
  }
  return current;
}

/** A governor that remembers and uses chance, and an autopilot that does: from the first tick on. */
const MINDED: Log = [
  [
    0,
    {
      kind: 'set-governor',
      name: 'one',
      source:
        '(set! _mem_n (+ 1 (if (number? _mem_n) _mem_n 0))) (set! _mem_r (random)) (set! heating_alloc (+ 0.2 (* 0.2 _mem_r))) (set! isru_alloc 0.3) (set! greenhouse_alloc 0.4) (set! food_ration (+ 0.6 (/ (mod _mem_n 5) 10)))',
    },
  ],
  [0, { kind: 'set-autopilot', decision: '(if (< (random) 0.5) "approve" "deny")', override: '(list 0 1 2 3)' }],
];

test.each(PLAYABLE)(
  'F3.3 heavy mode: %s with a governor that remembers and uses chance, an autopilot and every reflex on',
  (mission) => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(60), (seed, sol) => {
        const [from, to] = [sol * 24 + 12, sol * 24 + 60];
        const plain = play(missionRun(mission, seed), to, MINDED);
        const heavy = play(play(missionRun(mission, seed), from, MINDED), to, MINDED, (run) => runIn(bytesOf(run)));
        expect(textOf(bytesOf(heavy))).toBe(textOf(bytesOf(plain)));
        if (plain.colony.ended === null)
          expect(plain.colony.mind.governor.memory).toContain(`"_mem_n":${Math.floor(plain.colony.tick / 24)}`);
      }),
      { numRuns: 1 },
    );
  },
);

test.each(PLAYABLE)(
  'F3.3 heavy mode: encode, decode and go on between any two ticks of %s changes nothing, commands included',
  (mission) => {
    fc.assert(
      // From a sol on which tasks and hazards are about, over the ends of two.
      fc.property(fc.nat(1e9), fc.nat(30), logOf(24 * 32), (seed, sol, log) => {
        const [from, to] = [sol * 24 + 12, sol * 24 + 60];
        const plain = play(missionRun(mission, seed), to, log);
        const heavy = play(play(missionRun(mission, seed), from, log), to, log, (run) => runIn(bytesOf(run)));
        expect(textOf(bytesOf(heavy))).toBe(textOf(bytesOf(plain)));
      }),
      { numRuns: 1 },
    );
  },
);

test('F3.3 heavy mode: modules seated, swapped and pulled, contracts begun, shelved, resumed and given up', () => {
  let used = 0;
  const log = fc
    .array(fc.tuple(fc.nat(24 * 22), bayWish), { minLength: 60, maxLength: 90 })
    .map((list) => list.sort((a, b) => a[0] - b[0]));
  fc.assert(
    fc.property(anyMission, fc.nat(1e9), log, (mission, seed, wishes) => {
      const plain = play(missionRun(mission, seed), 24 * 20, wishes);
      const heavy = play(play(missionRun(mission, seed), 24 * 17 + 12, wishes), 24 * 20, wishes, (run) =>
        runIn(bytesOf(run)),
      );
      expect(textOf(bytesOf(heavy))).toBe(textOf(bytesOf(plain)));
      used += plain.colony.bay.done.length;
    }),
    { numRuns: 4 },
  );
  expect(used).toBeGreaterThan(8);
});

test('F3.3 run N + M equals run N, encode, decode, run M, byte for byte, full or trimmed, in any mission', () => {
  const some = fc.constantFrom<Trim>(FULL, AUTOSAVE, { echoes: 2, blocks: 0 });
  const start = fc.tuple(anyMission, fc.nat());
  fc.assert(
    fc.property(start, fc.nat(24 * 130), fc.nat(24 * 60), logOf(24 * 190), some, ([mission, seed], n, m, log, trim) => {
      const whole = play(missionRun(mission, seed), n + m, log);
      const cut = play(runIn(bytesOf(play(missionRun(mission, seed), n, log), trim)), n + m, log);
      // A trimmed file has less of the archive; what both keep, and all else, is the same.
      const least = { echoes: trim.echoes, blocks: trim.blocks };
      expect(textOf(bytesOf(cut, least))).toBe(textOf(bytesOf(whole, least)));
      if (trim === FULL) expect(textOf(bytesOf(cut))).toBe(textOf(bytesOf(whole)));
    }),
    { numRuns: 20 },
  );
});

test('F3.3 a command that waits for its tick travels in the file', () => {
  const run = newRun(1);
  advanceTicks(run, 30);
  submitCommand(run, { kind: 'set-ration', ration: 0.5 });
  const resumed = runIn(bytesOf(run));
  expect([resumed.commands.length, resumed.nextCommand]).toEqual([1, 0]);
  advanceTicks(resumed, 1);
  expect([resumed.colony.ration, resumed.nextCommand]).toEqual([0.5, 1]);
});
