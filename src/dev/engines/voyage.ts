/** A fixed voyage for comparing engines: a stock colony, a fixed list of commands, and its state hash at the end of each sol. */
import { stateHashOf } from '../../core/cartridge/chain.ts';
import { advanceSols, beginRun, submitCommand, type Run } from '../../core/cartridge/run.ts';
import { genesisOf } from '../../core/colony/genesis.ts';
import { RULES } from '../../core/colony/step.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';

/** Food for more sols than any voyage here, kcal, so that the colony is alive and busy throughout. */
const AMPLE_KCAL = 20_000_000;

/** A run with ample food, at sol 0. */
export function provisionedRun(seed: number): Run {
  const ledger = referenceLedger();
  const genesis = genesisOf('ares', seed, RULES, { id: ledger.id, headHash: ledger.headHash });
  const supplied = { ...genesis, supplies: { ...genesis.supplies, foodKcal: AMPLE_KCAL } };
  const identity = {
    id: 'MDK-VOYAGE',
    name: 'Voyage',
    description: '',
    author: 'marsdeck',
    created: '2026-01-01T00:00:00Z',
  };
  return beginRun(identity, supplied, ledger);
}

/** State hashes (SHA-256) at the end of each of `sols` sols, with a command every tenth, and the head of the chain last. */
export function voyageHashes(sols: number, seed: number): string[] {
  const run = provisionedRun(seed);
  const hashes: string[] = [];
  for (let sol = 0; sol < sols; sol++) {
    if (sol % 10 === 0) {
      const heating = ((sol / 10) % 5) / 10;
      submitCommand(run, { kind: 'set-allocation', heating, isru: 0.5 - heating, greenhouse: 0.5 });
      submitCommand(run, { kind: 'set-ration', ration: 0.8 + ((sol / 10) % 4) / 10 });
    }
    advanceSols(run, 1);
    hashes.push(stateHashOf(run.colony));
  }
  hashes.push(run.chainHead);
  return hashes;
}
