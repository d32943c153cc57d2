/** `marsdeck run`: begins or goes on with a colony at full speed, and writes its cartridge. */
import { parseArgs } from 'node:util';
import { decode, encode } from '../core/cartridge/codec.ts';
import { cartridgeOf, runOf } from '../core/cartridge/convert.ts';
import { findLedger } from '../core/cartridge/ledgers.ts';
import { advanceSols, beginRun, suppliesOf, type Run } from '../core/cartridge/run.ts';
import { genesisOf } from '../core/colony/genesis.ts';
import { MISSION, PLAYABLE } from '../core/colony/missions.ts';
import { scoreOf } from '../core/colony/score.ts';
import { RULES } from '../core/colony/step.ts';
import { solsLived } from '../core/colony/today.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { newId, readFile, writeFile } from './files.ts';
import { print, printJson, orUsage, refuse, Usage, wholeNumber } from './output.ts';

const MOST_SOLS = 100_000;
const USE = 'marsdeck run --mission M --seed N --sols N --out FILE, or marsdeck run --from FILE --sols N --out FILE';

/** Runs the verb. @returns the exit status. */
export function runVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: {
        mission: { type: 'string' },
        seed: { type: 'string' },
        sols: { type: 'string' },
        from: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  const { from, out, mission, seed } = values;
  const json = values.json === true;
  if (positionals.length > 0) throw new Usage(USE);
  if (out === undefined) throw new Usage(`--out is missing. ${USE}`);
  if (from !== undefined && (mission !== undefined || seed !== undefined))
    throw new Usage('--from takes mission and seed from its file; leave --mission and --seed out.');
  const sols = wholeNumber(values.sols, 'sols', 0, MOST_SOLS);

  let run: Run;
  if (from === undefined) run = begin(mission, seed);
  else {
    const bytes = readFile(from);
    if (!bytes.ok) return refuse(from, bytes.error, json);
    const decoded = decode(bytes.value);
    if (!decoded.ok) return refuse(from, decoded.error, json);
    const ledger = findLedger(decoded.value.cartridge.genesis.ledger);
    if (!ledger.ok) return refuse(from, ledger.error, json);
    run = runOf(decoded.value.cartridge, ledger.value);
  }
  advanceSols(run, sols);
  writeFile(out, encode(cartridgeOf(run)));
  report(run, out, json);
  return 0;
}

function begin(mission: string | undefined, seed: string | undefined): Run {
  const key = PLAYABLE.find((known) => known === mission);
  if (key === undefined) throw new Usage(`--mission takes one of: ${PLAYABLE.join(', ')}.`);
  const ledger = referenceLedger();
  const number = wholeNumber(seed, 'seed', 0, Number.MAX_SAFE_INTEGER);
  const genesis = genesisOf(key, number, RULES, { id: ledger.id, headHash: ledger.headHash });
  const { title, brief } = MISSION[key];
  const created = new Date().toISOString();
  return beginRun({ id: newId(), name: title, description: brief, author: 'anonymous', created }, genesis, ledger);
}

function report(run: Run, out: string, json: boolean): void {
  const { colony, identity } = run;
  const sol = solsLived(colony, TICKS_PER_SOL);
  const alive = colony.ended === null;
  const cause = colony.ended === null ? null : colony.ended.cause;
  const score = scoreOf(colony, suppliesOf(run.genesis));
  if (json)
    printJson({ file: out, ok: true, id: identity.id, mission: colony.mission, sol, alive, cause, score: score.total });
  else {
    const end = alive ? 'alive' : `the colony was lost to ${cause}`;
    print(`${out}: ${colony.mission}, sol ${sol}, ${end}, score ${score.total} (${score.grade}), id ${identity.id}`);
  }
}
