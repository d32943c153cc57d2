/** Our source as files, for what is read out of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A file of the project, whose paths are written with forward slashes from its root. */
export function absolute(path: string): string {
  return join(ROOT, path);
}

/** Text of a file of the project. */
export function read(path: string): string {
  return readFileSync(absolute(path), 'utf8');
}

/** The TypeScript files of a folder that ship, sorted: not tests, nor what only tests use. */
export function shipped(folder: string, deep: boolean): readonly string[] {
  return readdirSync(absolute(folder), { recursive: deep, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|contract|test-support|d)\.ts$|\.test\./.test(path))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
