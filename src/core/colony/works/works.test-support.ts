/** Bases to build on, and pairs of them that differ in one thing. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { ampleColony, copyOf, solsCalm, tickCalm } from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import type { ColonyEvent } from '../events.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import { MODULE } from '../modules.ts';
import { fitPlant } from '../plant.ts';
import type { Plant } from '../plantSchema.ts';
import { TECH } from '../research.ts';
import type { Colony } from '../schema.ts';
import type { TechKey } from '../techKeys.ts';

export const build = (module: string): Command => ({ kind: 'build', module });
export const study = (tech: string): Command => ({ kind: 'research', tech });
export const labour = (repair: number, building: number): Command => ({ kind: 'set-labour', repair, building });

export const declare = (name: string): Command => ({ kind: 'protocol', name });
export const END: Command = { kind: 'end-protocol' };
export const byHand = (sols: number, heating = 0.2, isru = 0.3, greenhouse = 0.5, ration = 0.9): Command => ({
  kind: 'override',
  sols,
  heating,
  isru,
  greenhouse,
  ration,
});
export const order = (cargo: string): Command => ({ kind: 'order-supply', cargo });

/** Nitrogen that four hours with an excursion of two cost, kg: what leaks in any case is taken off. */
export function lostByExcursion(colony: Colony): number {
  untilHour([colony], 3);
  const still = copyOf(colony);
  colony.eva = { people: [0, 1], fromHour: 4, hours: 2 };
  still.eva = { people: [], fromHour: 0, hours: 0 };
  const [out, leaked] = gains([colony, still], ({ books }) => books.n2OutKg, 4);
  return out - leaked;
}

/** Why a wish was refused; what came of it when it was not. */
export const reasonOf = (event: ColonyEvent | undefined): string =>
  event?.kind === 'refused' ? event.reason : `granted: ${event?.kind}`;
/** The news of a topic. */
export const newsOf = (events: readonly ColonyEvent[], topic: string) =>
  events.flatMap((event) => (event.kind === 'noted' && event.topic === topic ? [event] : []));

/** A base with power, stores and parts for years, whose people give their time to one use. */
export function workshop(repair: number, building: number): Colony {
  const colony = ampleColony();
  colony.labour = { repair, building };
  // Decisions wait, so that nothing but the works differs.
  colony.fuse = 0;
  return colony;
}

/** Knows technologies as if they had been studied. */
export function teach(colony: Colony, ...techs: readonly TechKey[]): Colony {
  colony.research.done.push(...techs);
  fitPlant(colony);
  return colony;
}

/** What a technology stands on, the deepest first. */
export function rootsOf(tech: TechKey): TechKey[] {
  return [...new Set(TECH[tech].needs.flatMap((need) => [...rootsOf(need), need]))];
}

/** Runs whole sols until something happens. Throws when it does not in a while. */
export function solsUntil(colony: Colony, happened: (event: ColonyEvent) => boolean, most = 200): ColonyEvent {
  for (let sol = 0; sol < most; sol++) {
    const event = solsCalm(colony).find(happened);
    if (event !== undefined) return event;
  }
  throw new Error(`it did not happen in ${most} sols`);
}

/** Builds a module by command and waits until it stands. */
export function erect(colony: Colony, key: ModuleKey): void {
  const [begun] = tickCalm(colony, 1, [build(key)]);
  if (begun?.kind !== 'built') throw new Error(JSON.stringify(begun));
  solsUntil(colony, (event) => event.kind === 'built' && event.stage === 'done' && event.module === key);
}

/** A base that has built a module by command, and its copy from which that module was taken away again. */
export function withAndWithout(key: ModuleKey, prepare: (colony: Colony) => void = () => {}): [Colony, Colony] {
  const built = workshop(0, 1);
  prepare(built);
  if (MODULE[key].needs !== null) teach(built, ...rootsOf(MODULE[key].needs), MODULE[key].needs);
  erect(built, key);
  const bare = copyOf(built);
  bare.built = bare.built.filter(({ id }) => id !== Math.max(...bare.built.map((module) => module.id)));
  fitPlant(bare);
  return [built, bare];
}

/** A base that has studied a technology by command, and its copy that has forgotten it. */
export function knowingAndNot(tech: TechKey, prepare: (colony: Colony) => void = () => {}): [Colony, Colony] {
  const knows = workshop(0, 0);
  prepare(knows);
  teach(knows, ...rootsOf(tech));
  const [begun] = tickCalm(knows, 1, [study(tech)]);
  if (begun?.kind !== 'noted') throw new Error(JSON.stringify(begun));
  solsUntil(knows, (event) => event.kind === 'noted' && event.topic === 'research-done' && event.about === tech);
  const not = copyOf(knows);
  not.research.done = not.research.done.filter((one) => one !== tech);
  fitPlant(not);
  return [knows, not];
}

/** What a figure of each of two colonies gains in some ticks of the same treatment. */
export function gains(
  pair: readonly [Colony, Colony],
  figure: (colony: Colony) => number,
  ticks: number,
  treat: (colony: Colony) => void = () => {},
): [number, number] {
  const gain = (colony: Colony): number => {
    treat(colony);
    const before = figure(colony);
    tickCalm(colony, ticks);
    return figure(colony) - before;
  };
  return [gain(pair[0]), gain(pair[1])];
}

/** Runs both until an hour of the sol, from 1 on. */
export function untilHour(pair: readonly Colony[], hour: number): void {
  for (const colony of pair) while (colony.tick % TICKS_PER_SOL !== hour) tickCalm(colony);
}

/** How the plant of the one differs from that of the other. */
export function changedIn([now, before]: readonly [Colony, Colony]): (keyof Plant)[] {
  return (Object.keys(now.plant) as (keyof Plant)[]).filter((key) => now.plant[key] !== before.plant[key]);
}

/** Electric energy that was made and used or stored, kWh since genesis. */
export const madeKwh = (colony: Colony): number => colony.books.electricInMj / 3.6;
