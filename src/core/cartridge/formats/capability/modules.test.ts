import { describe, expect, test } from 'vitest';
import { JOBS } from '../../../colony/bay/jobs/jobs.ts';
import { JOB_PROGRAMS } from '../../../colony/bay/jobs/programs.ts';
import { MODULE_IDS, accept, moduleFile, remove, seat, start } from '../../../colony/bay/bay.test-support.ts';
import { isShippedJob, isShippedSeat, usedModules } from '../../../colony/bay/used.ts';
import { accountOf } from '../../../colony/books.test-support.ts';
import { CALM, missionColony, sols } from '../../../colony/colony.test-support.ts';
import type { Colony } from '../../../colony/schema.ts';
import { expectClosed, expectSound } from '../../../colony/sound.test-support.ts';
import { type CapabilityModule, checkIntegrity, readModule } from '../capability.ts';
import { Contract } from './contract.ts';
import { lintModule, voiceFindings } from './lint.ts';
import { DECK_ID, type JobTerms, contractTermsOf, seatTermsOf } from './terms.ts';

function moduleOf(id: string): CapabilityModule {
  const read = readModule(moduleFile(id));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
const MODULES = MODULE_IDS.map(moduleOf);
const BY_TAG = new Map(MODULES.map((module) => [module.capability.tag, module]));
const CONTRACTS = MODULES.flatMap((module) =>
  module.contracts.map((job) => [`${module.id}/${job.id}`, module, job] as const),
);

test('F10.17 eight modules, twenty contracts, forty phases; no two share a bit, a tag or a job', () => {
  expect(MODULES).toHaveLength(8);
  expect(CONTRACTS).toHaveLength(20);
  expect(CONTRACTS.flatMap(([, , { phases }]) => phases)).toHaveLength(40);
  for (const key of ['bit', 'tag'] as const)
    expect(new Set(MODULES.map(({ capability }) => capability[key])).size).toBe(MODULES.length);
  expect(new Set(CONTRACTS.map(([, , { id }]) => id)).size).toBe(CONTRACTS.length);
  // The first module alone is a game: each has a job that needs no other.
  for (const { capability, contracts } of MODULES)
    expect(contracts.some(({ phases }) => phases.every(({ needs }) => needs === capability.tag))).toBe(true);
  // Four contracts run on while a module is swapped.
  expect(CONTRACTS.filter(([, , { clock }]) => clock === 'live')).toHaveLength(4);
});

test.each(MODULE_IDS)('F10.17 %s: its digest holds, a colony knows it, and nothing is wrong with it', (id) => {
  const module = moduleOf(id);
  expect(checkIntegrity(moduleFile(id), module).status).toBe('pass');
  expect(isShippedSeat(seatTermsOf(module).digest)).toBe(true);
  const others = MODULES.filter((one) => one.id !== id);
  expect([...lintModule(module, others), ...voiceFindings(module)]).toEqual([]);
  for (const job of module.contracts) expect(isShippedJob(contractTermsOf(id, job, 'any').digest)).toBe(true);
});

test('F10.17 the deck’s own jobs are contracts of one phase, at threat 2 at most, and a colony knows them', () => {
  expect(JOBS).toHaveLength(4);
  for (const { terms, supersededBy } of JOBS) {
    const job = Contract.parse(terms);
    expect(job.phases).toHaveLength(1);
    expect(job.threat).toBeLessThanOrEqual(2);
    expect(JOB_PROGRAMS.has(job.phases[0]?.program ?? '')).toBe(true);
    expect(BY_TAG.has(supersededBy)).toBe(true);
    expect(isShippedJob(contractTermsOf(DECK_ID, job, 'any').digest)).toBe(true);
  }
});

const EVIDENCE = { digest: 'a'.repeat(64), mission: 'ares', sols: 87, cause: 'starvation' };

/** Carries a contract out in a colony, every phase begun as early as it can be, one way or another. */
function carryOut(colony: Colony, by: string, job: JobTerms, way: 0 | 1): void {
  const reads = job.reward?.some(({ what }) => what === 'governor-lesson') === true;
  const before = accountOf(colony);
  let accounts = before;
  sols(colony, 1, [accept(contractTermsOf(by, job, `${by}/1/${job.id}`, reads ? EVIDENCE : null))], CALM);
  for (const phase of job.phases) {
    const module = BY_TAG.get(phase.needs);
    const swap = colony.bay.seat === null ? [] : [remove];
    const option = phase.options?.[Math.min(way, phase.options.length - 1)]?.id ?? null;
    sols(
      colony,
      1,
      [...swap, ...(module === undefined ? [] : [seat(seatTermsOf(module))]), start(colony, option)],
      CALM,
    );
    for (let sol = 1; sol < 2 * phase.sols && colony.bay.contract?.state === 'running'; sol++)
      sols(colony, 1, [], CALM);
    accounts = expectClosed(accounts, colony);
    expect(colony.bay.contract?.state ?? 'done').not.toBe('held');
  }
  expectSound(colony);
}

describe.each(CONTRACTS)('F10.17 %s', (_, module, job) => {
  test.each([0, 1] as const)('is carried out, way %i, and the books close', (way) => {
    const colony = missionColony('garden', 3);
    if (job.id === 'stranded-bot')
      Object.assign(colony.robots[0] ?? {}, { alive: false, hp: 0, cause: 'impact', batteryKwh: 0 });
    carryOut(colony, module.id, job, way);
    const [done] = colony.bay.done;
    expect(done?.outcome).not.toBe('abandoned');
    expect(done?.outcomes).toHaveLength(job.phases.length);
    expect(usedModules(colony)).toBe('shipped');
    const lasting = (job.reward ?? []).filter(({ kind }) => kind !== 'stock' && kind !== 'unlock');
    expect(colony.bay.effects.length).toBeGreaterThanOrEqual(lasting.length);
  });
});

test.each(JOBS.map(({ terms }) => [terms.title, terms] as const))(
  'F10.17 %s is carried out on a bare deck',
  (_, terms) => {
    const colony = missionColony('ares', 3);
    carryOut(colony, DECK_ID, Contract.parse(terms), 0);
    expect(colony.bay.done).toHaveLength(1);
    expect(usedModules(colony)).toBe('shipped');
  },
);
