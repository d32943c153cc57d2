/** Two colonies merged into the seed of a new world: a file that any LisPy VM can boot. */
import { type Agent, readAgent } from '../../cartridge/formats/agent.ts';
import { METRICS, type World } from '../../cartridge/formats/world.ts';
import { byCodeUnit } from '../../cartridge/json.ts';
import { refusal, type Refusal } from '../../cartridge/refusal.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { err, type Result } from '../../kernel/result.ts';
import { aligned, echoesOf, movesOf, ofEach, parentOf } from './history.ts';
import { motionOf, resonanceOf } from './resonance.ts';

const SHORT = 10;

/**
 * Merges two colonies. The order in which they are given does not matter, and nothing but them goes in: the same two give
 * the same bytes. Refused when both are the same colony, or one has no echo.
 */
export function mergeWorlds(one: Cartridge, two: Cartridge): Result<Agent, Refusal> {
  const [a, b] = [one, two].sort((x, y) => byCodeUnit(x.id, y.id) || byCodeUnit(x.chain.head, y.chain.head)) as [
    Cartridge,
    Cartridge,
  ];
  if (a.id === b.id && a.chain.head === b.chain.head)
    return err(refusal('invalid', 'Both are the same colony at the same sol.', '/id'));
  for (const { echoHistory, name } of [a, b])
    if (echoHistory.length === 0) return err(refusal('invalid', `${name} has not lived a sol yet.`, '/echoHistory'));
  const world = worldOf(a, b);
  const { parents } = world;
  const digest = sha256Hex(canonicalText(world)).slice(0, SHORT);
  const titles = parents.map(({ name, sols }) => `${name}, ${sols} sols`);
  return readAgent({
    _meta: {
      type: 'lispy-cartridge',
      version: 1,
      format: '.lispy.json',
      agent_id: `world-${digest}`,
      exported_at: a.created > b.created ? a.created : b.created,
      bootable: true,
      source_platform: 'marsdeck',
      description: `A world merged of ${titles.join(' and ')}.`,
    },
    profile: { name: `World ${digest}`, archetype: 'world', parents: parents.map(({ id }) => id) },
    soul: `${world.resonance.map(({ text }) => `- ${text}`).join('\n')}\n`,
    env: {
      'aligned-sols': world.aligned_sols,
      organism: world.organism,
      resonance: Object.fromEntries(world.resonance.map(({ metric, correlation }) => [metric, correlation])),
    },
    programs: { resonances: '(filter (lambda (one) (not (= (get resonance one) nil))) (keys resonance))' },
    echoes: [a, b].flatMap((parent) => echoesOf(parent).map((echo) => ({ ...echo, world: parent.id }))),
    world,
  });
}

function worldOf(a: Cartridge, b: Cartridge): World {
  const sols = aligned(movesOf(a), movesOf(b));
  return {
    parents: [parentOf(a), parentOf(b)],
    aligned_sols: sols.length,
    organism: ofEach((metric) => motionOf(sols, metric)),
    resonance: METRICS.map((metric) => resonanceOf(sols, metric)),
  };
}
