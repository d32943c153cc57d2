/** What a well-shaped bay must also mean. Digests are taken again: a file can't pass an edited module off as ours. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Bay, Contract } from '../baySchema.ts';
import type { Colony } from '../schema.ts';
import { assistOf } from './assistOf.ts';
import { jobDigest, seatDigest } from './digest.ts';
import { DECK_TAG } from './provided.ts';
import { isShippedJob, isShippedSeat } from './used.ts';

type At = (where: string, reason: string) => void;

/** Tells everything wrong with the meaning of a bay. Programs are neither compiled nor run. */
export function checkBay({ bay, tick }: Colony, at: At): void {
  const { seat, contract, suspended, effects, done } = bay;
  if (seat !== null) checkSeat(seat, bay, at);
  if (contract !== null) checkContract(contract, bay, '/bay/contract', at);
  for (const [index, one] of suspended.entries()) {
    checkContract(one, bay, `/bay/suspended/${index}`, at);
    if (one.state === 'running') at(`/bay/suspended/${index}/state`, 'Nothing runs on the shelf.');
  }
  const ids = [contract, ...suspended, ...done].flatMap((one) => (one === null ? [] : [one.id]));
  if (new Set(ids).size < ids.length) at('/bay', 'Two contracts have the same id.');
  if (new Set(effects.map(({ kind }) => kind)).size < effects.length)
    at('/bay/effects', 'An effect is in force twice.');
  for (const [index, { sol }] of done.entries())
    if (sol * TICKS_PER_SOL > tick) at(`/bay/done/${index}/sol`, 'A contract ended in the future.');
  const used = seat !== null || ids.length > 0 || effects.length > 0 || bay.editedUsed;
  if (used && !bay.modulesUsed) at('/bay/modulesUsed', 'Modules were used, and the file says that none was.');
  if (contract?.state === 'running') checkRunning(contract, bay, at);
}

function checkSeat(seat: NonNullable<Bay['seat']>, { editedUsed }: Bay, at: At): void {
  if (seat.digest !== seatDigest(seat)) at('/bay/seat/digest', 'The digest is not that of the module.');
  if (seat.edited === isShippedSeat(seat.digest)) at('/bay/seat/edited', 'Only what is shipped is not edited.');
  if (seat.edited && !editedUsed) at('/bay/editedUsed', 'An edited module is seated, and the file says that none was.');
  if (seat.assist !== assistOf(seat.tag)) at('/bay/seat/assist', 'The assist is not that of the tag.');
  if (new Set(seat.programs.map(({ name }) => name)).size < seat.programs.length)
    at('/bay/seat/programs', 'Two programs have the same name.');
}

function checkContract(contract: Contract, { editedUsed }: Bay, path: string, at: At): void {
  const { phases, phase, outcomes, values, option, state } = contract;
  if (contract.digest !== jobDigest(contract)) at(`${path}/digest`, 'The digest is not that of the contract.');
  if (!isShippedJob(contract.digest) && !editedUsed)
    at('/bay/editedUsed', 'An edited contract is under way, and the file says that none was.');
  if (outcomes.length !== phase || phase >= phases.length)
    at(`${path}/phase`, 'The phase is not the one after those that are done.');
  const options = phases[phase]?.options ?? [];
  if (state === 'between' ? option !== '' : options.length > 0 ? !options.includes(option) : option !== '')
    at(`${path}/option`, 'The phase has no such way.');
  for (const [index, { key }] of values.entries())
    if (key <= (values[index - 1]?.key ?? '')) at(`${path}/values/${index}/key`, 'Values stand once, in their order.');
}

function checkRunning({ phases, phase }: Contract, { seat }: Bay, at: At): void {
  const needs = phases[phase]?.needs;
  if (needs === DECK_TAG ? seat !== null : seat?.tag !== needs)
    at('/bay/contract/state', 'A phase runs without what it needs.');
}
