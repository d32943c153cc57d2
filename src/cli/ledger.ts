/** `marsdeck ledger`: makes ledgers and keys to sign them with, and checks ledgers. */
import { type Help, JSON_OPTION } from './help.ts';
import { keygenVerb } from './keygen.ts';
import { ledgerGenerate } from './ledgerGenerate.ts';
import { ledgerVerify } from './ledgerVerify.ts';
import { instead, Usage } from './output.ts';

export const LEDGER_HELP: Help = {
  use: [
    'ledger generate --sols N --seed S --site X --start MSD [--key FILE] --out DIR [--json]',
    'ledger keygen --out FILE [--json]',
    'ledger verify DIR|BUNDLE [--json]',
  ],
  about: 'Makes a ledger whose sol 1 begins at a Mars Sol Date, makes a key to sign ledgers with, or checks a ledger.',
  options: [
    ['--sols N', 'frames to make'],
    ['--seed S', 'what chance is drawn from'],
    ['--site X', 'site whose weather the frames hold'],
    ['--start MSD', 'Mars Sol Date at which sol 1 begins'],
    ['--key FILE', 'key that signs the ledger'],
    ['--out DIR|FILE', 'where the ledger or the key is written'],
    JSON_OPTION,
  ],
  example: 'ledger verify public/ledger --json',
};

/** Runs the verb. @returns the exit status. */
export function ledgerVerb(args: string[]): number {
  const [what, ...rest] = args;
  if (what === 'generate') return ledgerGenerate(rest);
  if (what === 'keygen') return keygenVerb(rest);
  if (what === 'verify') return ledgerVerify(rest);
  throw new Usage(
    `marsdeck ledger takes one of generate, keygen, verify${instead(what, ', and was given none')}; marsdeck ledger --help says how.`,
  );
}
