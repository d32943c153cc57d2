/** The built game, served to a tool that drives a browser of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export type Served = { readonly address: string; stop(): Promise<void> };

/** Serves on a port of this machine, with a hub that begins empty. Rejects when the server ends before it listens. */
export async function served(port: number): Promise<Served> {
  const address = `http://127.0.0.1:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'marsdeck-served-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', MARSDECK_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  /** It prints its address once it listens; before that it may say that it builds. */
  async function listening(): Promise<void> {
    let said = '';
    while (!said.includes(address)) said += String((await once(server.stdout, 'data'))[0]);
  }
  await Promise.race([listening(), ended.then(() => Promise.reject(new Error('The server did not start.')))]);
  return {
    address,
    async stop() {
      if (server.exitCode === null) {
        server.kill('SIGTERM');
        await ended;
      }
      rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
