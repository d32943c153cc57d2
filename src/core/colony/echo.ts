/** The echo: what changed in a sol, as the ancestor's readers know it. Written at the end of each sol, never read by `step`. */
import { z } from '../kernel/zod.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Frame } from '../mars/frame.ts';
import { siteOf } from '../mars/sites.ts';
import { weatherAt, type Weather } from '../mars/weather.ts';
import { alarmText } from './alarmText.ts';
import { eventTypeOf } from './eventType.ts';
import { Fired, REFLEX_IDS, type Remembered } from './mindSchema.ts';
import { echoInertiaOf, inertiaOf } from './nervous/inertia.ts';
import { EchoInertia } from './nervous/inertiaSchema.ts';
import { KCAL_PER_FOOD_KG } from './chemistry.ts';
import type { ColonyEvent } from './events.ts';
import { TICK_HOURS } from './flows.ts';
import { MODULE_KEYS } from './moduleKeys.ts';
import { MODULE } from './modules.ts';
import { daysOf } from './need.ts';
import { RISK_GRADES, riskGradeOf } from './risk.ts';
import type { Colony } from './schema.ts';
import { oxygenTotalKg } from './today.ts';

const amount = z.number().min(-1e12).max(1e12);
const share = z.number().min(0).max(1);
const word = z.string().max(80);

/** A reflex that acted in a sol: the echo lists what had fired at the end of the sol before. */
export const ReflexEntry = z.strictObject({ frame: z.int().min(1).max(1e8), ...Fired.shape });
export type ReflexEntry = z.infer<typeof ReflexEntry>;

/** What the ancestor's pages light up at a glance, the gravest first. */
export const ALERTS = ['colony_dead', 'crew_lost', 'o2_critical', 'food_critical', 'nominal'] as const;

/** What a sol changed, in the ancestor’s names. */
export const Echo = z.strictObject({
  /** Sol of the ledger's frame that was lived. */
  frame: z.int().min(1).max(1e8),
  frameHash: z.string().regex(/^[0-9a-f]{64}$/),
  utc: z.string().max(40),
  /** Change over the sol: kg oxygen, kg potable water, kcal food, kWh in the battery. */
  delta: z.strictObject({ o2: amount, h2o: amount, food: amount, power: amount }),
  events: z.array(z.strictObject({ type: word, severity: share, desc: z.string().max(300) })).max(64),
  /** Who died or fell below the critical mark; a robot lost is a death in the role ROBOT. */
  crew_events: z
    .array(z.strictObject({ type: z.enum(['crew_death', 'crew_critical']), name: word, role: word, cause: word }))
    .max(64),
  /** The last module begun or finished in this sol. */
  build: z
    .strictObject({ type: z.enum(['construction_start', 'construction_complete']), module: z.string().max(40) })
    .nullable(),
  alive: z.boolean(),
  cause: word.nullable(),
  /** Inertia at the sol's end, this sol counted; null before there are two. */
  inertia: EchoInertia.nullable(),
  reflexes_fired: z.array(ReflexEntry).max(REFLEX_IDS.length),
  reflex_count: z.int().min(0).max(REFLEX_IDS.length),
  /** Colony Risk Index of the last whole sol. */
  cri: z.number().min(0).max(100),
  cri_grade: z.enum(RISK_GRADES),
  /** `night`: no light at the moment the echo was written. */
  visual: z.strictObject({
    dust_storm: z.boolean(),
    solar_flare: z.boolean(),
    meteorite: z.boolean(),
    night: z.boolean(),
    construction: z.boolean(),
    alert: z.enum(ALERTS),
  }),
  /** Ours: under what the sol was lived, and how the base stood at its end, so that readers need not replay to see why a stock moved. */
  base: z.strictObject({
    heating: share,
    isru: share,
    greenhouse: share,
    ration: z.number().min(0.1).max(1.5),
    /** Least share of life support that had power in this sol. */
    served: share,
    cabin_c: z.number().min(-150).max(150),
    /** Share of the light that dust on the arrays lets through. */
    light_share: share,
    spares_kg: z.number().min(0).max(1e7),
    /** Optical depth at the site, and light on level ground over the sol. */
    tau: z.number().min(0).max(20),
    sun_kwh_m2: z.number().min(0).max(100),
  }),
});
export type Echo = z.infer<typeof Echo>;

const OXYGEN_ALERT_SOLS = 5;
const FOOD_ALERT_SOLS = 5;

/** The echo of the sol that has just ended, from the colony's record of it. */
export function echoOf(colony: Colony, frame: Frame): Echo {
  const { today, mind } = colony;
  const lived = livedOf(colony, frame);
  const weather = weatherAt(frame, siteOf(colony.site), colony.conditions.tauFloor);
  const echo: Echo = {
    frame: frame.sol,
    frameHash: frame._hash,
    utc: frame.utc,
    delta: {
      o2: oxygenTotalKg(colony) - today.oxygenKg,
      h2o: colony.tanks.waterKg - today.waterKg,
      food: (colony.foodKg - today.foodKg) * KCAL_PER_FOOD_KG + 0,
      power: colony.energy.batteryKwh - today.batteryKwh,
    },
    events: [],
    crew_events: [],
    build: null,
    alive: colony.ended === null,
    cause: colony.ended === null ? null : colony.ended.cause,
    inertia: echoInertiaOf(inertiaOf(mind.echoes)),
    reflexes_fired: mind.acted.map((one) => ({ frame: frame.sol, ...one })),
    reflex_count: mind.acted.length,
    cri: colony.risk,
    cri_grade: riskGradeOf(colony.risk),
    visual: visualOf(colony, weather, lived),
    base: baseOf(colony, weather, lived),
  };
  for (const event of today.events) tell(echo, event);
  return echo;
}

/** Shares and ration. */
type Lived = Pick<Remembered, 'heating' | 'isru' | 'greenhouse' | 'ration'>;

/** Under what a sol was lived: what is set now may already be the next sol's. */
function livedOf({ mind, allocation, ration }: Colony, frame: Frame): Lived {
  const last = mind.echoes.at(-1);
  return last?.frame === frame.sol ? last : { ...allocation, ration };
}

/** Puts an event where the ancestor's readers look for it. */
function tell(echo: Echo, event: ColonyEvent): void {
  if (event.kind === 'died' || event.kind === 'critical') {
    const type = event.kind === 'died' ? 'crew_death' : 'crew_critical';
    echo.crew_events.push({ type, name: event.name, role: event.role, cause: event.cause });
  } else if (event.kind === 'robot-lost') {
    echo.crew_events.push({ type: 'crew_death', name: event.name, role: 'ROBOT', cause: event.cause });
  } else {
    if (event.kind === 'built' && event.stage !== 'given-up')
      echo.build = { type: BUILD[event.stage], module: event.module };
    echo.events.push(describe(event));
  }
}
const BUILD = { begun: 'construction_start', done: 'construction_complete' } as const;

function visualOf(colony: Colony, weather: Weather, lived: Lived): Echo['visual'] {
  const { active, conditions, today, works, tick } = colony;
  const lasts = (type: string): boolean => active.some((one) => one.type === type);
  return {
    dust_storm: conditions.tauFloor > 0 || lasts('dust_storm'),
    solar_flare: conditions.flareMsv > 0 || lasts('solar_flare'),
    meteorite: today.events.some((event) => event.kind === 'noted' && event.about === 'micrometeorite'),
    // The tick that was computed last: the echo is written after it.
    night: (weather.sunlightWm2[Math.max(0, tick - 1) % TICKS_PER_SOL] ?? 0) <= 0,
    construction: works.length > 0,
    alert: alertOf(colony, lived),
  };
}

function alertOf(colony: Colony, lived: Lived): Echo['visual']['alert'] {
  if (colony.ended !== null) return 'colony_dead';
  if (colony.today.events.some((event) => event.kind === 'died' || event.kind === 'robot-lost')) return 'crew_lost';
  const days = daysOf(colony);
  if (days.oxygen < OXYGEN_ALERT_SOLS) return 'o2_critical';
  // Counted at the ration of the sol that was lived.
  return (days.food * colony.ration) / lived.ration < FOOD_ALERT_SOLS ? 'food_critical' : 'nominal';
}

function baseOf(colony: Colony, weather: Weather, lived: Lived): Echo['base'] {
  const { today, cabin, energy, sparesKg } = colony;
  let sunWm2 = 0;
  for (const wm2 of weather.sunlightWm2) sunWm2 += wm2;
  return {
    heating: lived.heating,
    isru: lived.isru,
    greenhouse: lived.greenhouse,
    ration: lived.ration,
    served: today.served,
    cabin_c: cabin.tempC,
    light_share: energy.lightShare,
    spares_kg: sparesKg,
    tau: weather.tau,
    sun_kwh_m2: (sunWm2 * TICK_HOURS) / 1000,
  };
}

type Described = Echo['events'][number];

function describe(event: Exclude<ColonyEvent, { kind: 'died' | 'critical' | 'robot-lost' }>): Described {
  const type = eventTypeOf(event);
  switch (event.kind) {
    case 'refused':
      return { type, severity: 0, desc: `${event.command}: ${event.reason}` };
    case 'allocation-set': {
      const { heating, isru, greenhouse } = event.allocation;
      const percent = (share: number): string => `${Math.round(share * 100)} %`;
      const desc = `heating ${percent(heating)}, ISRU ${percent(isru)}, greenhouse ${percent(greenhouse)}`;
      return { type, severity: 0, desc };
    }
    case 'ration-set':
      return { type, severity: 0, desc: `ration ${Math.round(event.ration * 100)} %` };
    case 'alarm':
      return { type, severity: event.raised ? 0.6 : 0, desc: alarmText(event.alarm, event.raised) };
    case 'array-cleaned': {
      const desc = `wind cleaned the arrays, ${Math.round(event.lightShare * 100)} % of the light gets through`;
      return { type, severity: 0, desc };
    }
    case 'built': {
      const key = MODULE_KEYS.find((one) => one === event.module);
      return { type, severity: 0, desc: key === undefined ? event.module : MODULE[key].title };
    }
    case 'noted':
      return { type, severity: event.severity, desc: event.desc };
    case 'colony-lost':
      return { type, severity: 1, desc: event.cause };
  }
}
