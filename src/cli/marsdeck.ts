/** `marsdeck VERB`: results on standard output; exit 0 fine, 1 the answer is no or a file is refused, 2 wrong use. */
import { BOOT_HELP, bootVerb } from './boot.ts';
import { type Help, helpText } from './help.ts';
import { INSPECT_HELP, inspectVerb } from './inspect.ts';
import { LEDGER_HELP, ledgerVerb } from './ledger.ts';
import { LISPY_HELP, lispyVerb } from './lispy.ts';
import { print, Usage } from './output.ts';
import { REPLAY_HELP, replayVerb } from './replay.ts';
import { RUN_HELP, runVerb } from './run.ts';
import { VECTORS_HELP, vectorsVerb } from './vectors.ts';

const VERBS: Readonly<Record<string, (args: string[]) => number>> = {
  run: runVerb,
  inspect: inspectVerb,
  boot: bootVerb,
  replay: replayVerb,
  vectors: vectorsVerb,
  ledger: ledgerVerb,
  lispy: lispyVerb,
};

/** What `marsdeck VERB --help` prints. */
export const HELPS: Readonly<Record<string, Help>> = {
  run: RUN_HELP,
  inspect: INSPECT_HELP,
  boot: BOOT_HELP,
  replay: REPLAY_HELP,
  vectors: VECTORS_HELP,
  ledger: LEDGER_HELP,
  lispy: LISPY_HELP,
};

const HELP = `marsdeck VERB …

  run --mission M --seed N --sols N --out FILE [--json]   begin a colony and let it live N sols
  run --from FILE --sols N --out FILE [--json]            go on with a colony for N more sols
  inspect FILE [--json]                                   what a cartridge of any format says of itself
  boot FILE [-e EXPR]… [--gas N] [--json]                 boot a lispy-os-cartridge
  replay FILE [--json]                                    compute a run again and compare
  vectors FILE [--json]                                   compute test vectors of the planet and compare
  ledger generate --sols N --seed S --site X --start MSD [--key FILE] --out DIR [--json]
                                                          make a ledger whose sol 1 begins at MSD; a key signs it
  ledger keygen --out FILE [--json]                       make a key to sign ledgers with
  ledger verify DIR|BUNDLE [--json]                       check a ledger's hashes, links, gaps and signature
  lispy FILE | -e EXPR [--env JSON] [--profile strict|lenient] [--gas N] [--json]
                                                          run a LisPy program
  lispy --conformance FILE [--json]                       run a table of programs and compare
  lispy --repl                                            run what is typed

\`marsdeck VERB --help\` says more, with an example. Where a FILE is read, - is standard input.
Exit status: 0 fine, 1 the answer is no or a file is refused, 2 wrong use.`;

/** Carries out one call. @returns the exit status. */
export function marsdeck(argv: readonly string[]): number {
  const [first, ...rest] = argv;
  // `help VERB` is `VERB --help`.
  const [verb, ...args] = first === 'help' && rest.length > 0 ? [...rest, '--help'] : argv;
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') {
    print(HELP);
    return verb === undefined ? 2 : 0;
  }
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (run === undefined) {
    process.stderr.write(`There is no verb "${verb}".\n\n${HELP}\n`);
    return 2;
  }
  const help =
    args.some((arg) => arg === '--help' || arg === '-h') && Object.hasOwn(HELPS, verb) ? HELPS[verb] : undefined;
  if (help !== undefined) {
    print(helpText(help));
    return 0;
  }
  try {
    return run(args);
  } catch (error) {
    if (error instanceof Usage) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`A fault of ours: ${message}\n`);
    return 1;
  }
}
