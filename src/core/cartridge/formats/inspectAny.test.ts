import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bent, bytesOf, cartridgeIn, lostRun, runFor, textOf } from '../cartridge.test-support.ts';
import { inspect } from '../inspect.ts';
import { prettySorted } from '../json.ts';
import { labelOf } from '../label/facts.ts';
import { documentOf, fileOf, golden, GOLDENS, openedOf, refusedAt } from './formats.test-support.ts';
import { inspectAny, type Description } from './inspectAny.ts';
import { openCartridge } from './registry.ts';

const seen = (bytes: Uint8Array): Description => {
  const found = inspectAny(bytes);
  if (!found.ok) throw new Error(`${found.error.kind} at ${found.error.path}: ${found.error.message}`);
  return found.value;
};
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
  const CHAIN = {
    _format: 'mars-barn-cartridge',
    version: 1,
    name: 'Colony Run',
    state: { sol: 147, alive: true },
    chainBlocks: [{ sol: 1, hash: 'abc123', prevHash: null }],
    score: { total: 15000, grade: 'B' },
  };
  const ARTICLE = {
    _format: 'mars-barn-cartridge',
    version: 1,
    id: 'MBC-LZ4K2-A1B2',
    created: '2025-07-09T14:30:00Z',
    config: { arch: 'engineer', lispy: 'adaptive_governor', lispyCode: '(begin ...)', simSpeed: 2 },
    state: {
      sol: 147,
      alive: true,
      o2: 42.3,
      crew: [{ name: 'Chen', hp: 72, alive: true }],
      modules: ['greenhouse_dome', 'solar_farm'],
      alloc: { h: 0.25, i: 0.4, g: 0.35 },
    },
    echoHistory: [],
    echoInertia: { o2_velocity: -0.3 },
    taskHistory: [],
    reflexHistory: [],
    score: { total: 15200, grade: 'B', breakdown: [['Survival', 8000]] },
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
    expect(seen(fileOf(CHAIN))).toMatchObject({
      sol: 147,
      score: 15000,
      resumable: false,
      missing: ['/state/o2', '/state/h2o', '/state/food', '/state/power', '/state/crew'],
      verdicts: { chain: { status: 'pass', reason: expect.stringMatching(/one block/) as string } },
    });
  });

  test('F10.15 the article’s, its dots and comments left out', () => {
    expect(seen(fileOf(ARTICLE))).toMatchObject({
      id: 'MBC-LZ4K2-A1B2',
      resumable: false,
      missing: ['/state/h2o', '/state/food', '/state/power'],
      verdicts: { chain: { status: 'skipped' } },
    });
    const whole = { ...ARTICLE, state: { ...ARTICLE.state, h2o: 9, food: 8, power: 7 } };
    expect(seen(fileOf(whole))).toMatchObject({ migratedFrom: 1, resumable: true, missing: [] });
  });
});

describe('F10.11 autopilot programs', () => {
  const autopilot = documentOf('autopilot.json') as object;
  const at = (change: object) => refusedAt(openCartridge(fileOf({ ...autopilot, ...change })));

  test.each([
    ['neither program', { task_decision: undefined }, ['invalid', '/task_decision']],
    ['two nulls', { task_decision: null }, ['invalid', '/task_decision']],
    ['a program that is an object', { task_decision: {} }, ['invalid', '/task_decision']],
    ['a program without end', { task_override: 'x'.repeat(262_145) }, ['invalid', '/task_override']],
    ['an unknown key', { task_sabotage: '1' }, ['invalid', '/task_sabotage']],
    ['one of the two', { task_decision: undefined, task_override: '1' }, null],
  ])('F10.11 %s', (_what, change, refused) => {
    expect(at(change)).toEqual(refused);
  });
});

describe('F10.12 modules', () => {
  const DRAFTS = new URL('../../../../../shared/drafts/modules/', import.meta.url);
  const drafts = existsSync(DRAFTS) ? readdirSync(DRAFTS).filter((name) => name.endsWith('.cartridge.json')) : [];
  const bad = (change: (document: ReturnType<typeof documentOf>) => void) => {
    const document: unknown = documentOf('module.json');
    change(document);
    return refusedAt(openCartridge(fileOf(document)));
  };

  test.runIf(drafts.length > 0)('F10.12 every draft is read, digest and all', () => {
    expect(drafts).toHaveLength(8);
    for (const name of drafts)
      expect(seen(new Uint8Array(readFileSync(new URL(name, DRAFTS)))), name).toMatchObject({
        format: 'mars-capability-cartridge',
        verdicts: { integrity: { status: 'pass' } },
      });
  });

  test('F10.12 an edit shows in the digest, and the module is read all the same', () => {
    const edited = { ...(documentOf('module.json') as object), description: 'Edited.' };
    expect(seen(fileOf(edited)).verdicts['integrity']).toMatchObject({ status: 'fail' });
    expect(openedOf(edited)).toMatchObject({ module: { description: 'Edited.', extra: { 'x-note': 'kept' } } });
  });

  test.each([
    ['an unknown key at the top', (one) => (one.state = {}), '/state'],
    ['an unknown key in a phase', (one) => (one.contracts[0].phases[0].free = 1), '/contracts/0/phases/0/free'],
    ['no contracts', (one) => (one.contracts = []), '/contracts'],
    [
      'a resource unheard of',
      (one) => (one.contracts[0].phases[0].cost = { gold: 1 }),
      '/contracts/0/phases/0/cost/gold',
    ],
    ['a cost below zero', (one) => (one.contracts[0].phases[0].cost = { o2: -1 }), '/contracts/0/phases/0/cost/o2'],
    ['too many sols', (one) => (one.contracts[0].phases[0].sols = 21), '/contracts/0/phases/0/sols'],
    ['an effect unheard of', (one) => (one.contracts[0].reward[0].kind = 'gift'), '/contracts/0/reward/0/kind'],
    ['a grant unheard of', (one) => (one.capability.grants = ['write-disk']), '/capability/grants/0'],
    ['a tag in small letters', (one) => (one.capability.tag = 'lantern'), '/capability/tag'],
    ['an id that is a path', (one) => (one.id = '../lantern'), '/id'],
    ['no programs', (one) => (one.programs = {}), '/programs'],
    [
      '25 programs',
      (one) => (one.programs = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`p${i}`, '1']))),
      '/programs',
    ],
    ['a program of 4,001 characters', (one) => (one.programs.relight = 'x'.repeat(4001)), '/programs/relight'],
    ['no integrity', (one) => delete one.integrity, '/integrity'],
    ['a digest in capitals', (one) => (one.integrity.digest = 'A'.repeat(64)), '/integrity/digest'],
    ['the same provided twice', (one) => (one.capability.provides = ['a-b', 'a-b']), '/capability/provides'],
  ] as [string, (one: ReturnType<typeof documentOf>) => void, string][])(
    'F10.12 %s is refused',
    (_what, change, path) => {
      expect(bad(change)).toEqual(['invalid', path]);
    },
  );

  test('F10.12 two contracts of one id contradict each other', () => {
    expect(bad((one) => one.contracts.push(one.contracts[0]))).toEqual(['inconsistent', '/contracts/1/id']);
  });
});

describe('F10.13 agents', () => {
  const agent = documentOf('agent.json') as { _meta: object };
  const at = (change: object) => refusedAt(openCartridge(fileOf({ ...agent, ...change })));

  test('F10.13 the article’s example', () => {
    const example = {
      _meta: {
        type: 'lispy-cartridge',
        format: '.lispy.json',
        agent_id: 'zion-coder-01',
        exported_at: '2026-04-01T20:00:00Z',
        bootable: true,
      },
      profile: { name: '...', archetype: 'coder', karma: 47 },
      soul: '## Frame 470 — ...\n- Debated governance...\n- Becoming: ...',
      tools: { 'trend-scanner': { code: '(define (scan) ...)', author: 'zion-coder-01' } },
      programs: {},
      env: { 'favorite-channel': 'code', 'debate-style': 'socratic' },
      echoes: [],
    };
    expect(seen(fileOf(example))).toMatchObject({ format: 'lispy-cartridge', id: 'zion-coder-01', version: null });
  });

  test.each([
    ['nothing but its meta', { profile: undefined, soul: undefined, tools: undefined, echoes: undefined }, null],
    ['its format said twice', { _format: 'lispy-cartridge', version: 1 }, null],
    ['meta of another version', { _meta: { ...agent._meta, version: 2 } }, ['invalid', '/_meta/version']],
    ['an unknown key in meta', { _meta: { ...agent._meta, heap: [] } }, ['invalid', '/_meta/heap']],
    ['a tool without code', { tools: { a: { name: 'a' } } }, ['invalid', '/tools/a/code']],
    ['a tool that is text', { tools: { a: '(a)' } }, ['invalid', '/tools/a']],
    ['a program that is an object', { programs: { a: {} } }, ['invalid', '/programs/a']],
    ['101 echoes', { echoes: Array(101).fill({}) }, ['invalid', '/echoes']],
    ['an echo that is text', { echoes: ['x'] }, ['invalid', '/echoes/0']],
    ['a soul without end', { soul: 'x'.repeat(1_048_577) }, ['invalid', '/soul']],
    ['a profile that is a list', { profile: [] }, ['invalid', '/profile']],
  ])('F10.13 %s', (_what, change, refused) => {
    expect(at(change)).toEqual(refused);
  });
});
