import { readdir, stat } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the built game is made of, relative to the project. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'] as const;

/** Milliseconds since 1970 of the last change at or below `path`; minus infinity when nothing is there. */
async function changedAt(path: string): Promise<number> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return -Infinity;
  // A folder's own time counts as well: it is all that a deleted file leaves behind.
  const below = entry.isDirectory() ? await readdir(path) : [];
  const times = await Promise.all(below.map((name) => changedAt(join(path, name))));
  return Math.max(entry.mtimeMs, ...times);
}

/** Whether `root`'s `dist` is missing or older than anything it is made of. */
export async function needsBuild(root: string): Promise<boolean> {
  const built = await changedAt(join(root, 'dist/index.html'));
  const sources = await Promise.all(SOURCES.map((name) => changedAt(join(root, name))));
  return built === -Infinity || Math.max(...sources) > built;
}

/**
 * Builds the game in `root` into `dist`, in a process of its own: the bundler's 600 MB go with it. What it has to say goes to
 * this one's streams. Rejects when the source does not build.
 */
export async function build(root: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const bundler = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  const [code] = (await once(bundler, 'close')) as [number | null];
  if (code !== 0) throw new Error(code === null ? 'the bundler was stopped' : `the bundler ended with ${code}`);
}
