/** What a sol leaves behind for programs and reflexes to look back on. */
import { frozen } from '../../kernel/frozen.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import { KCAL_PER_FOOD_KG } from '../chemistry.ts';
import { eventTypeOf } from '../eventType.ts';
import { ECHOES_REMEMBERED, type Remembered } from '../mindSchema.ts';
import { daysOf } from '../need.ts';
import type { Colony } from '../schema.ts';
import { oxygenTotalKg } from '../today.ts';

const MOST_EVENTS = 16;
const MOST_LETTERS = 40;
const MOST_AMOUNT = 1e9;
const MOST_SOLS = 999;

/** Adds the sol that ends to the window; the oldest leaves it. */
export function remember(colony: Colony, frame: Frame): void {
  const { echoes } = colony.mind;
  echoes.push(rememberedOf(colony, frame));
  if (echoes.length > ECHOES_REMEMBERED) echoes.shift();
}

function rememberedOf(colony: Colony, frame: Frame): Remembered {
  const { today, allocation, mind } = colony;
  const days = daysOf(colony);
  const { alive, health } = livingOf(colony);
  return frozen({
    sol: Math.floor(colony.tick / TICKS_PER_SOL) + 1,
    frame: frame.sol,
    o2: within(oxygenTotalKg(colony) - today.oxygenKg),
    h2o: within(colony.tanks.waterKg - today.waterKg),
    food: within((colony.foodKg - today.foodKg) * KCAL_PER_FOOD_KG + 0),
    power: within(colony.energy.batteryKwh - today.batteryKwh),
    heating: allocation.heating,
    isru: allocation.isru,
    greenhouse: allocation.greenhouse,
    ration: colony.ration,
    risk: colony.risk,
    o2Sols: Math.min(MOST_SOLS, days.oxygen),
    foodSols: Math.min(MOST_SOLS, days.food),
    alive,
    health,
    events: eventsOf(colony),
    reflexes: mind.fired.map(({ id }) => id),
  });
}

const within = (amount: number): number => Math.max(-MOST_AMOUNT, Math.min(MOST_AMOUNT, amount));

function livingOf({ crew, robots }: Colony): { readonly alive: number; readonly health: number } {
  let alive = 0;
  let health = 0;
  for (const one of crew.length > 0 ? crew : robots) {
    if (!one.alive) continue;
    alive++;
    health += one.hp;
  }
  return { alive, health: alive > 0 ? health / alive : 0 };
}

/** Each type once, in the order in which it first came. */
function eventsOf({ today }: Colony): string[] {
  const types: string[] = [];
  for (const event of today.events) {
    const type = eventTypeOf(event);
    if (type === '' || type.length > MOST_LETTERS || types.includes(type)) continue;
    types.push(type);
    if (types.length === MOST_EVENTS) break;
  }
  return types;
}
