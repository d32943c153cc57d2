import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateIn, exportGlobals, openSession, written } from '../lispy/lispy.ts';
import { newRun } from '../cartridge/cartridge.test-support.ts';
import { advanceSols, submitCommand, type Run, suppliesOf } from '../cartridge/run.ts';
import { COLONY_WORDS } from '../colony/programs/words.ts';
import { agentFrom, shelfOf } from './agent.test-support.ts';
import { bootAgent } from './boot.ts';
import { agentFileName, decodeAgent, documentOf, encodeAgent } from './document.ts';
import { agentLeaving } from './leave.ts';
import { openTerminal, type Terminal } from './shelf.ts';
import { termsOf } from './terms.ts';

const AT = '2026-04-01T20:00:00.000Z';
const GOLDEN = new Uint8Array(readFileSync(new URL('../cartridge/formats/golden/agent.json', import.meta.url)));
const good = agentFrom({
  profile: { name: 'Ridge Keeper', archetype: 'gardener' },
  soul: '## Before\n- Sowed wheat.\n',
  tools: { halves: { code: '(define (half x) (/ x 2))', author: 'me', uses: 3 }, broken: { code: '(define (f' } },
  programs: {
    govern:
      '(set! heating_alloc (half 0.8)) (set! isru_alloc 0.3) (set! greenhouse_alloc 0.3) (remember (string "risk " colony_risk_index)) (set! mood (+ mood 1))',
    main: '(half 10)',
  },
  env: { mood: 1, 'favorite-crop': 'wheat', deep: { a: [1, null, 'x'] } },
  echoes: [{ frame: 1, note: 'first' }],
  state_snapshot: { mood: 'calm' },
  'x-note': { kept: true },
});

function value<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
function say({ session }: Terminal, terminal: Terminal, source: string): string {
  const outcome = evaluateIn(session, source, { host: terminal });
  return outcome.ok ? written(outcome.value) : `${outcome.error.kind}: ${outcome.error.message}`;
}
const leaving = (run: Run) =>
  agentLeaving({ colony: run.colony, supplies: suppliesOf(run.genesis), world: run.identity.id, at: AT });

describe('F14.1 the file', () => {
  test('F14.1 comes back byte for byte, what this build does not know included', () => {
    const agent = value(decodeAgent(GOLDEN));
    expect(new TextDecoder().decode(encodeAgent(agent))).toBe(new TextDecoder().decode(GOLDEN));
    expect(documentOf(value(decodeAgent(encodeAgent(good))))).toEqual(documentOf(good));
  });

  test('F14.1 its name has no character that a file system minds', () => {
    expect(agentFileName('zion-coder-01', AT)).toBe('zion-coder-01-20260401T200000Z.lispy.json');
    expect(agentFileName('../../etc/ö', AT)).toBe('etc-20260401T200000Z.lispy.json');
    expect(agentFileName('…', AT)).toBe('agent-20260401T200000Z.lispy.json');
  });
});

describe('F14.2 boot', () => {
  test('F14.2 binds, defines, names what fails, and boots the rest', () => {
    const session = openSession('strict', COLONY_WORDS);
    const booted = bootAgent(session, good);
    expect(booted).toMatchObject({
      id: 'ridge-keeper-01',
      env: ['deep', 'favorite-crop', 'mood'],
      tools: ['halves'],
      programs: ['govern', 'main'],
    });
    expect(booted.failed).toMatchObject([{ name: 'broken' }]);
    const outcome = evaluateIn(session, '(list (main) favorite-crop (get profile "archetype") (length agent_echoes))');
    expect(outcome.ok && written(outcome.value)).toBe('(5 "wheat" "gardener" 1)');
  });

  test('F14.2 twice gives the same agent, in one session or in two', () => {
    const globals = (times: number): unknown => {
      const session = openSession('strict', COLONY_WORDS);
      const booted = Array.from({ length: times }, () => bootAgent(session, good));
      return [booted.at(-1), exportGlobals(session, () => true).data];
    };
    expect(globals(2)).toEqual(globals(1));
  });

  test('F14.2 a program that closes more than it opens is left out, and runs nothing', () => {
    const session = openSession('strict', COLONY_WORDS);
    const { failed, programs } = bootAgent(
      session,
      agentFrom({ env: { hit: 0 }, programs: { p: '1) (set! hit 1) (list 2' } }),
    );
    expect(programs).toEqual([]);
    expect(failed.map(({ name }) => name)).toEqual(['p']);
    expect(exportGlobals(session, (name) => name === 'hit').data).toEqual({ hit: 0 });
  });

  test('F14.2 an endless tool costs its budget and no more', () => {
    const { failed, tools } = bootAgent(
      openSession('strict', COLONY_WORDS),
      agentFrom({ tools: { a: { code: '(while true 1)' }, b: { code: '(define b 1)' } } }),
    );
    expect([failed.map(({ name }) => name), tools]).toEqual([['a'], ['b']]);
  });
});

describe('F14.3 the terminal', () => {
  test('F14.3 lists, imports, remembers and exports', () => {
    const shelf = shelfOf({
      'one.lispy.json': encodeAgent(good),
      'other.json': GOLDEN,
      'bad.lispy.json': new Uint8Array([1]),
    });
    const terminal = openTerminal(shelf, () => AT);
    expect(say(terminal, terminal, '(length (list-cartridges))')).toBe('1');
    expect(
      say(
        terminal,
        terminal,
        '(map (lambda (k) (get (car (list-cartridges)) k)) (list "file" "agent" "tools" "has-soul"))',
      ),
    ).toBe('("one.lispy.json" "ridge-keeper-01" 2 true)');
    expect(say(terminal, terminal, '(import-cartridge "one.lispy.json")')).toMatch(
      /^"profile restored, soul restored, 1 tool restored, 2 programs restored, VM state restored \(3 names\); broken left out: /,
    );
    expect(say(terminal, terminal, '(set! mood (half mood)) (remember "a quiet day")')).toBe('true');
    expect(say(terminal, terminal, '(export-cartridge "ridge-keeper-01")')).toBe(
      '"ridge-keeper-01-20260401T200000Z.lispy.json (1 KB)"',
    );
    const exported = value(
      decodeAgent(shelf.files.get('ridge-keeper-01-20260401T200000Z.lispy.json') ?? new Uint8Array()),
    );
    expect(exported.env).toMatchObject({ mood: 0.5, 'favorite-crop': 'wheat' });
    expect(exported.soul).toBe('## Before\n- Sowed wheat.\n- a quiet day\n');
    expect(exported.extra).toEqual({ 'x-note': { kept: true } });
  });

  test.each([
    ['(import-cartridge "none.lispy.json")', 'cap: There is no none.lispy.json on the shelf.'],
    ['(export-cartridge "nobody")', 'cap: No agent called nobody is booted or on the shelf.'],
    ['(remember "x")', 'false'],
  ])('F14.3 %s: %s', (source, answer) => {
    const terminal = openTerminal(shelfOf(), () => AT);
    expect(say(terminal, terminal, source)).toBe(answer);
  });
});

describe('F14.4 seated and exported', () => {
  const run = newRun(3);
  submitCommand(run, { kind: 'seat-agent', agent: value(termsOf(good)).terms });
  advanceSols(run, 5);
  const left = value(leaving(run));

  test('F14.4 it leaves with new memory, echoes of its sols, and a service record', () => {
    expect(left.env).toEqual({ mood: 6, 'favorite-crop': 'wheat', deep: { a: [1, null, 'x'] } });
    expect(left.soul?.split('\n').slice(0, 3)).toEqual(['## Before', '- Sowed wheat.', '']);
    expect(left.soul?.match(/^- Sol \d+: risk /gm)).toHaveLength(5);
    expect(left.echoes).toHaveLength(6);
    expect(left.echoes?.at(-1)).toMatchObject({ sol: 5, world: run.identity.id });
    expect(left.service).toMatchObject([{ world: run.identity.id, from_sol: 0, sols: 5, faults: 0, alive: true }]);
  });

  test('F14.4 all else is as it came', () => {
    expect(left).toMatchObject({
      profile: good.profile,
      tools: good.tools,
      programs: good.programs,
      extra: good.extra,
    });
    expect(left.state_snapshot).toEqual(good.state_snapshot);
    expect(left._meta).toMatchObject({ agent_id: 'ridge-keeper-01', exported_at: AT });
  });

  test('F14.4 seated in another colony it goes on from what it remembers', () => {
    const other = newRun(4);
    submitCommand(other, { kind: 'seat-agent', agent: value(termsOf(value(decodeAgent(encodeAgent(left))))).terms });
    advanceSols(other, 2);
    const again = value(leaving(other));
    expect(again.env?.['mood']).toBe(8);
    expect(again.soul).toContain(left.soul?.trimEnd());
    expect(again.service).toHaveLength(2);
  });

  test('F14.4 one that has nothing that governs is not seated', () => {
    const refused = termsOf(agentFrom({ programs: { main: '1' }, env: { governor: 'nobody' } }));
    expect(refused.ok ? '' : refused.error.message).toContain('no program called govern');
    expect(
      value(termsOf(agentFrom({ tools: { steer: { code: '1' } }, env: { governor: 'steer' } }))).terms.governs,
    ).toBe('steer');
  });

  test('F14.4 a long name is cut between characters', () => {
    const named = { ...good, profile: { name: `a${'😀'.repeat(40)}` } };
    expect(value(termsOf(named)).terms.name).toBe(`a${'😀'.repeat(29)}`);
  });

  test('F14.5 a long memory is seated by its last lines, and that is said', () => {
    const { terms, cut } = value(termsOf({ ...good, soul: '- a line of memory\n'.repeat(2000) }));
    expect(terms.soul.length).toBeLessThanOrEqual(16_384);
    expect(terms.soul.startsWith('- a line')).toBe(true);
    expect(cut).toHaveLength(1);
  });
});
