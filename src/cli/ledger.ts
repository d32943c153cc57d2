/** `marsdeck ledger`: makes ledgers and keys to sign them with, and checks ledgers. */
import { keygenVerb } from './keygen.ts';
import { ledgerGenerate } from './ledgerGenerate.ts';
import { ledgerVerify } from './ledgerVerify.ts';
import { Usage } from './output.ts';

/** Runs the verb. @returns the exit status. */
export function ledgerVerb(args: string[]): number {
  const [what, ...rest] = args;
  if (what === 'generate') return ledgerGenerate(rest);
  if (what === 'keygen') return keygenVerb(rest);
  if (what === 'verify') return ledgerVerify(rest);
  throw new Usage('marsdeck ledger generate …, keygen … or verify …; marsdeck help says how.');
}
