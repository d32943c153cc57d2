/** The echo: what changed in a sol, as the ancestor's readers know it. Written at the end of each sol, never read by `step`. */
import { z } from '../kernel/zod.ts';
import type { Frame } from '../mars/frame.ts';
import { KCAL_PER_FOOD_KG } from './chemistry.ts';
import type { Colony, ColonyEvent } from './schema.ts';
import { oxygenTotalKg } from './today.ts';

const amount = z.number().min(-1e12).max(1e12);
const word = z.string().max(80);

export const Echo = z.strictObject({
  /** Sol of the ledger's frame that was lived. */
  frame: z.int().min(1).max(1e8),
  frameHash: z.string().regex(/^[0-9a-f]{64}$/),
  utc: z.string().max(40),
  /** Change over the sol: kg oxygen, kg potable water, kcal food, kWh in the battery. */
  delta: z.strictObject({ o2: amount, h2o: amount, food: amount, power: amount }),
  events: z
    .array(z.strictObject({ type: word, severity: z.number().min(0).max(1), desc: z.string().max(300) }))
    .max(64),
  crew_events: z
    .array(z.strictObject({ type: z.enum(['crew_death', 'crew_critical']), name: word, role: word, cause: word }))
    .max(64),
  alive: z.boolean(),
  cause: word.nullable(),
});
export type Echo = z.infer<typeof Echo>;

/** The echo of the sol that has just ended, from the colony's record of it. */
export function echoOf(colony: Colony, frame: Frame): Echo {
  const { today } = colony;
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
    alive: colony.ended === null,
    cause: colony.ended === null ? null : colony.ended.cause,
  };
  for (const event of today.events) {
    if (event.kind === 'died' || event.kind === 'critical') {
      const type = event.kind === 'died' ? 'crew_death' : 'crew_critical';
      echo.crew_events.push({ type, name: event.name, role: event.role, cause: event.cause });
    } else echo.events.push(describe(event));
  }
  return echo;
}

type Described = Echo['events'][number];

function describe(event: Exclude<ColonyEvent, { kind: 'died' | 'critical' }>): Described {
  switch (event.kind) {
    case 'refused':
      return { type: 'refused', severity: 0, desc: `${event.command}: ${event.reason}` };
    case 'allocation-set': {
      const { heating, isru, greenhouse } = event.allocation;
      const percent = (share: number): string => `${Math.round(share * 100)} %`;
      return {
        type: 'allocation-set',
        severity: 0,
        desc: `heating ${percent(heating)}, ISRU ${percent(isru)}, greenhouse ${percent(greenhouse)}`,
      };
    }
    case 'ration-set':
      return { type: 'ration-set', severity: 0, desc: `ration ${Math.round(event.ration * 100)} %` };
    case 'alarm':
      return { type: event.raised ? 'alarm' : 'alarm-cleared', severity: event.raised ? 0.6 : 0, desc: event.alarm };
    case 'array-cleaned':
      return {
        type: 'array-cleaned',
        severity: 0,
        desc: `wind cleaned the arrays, ${Math.round(event.lightShare * 100)} % of the light gets through`,
      };
    case 'colony-lost':
      return { type: 'colony-lost', severity: 1, desc: event.cause };
  }
}
