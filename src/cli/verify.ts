/** `marsdeck verify FILE…`: five verdicts on each file. */
import { parseArgs } from 'node:util';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { ok } from '../core/kernel/result.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { MOST_SEEDS } from '../core/replay/monteCarlo.ts';
import { refusedReport, verify, type Verification } from '../core/replay/verify.ts';
import { readFile } from './files.ts';
import { ledgerAt } from './givenFrames.ts';
import { type Help, JSON_OPTION } from './help.ts';
import { knownKeysIn } from './keys.ts';
import { instead, orUsage, print, printJson, refuse, Usage } from './output.ts';

export const VERIFY_HELP: Help = {
  use: ['verify FILE… [--frames BUNDLE] [--known KEYS] [--seeds N] [--json]'],
  about:
    'Five verdicts on each file: format, chain, ledger, replay and signature, each pass, fail or skipped with the reason. Exit 0 only when nothing fails. Of other formats than a colony’s, format, chain and signature are asked.',
  options: [
    ['FILE…', 'files, or - for standard input; gzip is inflated'],
    ['--frames BUNDLE', 'the ledger they lived under, if this build has another'],
    ['--known KEYS', 'a file with public keys that you know, one a line'],
    [
      '--seeds N',
      `also runs the same governor with N other seeds, at most ${MOST_SEEDS}, and says where this run stands`,
    ],
    JSON_OPTION,
  ],
  example: 'verify ares-sol60-MDK-7Q2F.cartridge.json --json',
};

/** Runs the verb. @returns the exit status: 0 only when nothing fails in any of the files. */
export function verifyVerb(args: string[]): number {
  const { values, positionals: files } = orUsage(() =>
    parseArgs({
      args,
      options: {
        frames: { type: 'string' },
        known: { type: 'string' },
        seeds: { type: 'string' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  if (files.length === 0)
    throw new Usage('A file is missing. marsdeck verify FILE… [--frames BUNDLE] [--known KEYS] [--seeds N] [--json]');
  const known = values.known === undefined ? [] : knownKeysIn(values.known);
  const seeds = values.seeds === undefined ? {} : { seeds: seedsIn(values.seeds) };
  const given = values.frames === undefined ? ok(null) : ledgerAt(values.frames);
  if (!given.ok) return refuse(values.frames ?? '', given.error, values.json === true);
  const under = given.value === null ? {} : { given: given.value };
  const judge = { shipped: referenceLedger(), known, ...seeds, ...under };
  const reports = files.map((file) => {
    const bytes = readFile(file);
    return { file, report: bytes.ok ? verify(bytes.value, judge) : refusedReport(bytes.error) };
  });
  if (values.json === true) printJson(reports.map(entryOf));
  else for (const { file, report } of reports) tell(file, report);
  return reports.every(({ report }) => report.ok) ? 0 : 1;
}

/** An entry of the array. What would not be loaded says so as on every verb, under `error`. */
function entryOf({ file, report }: { readonly file: string; readonly report: Verification }): object {
  const { refusal, ...rest } = report;
  return refusal === null ? { file, ...rest } : { file, ...rest, error: errorOf(refusal) };
}

function errorOf({ kind, message, path }: Refusal): Refusal {
  return { kind, message, path };
}

function seedsIn(text: string): number {
  const seeds = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (seeds < 1 || seeds > MOST_SEEDS)
    throw new Usage(`--seeds takes a whole number from 1 to ${MOST_SEEDS}${instead(text)}.`);
  return seeds;
}

function tell(file: string, { ok, checks, monteCarlo }: Verification): void {
  print(`${file}: ${ok ? 'nothing fails' : 'NOT ok'}`);
  for (const [name, { status, reason, at }] of Object.entries(checks)) {
    const place =
      at === undefined ? '' : ` (${at.sol === null ? '' : `sol ${at.sol}, `}${at.field || 'the whole file'})`;
    print(`  ${name.padEnd(9)} ${status.padEnd(7)} ${reason}${place}`);
  }
  if (monteCarlo === undefined) return;
  print(`  seeds     ${monteCarlo.status === 'skipped' ? 'skipped' : '       '} ${monteCarlo.reason}`);
  if (monteCarlo.status === 'skipped') return;
  const { horizonSols, governor, survived, seeds } = monteCarlo;
  print(`            ${survived} of the ${seeds} were alive after ${horizonSols} sols; governor “${governor}”.`);
  for (const what of ['score', 'sols'] as const) {
    const { own, min, q1, median, q3, max } = monteCarlo[what];
    const figures = [min, q1, median, q3, max].map((figure) => Math.round(figure)).join(', ');
    print(`            ${what}: ${Math.round(own)}; of the others min, quartiles, max: ${figures}`);
  }
}
