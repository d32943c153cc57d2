import { expect, test } from 'vitest';
import { bytesOf, ledger, runIn } from '../cartridge/cartridge.test-support.ts';
import { advanceSols } from '../cartridge/run.ts';
import { COLONY_WORDS } from '../colony/programs/words.ts';
import { openSession } from '../lispy/lispy.ts';
import { agentFrom } from './agent.test-support.ts';
import { bootAgent } from './boot.ts';
import { decodeAgent } from './document.ts';
import { termsOf } from './terms.ts';
import { beginFromWorld } from './worlds/begin.ts';

const META = { type: 'lispy-cartridge', agent_id: 'x' };
const GOVERN = { programs: { govern: '1' } };
const BORN = { id: 'MDK-0123456789', created: '2026-04-01T20:00:00.000Z' };
const fileOf = (document: object | string): Uint8Array =>
  new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document));
const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) });

const motion = { mean: 0, spread: 0, velocity: 0, risk: 0 };
const parent = {
  id: 'MDK-A',
  name: 'A',
  mission: 'ares',
  site: 'jezero',
  seed: 1,
  start_sol: 1,
  sols: 3,
  alive: true,
  people: 4,
  robots: 0,
  score: 0,
  head: '',
  echoes: 3,
};
const worldWith = (one: object): object => ({
  parents: [{ ...parent, ...one }, parent],
  aligned_sols: 0,
  organism: { o2: motion, h2o: motion, food: motion, power: motion, risk: motion },
  resonance: ['o2', 'h2o', 'food', 'power', 'risk'].map((metric) => ({
    metric,
    kind: 'unknown',
    correlation: null,
    together: 0,
    apart: 0,
    text: '',
  })),
});

test.each<[string, object | string, kind: string, path: string]>([
  ['a key of the prototype in env', '{"_meta":{"type":"lispy-cartridge"},"env":{"__proto__":{}}}', 'bad-key', '/env'],
  ['one deep within', '{"_meta":{"type":"lispy-cartridge"},"env":{"a":{"__proto__":1}}}', 'bad-key', '/env/a'],
  ['half a character', { _meta: META, soul: '\uD800' }, 'invalid', '/soul'],
  ['an id beyond its cap', { _meta: { ...META, agent_id: 'a'.repeat(121) } }, 'invalid', '/_meta/agent_id'],
  ['a memory beyond its cap', { _meta: META, soul: 'a'.repeat(1_048_577) }, 'invalid', '/soul'],
  ['an echo that is no object', { _meta: META, echoes: [1] }, 'invalid', '/echoes/0'],
  ['101 echoes', { _meta: META, echoes: Array.from({ length: 101 }, () => ({})) }, 'invalid', '/echoes'],
  ['a tool that is no tool', { _meta: META, tools: { a: '1' } }, 'invalid', '/tools/a'],
  ['a strange key in _meta', { _meta: { ...META, boots: 1 } }, 'invalid', '/_meta'],
  [
    'a world of one parent',
    { _meta: META, world: { ...worldWith({}), parents: [parent] } },
    'invalid',
    '/world/parents',
  ],
  ['a world at no site', { _meta: META, world: worldWith({ site: '/etc' }) }, 'invalid', '/world/parents/0/site'],
  ['another type', { _meta: { type: 'lispy-cartridges' } }, 'not-a-cartridge', ''],
])('F10.13 %s is refused, and the place is named', (_, document, kind, path) => {
  const decoded = decodeAgent(fileOf(document));
  expect(decoded).toMatchObject({ ok: false, error: { kind } });
  if (!decoded.ok) expect(decoded.error.path.startsWith(path)).toBe(true);
});

test.each<[string, object]>([
  ['data 60 deep', { ...GOVERN, env: { deep: nested(60) } }],
  [
    '25 tools',
    { ...GOVERN, tools: Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`t${n}`, { code: '1' }])) },
  ],
  ['32,769 characters of program', { programs: { govern: ' '.repeat(32_769) } }],
  ['8,193 characters of env', { ...GOVERN, env: { a: 'a'.repeat(8193) } }],
])('F14.5 an agent of %s boots, and is not seated', (_, document) => {
  const agent = agentFrom(document as never);
  expect(bootAgent(openSession('strict', COLONY_WORDS), agent).failed).toEqual([]);
  const refused = termsOf(agent);
  expect(refused.ok ? '' : refused.error.message).toMatch(/^(This agent is more than a colony carries|Its env )/);
});

test('F14.10 a world of a billion people, or of a sol that no ledger has, begins a colony that is sound', () => {
  const crowd = agentFrom({ world: worldWith({ people: 1e8, robots: 1e8 }) });
  const begun = beginFromWorld(crowd, BORN, ledger);
  expect(begun.ok && begun.value.colony.crew.length).toBe(8);
  const late = beginFromWorld(agentFrom({ world: worldWith({ start_sol: 1e8, score: 1 }) }), BORN, ledger);
  if (!late.ok) throw new Error(late.error.message);
  // A sol after the ledger's end is lived as any other is, and its file is sound.
  advanceSols(late.value, 1);
  expect(runIn(bytesOf(late.value)).colony).toEqual(late.value.colony);
});
