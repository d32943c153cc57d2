import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, newRun, runIn } from '../cartridge/cartridge.test-support.ts';
import type { Agent } from '../cartridge/formats/agent.ts';
import { advanceSols, advanceTick, submitCommand, suppliesOf, type Run } from '../cartridge/run.ts';
import { COLONY_WORDS } from '../colony/programs/words.ts';
import { exportGlobals, openSession } from '../lispy/lispy.ts';
import { agentFrom } from './agent.test-support.ts';
import { bootAgent } from './boot.ts';
import { decodeAgent, encodeAgent } from './document.ts';
import { agentLeaving } from './leave.ts';
import { termsOf } from './terms.ts';

const name = fc.constantFrom(
  'mood',
  'favorite-crop',
  '_mem_n',
  'if',
  'sol',
  'list',
  'ö',
  'a.b',
  'constructors',
  '-',
  '1st',
);
const data = fc.jsonValue({ maxDepth: 3, noUnicodeString: true } as never).map(
  (value) =>
    JSON.parse(
      JSON.stringify(value ?? null)
        .replaceAll('-0', '0')
        // Keys no cartridge may hold: refused on reading, by a test of their own.
        .replaceAll(/"(?:__proto__|prototype|constructor)":/gu, '"x":'),
    ) as unknown,
);
const source = fc.constantFrom(
  '(define (half x) (/ x 2))',
  '(set! mood 5) (remember "set")',
  '(car 5)',
  '(define (f',
  ') (',
  '(while true 1)',
  '',
  '; nothing',
  '(set! heating_alloc (random))',
);
/** Agents of every kind, good and bad; some govern. */
const anyAgent: fc.Arbitrary<Agent> = fc
  .record({
    soul: fc.string({ maxLength: 60 }),
    tools: fc.dictionary(
      fc.constantFrom('a', 'b', 'c d', 'half'),
      source.map((code) => ({ code })),
      { maxKeys: 3 },
    ),
    programs: fc.dictionary(fc.constantFrom('main', 'govern', 'if', '9'), source, { maxKeys: 3 }),
    env: fc.dictionary(name, data, { maxKeys: 5 }),
    'x-kept': data,
  })
  .map((document) => agentFrom(document));

const leavingOf = (run: Run) =>
  agentLeaving({
    colony: run.colony,
    supplies: suppliesOf(run.genesis),
    world: run.identity.id,
    at: '2026-04-01T20:00:00Z',
  });

test('F14.1 whatever is an agent comes back from its file the same', () => {
  fc.assert(
    fc.property(anyAgent, (agent) => {
      const decoded = decodeAgent(encodeAgent(agent));
      expect(decoded).toEqual({ ok: true, value: agent });
    }),
  );
});

test('F14.2 whatever is an agent boots, within its budget, twice the same', () => {
  fc.assert(
    fc.property(anyAgent, (agent) => {
      const session = openSession('strict', COLONY_WORDS);
      const first = [bootAgent(session, agent), exportGlobals(session, () => true).data];
      const again = openSession('strict', COLONY_WORDS);
      expect([bootAgent(again, agent), exportGlobals(again, () => true).data]).toEqual(first);
    }),
    { numRuns: 40 },
  );
});

test('F14.4 whatever can be seated lives the same in one go, and with its file eaten and read in the middle of a sol', () => {
  fc.assert(
    fc.property(anyAgent, fc.integer({ min: 1, max: 47 }), (agent, ticks) => {
      const carried = termsOf(agent);
      if (!carried.ok) return;
      const seated = (): Run => {
        const run = newRun(7);
        submitCommand(run, { kind: 'seat-agent', agent: carried.value.terms });
        return run;
      };
      const whole = seated();
      advanceSols(whole, 2);
      let parts = seated();
      for (let tick = 0; tick < ticks; tick++) advanceTick(parts);
      parts = runIn(bytesOf(parts));
      while (parts.colony.tick < whole.colony.tick) advanceTick(parts);
      expect(bytesOf(parts)).toEqual(bytesOf(whole));
      expect(leavingOf(parts)).toEqual(leavingOf(whole));
    }),
    { numRuns: 25 },
  );
});

test('F14.11 nothing but genesis and agent is in what it sees: other ids, names and dates change no byte of the colony', () => {
  const spy = agentFrom({
    programs: { govern: '(remember (string (list sol seed_of mission site (random) agent_id colony_risk_index)))' },
    tools: { seed: { code: '(define seed_of 0)' } },
    env: { list_of: [] },
  });
  const carried = termsOf(spy);
  if (!carried.ok) throw new Error(carried.error.message);
  const lived = (id: string, created: string): unknown => {
    const run = newRun(9);
    run.identity = { id, name: `Run ${id}`, description: id, author: id, created };
    submitCommand(run, { kind: 'seat-agent', agent: carried.value.terms });
    advanceSols(run, 4);
    // It did look: a program that failed would see nothing.
    expect(run.colony.mind.agent?.lines).toHaveLength(4);
    return run.colony;
  };
  expect(lived('MDK-0000000001', '2020-01-01T00:00:00.000Z')).toEqual(
    lived('MDK-9999999999', '2031-12-31T23:59:59.999Z'),
  );
});
