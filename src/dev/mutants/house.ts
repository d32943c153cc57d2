/** A folder with one faulty copy of the deck for each fault, beside the rest of the core. */
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fault } from './fault.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What the deck and its tests import of the core. */
const NEIGHBOURS = ['kernel', 'lispy', 'mars', 'colony', 'cartridge', 'replay'];

/** A text with the fault in it, or why it can't be put there. */
export function withFault(text: string, { name, from, to }: Fault): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${name}" fits ${parts.length - 1} places of its file, not one`);
  return parts.join(to);
}

/** Where the copy of the fault with this number lies. */
const copyOf = (folder: string, number: number): string =>
  join(folder, 'src/core', `m${String(number).padStart(2, '0')}`);

/** Builds the folder. Fewer stories, and no shrinking: that a test fails is all that is asked. @returns its path. */
export async function buildHouse(faults: readonly Fault[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'marsdeck-mutants-'));
  await mkdir(join(folder, 'src/core'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const name of NEIGHBOURS) await symlink(join(ROOT, 'src/core', name), join(folder, 'src/core', name));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(folder, 'setup.ts'),
    "import fc from 'fast-check';\nfc.configureGlobal({ endOnFailure: true, numRuns: 80 });\n",
  );
  await writeFile(
    join(folder, 'vitest.config.ts'),
    "export default { test: { include: ['src/core/m*/**/*.test.ts'], exclude: ['**/deck.test.ts'], setupFiles: ['./setup.ts'], isolate: false, testTimeout: 120_000 } };\n",
  );
  for (const [number, fault] of faults.entries()) {
    const copy = copyOf(folder, number);
    await cp(join(ROOT, 'src/core/deck'), copy, { recursive: true });
    const file = join(copy, fault.file);
    await writeFile(file, withFault(await readFile(file, 'utf8'), fault));
  }
  return folder;
}
