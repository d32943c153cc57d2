import { expect, test } from 'vitest';
import type { Bay, Reward } from '../baySchema.ts';
import { amounts, accept, handler, jobTerms, remove, seat, seatTerms, start } from '../bay/bay.test-support.ts';
import { isShippedSeat, usedModules } from '../bay/used.ts';
import { ampleColony, copyOf, solsCalm, tickCalm } from '../colony.test-support.ts';
import type { Colony } from '../schema.ts';
import { expectSound } from '../sound.test-support.ts';
import { checkColony } from '../meaning.ts';
import { Command } from './command.ts';

/** What came of one command: the reason of a refusal, or the topic of the event. */
function give(colony: Colony, command: Command): string {
  expect(Command.safeParse(command).success).toBe(true);
  const [event] = tickCalm(colony, 1, [command]);
  if (event === undefined) throw new Error('nothing happened');
  return event.kind === 'refused' ? event.reason : event.kind === 'noted' ? event.topic : event.kind;
}
const WORK = { work: handler('') };
const PHASE = { needs: 'LANTERN', program: 'work' };
const job = (id: string, reward: readonly Reward[] = []) => jobTerms(id, [PHASE], reward);

test('R13.2 a module is seated with its source, and anything that is not what it says is refused', () => {
  const colony = ampleColony();
  const lantern = seatTerms('LANTERN', WORK);
  const refused = (change: object, anew = false): string => {
    const module = { ...lantern, ...change };
    return give(colony, seat(anew ? { ...seatTerms('LANTERN', {}), ...module } : module));
  };
  expect(refused({ name: 'LAMP' })).toBe('Its digest is not that of what it carries.');
  expect(refused({ programs: [{ name: 'work', source: handler('"d-power" -9') }] })).toContain('digest');
  expect(refused({ assist: 'forge' })).toBe('LANTERN has another standing assist than forge.');
  expect(give(colony, seat(seatTerms('DECK', WORK)))).toBe('No module may call itself DECK.');
  expect(give(colony, seat(seatTerms('LANTERN', { work: '(define (on-sol c)' })))).toContain('Program work: Line 1');
  const long = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`p${i}`, `; ${'x'.repeat(3990)}`]));
  expect(give(colony, seat(seatTerms('LANTERN', long)))).toContain('characters; 32768 are the most.');
  expect(give(colony, remove)).toBe('Nothing is seated.');
  expect(colony.bay.modulesUsed).toBe(false);
  expect(give(colony, seat(lantern))).toBe('module-seated');
  expect(colony.bay.seat).toEqual({ ...lantern, edited: true });
  expect(give(colony, seat(seatTerms('FORGE', WORK)))).toBe('LANTERN is seated; remove it first.');
  expect(give(colony, remove)).toBe('module-removed');
  expect(colony.bay.seat).toBeNull();
  expectSound(colony);
});

test('R13.2 what was never shipped marks the run, for good', () => {
  const colony = ampleColony();
  expect(usedModules(colony)).toBe('none');
  expect(isShippedSeat(seatTerms('FORGE', WORK).digest)).toBe(false);
  const [event] = tickCalm(colony, 1, [seat(seatTerms('FORGE', WORK))]);
  expect(event).toMatchObject({ desc: expect.stringContaining('the run is not ranked from here on') });
  tickCalm(colony, 1, [remove]);
  expect(usedModules(colony)).toBe('edited');
});

test('R13.9 a contract is accepted whole, one at a time, and never twice', () => {
  const colony = ampleColony();
  expect(give(colony, accept({ ...job('job-1'), title: 'ANOTHER' }))).toContain('digest');
  expect(give(colony, accept(job('job-1', [{ kind: 'stock', of: 'gold', amount: 1, sols: 0 }])))).toBe(
    'Nobody here knows the reward stock gold.',
  );
  const twice = jobTerms('job-1', [{ ...PHASE, options: ['a', 'a'] }]);
  expect(give(colony, accept(twice))).toBe('The work names something twice.');
  const evidence = { digest: 'a'.repeat(64), mission: 'ares', sols: 9, cause: 'cold' };
  const lesson = [{ kind: 'unlock', of: 'governor-lesson', amount: 0, sols: 9 }] as const;
  expect(give(colony, accept(job('job-1', lesson)))).toBe(
    'SOME JOB reads the cartridge of a colony that died: bring one.',
  );
  expect(give(colony, accept(jobTerms('job-1', [PHASE], [], evidence)))).toBe('SOME JOB reads no cartridge.');
  expect(give(colony, accept(jobTerms('job-0', [PHASE], lesson, evidence)))).toBe('contract-accepted');
  expect(give(colony, accept(job('job-1')))).toBe('SOME JOB is under way; suspend or abandon it first.');
  expect(give(colony, { kind: 'abandon-contract', contract: 'job-0' })).toBe('contract-abandoned');
  expect(give(colony, accept(jobTerms('job-0', [PHASE], lesson, evidence)))).toBe('SOME JOB is done already.');
  expectSound(colony);
});

test('R13.9 the phase that is due begins where its module is seated, the way it can be, for what it costs', () => {
  const colony = ampleColony();
  tickCalm(colony, 1, [
    accept(jobTerms('job-1', [{ ...PHASE, options: ['a', 'b'], cost: amounts({ parts: 100, power: 5, h2o: 2 }) }])),
  ]);
  expect(give(colony, start(colony, 'a'))).toBe('Phase 1 requires LANTERN; nothing is seated.');
  tickCalm(colony, 1, [seat(seatTerms('FORGE', WORK))]);
  expect(give(colony, start(colony, 'a'))).toBe('FORGE does not provide LANTERN, which phase 1 requires.');
  tickCalm(colony, 1, [remove]);
  tickCalm(colony, 1, [seat(seatTerms('LANTERN', { other: handler('') }))]);
  expect(give(colony, start(colony, 'a'))).toBe('There is no program work for The work.');
  tickCalm(colony, 1, [remove]);
  tickCalm(colony, 1, [seat(seatTerms('LANTERN', WORK))]);
  expect(give(colony, start(colony))).toBe('The work is done one of these ways: a, b.');
  expect(give(colony, start(colony, 'c'))).toContain('one of these ways');
  expect(give(colony, { ...start(colony, 'a'), contract: 'job-2' } as Command)).toBe('That contract is not under way.');
  expect(give(colony, { ...start(colony, 'a'), phase: 1 } as Command)).toBe('Phase 1 of SOME JOB is due, not 2.');
  const { sparesKg } = colony;
  colony.sparesKg = 40.5;
  expect(give(colony, start(colony, 'a'))).toBe('It takes 100 kg of parts; there are 40.');
  colony.sparesKg = sparesKg;
  const { batteryKwh } = colony.energy;
  colony.energy.batteryKwh = colony.plant.capacityKwh * 0.3;
  expect(give(colony, start(colony, 'a'))).toContain('It takes 5 kWh of charge above what is kept for the night');
  colony.energy.batteryKwh = batteryKwh;
  expect(give(colony, start(colony, 'a'))).toBe('phase-begun');
  expect(sparesKg - colony.sparesKg).toBe(100);
  expect(give(colony, start(colony, 'a'))).toBe('A phase of SOME JOB is under way already.');
});

test('R13.9 contracts wait on the shelf as they are, eight at most, and come back', () => {
  const colony = ampleColony();
  expect(give(colony, { kind: 'suspend-contract' })).toBe('No contract is under way.');
  tickCalm(colony, 1, [seat(seatTerms('LANTERN', WORK)), accept(jobTerms('job-0', [{ ...PHASE, sols: 3 }]))]);
  tickCalm(colony, 1, [start(colony)]);
  solsCalm(colony);
  expect(give(colony, { kind: 'suspend-contract' })).toBe('contract-suspended');
  expect(colony.bay.suspended).toMatchObject([{ id: 'job-0', state: 'held', progress: 1 }]);
  for (let i = 1; i < 8; i++) tickCalm(colony, 1, [accept(job(`job-${i}`)), { kind: 'suspend-contract' }]);
  expect(colony.bay.suspended).toHaveLength(8);
  tickCalm(colony, 1, [accept(job('job-9'))]);
  expect(give(colony, { kind: 'suspend-contract' })).toBe('8 contracts are on the shelf already.');
  expect(give(colony, { kind: 'resume-contract', contract: 'job-0' })).toContain('SOME JOB is under way');
  expect(give(colony, { kind: 'abandon-contract', contract: 'job-9' })).toBe('contract-abandoned');
  expect(give(colony, { kind: 'abandon-contract', contract: 'job-3' })).toBe('contract-abandoned');
  expect(give(colony, { kind: 'abandon-contract', contract: 'job-3' })).toContain('neither');
  expect(give(colony, { kind: 'resume-contract', contract: 'job-3' })).toBe('That contract is not on the shelf.');
  expect(give(colony, accept(job('job-1')))).toBe('SOME JOB is on the shelf; resume it.');
  expect(give(colony, { kind: 'resume-contract', contract: 'job-0' })).toBe('contract-resumed');
  expect(give(colony, start(colony))).toBe('phase-begun');
  solsCalm(colony, 2);
  expect(colony.bay.done.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['job-9', 'abandoned'],
    ['job-3', 'abandoned'],
    ['job-0', 'full'],
  ]);
  expectSound(colony);
});

test('R13.1 a bay that contradicts itself is refused', () => {
  const whole = ampleColony();
  tickCalm(whole, 1, [
    seat(seatTerms('LANTERN', WORK)),
    accept(jobTerms('job-1', [{ ...PHASE, options: ['a'] }, PHASE])),
  ]);
  tickCalm(whole, 1, [start(whole, 'a')]);
  expect(checkColony(whole)).toEqual([]);
  const pathsOf = (change: (bay: Bay) => void): string[] => {
    const colony = copyOf(whole);
    change(colony.bay);
    return checkColony(colony).map(({ path }) => path);
  };
  type Seat = NonNullable<Bay['seat']>;
  type Contract = NonNullable<Bay['contract']>;
  const inSeat = (change: Partial<Seat>) => pathsOf((bay) => void Object.assign(bay.seat ?? {}, change));
  const inContract = (change: Partial<Contract>) => pathsOf((bay) => void Object.assign(bay.contract ?? {}, change));
  expect(inSeat({ rev: '2.0.0' })).toEqual(['/bay/seat/digest']);
  expect(inSeat({ edited: false })).toEqual(['/bay/seat/edited']);
  expect(inContract({ title: 'ANOTHER' })).toEqual(['/bay/contract/digest']);
  expect(inContract({ phase: 1 })).toContain('/bay/contract/phase');
  expect(inContract({ option: 'b' })).toEqual(['/bay/contract/option']);
  expect(inContract({ state: 'between' })).toEqual(['/bay/contract/option']);
  expect(
    inContract({
      values: [
        { key: 'k-b', value: 1 },
        { key: 'k-a', value: 1 },
      ],
    }),
  ).toHaveLength(1);
  expect(pathsOf((bay) => void (bay.modulesUsed = false))).toEqual(['/bay/modulesUsed']);
  expect(pathsOf((bay) => void (bay.editedUsed = false))).toContain('/bay/editedUsed');
  expect(pathsOf((bay) => void (bay.seat = null))).toEqual(['/bay/contract/state']);
  expect(pathsOf((bay) => void bay.suspended.push(copyOf(bay.contract as Contract)))).toEqual(
    expect.arrayContaining(['/bay', '/bay/suspended/0/state']),
  );
  const effect = { kind: 'well', amount: 1, untilSol: 9, about: '' } as const;
  expect(pathsOf((bay) => void bay.effects.push({ ...effect }, { ...effect }))).toEqual(['/bay/effects']);
  const done = { id: 'job-7', title: 'x', sol: 99, outcome: 'full', outcomes: [], values: [] } as const;
  expect(pathsOf((bay) => void bay.done.push({ ...done, outcomes: [], values: [] }))).toEqual(['/bay/done/0/sol']);
});
