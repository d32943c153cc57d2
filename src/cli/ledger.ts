/** `marsdeck ledger`: makes ledgers and checks them. */
import { ledgerGenerate } from './ledgerGenerate.ts';
import { ledgerVerify } from './ledgerVerify.ts';
import { Usage } from './output.ts';

/** Runs the verb. @returns the exit status. */
export function ledgerVerb(args: string[]): number {
  const [what, ...rest] = args;
  if (what === 'generate') return ledgerGenerate(rest);
  if (what === 'verify') return ledgerVerify(rest);
  throw new Usage('marsdeck ledger generate … or marsdeck ledger verify …; marsdeck help says how.');
}
