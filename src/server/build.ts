import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Builds the game in `root` into `dist`. Rejects with the bundler's own error when the source does not build. */
export async function build(root: string): Promise<void> {
  // Loaded late: a built game is served without the bundler.
  const vite = await import('vite');
  await vite.build({ root, logLevel: 'warn' });
}
