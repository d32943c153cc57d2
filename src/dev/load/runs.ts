/** Runs that rank, each another: what a load test hands in. */
import { gzipSync } from 'node:zlib';
import { encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { advanceSols, beginRun } from '../../core/cartridge/run.ts';
import { genesisOf } from '../../core/colony/genesis.ts';
import { RULES } from '../../core/colony/step.ts';
import { referenceLedger } from '../../core/mars/referenceLedger.ts';
import { rankedSeedOf } from '../../core/replay/rankedSeed.ts';

const MISSION = 'garden';

/** The compressed file of a run of so many sols; `number` decides what was done in it. */
export function rankedFile(number: number, sols: number): Uint8Array {
  const ledger = referenceLedger();
  const pin = { id: ledger.id, headHash: ledger.headHash };
  const identity = {
    id: `LOAD-${number}`,
    name: `Load ${number}`,
    description: '',
    author: '',
    created: '2026-01-01T00:00:00Z',
  };
  const run = beginRun(identity, genesisOf(MISSION, rankedSeedOf(MISSION, ledger), RULES, pin), ledger);
  run.commands.push([number % 100, { kind: 'set-ration', ration: 1 - (number % 1000) / 10_000 }]);
  advanceSols(run, sols);
  return gzipSync(encode(cartridgeOf(run)));
}
