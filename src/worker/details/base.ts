/** What stands, what is being built, what could be, and what is known. */
import { refusalToBuild, sparesFor } from '../../core/colony/commands/build.ts';
import { research } from '../../core/colony/commands/research.ts';
import { MODULE_KEYS } from '../../core/colony/moduleKeys.ts';
import { MODULE } from '../../core/colony/modules.ts';
import { TECH } from '../../core/colony/research.ts';
import type { Colony } from '../../core/colony/schema.ts';
import { TECH_KEYS } from '../../core/colony/techKeys.ts';
import type { BuildableDetail, ModuleDetail, TechDetail, WorkDetail } from '../../core/talk/details.ts';

/** The modules that stand, in the order in which they came. */
export function builtOf(colony: Colony): ModuleDetail[] {
  return colony.built.map(({ id, key, wear, offline, builtSol }) => ({
    id,
    title: MODULE[key].title,
    wear,
    offline,
    builtSol,
  }));
}

/** The queue, in the order of the places that `cancel-build` names. */
export function worksOf(colony: Colony): WorkDetail[] {
  return colony.works.map(({ key, hoursLeft, kwhLeft }) => {
    const { title, hours, kwh } = MODULE[key];
    return { title, hoursLeft, kwhLeft, done: doneOf(hoursLeft, hours, kwhLeft, kwh) };
  });
}

/** Every kind of module, with what it takes of this colony. */
export function buildableOf(colony: Colony): BuildableDetail[] {
  return MODULE_KEYS.map((key) => {
    const { title, does, hours, kwh, sparesKg } = MODULE[key];
    const refusal = refusalToBuild(colony, key);
    return { key, title, does, hours, kwh, sparesKg: sparesFor(colony, sparesKg), refusal };
  });
}

/** The tree of technologies, in its order. */
export function techsOf(colony: Colony): TechDetail[] {
  const { done, running } = colony.research;
  return TECH_KEYS.map((key): TechDetail => {
    const { title, does, tier, hours, kwh, needs } = TECH[key];
    const known = done.includes(key);
    const runs = running?.tech === key;
    // The verb itself is asked, on a copy of what it changes.
    const tried = research({ ...colony, research: { ...colony.research } }, { kind: 'research', tech: key });
    const open = needs.every((need) => done.includes(need));
    return {
      key,
      title,
      does,
      tier,
      hours,
      kwh,
      needs: needs.map((need) => TECH[need].title),
      state: known ? 'done' : runs ? 'running' : open ? 'open' : 'locked',
      done: known ? 1 : runs ? doneOf(running.hoursLeft, hours, running.kwhLeft, kwh) : 0,
      refusal: typeof tried === 'string' ? tried : null,
    };
  });
}

/** Share of a work that is done: of its hours and its energy, what lags behind. */
export function doneOf(hoursLeft: number, hours: number, kwhLeft: number, kwh: number): number {
  return 1 - Math.max(hours > 0 ? hoursLeft / hours : 0, kwh > 0 ? kwhLeft / kwh : 0);
}
