/** What a player may begin with: told once, when the worker is ready. */
import { MISSION, PLAYABLE } from '../core/colony/missions.ts';
import { siteOf, SITES } from '../core/mars/sites.ts';
import type { Catalogue } from '../core/protocol.ts';

const { crew, robots, site, startSol, supplies } = MISSION.custom;

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
        startSol: mission.startSol,
        supplies: mission.supplies,
      };
    }),
    sites: SITES.map(({ key, name }) => ({ key, name })),
    lastSol,
    custom: { people: crew.length, robots: robots.length, site, startSol, supplies, fuse: 1 },
  };
}
