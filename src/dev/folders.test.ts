/** The pages that say what belongs where, against what is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Folders whose page tells of whatever lies in them. */
const ROOMS = ['src/core', 'src/core/colony', 'src/worker', 'src/web', 'src/server', 'src/cli', 'src/dev', 'e2e'];
/** The pages that people are sent to. */
const PAGES = [
  'README.md',
  'src/README.md',
  ...ROOMS.map((room) => `${room}/README.md`),
  'src/core/colony/RULES.md',
  'src/core/cartridge/FORMAT.md',
  'src/core/lispy/LANGUAGE.md',
  'src/core/mars/LEDGER.md',
  'src/core/deck/DECK.md',
  'src/server/HUB.md',
];

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Every folder below one that holds a file, without those that another page tells of. */
function foldersIn(room: string): string[] {
  const entries = readdirSync(join(ROOT, room), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${room}/${name}`)
    .filter((path) => !ROOMS.includes(path))
    .flatMap((path) => [
      ...(readdirSync(join(ROOT, path), { withFileTypes: true }).some((entry) => entry.isFile()) ? [path] : []),
      ...foldersIn(path),
    ]);
}

test.each(ROOMS)('%s/README.md says of every folder in it what belongs there, and of none that is gone', (room) => {
  const firstCells = [...textOf(`${room}/README.md`).matchAll(/^\| (`.*?`) \|/gm)].map(([, cell]) => cell ?? '');
  const told = firstCells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]*)\/`/g)].map(([, path]) => join(room, path ?? '')),
  );
  const own = ROOMS.filter((other) => dirname(other) === room);
  expect(told.filter((path) => path !== room).sort()).toEqual([...foldersIn(room), ...own].sort());
});

test.each(PAGES)('whatever %s links to or names by its whole path is there', (page) => {
  const text = textOf(page);
  const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to]) => join(dirname(page), to ?? ''));
  const named = [...text.matchAll(/`((?:src|public|e2e|lint)\/[\w./-]*\w)`/g)].map(([, path]) => path ?? '');
  expect([...links, ...named].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every script that a page tells to run is one of package.json', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  for (const page of PAGES)
    for (const [, name] of textOf(page).matchAll(/npm run (?:-s )?([a-z][\w:]*)/g))
      expect(scripts, page).toHaveProperty(name ?? '');
});
