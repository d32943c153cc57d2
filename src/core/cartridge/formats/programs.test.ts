import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf, fileOf, openedOf, refusedAt, seen } from './formats.test-support.ts';
import { openCartridge } from './registry.ts';

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
