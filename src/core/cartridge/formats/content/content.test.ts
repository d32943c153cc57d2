import { describe, expect, test } from 'vitest';
import { documentOf, fileOf, openedOf, refusedAt } from '../formats.test-support.ts';
import { inspectAny } from '../inspectAny.ts';
import { openCartridge } from '../registry.ts';
import { checkLinks } from './chain.ts';
import { programsOf } from './programs.ts';

const holding = (content: object) => fileOf({ _format: 'game-save', version: 1, ...content });
const system = (content: object) => fileOf({ _format: 'lispy-os-cartridge', version: 1, ...content });
/** How both a system and a universal cartridge answer to a content: they share its room. */
const answersTo = (content: object) => {
  const [one, other] = [holding(content), system(content)].map((file) => refusedAt(openCartridge(file)));
  expect(other).toEqual(one);
  return one;
};
const file = { type: 'file', content: '' };
const many = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`/k${index}`, value]));

describe('F10.4 filesystem', () => {
  test('F10.4 files, programs and directories at plain paths', () => {
    expect(
      answersTo({
        filesystem: {
          '/a': file,
          '/b c/..d/.e': file,
          '/ü/λ.lispy': { type: 'program', code: '(' },
          '/tmp': { type: 'dir', children: [] },
          '/b c': { type: 'dir', children: ['..d'] },
        },
      }),
    ).toBeNull();
  });

  test.each([
    ['a link', { '/a': { type: 'link', target: '/etc' } }, '/filesystem/~1a/type'],
    ['a symlink beside content', { '/a': { ...file, target: '/etc' } }, '/filesystem/~1a/target'],
    ['no type', { '/a': { content: '' } }, '/filesystem/~1a/type'],
    ['a program with content', { '/a': { type: 'program', content: '' } }, '/filesystem/~1a/code'],
    ['content that is no text', { '/a': { type: 'file', content: 7 } }, '/filesystem/~1a/content'],
    ['a directory inside a directory', { '/a': { type: 'dir', children: { b: file } } }, '/filesystem/~1a/children'],
    ['a child with a slash', { '/a': { type: 'dir', children: ['b/c'] } }, '/filesystem/~1a/children/0'],
    ['a child that goes up', { '/a': { type: 'dir', children: ['..'] } }, '/filesystem/~1a/children/0'],
    ['a child twice', { '/a': { type: 'dir', children: ['b', 'b'] } }, '/filesystem/~1a/children'],
    ['a path that goes up', { '/a/../b': file }, '/filesystem/~1a~1..~1b'],
    ['a path that ends in dots', { '/a/..': file }, '/filesystem/~1a~1..'],
    ['a dot', { '/./a': file }, '/filesystem/~1.~1a'],
    ['no slash in front', { a: file }, '/filesystem/a'],
    ['a slash at the end', { '/a/': file }, '/filesystem/~1a~1'],
    ['two slashes', { '//a': file }, '/filesystem/~1~1a'],
    ['the root alone', { '/': { type: 'dir', children: [] } }, '/filesystem/~1'],
    ['a backslash', { '/a\\b': file }, '/filesystem/~1a\\b'],
    ['a line feed', { '/a\nb': file }, '/filesystem/~1a\nb'],
    ['a long name', { [`/${'a'.repeat(256)}`]: file }, `/filesystem/~1${'a'.repeat(256)}`],
    ['a path too deep', { ['/a'.repeat(65)]: file }, `/filesystem/${'~1a'.repeat(65)}`],
    ['a long file', { '/a': { type: 'file', content: 'x'.repeat(262_145) } }, '/filesystem/~1a/content'],
    ['too many', many(4097, file), '/filesystem'],
    ['a list', [], '/filesystem'],
  ])('F10.4 %s is refused', (_what, filesystem, path) => {
    expect(answersTo({ filesystem })).toEqual(['invalid', path]);
  });

  test('F10.4 nothing lies inside a file, nor inside a program', () => {
    expect(answersTo({ filesystem: { '/a': file, '/a/b/c': file } })).toEqual([
      'inconsistent',
      '/filesystem/~1a~1b~1c',
    ]);
    expect(answersTo({ filesystem: { '/a': { type: 'program', code: '' }, '/a/b': file } })?.[0]).toBe('inconsistent');
  });
});

describe('F10.5 what a VM is given', () => {
  test.each([
    ['an object in env', { env: { a: {} } }, '/env/a'],
    ['a list in env', { env: { a: [1] } }, '/env/a'],
    ['null in env', { env: { a: null } }, '/env/a'],
    ['a name with brackets', { env: { '(a)': 1 } }, '/env/(a)'],
    ['a name with a blank', { env: { 'a b': 1 } }, '/env/a b'],
    ['an empty name', { env: { '': 1 } }, '/env/'],
    ['env as a list', { env: [] }, '/env'],
    ['too much env', { env: many(1001, 1) }, '/env'],
    ['a program that is bytes', { programs: { a: [40, 41] } }, '/programs/a'],
    ['a program without a source', { programs: [{ name: 'a' }] }, '/programs/0/code'],
    ['a program that is too long', { programs: { a: 'x'.repeat(262_145) } }, '/programs/a'],
    ['too many programs', { programs: many(1001, '1') }, '/programs'],
    ['boot as text', { boot: '(log 1)' }, '/boot'],
    ['an expression that is none', { boot: { init: [1] } }, '/boot/init/0'],
    ['too many expressions', { boot: { init: Array(257).fill('1') } }, '/boot/init'],
    ['an unknown key', { boot: { init: [], after: [] } }, '/boot/after'],
  ])('F10.5 %s is refused', (_what, content, path) => {
    expect(answersTo(content)).toEqual(['invalid', path]);
  });

  test('F10.5 programs are read in either writing, in their order', () => {
    expect(programsOf({ b: '1', a: { code: '2' } })).toEqual([
      { name: 'b', source: '1' },
      { name: 'a', source: '2' },
    ]);
    expect(programsOf([{ name: 'z', code: '3' }])).toEqual([{ name: 'z', source: '3' }]);
  });
});

describe('F10.6 bounds and findings', () => {
  const found = (content: object, format = 'game-save') => {
    const seen = inspectAny(fileOf({ _format: format, version: 1, ...content }));
    if (!seen.ok) throw new Error(seen.error.message);
    const own = new Set(['/name', '/description', '/created', '/author', '/id']);
    return seen.value.findings.filter(({ path }) => !own.has(path)).map(({ path }) => path);
  };

  test.each([
    ['a history that is text', { history: 'long' }, '/history'],
    ['a history of another name', { echoHistory: 'long' }, '/echoHistory'],
    ['a history without end', { taskHistory: Array(10_001).fill(0) }, '/taskHistory'],
    ['a score that is a number', { score: 7 }, '/score'],
    ['a total that is text', { score: { total: '7' } }, '/score/total'],
    ['a part that is text', { score: { total: 7, breakdown: [['a', '7']] } }, '/score/breakdown/0/1'],
    ['a state that is text', { state: 'x' }, '/state'],
    ['settings that are a list', { config: [] }, '/config'],
    ['a time in words', { created: 'yesterday' }, '/created'],
    ['a name that is a number', { name: 7 }, '/name'],
    ['a name without end', { name: 'x'.repeat(121) }, '/name'],
  ])('F10.6 %s is refused', (_what, content, path) => {
    expect(refusedAt(openCartridge(holding(content)))).toEqual(['invalid', path]);
  });

  test('F10.6 a golden keeps to all of it, and an empty one lacks what is recommended', () => {
    for (const name of ['universal.json', 'autopilot.json', 'agent.json', 'module.json'])
      expect(inspectAny(fileOf(documentOf(name)))).toMatchObject({ value: { findings: [] } });
    const bare = inspectAny(holding({}));
    expect(bare.ok && bare.value.findings.map(({ path }) => path)).toEqual([
      '/name',
      '/description',
      '/created',
      '/author',
      '/id',
    ]);
  });

  test.each([
    ['no parts', { score: { total: 5 } }, ['/score/breakdown']],
    ['parts that make the total', { score: { total: 5, breakdown: { a: 2, b: 3 } } }, []],
    ['a hidden part', { score: { total: 9, breakdown: [['a', 2]] } }, ['/score/breakdown']],
    ['no seed', { config: { rate: 1 } }, ['/config']],
    ['a seed', { config: { startSeed: 1 } }, []],
    ['a long history', { history: Array(501).fill(0) }, ['/history']],
    ['a long one among several', { history: { a: [], b: Array(501).fill(0) } }, ['/history']],
    ['a child that is not there', { filesystem: { '/a': { type: 'dir', children: ['b'] } } }, ['/filesystem/~1a']],
    ['a child deep down', { filesystem: { '/a': { type: 'dir', children: ['b'] }, '/a/b/c': file } }, []],
  ])('F10.6 %s', (_what, content, paths) => {
    expect(found(content)).toEqual(paths);
  });

  test('F10.6 a source that LisPy can’t read is named, in every format that has sources', () => {
    const programs = { '/bin/x': { type: 'program', code: '(log 1' } };
    expect(found({ boot: ['1'], filesystem: programs, programs: { y: ')' } }, 'lispy-os-cartridge')).toEqual([
      '/filesystem/~1bin~1x/code',
      '/programs/y',
    ]);
    expect(found({ task_decision: '(' }, 'mars-barn-autopilot')).toEqual(['/task_decision']);
  });
});

describe('F10.7 a chain that is not ours', () => {
  const link = (hash: string, prevHash: string | null) => ({ hash, prevHash });
  const whole = [link('a', null), link('b', 'a'), link('c', 'b')];

  test.each([
    ['a whole chain', whole, 'c', 'pass', /3 blocks follow.*head.*first block.*not checked/],
    ['no head named', whole, undefined, 'pass', /names no head/],
    ['a part of one', whole.slice(1), 'c', 'pass', /not in the file/],
    ['one block', whole.slice(0, 1), 'a', 'pass', /one block/],
    ['no blocks', [], 'c', 'skipped', /no blocks/],
    ['a link broken', [link('a', null), link('b', 'x'), link('c', 'b')], 'c', 'fail', /Block 2 of 3/],
    ['a block taken out', [whole[0], whole[2]], 'c', 'fail', /Block 2 of 2/],
    ['a first block in the middle', [...whole, link('d', null)], 'd', 'fail', /Block 4 of 4/],
    ['another head', whole, 'd', 'fail', /head/],
    ['a head of nothing', whole, null, 'fail', /head/],
  ] as const)('F10.7 %s', (_what, blocks, head, status, reason) => {
    const verdict = checkLinks(blocks as Parameters<typeof checkLinks>[0], head);
    expect(verdict.status).toBe(status);
    expect(verdict.reason).toMatch(reason);
  });

  test('F10.7 blocks and head are found wherever a file keeps them', () => {
    const status = (content: object) => {
      const seen = inspectAny(holding(content));
      return seen.ok && seen.value.verdicts['chain']?.status;
    };
    expect(status({ chainBlocks: whole, chainHead: 'c' })).toBe('pass');
    expect(status({ chainBlocks: whole, chainHead: 'b' })).toBe('fail');
    expect(status({ chain: whole })).toBe('pass');
    expect(status({ chain: { blocks: whole, head: 'b' } })).toBe('fail');
    expect(status({ chain: { head: 'c' }, chainBlocks: whole })).toBe('pass');
    expect(status({})).toBe('skipped');
  });

  test.each([
    ['blocks that are an object', { chainBlocks: {} }, '/chainBlocks'],
    ['a hash that is a number', { chainBlocks: [{ hash: 1, prevHash: null }] }, '/chainBlocks/0/hash'],
    ['a block without the one before', { chain: [{ hash: 'a' }] }, '/chain/0/prevHash'],
    ['a head that is a number', { chainHead: 1 }, '/chainHead'],
  ])('F10.7 %s is refused', (_what, content, path) => {
    expect(refusedAt(openCartridge(holding(content)))).toEqual(['invalid', path]);
  });
});

test('F10.8 a universal cartridge keeps the keys that are its own, and is never another', () => {
  const opened = openedOf(documentOf('universal.json'));
  expect(opened).toMatchObject({
    format: 'universal',
    name: 'training-checkpoint',
    cartridge: { optimizer: { own: 'key' } },
  });
  for (const format of ['dataset', 'game-save', 'rappter-agent-state', 'v2-save'])
    expect(openedOf({ _format: format, version: 0 }).format).toBe('universal');
  for (const format of ['', 'a_b', '-a', 'a-', 'a--b', '1a', 'ä', 'a b', 'x'.repeat(81)])
    expect(refusedAt(openCartridge(fileOf({ _format: format, version: 1 })))).toEqual(['invalid', '/_format']);
});
