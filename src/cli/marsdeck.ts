/** `marsdeck VERB`: results on standard output; exit 0 fine, 1 the answer is no or a file is refused, 2 wrong use. */
import { canonicalVerb } from './canonical.ts';
import { diffVerb } from './diff.ts';
import { forkVerb } from './fork.ts';
import { inspectVerb } from './inspect.ts';
import { ledgerVerb } from './ledger.ts';
import { lispyVerb } from './lispy.ts';
import { mergeVerb } from './merge.ts';
import { migrateVerb } from './migrate.ts';
import { print, Usage } from './output.ts';
import { replayVerb } from './replay.ts';
import { runVerb } from './run.ts';
import { trimVerb } from './trim.ts';
import { vectorsVerb } from './vectors.ts';

const VERBS: Readonly<Record<string, (args: string[]) => number>> = {
  run: runVerb,
  inspect: inspectVerb,
  replay: replayVerb,
  diff: diffVerb,
  merge: mergeVerb,
  trim: trimVerb,
  fork: forkVerb,
  canonical: canonicalVerb,
  migrate: migrateVerb,
  vectors: vectorsVerb,
  ledger: ledgerVerb,
  lispy: lispyVerb,
};

const HELP = `marsdeck VERB …

  run --mission M --seed N --sols N --out FILE [--json]   begin a colony and let it live N sols
  run --from FILE --sols N --out FILE [--json]            go on with a colony for N more sols
  inspect FILE [--json]                                   what a cartridge says of itself
  replay FILE [--json]                                    compute a run again and compare
  diff A B [--json | --patch]                             what is different; exit 1 when anything is
  merge A B --out FILE [--json]                           two cartridges as one: the newer, and the other's history
  trim FILE --out FILE [--echoes N] [--blocks N] [--json] a smaller archive; the run stays whole
  fork FILE --out FILE [--sol N] [--json]                 a run of one's own, from the present or from an earlier sol
  canonical FILE [--out FILE] [--json]                    any JSON file as RFC 8785 bytes
  migrate FILE --out FILE [--json]                        a file of an older version as one of the present
  vectors FILE [--json]                                   compute test vectors of the planet and compare
  ledger generate --sols N --seed S --site X --start MSD [--key FILE] --out DIR [--json]
                                                          make a ledger whose sol 1 begins at MSD; a key signs it
  ledger keygen --out FILE [--json]                       make a key to sign ledgers with
  ledger verify DIR|BUNDLE [--json]                       check a ledger's hashes, links, gaps and signature
  lispy FILE | -e EXPR [--env JSON] [--profile strict|lenient] [--gas N] [--json]
                                                          run a LisPy program
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
