import { expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { accountOf } from '../books.test-support.ts';
import { ampleColony, copyOf, solsCalm, tickCalm } from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import { expectClosed, expectSound } from '../sound.test-support.ts';
import {
  accept,
  amounts,
  handler,
  jobTerms,
  remove,
  seat,
  seatTerms,
  start,
  type PhaseChoice,
} from './bay.test-support.ts';
import { rollOf } from './figures.ts';

const topics = (events: readonly ColonyEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'noted' ? [event.topic] : event.kind === 'refused' ? [event.reason] : []));
const wordsOf = (events: readonly ColonyEvent[], topic: string): string =>
  events.flatMap((event) => (event.kind === 'noted' && event.topic === topic ? [event.desc] : [])).join(' ');

/** A colony with a module and a contract whose first phase runs from now on. */
function running(
  programs: Readonly<Record<string, string>>,
  phases: readonly PhaseChoice[],
  option: string | null = null,
): Colony {
  const colony = ampleColony();
  tickCalm(colony, 1, [seat(seatTerms('LANTERN', programs)), accept(jobTerms('job-1', phases))]);
  const events = tickCalm(colony, 1, [start(colony, option)]);
  expect(topics(events)).toEqual(['phase-begun']);
  return colony;
}
const PHASE = { needs: 'LANTERN', program: 'work' };

/** Lives to the end of the running sol, the books closing at its last tick. */
function endSol(colony: Colony, commands: readonly Command[] = []): ColonyEvent[] {
  const before = accountOf(colony);
  const events = solsCalm(colony, 1, commands);
  expectClosed(before, colony);
  return events;
}

test('R13.5 a phase runs once a sol, in its last hour, and ends when its work is done', () => {
  const colony = running({ work: handler('"d-power" -3') }, [{ ...PHASE, sols: 2, limits: amounts({ power: 3 }) }]);
  expect(colony.bay.contract).toMatchObject({ state: 'running', solsRun: 0, progress: 0 });
  tickCalm(colony, TICKS_PER_SOL - 3);
  expect(colony.bay.contract).toMatchObject({ solsRun: 0 });
  const first = tickCalm(colony, 1);
  expect(colony.bay.contract).toMatchObject({ solsRun: 1, progress: 1 });
  expect(wordsOf(first, 'phase-sol')).toBe('The work: 1 of 2 sols done.');
  const second = endSol(colony);
  expect(topics(second)).toEqual(expect.arrayContaining(['phase-done', 'contract-done']));
  expect(colony.bay.contract).toBeNull();
  expect(colony.bay.done).toMatchObject([{ id: 'job-1', outcome: 'full', outcomes: [{ outcome: 'full', heat: 0 }] }]);
});

test('R13.5 a handler is given the sol, the phase, the roll, the readings and what was handed on', () => {
  const source = `
    (define (on-sol c)
      (make-dict "progress" 1 "heat" 0
                 "say" (if (and (= (get c "sols") 2) (= (get c "left") 2) (= (get c "ran") 0) (= (get c "heat") 0)
                                (equal? (get c "opt") "slow") (>= (get c "roll") 0) (< (get c "roll") 100)
                                (number? (get c "dust_tau")) (number? (get c "power_kwh")) (= (get c "ev-sols") 0))
                           "all-there" "something-missing")))`;
  const colony = running({ work: source }, [{ ...PHASE, sols: 2, options: ['slow', 'fast'] }], 'slow');
  const events = endSol(colony);
  expect(events).toContainEqual(expect.objectContaining({ topic: 'phase-sol', about: 'all-there' }));
});

test('R13.6 the roll hangs on seed, job and sol, and on nothing that a player can name', () => {
  const colony = running({ work: handler('') }, [PHASE]);
  const { contract } = colony.bay;
  if (contract === null) throw new Error('no contract');
  const rolls = Array.from({ length: 200 }, (_, sol) => rollOf(colony, contract, sol, 0));
  expect(Math.min(...rolls)).toBeLessThan(10);
  expect(Math.max(...rolls)).toBeGreaterThan(90);
  expect(rolls.every((roll) => Number.isInteger(roll) && roll >= 0 && roll < 100)).toBe(true);
  expect(rolls.map((_, sol) => rollOf(colony, { ...contract, id: 'another-offer' }, sol, 0))).toEqual(rolls);
  expect(rolls.map((_, sol) => rollOf(colony, { ...contract, job: 'another-job' }, sol, 0))).not.toEqual(rolls);
  expect(rolls.map((_, sol) => rollOf({ ...colony, seed: 7 }, contract, sol, 0))).not.toEqual(rolls);
});

test('R13.7 what is asked for is clamped to the phase and to the host, and what has no limit is barred and told', () => {
  const limits = amounts({ power: 5, dose: 1e6 });
  const source = handler('"d-power" -1000 "d-dose" 1000 "d-parts" 50 "d-gold" 1');
  const colony = running({ work: source }, [{ ...PHASE, limits }]);
  const still = copyOf(colony);
  still.bay.contract = null;
  still.bay.seat = null;
  solsCalm(still);
  const events = endSol(colony);
  expect(wordsOf(events, 'phase-sol')).toContain('Not allowed: d-gold, d-parts.');
  expect(colony.sparesKg).toBe(still.sparesKg);
  // Five kWh, of a thousand; what was drawn left the battery, but for what the full one would have turned away.
  expect(colony.books.heatOutMj - still.books.heatOutMj).toBeCloseTo(5 * 3.6, 6);
  const gained = colony.crew.map((person, i) => person.doseMsv - (still.crew[i]?.doseMsv ?? 0));
  expect(gained.map((mSv) => Math.round(mSv * 1000) / 1000).sort((a, b) => b - a)).toEqual([2, 2, 0, 0]);
});

test('R13.7 a store that holds less than is asked for gives what it has, and the sol counts by that share', () => {
  const colony = running({ work: handler('"d-h2o" -8 "d-parts" 5') }, [
    { ...PHASE, sols: 4, limits: amounts({ h2o: 8, parts: 5 }) },
  ]);
  tickCalm(colony, TICKS_PER_SOL - 3);
  for (const person of colony.crew) person.metabolicScale = 1e-9;
  colony.tanks.waterKg = 2;
  colony.tanks.greyWaterKg = 0;
  colony.tanks.urineKg = 0;
  colony.tanks.brineKg = 0;
  colony.stands = [];
  colony.canopy = { areaM2: 0, pull: 0, thirstKgD: 0, grownKg: 0 };
  const spares = colony.sparesKg;
  const before = accountOf(colony);
  const events = tickCalm(colony, 1);
  expectClosed(before, colony);
  const share = colony.bay.contract?.progress ?? 0;
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.6);
  expect(wordsOf(events, 'phase-sol')).toContain('Supplies were short');
  expect(colony.books.sparesInKg).toBeGreaterThan(0);
  expect(colony.sparesKg - spares).toBeLessThan(5 * 0.6);
});

test('R13.7 nobody fit for work: nothing is done, and nothing is taken', () => {
  const colony = running({ work: handler('"d-power" -5') }, [{ ...PHASE, limits: amounts({ power: 5 }) }]);
  for (const person of colony.crew) person.sickSols = 9;
  const events = endSol(colony);
  expect(wordsOf(events, 'phase-sol')).toContain('Nothing was done.');
  expect(colony.bay.contract).toMatchObject({ progress: 0, solsRun: 1 });
});

test('R13.5 a phase takes three hours of the sol’s work', () => {
  const colony = running({ work: handler('') }, [{ ...PHASE, sols: 3 }]);
  endSol(colony);
  expect(colony.conditions.lostHours).toBe(3);
});

test.each([
  ['an error', '(define (on-sol c) (car 1))', 'Line 1'],
  ['no end', '(define (on-sol c) (on-sol c))', 'The gas is used up.'],
  ['no handler', '(define x 1)', 'defines no on-sol'],
  ['no dictionary', '(define (on-sol c) 5)', 'no dictionary'],
  ['a list inside', '(define (on-sol c) (make-dict "progress" (list 1)))', 'neither a number nor a text'],
  ['no number', '(define (on-sol c) (make-dict "progress" (/ 1 0)))', ''],
  [
    'too much',
    `(define (on-sol c) (make-dict ${Array.from({ length: 17 }, (_, i) => `"x${i}" 1`).join(' ')}))`,
    '16 keys',
  ],
  ['a bad end', handler('', '"k-x" "text"'), 'k-x'],
  ['an end that fails', '(define (on-sol c) (make-dict "progress" 1)) (define (on-done c) (car 1))', 'Line 1'],
])('R13.8 %s fails the phase, which is held and may be begun again', (_, source, says) => {
  const colony = running({ work: source }, [PHASE]);
  const events = endSol(colony);
  expect(topics(events)).toContain('phase-failed');
  expect(wordsOf(events, 'phase-failed')).toContain(says);
  expect(colony.bay.contract).toMatchObject({ state: 'held' });
  expectSound(colony);
  expect(topics(tickCalm(colony, 1, [start(colony)]))).toEqual(['phase-begun']);
});

test('R13.8 a phase that has run twice its sols ends in part', () => {
  const slow = '(define (on-sol c) (make-dict "progress" 0.1 "heat" 9))';
  const colony = running({ work: slow }, [{ ...PHASE, sols: 2 }]);
  solsCalm(colony, 3);
  expect(colony.bay.contract).toMatchObject({ solsRun: 3, heat: 9 });
  solsCalm(colony);
  expect(colony.bay.done).toMatchObject([{ outcome: 'partial', outcomes: [{ outcome: 'partial', heat: 12 }] }]);
});

test('R13.9 phases hand values on, and the next one begins only with exactly these', () => {
  const colony = running({ work: handler('', '"k-b" 2 "k-a" (get c "progress")'), more: handler('', '"k-a" 9') }, [
    PHASE,
    { ...PHASE, program: 'more' },
  ]);
  endSol(colony);
  expect(colony.bay.contract).toMatchObject({
    state: 'between',
    phase: 1,
    values: [
      { key: 'k-a', value: 1 },
      { key: 'k-b', value: 2 },
    ],
  });
  const due = { kind: 'start-phase', contract: 'job-1', phase: 1, option: null } as const;
  for (const chain of [{}, { 'k-a': 1 }, { 'k-a': 1, 'k-b': 3 }, { 'k-a': 1, 'k-b': 2, 'k-c': 0 }])
    expect(topics(tickCalm(colony, 1, [{ ...due, chain }]))).toEqual([
      'What is handed on is not what the earlier phases produced.',
    ]);
  expect(topics(tickCalm(colony, 1, [{ ...due, chain: { 'k-b': 2, 'k-a': 1 } }]))).toEqual(['phase-begun']);
  endSol(colony);
  expect(colony.bay.done[0]?.values).toEqual([
    { key: 'k-a', value: 9 },
    { key: 'k-b', value: 2 },
  ]);
});

test('R13.3 a module that is taken out cuts its phase off, which goes on where it was when it is back', () => {
  const colony = running(
    { work: handler('"d-power" -1') },
    [{ ...PHASE, sols: 3, cost: amounts({ parts: 10 }), limits: amounts({ power: 1 }), options: ['a', 'b'] }],
    'a',
  );
  endSol(colony);
  const { sparesKg } = colony;
  const events = tickCalm(colony, 1, [remove]);
  expect(wordsOf(events, 'module-removed')).toBe('LANTERN is out. SOME JOB is held in the middle of a phase.');
  solsCalm(colony, 1);
  expect(colony.bay.contract).toMatchObject({ state: 'held', progress: 1, solsRun: 1 });
  expectSound(colony);
  expect(topics(tickCalm(colony, 1, [start(colony, 'a')]))).toEqual(['Phase 1 requires LANTERN; nothing is seated.']);
  tickCalm(colony, 1, [seat(seatTerms('LANTERN', { work: handler('') }))]);
  expect(topics(tickCalm(colony, 1, [start(colony, 'b')]))[0]).toContain('goes on as it was begun');
  expect(wordsOf(tickCalm(colony, 1, [start(colony, 'a')]), 'phase-begun')).toBe('SOME JOB: The work goes on.');
  expect(colony.sparesKg).toBe(sparesKg);
  solsCalm(colony, 2);
  expect(colony.bay.done).toHaveLength(1);
});

test('R13.12 the deck’s own job runs with an empty slot, and not with a module in it', () => {
  const colony = ampleColony();
  const job = jobTerms('job-1', [{ needs: 'DECK', program: 'triage', limits: amounts({ hp: 0.5, stress: 0.5 }) }]);
  tickCalm(colony, 1, [accept(job), seat(seatTerms('LANTERN', { work: handler('') }))]);
  expect(topics(tickCalm(colony, 1, [start(colony)]))).toEqual([
    'This contract is the deck’s own: take LANTERN out first.',
  ]);
  tickCalm(colony, 1, [remove]);
  tickCalm(colony, 1, [start(colony)]);
  expect(topics(tickCalm(colony, 1, [seat(seatTerms('LANTERN', { work: handler('') }))]))).toEqual([
    'A phase is under way: the slot stays as it is.',
  ]);
  endSol(colony);
  expect(colony.bay.done).toHaveLength(1);
});
