import { describe, expect, test } from 'vitest';
import { bent, bytesOf, cartridgeIn, lostRun, runFor, textOf } from '../cartridge.test-support.ts';
import { inspect } from '../inspect.ts';
import { prettySorted } from '../json.ts';
import { labelOf } from '../label/facts.ts';
import { ARTICLE_EXAMPLE, SPEC_EXAMPLE } from '../printed.test-support.ts';
import { documentOf, fileOf, golden, GOLDENS, refusedAt, seen } from './formats.test-support.ts';
import { inspectAny } from './inspectAny.ts';
import { openCartridge } from './registry.ts';

const FACTS = [
  'format',
  'version',
  'migratedFrom',
  'mission',
  'sol',
  'alive',
  'cause',
  'score',
  'id',
  'resumable',
  'missing',
];

describe('F10.14 the same keys for every format', () => {
  test.each(GOLDENS)('F10.14 %s', (name) => {
    const found = seen(golden(name));
    expect(Object.keys(found)).toEqual(expect.arrayContaining(FACTS));
    expect(found).toMatchObject({ migratedFrom: null, mission: null, cause: null });
    expect(found.name).toBe((documentOf(name) as { name?: string }).name ?? 'Ridge Keeper');
  });

  test('F10.14 what a format has no such thing of is null', () => {
    const nothing = { label: null, sol: null, alive: null, score: null, missing: [] };
    expect(seen(golden('lispy-os.json'))).toMatchObject({ ...nothing, id: 'MOS-0001', resumable: true });
    expect(seen(golden('autopilot.json'))).toMatchObject({ ...nothing, id: 'AP-0001', resumable: null });
    expect(seen(golden('module.json'))).toMatchObject({ ...nothing, id: 'lantern', resumable: null });
    expect(seen(golden('agent.json'))).toMatchObject({ ...nothing, id: 'ridge-keeper-01', resumable: null });
    expect(seen(golden('universal.json'))).toMatchObject({
      format: 'training-checkpoint',
      version: 3,
      score: 30,
      resumable: false,
      missing: ['/_format'],
    });
  });

  test('F10.14 of a colony it says what `inspect` says, and checks its chain', () => {
    for (const run of [runFor(3), lostRun()]) {
      const bytes = bytesOf(run);
      const plain = inspect(bytes);
      expect(seen(bytes).label).toEqual(labelOf(cartridgeIn(bytes)));
      expect(seen(bytes)).toMatchObject({ ...(plain.ok ? plain.value : {}), verdicts: { chain: { status: 'pass' } } });
    }
    const forged = bent(bytesOf(runFor(3)), (document) => (document.chainBlocks[1].commandsHash = 'a'.repeat(64)));
    expect(seen(forged).verdicts['chain']).toMatchObject({
      status: 'fail',
      reason: expect.stringMatching(/sol 2/) as string,
    });
  });

  test('F10.14 the sections and what is between them are a pretty file, byte for byte', () => {
    for (const bytes of [bytesOf(runFor(2)), ...GOLDENS.map(golden)]) {
      const { sections } = seen(bytes);
      const pretty = new TextEncoder().encode(prettySorted(JSON.parse(textOf(bytes)))).length;
      const sizes = Object.values(sections);
      // A brace and a line feed at either end, one more at the last line's; a comma and a line feed between two.
      expect(sizes.reduce((sum, size) => sum + size, 0) + 2 * (sizes.length - 1) + 5).toBe(pretty);
    }
  });

  test('F10.14 the contents are a tree: flat paths become folders', () => {
    const { contents } = seen(golden('lispy-os.json'));
    expect(contents.find(({ name }) => name === 'filesystem')).toEqual({
      name: 'filesystem',
      kind: 'section',
      count: 6,
      children: [
        {
          name: 'bin',
          kind: 'directory',
          count: 3,
          children: ['count', 'draw', 'greet'].map((name) => ({ name, kind: 'program' })),
        },
        {
          name: 'etc',
          kind: 'directory',
          count: 2,
          children: ['motd', 'steer.lispy'].map((name) => ({ name, kind: 'file' })),
        },
        { name: 'tmp', kind: 'directory', count: 0, children: [] },
      ],
    });
    expect(seen(golden('module.json')).contents.find(({ name }) => name === 'contracts')?.children).toEqual([
      { name: 'RELIGHT', kind: 'entry' },
    ]);
  });

  test('F10.14 a file that is refused is refused alike', () => {
    for (const text of ['{}', '[]', '{"_format":"game-save","version":1,"env":[]}'])
      expect(refusedAt(inspectAny(fileOf(JSON.parse(text))))).toEqual(
        refusedAt(openCartridge(fileOf(JSON.parse(text)))),
      );
  });
});

describe('F10.15 the printed examples', () => {
  const MINIMAL = { _format: 'example-cartridge', version: 1, name: 'Hello Cartridge', state: { counter: 42 } };
  const FILES = {
    _format: 'lispy-os-cartridge',
    version: 1,
    name: 'My OS',
    boot: { init: ['(log "Booting...")'] },
    filesystem: {
      '/bin/hello': { type: 'program', code: '(log "Hello World")' },
      '/etc/config': { type: 'file', content: 'key=value' },
    },
  };

  test('F10.15 the least: inspected; what it lacks is something that runs it', () => {
    expect(seen(fileOf(MINIMAL))).toMatchObject({
      format: 'example-cartridge',
      resumable: false,
      missing: ['/_format'],
      verdicts: { chain: { status: 'skipped' } },
    });
  });

  test('F10.15 with a filesystem: it can be booted', () => {
    expect(seen(fileOf(FILES))).toMatchObject({ format: 'lispy-os-cartridge', resumable: true, missing: [] });
  });

  test('F10.15 with a chain: its links hold, and what it lacks to be resumed is named', () => {
    expect(seen(fileOf(SPEC_EXAMPLE))).toMatchObject({
      sol: 147,
      score: 15000,
      resumable: false,
      missing: ['/state/o2', '/state/h2o', '/state/food', '/state/power', '/state/crew'],
      verdicts: { chain: { status: 'pass', reason: expect.stringMatching(/one block/) as string } },
    });
  });

  test('F10.15 the article’s, its dots and comments left out', () => {
    expect(seen(fileOf(ARTICLE_EXAMPLE))).toMatchObject({
      id: 'MBC-LZ4K2-A1B2',
      resumable: false,
      missing: ['/state/h2o', '/state/food', '/state/power'],
      verdicts: { chain: { status: 'skipped' } },
    });
    const whole = { ...ARTICLE_EXAMPLE, state: { ...ARTICLE_EXAMPLE.state, h2o: 9, food: 8, power: 7 } };
    expect(seen(fileOf(whole))).toMatchObject({ migratedFrom: 1, resumable: true, missing: [] });
  });
});
