import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyHouse, lintAll, typeErrors } from './fences/house.ts';
import { CLEAN, PLANTED } from './fences/planted.ts';

/** Who may import whom inside `core`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  lispy: ['kernel'],
  mars: ['kernel'],
  colony: ['kernel', 'lispy', 'mars'],
  cartridge: ['kernel', 'lispy', 'mars', 'colony'],
  replay: ['kernel', 'lispy', 'mars', 'colony', 'cartridge'],
  deck: ['kernel', 'lispy', 'mars', 'colony', 'cartridge', 'replay'],
  agent: ['kernel', 'lispy', 'mars', 'colony', 'cartridge', 'replay'],
};

const PAIRS = Object.entries(MAY_IMPORT).flatMap(([who, allowed]) =>
  Object.keys(MAY_IMPORT)
    .filter((whom) => whom !== who)
    .map((whom) => ({
      path: `src/core/${who}/takes-${whom}.ts`,
      who,
      whom,
      allowed: allowed.includes(whom),
    })),
);

/** Names that are missing in an environment, one to a line, and what the compiler has to refuse them for. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  'src/core/outside.ts': ['document', 'process', 'window', 'console', 'setTimeout', 'fetch', 'Buffer', 'URL'],
  'src/worker/outside.ts': ['document', 'process', 'window', 'Buffer'],
  'src/web/outside.ts': ['process', 'Buffer', 'WorkerGlobalScope'],
  'src/server/outside.ts': ['document', 'window', 'localStorage'],
};

const houses: string[] = [];
async function house(files: Readonly<Record<string, string>>): Promise<string> {
  const path = await emptyHouse(files);
  houses.push(path);
  return path;
}

afterAll(() => Promise.all(houses.map((path) => rm(path, { recursive: true, force: true }))));

describe('lint', () => {
  let found: Awaited<ReturnType<typeof lintAll>>;

  beforeAll(async () => {
    const pairs = PAIRS.map(({ path, whom }) => [path, `import { x } from '../${whom}/x.ts';\nexport const y = [x];`]);
    const planted = PLANTED.map(({ path, source }) => [path, source]);
    found = await lintAll(await house({ ...CLEAN, ...Object.fromEntries([...pairs, ...planted]) }));
  });

  test('the planted files have names of their own', () => {
    const paths = [...PLANTED, ...PAIRS].map(({ path }) => path).concat(Object.keys(CLEAN));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test.each(PLANTED)('$path is caught by $code', ({ path, code, says }) => {
    const texts = (found.get(path) ?? []).filter((complaint) => complaint.code === code).map(({ text }) => text);
    expect(texts.join('\n')).toContain(says);
  });

  test.each(Object.keys(MAY_IMPORT))('core/%s takes from its own row of the table, and from no other', (folder) => {
    const caught = PAIRS.filter(({ who, path }) => who === folder && found.has(path));
    const forbidden = PAIRS.filter(({ who, allowed }) => who === folder && !allowed);
    expect(caught.map(({ whom }) => whom)).toEqual(forbidden.map(({ whom }) => whom));
    for (const { path } of caught)
      expect(found.get(path)?.map(({ text }) => text)).toEqual([expect.stringContaining(`core/${folder} imports`)]);
  });

  test.each(Object.keys(CLEAN))('%s is left in peace', (path) => {
    expect(found.get(path) ?? []).toEqual([]);
  });
});

test('types: what an environment does not have is an error in it, line by line, and nothing else is', async () => {
  const files = Object.entries(MISSING).map(([path, names]) => [
    path,
    [
      ...names.map((name) => `void ${name};`),
      'void new TextEncoder().encode(String(Math.abs(-1)));',
      'export {};',
    ].join('\n'),
  ]);
  const path = await house(Object.fromEntries(files));
  const errors = await typeErrors(
    path,
    Object.keys(MISSING).map((file) => file.split('/').slice(0, 2).join('/')),
  );
  const expected = Object.entries(MISSING).flatMap(([file, names]) => names.map((_, i) => `${file}:${i + 1}`));
  expect(errors.toSorted()).toEqual(expected.toSorted());
});
