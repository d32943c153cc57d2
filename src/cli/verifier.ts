/** `marsdeck verifier`: verifies what a hub has taken in, beside others that do. The server's program, in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Help } from './help.ts';
import { orUsage, Usage } from './output.ts';

export const VERIFIER_HELP: Help = {
  use: ['verifier'],
  about:
    'Verifies what a hub has taken in, until it is stopped. Any number may share one PostgreSQL database; a hub on the embedded database verifies by itself.',
  options: [
    ['DATABASE_URL', 'variable: the address of the hub’s database'],
    ['VERIFIERS', 'variable: how many are verified at once (1)'],
  ],
  example: 'verifier',
};

const PROGRAM = fileURLToPath(new URL('../server/verifier.ts', import.meta.url));

/** Runs the verb until the program ends. @returns its exit status. */
export async function verifierVerb(args: string[]): Promise<number> {
  orUsage(() => parseArgs({ args, options: {} }));
  if (process.env['DATABASE_URL'] === undefined)
    throw new Usage(
      'marsdeck verifier takes a PostgreSQL database: set DATABASE_URL. The embedded one is verified by npm start.',
    );
  // With the loader that this process has.
  const child = spawn(process.execPath, [...process.execArgv, PROGRAM], { stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals) => () => void child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, pass(signal));
  const [status] = (await once(child, 'exit')) as [number | null];
  return status ?? 1;
}
