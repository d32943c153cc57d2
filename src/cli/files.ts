/** Files named on the command line, relative to where it was called. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { isGzip } from '../core/cartridge/codec.ts';
import { tooLarge } from '../core/cartridge/readJson.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { MAX_BYTES } from '../core/cartridge/schema.ts';
import { unwrap } from '../core/cartridge/unwrap.ts';
import { Usage } from './output.ts';

/** npm changes directory to the project; INIT_CWD is where the person was. */
function fromHere(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
}

/** What stands for standard input where a file is asked for. */
const STANDARD_INPUT = '-';
const CHUNK = 65_536;
/** Milliseconds between looks at a pipe that has nothing yet. */
const PAUSE_MS = 5;

/** All of standard input, or as much of it as shows that it is too large. */
function readInput(): Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length <= MAX_BYTES) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let got: number;
    try {
      got = readSync(0, chunk);
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (code === 'EOF') break;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
      continue;
    }
    if (got === 0) break;
    chunks.push(chunk.subarray(0, got));
    length += got;
  }
  return Buffer.concat(chunks);
}

/**
 * The bytes of a file, or of standard input for `-`; taken out of a picture or a link, inflated when gzipped, refused when
 * too large. A file that can't be read is wrong use.
 */
export function readFile(file: string): Result<Uint8Array, Refusal> {
  const path = fromHere(file);
  let bytes: Uint8Array;
  try {
    if (file === STANDARD_INPUT) bytes = readInput();
    else {
      const found = statSync(path);
      if (!found.isFile() && !found.isDirectory()) throw new Usage(`${file} is not a file.`);
      const { size } = found;
      if (size > MAX_BYTES) return err(tooLarge(size));
      bytes = readFileSync(path);
    }
    if (bytes.byteLength > MAX_BYTES) return err(tooLarge(bytes.byteLength));
  } catch (error) {
    if (error instanceof Usage) throw error;
    throw new Usage(`${file} can’t be read: ${reasonOf(error)}.`);
  }
  const unwrapped = unwrap(bytes);
  if (!unwrapped.ok) return unwrapped;
  const { bytes: found, torn } = unwrapped.value;
  if (!isGzip(found)) return ok(found);
  try {
    return ok(gunzipSync(found, { maxOutputLength: MAX_BYTES }));
  } catch (error) {
    if (error instanceof RangeError) return err(tooLarge(MAX_BYTES + 1));
    return err(torn);
  }
}

/** Whether there is such a file, or it stands for standard input. */
export function isThere(file: string): boolean {
  try {
    return file === STANDARD_INPUT || statSync(fromHere(file)).isFile();
  } catch {
    // Not there, or not to be looked at: whoever reads it is told which.
    return false;
  }
}

/** Writes bytes. A place that can't be written is wrong use. */
export function writeFile(file: string, bytes: Uint8Array): void {
  try {
    // Beside it first, then in its place: what stood there is whole until the new one is.
    const path = fromHere(file);
    const partial = `${path}.${process.pid}.partial`;
    writeFileSync(partial, bytes);
    renameSync(partial, path);
  } catch (error) {
    throw new Usage(`${file} can’t be written: ${reasonOf(error)}.`);
  }
}

/** Writes a secret that nobody else may read. A file that is there already is wrong use: it may be a key in use. */
export function writeSecret(file: string, text: string): void {
  try {
    writeFileSync(fromHere(file), text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new Usage(`${file} can’t be written: ${reasonOf(error)}.`);
  }
}

/** Removes a file, if it is there. */
export function removeFile(file: string): void {
  rmSync(fromHere(file), { force: true });
}

/** The names in a folder, sorted; null when the path is no folder. A path that can't be read is wrong use. */
export function listFolder(folder: string): readonly string[] | null {
  const path = fromHere(folder);
  try {
    return statSync(path).isDirectory() ? readdirSync(path).sort() : null;
  } catch (error) {
    throw new Usage(`${folder} can’t be read: ${reasonOf(error)}.`);
  }
}

/** Makes a folder, and those it lies in, where there is none. A place where it can't be is wrong use. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(fromHere(folder), { recursive: true });
  } catch (error) {
    throw new Usage(`${folder} can’t be made: ${reasonOf(error)}.`);
  }
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new run's id: `MDK-` and ten Crockford base-32 digits. */
export function newId(): string {
  return `MDK-${[...randomBytes(10)].map((byte) => ALPHABET[byte & 31]).join('')}`;
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'there is a file in its place';
  if (code === 'EACCES') return 'permission is missing';
  return typeof code === 'string' ? code : 'unknown reason';
}
