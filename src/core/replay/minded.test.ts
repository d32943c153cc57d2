import { expect, test } from 'vitest';
import { rationTo } from '../colony/colony.test-support.ts';
import type { Command } from '../colony/commands/command.ts';
import { advanceTicks, bytesOf, cartridgeIn, ledger, newRun } from '../cartridge/cartridge.test-support.ts';
import { AUTOSAVE } from '../cartridge/convert.ts';
import { advanceSols, submitCommand, type Run } from '../cartridge/run.ts';
import { replay } from './replay.ts';

/** Governors edited as it goes, with memory and chance, one that fails; autopilots, overrides by hand, reflexes off and on. */
function minded(): Run {
  const run = newRun(12, { foodKcal: 400_000 });
  const remembers =
    '(set! _mem_n (+ 1 (if (number? _mem_n) _mem_n 0))) (set! heating_alloc (+ 0.2 (* 0.3 (random)))) (set! isru_alloc 0.3) (set! greenhouse_alloc 0.4) (set! food_ration (+ 0.7 (/ (mod _mem_n 5) 10)))';
  const log: readonly (readonly [sols: number, command: Command])[] = [
    [0, { kind: 'set-governor', source: remembers, name: 'one' }],
    [6, { kind: 'set-autopilot', decision: '(if (< (random) 0.5) "approve" "deny")', override: '(list 0 1 2 3)' }],
    [
      9,
      { kind: 'set-governor', source: `${remembers} (set! repair_alloc 0.6) (set! building_alloc 0.2)`, name: 'one' },
    ],
    [5, { kind: 'override', sols: 4, heating: 0.5, isru: 0.25, greenhouse: 0.25, ration: 0.8 }],
    [7, { kind: 'set-reflex', id: 'food_emergency_reflex', on: false }],
    [3, rationTo(0.9)],
    [6, { kind: 'set-governor', enabled: true }],
    [4, { kind: 'set-reflex', id: 'food_emergency_reflex', on: true }],
    [8, { kind: 'set-governor', source: '(set! heating_alloc (nth 5 (list)))', name: 'broken' }],
    [9, { kind: 'set-governor', source: '(while true 1)', name: 'endless' }],
  ];
  for (const [sols, command] of log) {
    advanceSols(run, sols);
    advanceTicks(run, sols % 3);
    submitCommand(run, command);
  }
  advanceSols(run, 20);
  return run;
}

test('F8.1 a run with governor edits, memory and chance, autopilots, overrides and reflexes comes out the same', () => {
  const run = minded();
  const { mind } = run.colony;
  expect(run.echoes.some((echo) => echo.reflex_count > 0)).toBe(true);
  expect(run.echoes.some((echo) => echo.events.some(({ type }) => type === 'governor-failed'))).toBe(true);
  expect(mind.governor.trouble).not.toBeNull();
  for (const trim of [undefined, AUTOSAVE, { echoes: 2, blocks: 0 }])
    expect(replay(cartridgeIn(bytesOf(run, trim)), ledger)).toMatchObject({ equal: true, firstDifference: null });
});
