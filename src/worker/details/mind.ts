/** Governor, autopilot and nerves: what every View tells of them, and all of it for the panels. */
import { inertiaOf } from '../../core/colony/nervous/inertia.ts';
import { REFLEXES } from '../../core/colony/nervous/reflexes/table.ts';
import type { Colony } from '../../core/colony/schema.ts';
import { heldBecause, titleInForce } from '../../core/colony/works/protocols.ts';
import type {
  EchoDetail,
  GovernorBrief,
  Holder,
  InertiaDetail,
  MindDetail,
  ReflexDetail,
  Stock,
} from '../../core/talk/mindDetails.ts';

const STOCKS = { o2: 'oxygen', h2o: 'water', food: 'food', power: 'power' } as const satisfies Record<string, Stock>;

/** What a View tells of the governor. */
export function governorBriefOf(colony: Colony): GovernorBrief {
  const { name, enabled, trouble } = colony.mind.governor;
  const allocation = holderOf(colony, 'allocation');
  return { name, enabled, troubled: trouble !== null, allocation, ration: holderOf(colony, 'ration') };
}

/** Everything about the mind that panels show. It shares no reference with the colony. */
export function mindOf(colony: Colony): MindDetail {
  const { governor, autopilot, echoes } = colony.mind;
  return {
    governor: {
      ...governor,
      byHand: { ...governor.byHand },
      trouble: copied(governor.trouble),
      heldBy: heldBy(colony),
    },
    autopilot: { ...autopilot, trouble: copied(autopilot.trouble) },
    reflexes: REFLEXES.map((reflex) => reflexOf(colony, reflex)),
    inertia: inertiaDetail(colony),
    echoes: echoes.toReversed().map(echoOf),
  };
}

function copied<T extends object>(value: T | null): T | null {
  return value === null ? null : { ...value };
}

function holderOf(colony: Colony, what: 'allocation' | 'ration'): Holder {
  const { base, governor } = colony.mind;
  if (heldBecause(colony, what) !== null) return 'protocol';
  if (base !== null && isChanged(colony, base, what)) return 'reflex';
  return governor.enabled && !governor.byHand[what] ? 'governor' : 'hand';
}

function isChanged(colony: Colony, base: NonNullable<Colony['mind']['base']>, what: 'allocation' | 'ration'): boolean {
  if (what === 'ration') return base.ration !== colony.ration;
  const { heating, isru, greenhouse } = colony.allocation;
  return (
    base.allocation.heating !== heating || base.allocation.isru !== isru || base.allocation.greenhouse !== greenhouse
  );
}

function heldBy(colony: Colony): string | null {
  const held = heldBecause(colony, 'allocation') !== null || heldBecause(colony, 'ration') !== null;
  if (held) return titleInForce(colony);
  const [first] = colony.mind.base === null ? [] : colony.mind.fired;
  return first === undefined ? null : `The reflex ${titleOf(first.id)}`;
}

function titleOf(id: string): string {
  return REFLEXES.find((reflex) => reflex.id === id)?.title ?? id;
}

function reflexOf({ tick, mind }: Colony, { id, title, fires, does, limits }: (typeof REFLEXES)[number]): ReflexDetail {
  const kept = mind.reflexes.find((one) => one.id === id);
  const fired = mind.fired.find((one) => one.id === id);
  return {
    id,
    title,
    senses: fires,
    does: limits === '' ? does : `${does} ${limits}`,
    on: kept?.on ?? false,
    rests: Math.max(0, (kept?.restsUntilTick ?? 0) - tick),
    fired:
      fired === undefined ? null : { condition: fired.condition, action: fired.action, intensity: fired.intensity },
    lastSol: mind.echoes.findLast(({ reflexes }) => reflexes.includes(id))?.sol ?? null,
  };
}

function inertiaDetail({ mind }: Colony): MindDetail['inertia'] {
  const inertia = inertiaOf(mind.echoes);
  if (inertia === null) return null;
  const { engagement, crew, risk, flips } = inertia;
  return {
    stocks: (['o2', 'h2o', 'food', 'power'] as const).map((of): InertiaDetail => ({ of: STOCKS[of], ...inertia[of] })),
    engagement,
    crew,
    risk,
    flips: flips.map(({ system, from, to }) => ({ of: STOCKS[system], from, to })),
  };
}

function echoOf(echo: Colony['mind']['echoes'][number]): EchoDetail {
  const { sol, o2, h2o, food, power, heating, isru, greenhouse, ration, risk, events, reflexes } = echo;
  return {
    sol,
    oxygenKg: o2,
    waterKg: h2o,
    foodKcal: food,
    powerKwh: power,
    heating,
    isru,
    greenhouse,
    ration,
    risk,
    events: [...events],
    reflexes: reflexes.map(titleOf),
  };
}
