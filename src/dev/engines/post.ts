/** Asks a browser that no library drives: it opens a page of ours, runs the probe, and posts what it found. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MS = 180_000;
const PAGE = `<!doctype html><meta charset="utf-8"><title>probe</title><script src="/probe.js"></script>
<script>fetch('/found', { method: 'POST', body: MARSDECK_PROBE.probeAll() });</script>`;

/** What the browser found, or null when it is not installed or does not answer. */
export async function askByPost(
  script: string,
  program: string,
  commandFor: (url: string, profile: string) => readonly string[],
): Promise<string | null> {
  if (!existsSync(program)) return null;
  const profile = mkdtempSync(join(tmpdir(), 'marsdeck-engine-'));
  let settle: (found: string | null) => void;
  const found = new Promise<string | null>((resolve) => {
    settle = resolve;
  });
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        response.end();
        settle(body);
      });
    } else if (request.url === '/probe.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const [command = '', ...args] = commandFor(`http://127.0.0.1:${port}/`, profile);
  const env = {
    ...process.env,
    HOME: profile,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const child = spawn(command, args, { detached: true, stdio: 'ignore', env });
  child.once('error', () => settle(null));
  const timer = setTimeout(() => settle(null), PATIENCE_MS);
  const answer = await found;
  clearTimeout(timer);
  if (child.pid !== undefined) {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return answer;
}
