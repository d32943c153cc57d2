import { expect, test } from 'vitest';
import { advanceTicks, bytesOf, cartridgeIn, ledger, missionRun } from '../cartridge/cartridge.test-support.ts';
import { AUTOSAVE } from '../cartridge/convert.ts';
import { type CapabilityModule, readModule } from '../cartridge/formats/capability.ts';
import { contractTermsOf, seatTermsOf } from '../cartridge/formats/capability/terms.ts';
import { advanceSols, advanceTick, submitCommand, unrankedBecause, type Run } from '../cartridge/run.ts';
import { accept, handler, moduleFile, remove, seat, seatTerms, start } from '../colony/bay/bay.test-support.ts';
import { usedModules } from '../colony/bay/used.ts';
import type { Command } from '../colony/commands/command.ts';
import { replay } from './replay.ts';

function moduleOf(id: string): CapabilityModule {
  const read = readModule(moduleFile(id));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
const [prospector, ranger, forge, medbay] = ['prospector', 'ranger', 'forge', 'medbay'].map(moduleOf) as [
  CapabilityModule,
  CapabilityModule,
  CapabilityModule,
  CapabilityModule,
];
const jobOf = (module: CapabilityModule, key: string, id: string): Command => {
  const job = module.contracts.find((one) => one.id === key);
  if (job === undefined) throw new Error(`no job ${key}`);
  return accept(contractTermsOf(module.id, job, id));
};

/** ICE LENS over three modules, pulled in the middle, shelved for another job, resumed and finished; one job given up. */
function bayed(): Run {
  const run = missionRun('garden', 5);
  const give = (...commands: readonly Command[]): void => {
    for (const command of commands) {
      submitCommand(run, command);
      advanceTick(run);
    }
  };
  const finish = (): void => {
    while (run.colony.bay.contract?.state === 'running') advanceTick(run);
  };
  const begin = (option: string | null = null): void => give(start(run.colony, option));
  advanceSols(run, 3);
  give(seat(seatTermsOf(prospector)), jobOf(prospector, 'ice-lens', 'b/1/ice-lens'));
  begin('fast');
  advanceSols(run, 1);
  advanceTicks(run, 5);
  give(remove, seat(seatTermsOf(prospector)));
  begin('fast');
  finish();
  give({ kind: 'suspend-contract' }, remove, seat(seatTermsOf(medbay)), jobOf(medbay, 'physical', 'b/2/physical'));
  begin();
  advanceSols(run, 2);
  give(jobOf(medbay, 'physical', 'b/3/physical'), { kind: 'abandon-contract', contract: 'b/3/physical' });
  give({ kind: 'resume-contract', contract: 'b/1/ice-lens' }, remove, seat(seatTermsOf(ranger)));
  begin('push');
  finish();
  give(remove, seat(seatTermsOf(forge)));
  begin('rush');
  advanceSols(run, 12);
  return run;
}

test('F8.1 R13.1 a run with swaps, a pull, a suspended and an abandoned contract comes out the same, and is verified', () => {
  const run = bayed();
  const { bay } = run.colony;
  expect(bay.done.map(({ id, outcome }) => [id, outcome === 'abandoned'])).toEqual([
    ['b/2/physical', false],
    ['b/3/physical', true],
    ['b/1/ice-lens', false],
  ]);
  expect(bay.effects.map(({ kind }) => kind)).toContain('well');
  expect(usedModules(run.colony)).toBe('shipped');
  expect(unrankedBecause(run)).toBeNull();
  for (const trim of [undefined, AUTOSAVE]) {
    const cartridge = cartridgeIn(bytesOf(run, trim));
    expect(replay(cartridge, ledger)).toMatchObject({ equal: true, firstDifference: null });
  }
});

test('F8.1 R13.2 an outcome, a value or an effect that was written in does not replay', () => {
  const cartridge = cartridgeIn(bytesOf(bayed()));
  const forged = (change: (bay: (typeof cartridge)['state']['bay']) => void) => {
    const copy = structuredClone(cartridge);
    change(copy.state.bay);
    return replay(copy, ledger).equal;
  };
  expect(forged(() => {})).toBe(true);
  expect(forged((bay) => void Object.assign(bay.effects[0] ?? {}, { amount: 4 }))).toBe(false);
  expect(forged((bay) => void Object.assign(bay.done[2] ?? {}, { outcome: 'full', outcomes: [] }))).toBe(false);
});

test('R13.2 a run that used an edited module is not ranked', () => {
  const run = missionRun('garden', 5);
  submitCommand(run, seat(seatTerms('FORGE', { work: handler('') })));
  advanceSols(run, 1);
  expect(usedModules(run.colony)).toBe('edited');
  expect(unrankedBecause(run)).toBe('edited');
});
