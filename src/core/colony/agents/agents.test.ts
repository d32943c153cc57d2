import { describe, expect, test } from 'vitest';
import { missionColony, sols, tick } from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import type { ColonyEvent } from '../events.ts';
import { checkColony } from '../meaning.ts';
import { defaultGovernorOf } from '../programs/defaults.ts';
import { toldOf } from '../programs/programs.test-support.ts';
import type { Colony } from '../schema.ts';
import { type AgentTerms, MOST_LINES, type SeatedAgent } from '../agentSchema.ts';
import { seatingOf, termsWith } from './agents.test-support.ts';
import { composeAgent } from './compose.ts';

const SHARES = '(set! heating_alloc 0.5) (set! isru_alloc 0.3) (set! greenhouse_alloc 0.2)';

function agentIn({ mind: { agent } }: Colony): SeatedAgent {
  if (agent === null) throw new Error('no agent');
  return agent;
}
const refusals = (events: readonly ColonyEvent[]): readonly string[] =>
  events.flatMap((event) => (event.kind === 'refused' ? [event.reason] : []));
const ordered = (colony: Colony, ...commands: Command[]): readonly ColonyEvent[] => tick(colony, 1, commands);

describe('R14.1 an agent in the seat', () => {
  test('R14.1 governs from the end of the sol in which it is seated', () => {
    const colony = missionColony('ares');
    const events = ordered(colony, seatingOf(SHARES));
    expect(toldOf(events, 'agent-seated')).toEqual(['Ridge Keeper is seated and governs.']);
    tick(colony, 23);
    expect(colony.allocation).toEqual({ heating: 0.5, isru: 0.3, greenhouse: 0.2 });
    expect(agentIn(colony)).toMatchObject({ sols: 1, faults: 0, fromSol: 0, leftSol: null });
    expect(colony.mind.governor.name).toBe('Ridge Keeper');
    expect(checkColony(colony)).toEqual([]);
  });

  test('R14.2 its globals, tools and programs are there, and what it changes stays', () => {
    const colony = missionColony('ares');
    const source = `(set! mood (string-append mood "!"))
      (set! _mem_n (+ 1 (or _mem_n 0)))
      (set! heating_alloc (twice 0.2)) (set! isru_alloc (third)) (set! greenhouse_alloc 0.3)`;
    const seat = seatingOf(source, {
      env: '{"_mem_n":5,"favorite-crop":"wheat","mood":"calm"}',
      tools: [{ name: 'doubling', code: '(define (twice x) (* 2 x))' }],
      programs: [
        { name: 'govern', code: source },
        { name: 'third', code: '(- 0.5 0.2) ; a share' },
      ],
    });
    sols(colony, 2, [seat]);
    expect(colony.allocation.heating).toBeCloseTo(0.4, 12);
    expect(colony.allocation.isru).toBeCloseTo(0.3, 12);
    expect(agentIn(colony).env).toBe('{"_mem_n":7,"favorite-crop":"wheat","mood":"calm!!"}');
  });

  test('R14.2 a global of the name of a reading does not hide the reading', () => {
    const colony = missionColony('ares');
    sols(colony, 2, [seatingOf('(set! _mem_sol sol)', { env: '{"if":1,"sol":99}' })]);
    expect(agentIn(colony).env).toBe('{"_mem_sol":2,"if":1,"sol":99}');
    expect(agentIn(colony).faults).toBe(0);
  });

  test('R14.3 what it remembers goes to its memory, bounded, and it can read it', () => {
    const colony = missionColony('ares');
    sols(colony, MOST_LINES + 6, [
      seatingOf('(remember (string-append "sol " sol)) (set! _mem_seen (length soul))', { soul: '# Before' }),
    ]);
    const { lines, env } = agentIn(colony);
    expect(lines).toHaveLength(MOST_LINES);
    expect(lines[0]).toEqual({ sol: 7, text: 'sol 7' });
    expect(Number(JSON.parse(env)['_mem_seen'])).toBeGreaterThan(MOST_LINES * 10);
  });

  test('R14.3 four lines a sol at most, and none of a run that fails', () => {
    const colony = missionColony('ares');
    sols(colony, 1, [seatingOf('(repeat 9 (remember "x"))')]);
    expect(agentIn(colony).lines).toHaveLength(4);
    const failing = missionColony('ares');
    sols(failing, 1, [seatingOf('(remember "x") (set! mood 2) (car 5)', { env: '{"mood":1}' })]);
    expect(agentIn(failing)).toMatchObject({ lines: [], env: '{"mood":1}', sols: 1, faults: 1 });
  });

  test.each(['export-cartridge "x"', 'import-cartridge "x"', 'list-cartridges'])(
    'R14.4 (%s) is refused inside a tick, and an event says so',
    (call) => {
      const colony = missionColony('ares');
      const { allocation } = missionColony('ares');
      const events = tick(colony, 24, [seatingOf(`${SHARES} (${call})`)]);
      expect(toldOf(events, 'governor-failed')[0]).toContain('inside a tick no program does');
      expect(colony.allocation).toEqual(allocation);
    },
  );

  test('R14.5 a tool that does not load is named, and the rest governs', () => {
    const colony = missionColony('ares');
    const events = ordered(
      colony,
      seatingOf(SHARES, {
        tools: [
          { name: 'bad', code: '(define (f) (car 5' },
          { name: 'good', code: '(define (g) 1)' },
          { name: 'worse', code: '(car 5)' },
        ],
      }),
    );
    expect(toldOf(events, 'agent-seated')[0]).toMatch(/^Ridge Keeper governs, without bad: Line 1, .* And 1 more\.$/);
    expect(agentIn(colony).failed).toEqual(['bad', 'worse']);
    tick(colony, 23);
    expect(colony.allocation.heating).toBe(0.5);
  });

  test('R14.5 a run that fails says in which tool or program, and in which line of it', () => {
    const more: Partial<AgentTerms> = {
      env: '{"mood":1,"sol":9}',
      tools: [
        { name: 'bad', code: '(car 5' },
        { name: 'deep', code: '; one\n(define (deep x)\n  (if (> sol 0) (car x) 0))' },
        { name: 'other', code: '(define (other) 1)' },
      ],
    };
    const failing = (govern: string, late = '1'): readonly string[] => {
      const colony = missionColony('ares');
      const seat = seatingOf(govern, {
        ...more,
        programs: [
          { name: 'govern', code: govern },
          { name: 'late', code: late },
        ],
      });
      return toldOf(tick(colony, 24, [seat]), 'governor-failed');
    };
    expect(failing('(deep 5)')[0]).toContain('In tool deep, its line 3: ');
    expect(failing('\n\n(late)', '(other)\n\n (if (> sol 0) (car 5))')[0]).toContain('In program late, its line 3: ');
    expect(failing('(other)\n(late)\n(car 5)')[0]).toContain('In program govern, its line 3: ');
  });

  test('R14.5 a source that closes brackets of its neighbours is left out', () => {
    const { failed, problem } = composeAgent(
      termsWith('(f)', {
        tools: [{ name: 'a', code: '(define (f) 1)' }],
        programs: [
          { name: 'b', code: '1) (set! heating_alloc (+ 1' },
          { name: 'c d', code: '1' },
          { name: 'govern', code: '(f)' },
        ],
      }),
    );
    expect(problem).toBeNull();
    expect(failed.map(({ name }) => name)).toEqual(['c d', 'b']);
  });

  test('R14.6 what is not as it says it is is refused, and nothing changes', () => {
    const colony = missionColony('ares');
    const before = JSON.stringify(colony.mind);
    const events = ordered(
      colony,
      { kind: 'seat-agent', agent: { ...termsWith(SHARES), soul: 'changed' } },
      seatingOf('(set! heating_alloc'),
      seatingOf(SHARES, { governs: 'nothing' }),
      seatingOf(SHARES, { env: '{"a": 1}' }),
      seatingOf(SHARES, { env: '[]' }),
      seatingOf(SHARES, { env: '{"__proto__":1}' }),
      seatingOf(SHARES, { echoes: '{}' }),
      seatingOf(SHARES, {
        tools: [
          { name: 'b', code: '' },
          { name: 'a', code: '' },
        ],
      }),
      { kind: 'unseat-agent' },
    );
    expect(refusals(events)).toHaveLength(9);
    expect(JSON.stringify(colony.mind)).toBe(before);
  });

  test('R14.7 it leaves: the mission’s governor takes the seat, and its memory stays to be exported', () => {
    const colony = missionColony('ares');
    sols(colony, 3, [seatingOf('(remember "one") (set! mood (+ mood 1))', { env: '{"mood":1}' })]);
    const busy = ordered(colony, seatingOf(SHARES), { kind: 'set-governor', source: SHARES, name: 'other' });
    expect(refusals(busy)).toEqual(Array(2).fill('Ridge Keeper governs; unseat it first.'));
    const events = ordered(colony, { kind: 'unseat-agent' });
    expect(toldOf(events, 'agent-left')[0]).toContain('has left after 3 sols');
    sols(colony, 2);
    expect(agentIn(colony)).toMatchObject({ leftSol: 3, sols: 3, env: '{"mood":4}' });
    expect(agentIn(colony).lines).toHaveLength(3);
    expect(colony.mind.governor.source).toBe(defaultGovernorOf('ares').source);
    expect(checkColony(colony)).toEqual([]);
    expect(refusals(ordered(colony, { kind: 'unseat-agent' }))).toEqual(['No agent governs.']);
  });

  test('R14.8 the worst hour is the one with the most alarms', () => {
    const colony = missionColony('ares');
    sols(colony, 1, [seatingOf(SHARES)]);
    expect(agentIn(colony).worst).toBeNull();
    colony.energy.batteryKwh = 0;
    for (const module of colony.built) if (module.key === 'solar_farm') module.wear = 1;
    sols(colony, 3);
    const { worst } = agentIn(colony);
    expect(worst?.alarms).toContain('power');
    expect(worst?.served).toBeLessThan(1);
  });

  test('R14.9 a plain governor remembers nothing of an agent’s', () => {
    const colony = missionColony('ares');
    sols(colony, 1, [{ kind: 'set-governor', source: '(if (remember "x") (set! heating_alloc 0.9))', name: 'plain' }]);
    expect(colony.mind.agent).toBeNull();
    expect(colony.allocation.heating).not.toBe(0.9);
    expect(colony.mind.governor.trouble).toBeNull();
  });
});
