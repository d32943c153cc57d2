import { vi } from 'vitest';
import { marsdeck } from './marsdeck.ts';

/** Calls the command line in this process, as if from the folder `cwd`; nothing reaches the test's own output. */
export function callFrom(cwd: string, args: readonly string[]) {
  let out = '';
  let err = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  vi.stubEnv('INIT_CWD', cwd);
  try {
    const status = marsdeck(args);
    return { status, out, err, json: () => JSON.parse(out) as unknown };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
    vi.unstubAllEnvs();
  }
}
