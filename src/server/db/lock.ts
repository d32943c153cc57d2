/**
 * A lock of our own for a data folder: the embedded database has none, and two processes in one folder destroy it.
 * The lock names the process; it is taken over when that process is gone.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

export type Lock = { release(): Promise<void> };

type Holder = { readonly id: string; readonly pid: number; readonly started: string; readonly host: string };

const NAME = 'marsdeck.lock';
/** A lock of another host (a container's name changes with each start) is gone when nobody touched it for so long. */
const TOUCH_MS = 5_000;
const STALE_MS = 60_000;
/** Whoever takes a lock over is done within this; who died in it left its mark behind. */
const TAKEOVER_MS = 10_000;

/** Takes the lock of a folder, which is made when there is none. @returns a sentence when somebody else holds it. */
export async function takeLock(folder: string): Promise<Lock | string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, NAME);
  const me: Holder = { id: randomUUID(), pid: process.pid, started: startOf(process.pid), host: hostname() };
  if (!(await create(path, me))) {
    const holder = await holderOf(path);
    if (holder !== null && (await isHeld(path, holder)))
      return `Another Marsdeck (process ${holder.pid} on ${holder.host}) uses ${folder}. Stop it first, or give this one another MARSDECK_DATA. If there is none, remove ${path}.`;
    if (!(await takeOver(path, me))) return `Another Marsdeck is just opening ${folder}. Try again in a moment.`;
  }
  const touch = setInterval(() => void touched(path), TOUCH_MS);
  touch.unref();
  return {
    async release() {
      clearInterval(touch);
      if ((await holderOf(path))?.id === me.id) await rm(path, { force: true });
    },
  };
}

async function create(path: string, me: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(me));
    await file.close();
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') return false;
    throw error;
  }
}

/** Replaces a lock whose holder is gone. Two that try at once are kept apart by a second file, made exclusively. */
async function takeOver(path: string, me: Holder): Promise<boolean> {
  const mark = `${path}.taking`;
  const left = await stat(mark).catch(() => null);
  if (left !== null && Date.now() - left.mtimeMs > TAKEOVER_MS) await rm(mark, { force: true });
  if (!(await create(mark, me))) return false;
  try {
    const holder = await holderOf(path);
    if (holder !== null && (await isHeld(path, holder))) return false;
    const fresh = `${path}.${me.id}`;
    await writeFile(fresh, JSON.stringify(me), { mode: 0o600 });
    await rename(fresh, path);
    return true;
  } finally {
    await rm(mark, { force: true });
  }
}

/** Who holds a lock; null when nobody does, or when the file was cut off as it was written. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    const { id, pid, started, host } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof pid !== 'number' || typeof host !== 'string') return null;
    return { id, pid, started: String(started), host };
  } catch {
    return null;
  }
}

async function isHeld(path: string, { pid, started, host }: Holder): Promise<boolean> {
  if (host !== hostname()) {
    const entry = await stat(path).catch(() => null);
    return entry !== null && Date.now() - entry.mtimeMs < STALE_MS;
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return now === '' || started === '' || now === started;
}

/** When a process began, in the kernel's ticks: tells it from a later one of the same number. Empty where there is no /proc. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22; the second, the name, may hold blanks and ends with the last parenthesis.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

async function touched(path: string): Promise<void> {
  const now = new Date();
  // A lock that was removed by hand is not made again: whoever did it meant it.
  await utimes(path, now, now).catch(() => undefined);
}
