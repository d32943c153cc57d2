/** What a player may begin with: told once, when the worker is ready. */
import { MOST_SOURCE } from '../core/colony/mindSchema.ts';
import { MISSION, PLAYABLE } from '../core/colony/missions.ts';
import { MODULE } from '../core/colony/modules.ts';
import { defaultGovernorOf } from '../core/colony/programs/defaults.ts';
import { PROGRAM_LIMITS } from '../core/colony/programs/limits.ts';
import { SHIPPED } from '../core/colony/programs/shipped.ts';
import { DECISION_AUTOPILOT, OVERRIDE_AUTOPILOT } from '../core/colony/programs/shippedAutopilots.ts';
import { cargoText } from '../core/colony/works/cargoes.ts';
import { siteOf, SITES } from '../core/mars/sites.ts';
import { REFERENCE_PIN, REFERENCE_PLAN } from '../core/mars/referencePlan.ts';
import { lsDegAt, ttDaysOfMsd } from '../core/mars/time.ts';
import type { Catalogue } from '../core/talk/catalogue.ts';
import { rankedSeedOf } from '../core/replay/rankedSeed.ts';

const { crew, robots, site, startSol, supplies } = MISSION.custom;

/** How far apart the seasons are that are told. */
const LS_EVERY_SOLS = 10;

/** Solar longitude at the beginning of a sol of the shipped ledger, to a tenth of a degree. */
function lsOfSol(sol: number): number {
  return Math.round(lsDegAt(ttDaysOfMsd(REFERENCE_PLAN.epochMsd + sol)) * 10) / 10;
}

/** Missions and sites, and what a custom mission is made of until somebody says otherwise. `lastSol` is the ledger's head. */
export function catalogueOf(lastSol: number): Catalogue {
  return {
    missions: PLAYABLE.map((key) => {
      const mission = MISSION[key];
      return {
        key,
        title: mission.title,
        brief: mission.brief,
        difficulty: mission.difficulty,
        people: mission.crew.length,
        robots: mission.robots.length,
        site: siteOf(mission.site).name,
        siteKey: mission.site,
        startSol: mission.startSol,
        supplies: mission.supplies,
        modules: [...new Set(mission.modules)].map((of) => ({
          title: MODULE[of].title,
          count: mission.modules.filter((one) => one === of).length,
          wear: mission.wear?.[of] ?? 0,
        })),
        ship:
          mission.ship === undefined ? null : { landsSol: mission.ship.landsSol, holds: cargoText(mission.ship.cargo) },
        governor: defaultGovernorOf(key).name,
        rankedSeed: key === 'custom' ? null : rankedSeedOf(key, REFERENCE_PIN),
      };
    }),
    sites: SITES,
    lsDeg: Array.from({ length: Math.floor(lastSol / LS_EVERY_SOLS) + 1 }, (_, at) => lsOfSol(at * LS_EVERY_SOLS)),
    lastSol,
    programs: {
      governors: SHIPPED.map(({ key, title, about, teaches, skill, source }) => ({
        key,
        title,
        about,
        teaches,
        skill,
        source,
      })),
      autopilot: { decision: DECISION_AUTOPILOT, override: OVERRIDE_AUTOPILOT },
      mostSource: MOST_SOURCE,
      gas: PROGRAM_LIMITS.gas,
    },
    custom: { people: crew.length, robots: robots.length, site, startSol, supplies, fuse: 1 },
  };
}
