/** `marsdeck VERB`: results on standard output; exit 0 fine, 1 the answer is no or a file is refused, 2 wrong use. */
import { inspectVerb } from './inspect.ts';
import { ledgerVerb } from './ledger.ts';
import { lispyVerb } from './lispy.ts';
import { print, Usage } from './output.ts';
import { replayVerb } from './replay.ts';
import { runVerb } from './run.ts';
import { vectorsVerb } from './vectors.ts';

const VERBS: Readonly<Record<string, (args: string[]) => number>> = {
  run: runVerb,
  inspect: inspectVerb,
  replay: replayVerb,
  vectors: vectorsVerb,
  ledger: ledgerVerb,
  lispy: lispyVerb,
};

const HELP = `marsdeck VERB …

  run --mission M --seed N --sols N --out FILE [--json]   begin a colony and let it live N sols
  run --from FILE --sols N --out FILE [--json]            go on with a colony for N more sols
  run … [--governor FILE] [--profile strict|lenient] [--autopilot FILE]
                                                          under another governor, with tasks answered by a program
  inspect FILE [--json]                                   what a cartridge says of itself
  replay FILE [--json]                                    compute a run again and compare
  vectors FILE [--json]                                   compute test vectors of the planet and compare
  ledger generate --sols N --seed S --site X --start MSD [--key FILE] --out DIR [--json]
                                                          make a ledger whose sol 1 begins at MSD; a key signs it
  ledger keygen --out FILE [--json]                       make a key to sign ledgers with
  ledger verify DIR|BUNDLE [--json]                       check a ledger's hashes, links, gaps and signature
  lispy FILE | -e EXPR [--env JSON] [--profile strict|lenient] [--gas N] [--json]
                                                          run a LisPy program
  lispy FILE | -e EXPR --from CARTRIDGE [--json]          try a program on a colony; nothing is written
  lispy --readings --from CARTRIDGE [--json]              what a program would read there
  lispy --conformance FILE [--json]                       run a table of programs and compare
  lispy --repl                                            run what is typed

Exit status: 0 fine, 1 the answer is no or a file is refused, 2 wrong use.`;

/** Carries out one call. @returns the exit status. */
export function marsdeck(argv: readonly string[]): number {
  const [verb, ...args] = argv;
  if (verb === undefined || verb === 'help' || verb === '--help' || verb === '-h') {
    print(HELP);
    return verb === undefined ? 2 : 0;
  }
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (run === undefined) {
    process.stderr.write(`There is no verb "${verb}".\n\n${HELP}\n`);
    return 2;
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
