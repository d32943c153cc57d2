import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Our rules, as they stand, and nothing of our source. */
const RULES = [
  '.oxlintrc.json',
  'lint',
  'tsconfig.base.json',
  'src/core/globals.d.ts',
  ...['core', 'worker', 'web', 'server'].map((name) => `src/${name}/tsconfig.json`),
];

/** Makes an empty house in a temporary folder: the same layout and rules, with `files` (path to text) in it. */
export async function emptyHouse(files: Readonly<Record<string, string>>): Promise<string> {
  const house = await mkdtemp(join(tmpdir(), 'marsdeck-fences-'));
  await Promise.all(RULES.map((name) => cp(join(ROOT, name), join(house, name), { recursive: true })));
  await symlink(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), `${text}\n`);
  }
  return house;
}

/** Standard output of one of the installed programs, run in `house`. Its exit code says only that it found something. */
function outputOf(house: string, program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', program), args, { cwd: house });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}

/** One complaint of the linter: `code` is `plugin(rule)`, `text` its message and advice. */
interface Complaint {
  readonly code: string;
  readonly text: string;
}

/** What the linter, with types, says about each file of a house. Rejects when it does not answer in JSON. */
export async function lintAll(house: string): Promise<ReadonlyMap<string, readonly Complaint[]>> {
  const report = JSON.parse(await outputOf(house, 'oxlint', ['--type-aware', '-f', 'json', 'src'])) as {
    readonly diagnostics: readonly { filename: string; code?: string; message: string; help?: string }[];
  };
  const found = new Map<string, Complaint[]>();
  for (const { filename, code = '', message, help = '' } of report.diagnostics) {
    found.set(filename, [...(found.get(filename) ?? []), { code, text: `${message} ${help}` }]);
  }
  return found;
}

/** The lines the compiler refuses, as `path:line`. */
export async function typeErrors(house: string, projects: readonly string[]): Promise<readonly string[]> {
  const output = await outputOf(house, 'tsc', ['-b', '--pretty', 'false', ...projects]);
  return [...output.matchAll(/^(\S+)\((\d+),\d+\): error /gm)].map(([, path, line]) => `${path}:${line}`);
}
