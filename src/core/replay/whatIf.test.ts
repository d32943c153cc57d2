import { expect, test } from 'vitest';
import { stateHashOf } from '../cartridge/chain.ts';
import { cartridgeOf } from '../cartridge/convert.ts';
import { newRun, ledger, runFor } from '../cartridge/cartridge.test-support.ts';
import { advanceSols, submitCommand, type Run } from '../cartridge/run.ts';
import { SHIPPED } from '../colony/programs/shipped.ts';
import { bestChanges, ownStanding, untilSolOf } from './bestChanges.ts';
import { candidatesOf } from './candidates.ts';
import { logWith, type Change } from './change.ts';
import { ranked, toldOf } from './ranked.ts';
import { copyOfRun } from './runCopy.ts';
import { createTrials, standingOf, whatIf } from './whatIf.ts';

const steward = SHIPPED.find(({ key }) => key === 'steward') ?? SHIPPED[0];
if (steward === undefined) throw new Error('no governor ships');
const seatAt = (tick: number): Change => ({
  kind: 'governor',
  tick,
  name: steward.title,
  source: steward.source,
  profile: 'strict',
});

test('without a change a run comes out as it was, to the byte', () => {
  const run = runFor(40, 3);
  const own = whatIf(cartridgeOf(run), ledger, null, 40);
  expect(own.stateHash).toBe(stateHashOf(run.colony));
  expect(own).toEqual(standingOf(run));
});

test('a what-if leaves the run and its file as they were', () => {
  const run = runFor(30, 4);
  const before = JSON.stringify(run.colony);
  const copy = copyOfRun(run);
  submitCommand(copy, { kind: 'set-ration', ration: 0.2 });
  advanceSols(copy, 20);
  expect(JSON.stringify(run.colony)).toBe(before);
  expect(run.commands).toHaveLength(0);
  const cartridge = cartridgeOf(run);
  const text = JSON.stringify(cartridge);
  whatIf(cartridge, ledger, seatAt(10 * 24), 60);
  expect(JSON.stringify(cartridge)).toBe(text);
});

test('trials in any order give what each gives alone', () => {
  const cartridge = cartridgeOf(runFor(25, 5));
  const trials = createTrials(cartridge, ledger);
  const changes = [seatAt(15 * 24), seatAt(2 * 24), seatAt(20 * 24), null, seatAt(2 * 24)];
  const inTurn = changes.map((change) => standingOf(trials.run(change, 40)));
  expect(inTurn).toEqual(changes.map((change) => whatIf(cartridge, ledger, change, 40)));
});

test('a governor seated at a tick is what the same command in the log would have been', () => {
  const run = newRun(6);
  advanceSols(run, 12);
  const cartridge = cartridgeOf(run);
  submitCommand(run, { kind: 'set-governor', name: steward.title, source: steward.source, profile: 'strict' });
  advanceSols(run, 20);
  expect(whatIf(cartridge, ledger, seatAt(12 * 24), 32)).toEqual(standingOf(run));
});

test('a log stays in order, and what a change replaces is left out', () => {
  const log = logWith(
    [
      [0, { kind: 'set-ration', ration: 1 }],
      [48, { kind: 'set-governor', enabled: false }],
      [96, { kind: 'set-governor', source: '1' }],
      [120, { kind: 'set-ration', ration: 0.9 }],
    ],
    seatAt(48),
  );
  expect(log.map(([tick, { kind }]) => [tick, kind])).toEqual([
    [0, 'set-ration'],
    [48, 'set-governor'],
    [48, 'set-governor'],
    [120, 'set-ration'],
  ]);
  expect(log[1]?.[1]).toMatchObject({ name: steward.title });
});

/** A colony whose crew is starved by orders at sol 8, which a governor would take back. */
const lost = cartridgeOf(starved());
function starved(): Run {
  const run = newRun(1);
  advanceSols(run, 8);
  submitCommand(run, { kind: 'set-allocation', heating: 1, isru: 0, greenhouse: 0 });
  submitCommand(run, { kind: 'set-ration', ration: 0.1 });
  advanceSols(run, 150);
  if (run.colony.ended === null) throw new Error('not lost');
  return run;
}
const BEYOND = 60;

test('the changes that are tried can all be given: none is refused as it enters', () => {
  const trials = createTrials(lost, ledger);
  const changes = candidatesOf(lost, ledger);
  expect(changes.length).toBeGreaterThan(20);
  expect(changes.map(({ tick }) => tick)).toEqual(changes.map(({ tick }) => tick).toSorted((a, b) => a - b));
  for (const change of changes.filter(({ kind }) => kind !== 'governor').slice(0, 20)) {
    let refused = false;
    trials.run(change, Math.floor(change.tick / 24) + 1, ({ echoes }) => {
      refused ||= echoes.at(-1)?.events.some(({ type }) => type === 'refused') === true;
    });
    expect(refused, JSON.stringify(change)).toBe(false);
  }
});

test('what was planted is found: a governor that takes back the orders that starved a crew', () => {
  const best = bestChanges(lost, ledger, 3, BEYOND);
  const own = ownStanding(lost);
  expect(best.length).toBeGreaterThan(0);
  expect(best.length).toBeLessThanOrEqual(3);
  expect(best[0]?.change.kind).toBe('governor');
  for (const { change, standing } of best) {
    expect(standing.sols).toBeGreaterThanOrEqual(own.sols);
    expect(whatIf(lost, ledger, change, untilSolOf(lost, BEYOND))).toEqual(standing);
  }
  expect((best[0]?.standing.sols ?? 0) - own.sols).toBeGreaterThan(20);
});

test('nothing that does not help is among the best', () => {
  const own = ownStanding(lost);
  const tried = [{ change: seatAt(0), standing: own }];
  expect(ranked(tried, own)).toEqual([]);
});

test('the best of each kind is told before a second of any, in their rank', () => {
  const own = ownStanding(lost);
  const worth = (change: Change, sols: number) => ({ change, standing: { ...own, sols } });
  const build: Change = { kind: 'build', tick: 5, module: 'medbay', title: 'Medbay' };
  const best = [worth(seatAt(0), 9), worth(seatAt(1), 8), worth(seatAt(2), 7), worth(build, 6)];
  expect(toldOf(best, 3).map(({ standing: { sols } }) => sols)).toEqual([9, 8, 6]);
  expect(toldOf(best.slice(0, 3), 3)).toHaveLength(3);
  expect(toldOf(best, 1).map(({ standing: { sols } }) => sols)).toEqual([9]);
});
