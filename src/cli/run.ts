/** `marsdeck run`: begins or goes on with a colony at full speed, and writes its cartridge. */
import { parseArgs } from 'node:util';
import { decode, encode } from '../core/cartridge/codec.ts';
import { cartridgeOf, runOf } from '../core/cartridge/convert.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import {
  advanceSols,
  frameSol,
  isSupplied,
  submitCommand,
  suppliesOf,
  unrankedBecause,
  type Run,
} from '../core/cartridge/run.ts';
import { readJson } from '../core/cartridge/readJson.ts';
import { startRun } from '../core/cartridge/start.ts';
import { PLAYABLE } from '../core/colony/missions.ts';
import { scoreOf } from '../core/colony/score.ts';
import { solsLived } from '../core/colony/today.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Ledger } from '../core/mars/ledger.ts';
import { absenceOf } from '../core/mars/ledger/held.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { beginFromWorld } from '../core/agent/worlds/begin.ts';
import { agentAt } from './agentShelf.ts';
import { ledgerAt, ledgerFor } from './givenFrames.ts';
import { newId, readFile, writeFile } from './files.ts';
import { type Help, JSON_OPTION } from './help.ts';
import {
  harmless,
  instead,
  needed,
  onlyOptions,
  orUsage,
  print,
  printJson,
  refuse,
  Usage,
  wholeNumber,
} from './output.ts';
import { refuseSeat, seatsOf } from './seats.ts';

const MOST_SOLS = 100_000;
const USE =
  'marsdeck run --mission M --seed N --sols N [--config FILE] [--frames BUNDLE] --out FILE, ' +
  'or marsdeck run --from FILE --sols N [--frames BUNDLE] --out FILE; ' +
  'both with [--governor FILE [--profile strict|lenient]] [--autopilot FILE]';

export const RUN_HELP: Help = {
  use: [
    'run --mission M --seed N --sols N [--config FILE] [--frames BUNDLE] [--governor FILE] --out FILE [--json]',
    'run --from FILE --sols N [--frames BUNDLE] [--governor FILE | --agent FILE] --out FILE [--json]',
    'run --from-world FILE --sols N [--agent FILE] --out FILE [--json]',
  ],
  about:
    'Begins a colony, or goes on with one, lets it live so many sols more, and writes its cartridge. It stops at death.',
  options: [
    ['--mission M', `one of ${PLAYABLE.join(', ')}`],
    ['--seed N', 'whole number that chance is drawn from'],
    ['--sols N', `sols to live, 0 to ${MOST_SOLS}`],
    ['--from FILE', 'a cartridge to go on from'],
    ['--config FILE', 'settings of a custom mission: people, robots, site, startSol, supplies, fuse'],
    ['--frames BUNDLE', 'a ledger to live under'],
    ['--from-world FILE', 'a merged world (agent merge): its colony begins'],
    ['--agent FILE', 'an agent (.lispy.json) that governs'],
    [
      '--governor FILE',
      'a LisPy program that sets the allocation each sol; FILE:/bin/steer is one of a lispy-os-cartridge',
    ],
    ['--profile P', 'how it is read: strict, the default; or lenient'],
    ['--autopilot FILE', 'a mars-barn-autopilot, or a LisPy program for decisions: it answers tasks'],
    ['--out FILE', 'where the cartridge is written'],
    JSON_OPTION,
  ],
  example: 'run --mission ares --seed 42 --sols 60 --out ares.cartridge.json',
};

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
        config: { type: 'string' },
        frames: { type: 'string' },
        governor: { type: 'string' },
        profile: { type: 'string' },
        autopilot: { type: 'string' },
        agent: { type: 'string' },
        'from-world': { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  const { from, mission, seed, 'from-world': world } = values;
  const json = values.json === true;
  onlyOptions(positionals, USE);
  const out = needed(values.out, 'out', USE);
  if (from !== undefined && (mission !== undefined || seed !== undefined || values.config !== undefined))
    throw new Usage('--from takes mission and seed from its file; leave --mission, --seed and --config out.');
  const sols = wholeNumber(values.sols, 'sols', 0, MOST_SOLS);
  const seats = seatsOf(values);
  if (!seats.ok) return refuseSeat(seats.error, json);

  let bundle: Ledger | null = null;
  if (values.frames !== undefined) {
    const read = ledgerAt(values.frames);
    if (!read.ok) return refuse(values.frames, read.error, json);
    bundle = read.value;
  }
  let run: Run;
  if (world !== undefined) {
    if (from !== undefined || mission !== undefined || seed !== undefined || values.config !== undefined)
      throw new Usage(
        '--from-world says all that a colony begins with; leave --mission, --seed, --config and --from out.',
      );
    const grown = grow(world, bundle ?? referenceLedger());
    if (!grown.ok) return refuse(world, grown.error, json);
    run = grown.value;
  } else if (from === undefined) {
    const settings = values.config === undefined ? ok(undefined) : configOf(values.config);
    if (!settings.ok) return refuse(values.config ?? '', settings.error, json);
    const begun = begin(mission, seed, settings.value, bundle ?? referenceLedger());
    if (!begun.ok) return refuse(values.config ?? '', begun.error, json);
    run = begun.value;
  } else {
    const bytes = readFile(from);
    if (!bytes.ok) return refuse(from, bytes.error, json);
    const decoded = decode(bytes.value);
    if (!decoded.ok) return refuse(from, decoded.error, json);
    const { cartridge } = decoded.value;
    const ledger = ledgerFor(cartridge, bundle);
    if (!ledger.ok) return refuse(from, ledger.error, json);
    run = runOf(cartridge, ledger.value);
  }
  for (const command of seats.value) {
    if (submitCommand(run, command) !== null) continue;
    return refuse(from ?? out, refusal('log-full', 'The log of this run takes no more commands.', '/commands'), json);
  }
  advanceSols(run, sols);
  writeFile(out, encode(cartridgeOf(run)));
  report(run, out, json);
  return 0;
}

/** A colony grown from a merged world. Its lineage goes to the person, not into the result. */
function grow(file: string, ledger: Ledger): Result<Run, Refusal> {
  const read = agentAt(file);
  if (!read.ok) return read;
  const grown = beginFromWorld(read.value, { id: newId(), created: new Date().toISOString() }, ledger);
  if (grown.ok) process.stderr.write(`${harmless(grown.value.identity.description)}\n`);
  return grown;
}

/** Settings of a custom mission, as JSON: `{people, robots, site, startSol, supplies, fuse}`, each of which may be left out. */
function configOf(file: string): Result<unknown, Refusal> {
  const bytes = readFile(file);
  return bytes.ok ? readJson(bytes.value) : bytes;
}

function begin(
  mission: string | undefined,
  seed: string | undefined,
  custom: unknown,
  ledger: Ledger,
): Result<Run, Refusal> {
  const key = PLAYABLE.find((known) => known === mission);
  if (key === undefined) throw new Usage(`--mission takes one of ${PLAYABLE.join(', ')}${instead(mission)}.`);
  const number = wholeNumber(seed, 'seed', 0, Number.MAX_SAFE_INTEGER);
  const created = new Date().toISOString();
  return startRun({ mission: key, seed: number, id: newId(), created, custom }, ledger);
}

function report(run: Run, out: string, json: boolean): void {
  const { colony, identity } = run;
  const { governor } = colony.mind;
  const sol = solsLived(colony, TICKS_PER_SOL);
  const alive = colony.ended === null;
  const cause = colony.ended === null ? null : colony.ended.cause;
  const score = scoreOf(colony, suppliesOf(run.genesis));
  const unranked = unrankedBecause(run);
  const stopped = isSupplied(run) ? null : absenceOf(run.ledger, frameSol(colony));
  if (json)
    printJson({
      file: out,
      ok: true,
      id: identity.id,
      mission: colony.mission,
      sol,
      alive,
      cause,
      stopped,
      unranked,
      score: score.total,
      grade: score.grade,
      governor: { name: governor.name, trouble: governor.trouble },
    });
  else {
    const end = alive ? (stopped === null ? 'alive' : `alive, stopped: ${stopped}`) : `the colony was lost to ${cause}`;
    const rank = unranked === null ? '' : ', unranked';
    print(
      `${out}: ${colony.mission}, sol ${sol}, ${end}, score ${score.total} (${score.grade})${rank}, id ${identity.id}`,
    );
    if (governor.trouble !== null) {
      const { kind, message, line, column, sinceSol } = governor.trouble;
      print(`  the governor ${governor.name} has failed since sol ${sinceSol}: ${line}:${column} ${message} [${kind}]`);
    }
  }
}
