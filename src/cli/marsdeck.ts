/** `marsdeck VERB`: results on standard output; exit 0 fine, 1 the answer is no or a file is refused, 2 wrong use. */
import { AGENT_HELP, agentVerb } from './agent.ts';
import { BOOT_HELP, bootVerb } from './boot.ts';
import { CANONICAL_HELP, canonicalVerb } from './canonical.ts';
import { CSV_HELP, csvVerb } from './csv.ts';
import { DIFF_HELP, diffVerb } from './diff.ts';
import { FORK_HELP, forkVerb } from './fork.ts';
import { GAUNTLET_HELP, gauntletVerb } from './gauntlet.ts';
import { type Help, helpText } from './help.ts';
import { INSPECT_HELP, inspectVerb } from './inspect.ts';
import { KEYGEN_HELP, keygenVerb } from './keygen.ts';
import { LABEL_HELP, labelVerb } from './label.ts';
import { PNG_HELP, SQLITE_HELP } from './lateHelps.ts';
import { LEDGER_HELP, ledgerVerb } from './ledger.ts';
import { LINK_HELP, linkVerb } from './link.ts';
import { LISPY_HELP, lispyVerb } from './lispy.ts';
import { MERGE_HELP, mergeVerb } from './merge.ts';
import { MIGRATE_HELP, migrateVerb } from './migrate.ts';
import { MODULE_HELP, moduleVerb } from './module.ts';
import { harmless, print, Usage } from './output.ts';
import { REPLAY_HELP, replayVerb } from './replay.ts';
import { RUN_HELP, runVerb } from './run.ts';
import { SIGN_HELP, signVerb } from './sign.ts';
import { TRIM_HELP, trimVerb } from './trim.ts';
import { VECTORS_HELP, vectorsVerb } from './vectors.ts';
import { VERIFIER_HELP, verifierVerb } from './verifier.ts';
import { VERIFY_HELP, verifyVerb } from './verify.ts';

/** What is large and rarely wanted is loaded when it is called. */
const VERBS: Readonly<Record<string, (args: string[]) => number | Promise<number>>> = {
  run: runVerb,
  inspect: inspectVerb,
  boot: bootVerb,
  replay: replayVerb,
  verify: verifyVerb,
  gauntlet: gauntletVerb,
  verifier: verifierVerb,
  keygen: keygenVerb,
  sign: signVerb,
  diff: diffVerb,
  merge: mergeVerb,
  trim: trimVerb,
  fork: forkVerb,
  canonical: canonicalVerb,
  migrate: migrateVerb,
  vectors: vectorsVerb,
  ledger: ledgerVerb,
  lispy: lispyVerb,
  label: labelVerb,
  agent: agentVerb,
  module: moduleVerb,
  link: linkVerb,
  csv: csvVerb,
  png: async (args) => (await import('./png.ts')).pngVerb(args),
  sqlite: async (args) => (await import('./sqlite.ts')).sqliteVerb(args),
};

/** What `marsdeck VERB --help` prints. */
export const HELPS: Readonly<Record<string, Help>> = {
  run: RUN_HELP,
  inspect: INSPECT_HELP,
  boot: BOOT_HELP,
  replay: REPLAY_HELP,
  verify: VERIFY_HELP,
  gauntlet: GAUNTLET_HELP,
  verifier: VERIFIER_HELP,
  keygen: KEYGEN_HELP,
  sign: SIGN_HELP,
  diff: DIFF_HELP,
  merge: MERGE_HELP,
  trim: TRIM_HELP,
  fork: FORK_HELP,
  canonical: CANONICAL_HELP,
  migrate: MIGRATE_HELP,
  vectors: VECTORS_HELP,
  ledger: LEDGER_HELP,
  lispy: LISPY_HELP,
  label: LABEL_HELP,
  agent: AGENT_HELP,
  module: MODULE_HELP,
  link: LINK_HELP,
  csv: CSV_HELP,
  png: PNG_HELP,
  sqlite: SQLITE_HELP,
};

const HELP = `marsdeck VERB …

  run --mission M --seed N --sols N --out FILE [--json]   begin a colony and let it live N sols
  run --from FILE --sols N --out FILE [--json]            go on with a colony for N more sols
  run … [--config FILE] [--frames BUNDLE]                 a custom mission’s settings; a ledger of your own
  run … [--governor FILE] [--profile strict|lenient] [--autopilot FILE]
                                                          under another governor, with tasks answered by a program
  inspect FILE [--json]                                   what a cartridge of any format says of itself
  boot FILE [-e EXPR]… [--gas N] [--json]                 boot a lispy-os-cartridge
  replay FILE [--frames BUNDLE] [--json]                  compute a run again and compare
  verify FILE… [--frames BUNDLE] [--known KEYS] [--seeds N] [--json]
                                                          five verdicts: format, chain, ledger, replay, signature
  gauntlet --mission M [--governor FILE | --agent FILE] [--autopilot FILE] [--runs N] [--sols N] [--json]
                                                          the same programs over 100 seeds, and one score of all
  verifier                                                verify what a hub on PostgreSQL has taken in
  keygen --out FILE [--json]                              make a key to sign cartridges with
  sign FILE --key FILE --out FILE [--json]                a signed copy of a cartridge
  label FILE [--size PIXELS] [--out FILE.svg] [--json]    the label that a cartridge draws of itself
  agent list|inspect|export|import|boot|merge …           agents as files, on a folder; worlds of two colonies
  run … --agent FILE, run --from-world FILE …             under an agent; a colony grown from a merged world
  module lint FILE [--with FILE]… [--json]                what is wrong with a module
  png FILE --out FILE.cartridge.png [--size PIXELS] [--json]
                                                          the label as a picture, with the cartridge in it
  link FILE [--json]                                      the end of an address that holds a small cartridge
  csv FILE --table history|tasks|crew|blocks|commands [--out FILE.csv] [--json]
  csv FILE --out DIR [--json]                             what a cartridge keeps, as tables
  sqlite FILE --out FILE.sqlite [--json]                  all its tables as a database
  diff A B [--json | --patch]                             what is different; exit 1 when anything is
  merge A B --out FILE [--json]                           two cartridges as one: the newer, and the other’s history
  trim FILE --out FILE [--echoes N] [--blocks N] [--json] a smaller archive; the run stays whole
  fork FILE --out FILE [--sol N] [--json]                 a run of one’s own, from the present or from an earlier sol
  canonical FILE [--out FILE] [--json]                    any JSON file as RFC 8785 bytes
  migrate FILE --out FILE [--json]                        a file of an older version as one of the present
  vectors FILE [--json]                                   compute test vectors of the planet and compare
  ledger generate --sols N --seed S --site X --start MSD [--key FILE] --out DIR [--json]
                                                          make a ledger whose sol 1 begins at MSD; a key signs it
  ledger keygen --out FILE [--json]                       make a key to sign ledgers with
  ledger verify DIR|BUNDLE [--json]                       check a ledger’s hashes, links, gaps and signature
  lispy FILE | -e EXPR [--env JSON] [--profile strict|lenient] [--gas N] [--json]
                                                          run a LisPy program
  lispy FILE | -e EXPR --from CARTRIDGE [--json]          try a program on a colony; nothing is written
  lispy --readings --from CARTRIDGE [--json]              what a program would read there
  lispy --conformance FILE [--json]                       run a table of programs and compare
  lispy --repl [--shelf DIR]                              run what is typed, with a folder of agents at hand

\`marsdeck VERB --help\` says more, with an example. Where a FILE is read, - is standard input.
Exit status: 0 fine, 1 the answer is no or a file is refused, 2 wrong use.`;

/** Carries out one call. @returns the exit status; of a few verbs later. */
export function marsdeck(argv: readonly string[]): number | Promise<number> {
  const [first, ...rest] = argv;
  // `help VERB` is `VERB --help`.
  const [verb, ...args] = first === 'help' && rest.length > 0 ? [...rest, '--help'] : argv;
  if (verb === undefined) {
    process.stderr.write(`A verb is missing.\n\n${HELP}\n`);
    return 2;
  }
  if (verb === 'help' || verb === '--help' || verb === '-h') {
    print(HELP);
    return 0;
  }
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (run === undefined) {
    process.stderr.write(harmless(`There is no verb "${verb}".\n\n${HELP}\n`));
    return 2;
  }
  const help =
    args.some((arg) => arg === '--help' || arg === '-h') && Object.hasOwn(HELPS, verb) ? HELPS[verb] : undefined;
  if (help !== undefined) {
    print(helpText(help));
    return 0;
  }
  try {
    const status = run(args);
    return typeof status === 'number' ? status : status.catch(statusOf);
  } catch (error) {
    return statusOf(error);
  }
}

/** Tells what stopped a verb: wrong use, or a bug. @returns the exit status. */
function statusOf(error: unknown): number {
  if (error instanceof Usage) {
    process.stderr.write(harmless(`${error.message}\n`));
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`A fault of ours: ${message}\n`);
  return 1;
}
