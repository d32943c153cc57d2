/** A colony whose genesis is derived from a merged world. */
import type { Birth } from '../../cartridge/fork.ts';
import type { Agent } from '../../cartridge/formats/agent.ts';
import type { Motion, World } from '../../cartridge/formats/world.ts';
import { refusal, type Refusal } from '../../cartridge/refusal.ts';
import type { Run } from '../../cartridge/run.ts';
import { startRun } from '../../cartridge/start.ts';
import type { Supplies } from '../../colony/genesis.ts';
import { MISSION } from '../../colony/missions.ts';
import { suppliesFor } from '../../colony/missions/landing.ts';
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { LINEAGE_KEY } from './lineage.ts';
import type { Ledger } from '../../mars/ledger.ts';

const MOST = 8;
/** Hex digits that make the seed: 44 bits, a whole number in every engine. */
const SEED_DIGITS = 11;
const MOST_NAME = 120;

/** The settings of the custom mission that a world begins. */
export type Beginning = {
  readonly seed: number;
  readonly custom: {
    readonly people: number;
    readonly robots: number;
    readonly site: World['parents'][number]['site'];
    readonly startSol: number;
    readonly supplies: Supplies;
  };
};

/**
 * What a world begins with: as many people and robots as its parents had on average, rounded up; the site and season of
 * the parent with the higher score; what such a crew is given, more of what both ran short of and less of what they did
 * not, by a quarter at most; a seed of the world's own hash.
 */
export function beginningOf(world: World): Beginning {
  const [a, b] = world.parents as [World['parents'][number], World['parents'][number]];
  const people = Math.min(MOST, Math.ceil((a.people + b.people) / 2));
  const robots = Math.min(MOST, Math.ceil((a.robots + b.robots) / 2));
  const home = b.score > a.score ? b : a;
  const given = suppliesFor(people, robots);
  const { o2, h2o, food, power } = world.organism;
  return {
    seed: Number.parseInt(sha256Hex(canonicalText(world)).slice(0, SEED_DIGITS), 16),
    custom: {
      people,
      // Somebody has to live there.
      robots: people + robots === 0 ? 1 : robots,
      site: home.site,
      startSol: Math.max(1, home.start_sol),
      supplies: {
        ...given,
        oxygenKg: given.oxygenKg * shareOf(o2),
        waterKg: given.waterKg * shareOf(h2o),
        foodKcal: given.foodKcal * shareOf(food),
        batteryKwh: given.batteryKwh * shareOf(power),
      },
    },
  };
}

const LEAST_SHARE = 0.75;
const shareOf = ({ risk }: Motion): number => LEAST_SHARE + risk / 2;

/** The parents in words: what is shown as the colony's lineage. */
function lineageText({ parents }: World): string {
  const titles = parents.map(
    ({ name, id, mission, sols }) => `${name} (${MISSION[mission].title}, ${sols} sols, ${id})`,
  );
  return `Begun from the merged world of ${titles.join(' and ')}.`;
}

/** Begins a colony from a world seed. The same file, id and moment give the same run. */
export function beginFromWorld({ world }: Agent, { id, created }: Birth, ledger: Ledger): Result<Run, Refusal> {
  if (world === undefined) return err(refusal('invalid', 'This agent carries no world.', '/world'));
  const { seed, custom } = beginningOf(world);
  const begun = startRun({ mission: 'custom', seed, id, created, custom }, ledger);
  if (!begun.ok) return begun;
  const name = world.parents
    .map((parent) => parent.name)
    .join(' × ')
    .slice(0, MOST_NAME);
  const { value: run } = begun;
  return ok({
    ...run,
    identity: { ...run.identity, name, description: lineageText(world) },
    extra: { [LINEAGE_KEY]: { parents: world.parents, aligned_sols: world.aligned_sols } },
  });
}
