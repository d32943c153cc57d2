/** What the page is shown of a run: figures in one typed array, and a few small facts. */
import { TICKS_PER_SOL, ZERO_CELSIUS_K } from '../core/mars/constants.ts';
import type { Frame } from '../core/mars/frame.ts';
import { siteOf } from '../core/mars/sites.ts';
import { skyState, type SkyState } from '../core/mars/sky.ts';
import { weatherAt } from '../core/mars/weather.ts';
import { windAt } from '../core/mars/wind.ts';
import { stateHashOf } from '../core/cartridge/chain.ts';
import { frameSol, type Run } from '../core/cartridge/run.ts';
import { KCAL_PER_FOOD_KG } from '../core/colony/chemistry.ts';
import { BODY_RESERVE_KG, DRINK_KG_D, HYGIENE_KG_D, ROBOT_BATTERY_KWH } from '../core/colony/constants.ts';
import { TICK_DAYS, TICK_HOURS } from '../core/colony/flows.ts';
import type { ColonyEvent } from '../core/colony/events.ts';
import { activityAt, O2_MEAN_KG_TICK } from '../core/colony/systems/activity.ts';
import { FOOD_KG_TICK, isOutside } from '../core/colony/systems/crew.ts';
import { solarKw, standingKw } from '../core/colony/systems/power.ts';
import { cabinPressureKpa, carbonDioxideKpa, domeCarbonDioxideKpa, oxygenKpa } from '../core/colony/systems/zones.ts';
import type { Card } from '../core/talk/card.ts';
import type { Speed } from '../core/talk/speed.ts';
import { GAUGE, GAUGE_COUNT, type CrewView, type Gauge, type RobotView, type View } from '../core/talk/view.ts';
import { baseViewOf } from './base.ts';
import { bayMarkOf } from './bayMark.ts';
import { governorBriefOf } from './details/mind.ts';
import { briefsOf } from './details/tasks.ts';
import { sunOver } from './sun.ts';

/** Most sols of reserve that are worth telling apart. */
const MOST_SOLS = 999;
const MOST_EVENTS = 100;
const NO_SUN = { elevationDeg: NaN, azimuthDeg: NaN };

/** Clock and counters that are the host's, not the run's. */
export type HostFacts = {
  readonly running: boolean;
  readonly speed: Speed;
  readonly slowedBy: string | null;
  readonly stalled: string | null;
  readonly events: readonly ColonyEvent[];
  readonly ticksComputed: number;
  readonly skyBefore: SkyState | null;
};

/** A View of the run. Its typed array belongs to the receiver. */
export function viewOf(run: Run, card: Card, facts: HostFacts): View {
  const { colony } = run;
  const { cabin, tanks, energy, plant } = colony;
  const hour = colony.tick % TICKS_PER_SOL;
  const site = siteOf(colony.site);
  const frame = frameToShow(run);
  const weather = frame === null ? null : weatherAt(frame, site, colony.conditions.tauFloor);
  const sun = weather === null ? NO_SUN : sunOver(weather.lsDeg, site.latitudeDeg, hour);
  const sunlightWm2 = weather?.sunlightWm2[hour] ?? NaN;
  const outsideC = (weather?.airTempK[hour] ?? NaN) - ZERO_CELSIUS_K - colony.conditions.colderK;
  const last = run.echoes.at(-1)?.delta;
  let bodies = 0;
  for (const person of colony.crew) if (person.alive) bodies += person.metabolicScale;

  const gauges = new Float64Array(GAUGE_COUNT);
  const set = (gauge: Gauge, value: number): void => {
    gauges[GAUGE[gauge]] = value;
  };
  set('tick', colony.tick);
  set('hour', hour);
  set('oxygenTankKg', tanks.oxygenKg);
  // A zone without volume has neither air nor warmth.
  const inCabin = plant.cabinM3 > 0;
  const inDome = plant.domeM3 > 0;
  set('oxygenKpa', inCabin ? oxygenKpa(colony) : NaN);
  set('carbonDioxideKpa', inCabin ? carbonDioxideKpa(colony) : NaN);
  set('pressureKpa', inCabin ? cabinPressureKpa(colony) : NaN);
  set('cabinTempC', inCabin ? cabin.tempC : NaN);
  set('outsideTempC', outsideC);
  set('outsidePa', weather?.pressurePa ?? NaN);
  set('windMs', weather === null ? NaN : windAt(weather.lsDeg, site.latitudeDeg, weather.tau).meanMs);
  set('waterKg', tanks.waterKg);
  set('foodKcal', colony.foodKg * KCAL_PER_FOOD_KG);
  set('batteryKwh', energy.batteryKwh);
  set('capacityKwh', plant.capacityKwh);
  set('solarKw', solarKw(colony, sunlightWm2, outsideC));
  set('tau', weather?.tau ?? NaN);
  set('sunlightWm2', sunlightWm2);
  set('lightShare', energy.lightShare);
  set('oxygenSols', solsLeft(tanks.oxygenKg, bodies * O2_MEAN_KG_TICK));
  set('waterSols', solsLeft(tanks.waterKg, bodies * (DRINK_KG_D + HYGIENE_KG_D) * TICK_DAYS));
  set('foodSols', solsLeft(colony.foodKg, bodies * FOOD_KG_TICK * colony.ration));
  set('powerSols', solsLeft(energy.batteryKwh, standingKw(colony) * TICK_HOURS));
  set('oxygenRate', last?.o2 ?? 0);
  set('waterRate', last?.h2o ?? 0);
  set('foodRate', last?.food ?? 0);
  set('powerRate', last?.power ?? 0);
  set('heating', colony.allocation.heating);
  set('isru', colony.allocation.isru);
  set('greenhouse', colony.allocation.greenhouse);
  set('ration', colony.ration);
  set('sunElevationDeg', sun.elevationDeg);
  set('sunAzimuthDeg', sun.azimuthDeg);
  set('lsDeg', weather?.lsDeg ?? NaN);
  set(
    'cropKg',
    colony.stands.reduce((sum, stand) => sum + stand.biomassKg, 0),
  );
  set('domeTempC', inDome ? colony.dome.tempC : NaN);
  set('domeCarbonDioxideKpa', inDome ? domeCarbonDioxideKpa(colony) : NaN);
  set('fissionKw', plant.fissionKw);
  set('standingKw', standingKw(colony));
  set('hydrogenKg', tanks.hydrogenKg);
  set('carbonDioxideTankKg', tanks.carbonDioxideKg);
  set('nitrogenTankKg', tanks.nitrogenKg);
  set('sparesKg', colony.sparesKg);
  set('risk', colony.risk);
  set('score', card.score);
  return {
    card,
    gauges,
    crew: colony.crew.map((person, index): CrewView => ({
      name: person.name,
      role: person.role,
      alive: person.alive,
      hp: person.hp,
      doseMsv: person.doseMsv,
      fed: Math.min(1, person.reserveKg / BODY_RESERVE_KG),
      cause: person.cause,
      fatigue: person.fatigue,
      morale: person.morale,
      doing: !person.alive ? 'dead' : isOutside(colony, index, hour) ? 'outside' : activityAt(hour),
    })),
    robots: colony.robots.map(({ name, alive, hp, batteryKwh, joints, cause }): RobotView => ({
      name,
      alive,
      hp,
      charge: Math.min(1, batteryKwh / ROBOT_BATTERY_KWH),
      joints,
      cause,
    })),
    tasks: briefsOf(colony),
    base: baseViewOf(colony),
    governor: governorBriefOf(colony),
    place: site.name,
    events: facts.events.slice(-MOST_EVENTS),
    running: facts.running,
    speed: facts.speed,
    slowedBy: facts.slowedBy,
    stalled: facts.stalled,
    sky: weather === null ? (facts.skyBefore ?? 'noon') : skyState(sun.elevationDeg, weather.tau, facts.skyBefore),
    stateHash: stateHashOf(colony),
    bay: bayMarkOf(run),
    ticksComputed: facts.ticksComputed,
  };
}

/** The frame of the present sol; where it is not at hand, that of the sol before; null without either. */
export function frameToShow({ ledger, colony }: Run): Frame | null {
  const sol = frameSol(colony);
  if (ledger.has(sol)) return ledger.frameAt(sol);
  return ledger.has(sol - 1) ? ledger.frameAt(sol - 1) : null;
}

/** Sols a stock lasts at a use per tick; -1 when nobody is left to use it. */
function solsLeft(stock: number, perTick: number): number {
  return perTick > 0 ? Math.min(MOST_SOLS, stock / perTick / TICKS_PER_SOL) : -1;
}
