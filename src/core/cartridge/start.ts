/** The beginning of a run by a mission's name: the one way for page and command line. */
import { err, ok, type Result } from '../kernel/result.ts';
import { z } from '../kernel/zod.ts';
import { customGenesis, Genesis, genesisOf, Supplies } from '../colony/genesis.ts';
import { MISSION, PLAYABLE } from '../colony/missions.ts';
import { suppliesFor } from '../colony/missions/landing.ts';
import { ROBOT_NAMES, ROSTER } from '../colony/roster.ts';
import { RULES } from '../colony/step.ts';
import type { Ledger } from '../mars/ledger.ts';
import { issueOf } from './issue.ts';
import { refusal, type Refusal } from './refusal.ts';
import { beginRun, structuredCopy, type Run } from './run.ts';

/** What a run is begun with, as the page or the command line asks for it. */
export type Start = {
  readonly mission: string;
  readonly seed: number;
  readonly id: string;
  readonly created: string;
  /** Settings of a custom mission, unchecked. */
  readonly custom?: unknown;
};

const { crew, robots, site, startSol: firstSol } = MISSION.custom;
/** What a custom mission may be made of. What is left out stays as the mission has it; stores go by the crew. */
const Settings = z
  .strictObject({
    people: z.int().min(0).max(ROSTER.length).default(crew.length),
    robots: z.int().min(0).max(ROBOT_NAMES.length).default(robots.length),
    site: Genesis.shape.site.default(site),
    startSol: Genesis.shape.startSol.default(firstSol),
    supplies: Supplies.partial().default({}),
    fuse: Genesis.shape.fuse.default(1),
  })
  .prefault({});

/**
 * Begins a mission under a ledger, on the first sol that both have. An unknown mission, a seed that is none, and settings
 * that no custom mission can be made of are refused.
 */
export function startRun(start: Start, ledger: Ledger): Result<Run, Refusal> {
  const { mission, seed, id, created, custom } = start;
  const key = PLAYABLE.find((known) => known === mission);
  if (key === undefined)
    return err(
      refusal('unknown-mission', `There is no mission "${mission.slice(0, 40)}". There is: ${PLAYABLE.join(', ')}.`),
    );
  if (!Number.isSafeInteger(seed) || seed < 0)
    return err(refusal('invalid-seed', 'A seed is a whole number from 0 to 9,007,199,254,740,991.'));
  const pin = { id: ledger.id, headHash: ledger.headHash };
  if (key !== 'custom' && custom !== undefined)
    return err(refusal('invalid-argument', 'Only a custom mission takes settings.', '/custom'));
  const genesis = key === 'custom' ? customOf(custom, seed + 0, pin) : ok(genesisOf(key, seed + 0, RULES, pin));
  if (!genesis.ok) return genesis;
  // A ledger of somebody else may begin later, or end before the mission's season: then the run begins where it does.
  const wanted = genesis.value.startSol;
  const beyond = !ledger.shipped && wanted > ledger.headSol;
  const startSol = beyond ? ledger.firstSol : Math.max(wanted, ledger.firstSol);
  const { title, brief } = MISSION[key];
  return ok(
    beginRun(
      { id, name: title, description: brief, author: 'anonymous', created },
      { ...genesis.value, startSol },
      ledger,
    ),
  );
}

function customOf(custom: unknown, seed: number, pin: Genesis['ledger']): Result<Genesis, Refusal> {
  const parsed = Settings.safeParse(custom);
  if (!parsed.success) {
    const { path, message } = issueOf(parsed.error.issues);
    return err(refusal('invalid-argument', `A custom mission can’t be made of that: ${message}.`, path));
  }
  // Copied as JSON: a negative zero, which no colony may hold, becomes a zero.
  const { supplies, ...chosen } = structuredCopy(parsed.data);
  const settings = {
    ...chosen,
    supplies: Supplies.parse({ ...suppliesFor(chosen.people, chosen.robots), ...supplies }),
  };
  try {
    return ok(customGenesis(settings, seed, RULES, pin));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return err(refusal('invalid-argument', 'A custom mission needs somebody: a person or a robot.'));
  }
}
