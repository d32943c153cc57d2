import { vi } from 'vitest';
import { marsdeck } from './marsdeck.ts';

/** Calls the command line in this process, as if from the folder `cwd`; nothing reaches the test's own output. */
export function callFrom(cwd: string, args: readonly string[]) {
  const caught = listen(cwd);
  try {
    return caught.told(marsdeck(args));
  } finally {
    caught.end();
  }
}

/** The same for a verb that answers later. */
export async function callLater(cwd: string, args: readonly string[]) {
  const caught = listen(cwd);
  try {
    return caught.told(await marsdeck(args));
  } finally {
    caught.end();
  }
}

function listen(cwd: string) {
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
  return {
    told: <Status>(status: Status) => ({ status, out, err, json: () => JSON.parse(out) as unknown }),
    end(): void {
      stdout.mockRestore();
      stderr.mockRestore();
      vi.unstubAllEnvs();
    },
  };
}
