/** What the page is shown of a run: figures in one typed array, and a few small facts. */
import { asin } from '../core/kernel/arcsine.ts';
import { cosDeg, RADIANS_PER_DEGREE, sinDeg } from '../core/mars/angle.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import { declinationDeg, equationOfTimeOfLsDeg } from '../core/mars/orbit.ts';
import { siteOf } from '../core/mars/sites.ts';
import { skyState, type SkyState } from '../core/mars/sky.ts';
import { weatherAt } from '../core/mars/weather.ts';
import { stateHashOf } from '../core/cartridge/chain.ts';
import { frameSol, type Run } from '../core/cartridge/run.ts';
import { KCAL_PER_FOOD_KG, ZERO_CELSIUS_K } from '../core/colony/chemistry.ts';
import { ARRAY_EFFICIENCY, BODY_RESERVE_KG, DRINK_KG_D, HYGIENE_KG_D } from '../core/colony/constants.ts';
import { TICK_DAYS } from '../core/colony/flows.ts';
import type { ColonyEvent } from '../core/colony/schema.ts';
import { cabinPressureKpa, carbonDioxideKpa, oxygenKpa } from '../core/colony/systems/air.ts';
import { activityAt, FOOD_KG_TICK, O2_MEAN_KG_TICK } from '../core/colony/systems/crew.ts';
import { STANDING_KWH } from '../core/colony/systems/power.ts';
import { GAUGE, GAUGE_COUNT, type Card, type CrewView, type Gauge, type Speed, type View } from '../core/protocol.ts';

/** Most sols of reserve that are worth telling apart. */
const MOST_SOLS = 999;
const MOST_EVENTS = 100;

/** Clock and counters that are the host's, not the run's. */
export type HostFacts = {
  readonly running: boolean;
  readonly speed: Speed;
  readonly slowedBy: string | null;
  readonly events: readonly ColonyEvent[];
  readonly ticksComputed: number;
  readonly skyBefore: SkyState | null;
};

/** A View of the run. Its typed array belongs to the receiver. */
export function viewOf(run: Run, card: Card, facts: HostFacts): View {
  const { colony } = run;
  const { cabin, tanks, energy } = colony;
  const hour = colony.tick % TICKS_PER_SOL;
  const site = siteOf(colony.site);
  const weather = weatherAt(run.ledger.frameAt(frameSol(colony)), site);
  const elevationDeg = sunElevationDeg(weather.lsDeg, site.latitudeDeg, hour);
  const sunlightWm2 = weather.sunlightWm2[hour] ?? 0;
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
  set('oxygenKpa', oxygenKpa(colony));
  set('carbonDioxideKpa', carbonDioxideKpa(colony));
  set('pressureKpa', cabinPressureKpa(colony));
  set('cabinTempC', cabin.tempC);
  set('outsideTempC', (weather.airTempK[hour] ?? ZERO_CELSIUS_K) - ZERO_CELSIUS_K);
  set('waterKg', tanks.waterKg);
  set('foodKcal', colony.foodKg * KCAL_PER_FOOD_KG);
  set('batteryKwh', energy.batteryKwh);
  set('capacityKwh', energy.capacityKwh);
  set('solarKw', (energy.arrayM2 * ARRAY_EFFICIENCY * energy.lightShare * sunlightWm2) / 1000);
  set('tau', weather.tau);
  set('sunlightWm2', sunlightWm2);
  set('lightShare', energy.lightShare);
  set('oxygenSols', solsLeft(tanks.oxygenKg, bodies * O2_MEAN_KG_TICK));
  set('waterSols', solsLeft(tanks.waterKg, bodies * (DRINK_KG_D + HYGIENE_KG_D) * TICK_DAYS));
  set('foodSols', solsLeft(colony.foodKg, bodies * FOOD_KG_TICK * colony.ration));
  set('powerSols', solsLeft(energy.batteryKwh, STANDING_KWH));
  set('oxygenRate', last?.o2 ?? 0);
  set('waterRate', last?.h2o ?? 0);
  set('foodRate', last?.food ?? 0);
  set('powerRate', last?.power ?? 0);
  set('heating', colony.allocation.heating);
  set('isru', colony.allocation.isru);
  set('greenhouse', colony.allocation.greenhouse);
  set('ration', colony.ration);
  set('sunElevationDeg', elevationDeg);
  set('lsDeg', weather.lsDeg);
  set('cropKg', colony.crop.biomassKg);
  set('score', card.score);
  return {
    card,
    gauges,
    crew: colony.crew.map((person): CrewView => ({
      name: person.name,
      role: person.role,
      alive: person.alive,
      hp: person.hp,
      doseMsv: person.doseMsv,
      fed: Math.min(1, person.reserveKg / BODY_RESERVE_KG),
      cause: person.cause,
      doing: person.alive ? activityAt(hour) : 'dead',
    })),
    events: facts.events.slice(-MOST_EVENTS),
    running: facts.running,
    speed: facts.speed,
    slowedBy: facts.slowedBy,
    sky: skyState(elevationDeg, weather.tau, facts.skyBefore),
    stateHash: stateHashOf(colony),
    ticksComputed: facts.ticksComputed,
  };
}

/** Sols a stock lasts at a use per tick; -1 when nobody is left to use it. */
function solsLeft(stock: number, perTick: number): number {
  return perTick > 0 ? Math.min(MOST_SOLS, stock / perTick / TICKS_PER_SOL) : -1;
}

/** Height of the Sun's centre over the horizon at the middle of a tick, degrees. */
function sunElevationDeg(lsDeg: number, latitudeDeg: number, hour: number): number {
  const sunDeg = declinationDeg(lsDeg);
  const trueHour = hour + 0.5 + equationOfTimeOfLsDeg(lsDeg) / 15;
  const sine =
    sinDeg(latitudeDeg) * sinDeg(sunDeg) + cosDeg(latitudeDeg) * cosDeg(sunDeg) * cosDeg(15 * (trueHour - 12));
  return asin(Math.max(-1, Math.min(1, sine))) / RADIANS_PER_DEGREE;
}
