/** Colonies and commands at random, for laws that hold for all. */
import fc from 'fast-check';
import { termsWith } from './agents/agents.test-support.ts';
import { BAY_WISH, seatOf, startOf } from './bay/wishes.test-support.ts';
import { missionColony } from './colony.test-support.ts';
import type { Command } from './commands/command.ts';
import { CROP } from './crops.ts';
import { ageStand, fitCanopy } from './daily/stands.ts';
import { PROFILES, REFLEX_IDS } from './mindSchema.ts';
import { PLAYABLE, type MissionKey } from './missions.ts';
import { MODULE_KEYS } from './moduleKeys.ts';
import { fitPlant } from './plant.ts';
import type { Colony } from './schema.ts';
import { entryOf } from './tasks/table.ts';
import { TECH_KEYS } from './techKeys.ts';
import { CARGO_KEYS } from './works/cargoes.ts';
import { PROTOCOL_KEYS } from './works/protocolTable.ts';

const CHOICES = ['approve', 'deny', 'alt'] as const;

/** Never a negative zero, which no colony holds. */
const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);
/** Mostly within, sometimes exactly empty. */
const store = (max: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 4, arbitrary: between(0, max) }, fc.constant(0));
/** Mostly a share within, sometimes exactly none or all of it. */
const share: fc.Arbitrary<number> = fc.oneof({ weight: 4, arbitrary: between(0, 1) }, fc.constant(0), fc.constant(1));
/** Any number a command may carry, mostly of the size that makes sense. */
const figure = fc.oneof({ weight: 3, arbitrary: between(-1, 3) }, between(-1e9, 1e9));
/** Mostly one of the known words, sometimes one that nobody knows. */
const word = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...known) }, fc.constantFrom('nonsense', 'constructor', 'ö 砂'));

type Kind = Command['kind'];
type OfKind<K extends Kind> = fc.Arbitrary<Extract<Command, { kind: K }>>;
const kind = <K extends Kind>(name: K): fc.Arbitrary<K> => fc.constant(name);

/** Shares that sum to 1, a share of them at the corners. */
const shares: OfKind<'set-allocation'> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .filter(([a, b, c]) => a + b + c > 0)
  .map(([a, b, c]) => {
    const sum = a + b + c;
    return { kind: 'set-allocation', heating: a / sum, isru: b / sum, greenhouse: c / sum };
  });

const ration = (min: number, max: number): OfKind<'set-ration'> =>
  fc.record({ kind: kind('set-ration'), ration: between(min, max) });

/** Governors good and bad: constant, by readings, by chance, with memory, failing, endless, and none that compiles. */
const SOURCES = [
  '(set! heating_alloc 0.5) (set! isru_alloc 0.3) (set! greenhouse_alloc 0.2)',
  '(set! heating_alloc (if (< power_kwh 100) 0.6 0.2)) (set! isru_alloc 0.4) (set! food_ration (random))',
  '(set! _mem_n (+ 1 (if (number? _mem_n) _mem_n 0))) (set! food_ration (+ 0.5 (/ (mod _mem_n 7) 10)))',
  '(set! _mem_seen (cons (random) (if (list? _mem_seen) (take 5 _mem_seen) (list)))) (set! repair_alloc (random))',
  '(set! build_item "battery_bank") (set! building_alloc 0.9)',
  '(set! heating_alloc (/ 1 0))',
  '(while true 1)',
  '(set! food_ration',
  '',
] as const;
/** Autopilots: one that answers by chance, one that takes steps, one that fails. */
const PILOTS = ['(if (< (random) 0.5) "approve" "deny")', '(list 0 1 2 3)', '(car 1)', null] as const;

/** Any wish of a kind, of the right shape; some are refused. */
const WISH: { readonly [K in Kind]: OfKind<K> } = {
  'set-allocation': fc.oneof(
    { weight: 3, arbitrary: shares },
    fc.record({ kind: kind('set-allocation'), heating: figure, isru: figure, greenhouse: figure }),
  ),
  'set-ration': fc.oneof({ weight: 2, arbitrary: ration(0.1, 1.5) }, ration(-2, 3)),
  'set-labour': fc.record({ kind: kind('set-labour'), repair: share, building: between(-0.1, 1) }),
  'set-fuse': fc.record({ kind: kind('set-fuse'), fuse: fc.constantFrom(0, 1, 3, 2, -1, -0) }),
  'set-module': fc.record({ kind: kind('set-module'), id: fc.nat(24), on: fc.boolean() }),
  build: fc.record({ kind: kind('build'), module: word(MODULE_KEYS) }),
  'cancel-build': fc.record({ kind: kind('cancel-build'), place: fc.nat(4) }),
  research: fc.record({ kind: kind('research'), tech: word(TECH_KEYS) }),
  protocol: fc.record({ kind: kind('protocol'), name: word(PROTOCOL_KEYS) }),
  override: fc
    .tuple(shares, fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) }, figure), between(0, 1.6))
    .map(([wanted, forSols, eaten]) => ({ ...wanted, kind: 'override', sols: forSols, ration: eaten })),
  'end-protocol': fc.constant({ kind: 'end-protocol' }),
  'order-supply': fc.record({ kind: kind('order-supply'), cargo: word(CARGO_KEYS) }),
  'answer-task': fc.record({ kind: kind('answer-task'), task: fc.nat(12), choice: word(CHOICES) }),
  'take-step': fc.record({ kind: kind('take-step'), task: fc.nat(12), step: fc.nat(5) }),
  'set-governor': fc.record(
    {
      kind: kind('set-governor'),
      source: fc.constantFrom(...SOURCES),
      name: fc.constantFrom('one', 'two', 'ö 砂'),
      profile: fc.constantFrom(...PROFILES),
      enabled: fc.boolean(),
    },
    { requiredKeys: ['kind'] },
  ),
  'set-autopilot': fc.record(
    {
      kind: kind('set-autopilot'),
      decision: fc.constantFrom(...PILOTS),
      override: fc.constantFrom(...PILOTS),
      enabled: fc.boolean(),
    },
    { requiredKeys: ['kind'] },
  ),
  'seat-agent': fc
    .tuple(fc.constantFrom(...SOURCES), fc.constantFrom('{}', '{"mood":"calm","n":[1,null]}'), fc.nat(9))
    .map(([code, env, bad]) => ({
      kind: 'seat-agent',
      agent: termsWith(code, { env, ...(bad === 0 ? { digest: '0'.repeat(64) } : {}) }),
    })),
  'unseat-agent': fc.constant({ kind: 'unseat-agent' }),
  'set-reflex': fc.record({ kind: kind('set-reflex'), id: word(REFLEX_IDS), on: fc.boolean() }),
  ...BAY_WISH,
};

/** Any wish of the right shape, of every kind alike. */
export const wish: fc.Arbitrary<Command> = fc.oneof(...(Object.values(WISH) as fc.Arbitrary<Command>[]));

/** A wish that nobody dies of where supplies are ample: some heating, full rations, or a refusal. */
export const kindWish: fc.Arbitrary<Command> = fc.oneof(
  shares.filter(({ heating }) => heating > 0.1),
  ration(1, 1.5),
  ration(-2, 0),
  WISH['set-labour'],
  WISH.build,
  WISH['cancel-build'],
  WISH.research,
);

/**
 * The same wish, about a task that is open where it is about a task, and mostly the right way: at random one never hits
 * the number, let alone the button.
 */
export function aimed(colony: Colony, command: Command): Command {
  if (command.kind === 'start-phase') return startOf(colony, command);
  if (command.kind === 'seat-module') return seatOf(colony, command);
  if (command.kind === 'resume-contract' || command.kind === 'abandon-contract') {
    const { contract, suspended } = colony.bay;
    const one = command.kind === 'resume-contract' ? suspended[0] : (contract ?? suspended[0]);
    return { ...command, contract: one?.id ?? command.contract };
  }
  if (command.kind !== 'answer-task' && command.kind !== 'take-step') return command;
  const { open } = colony.tasks;
  const task = open[command.task % Math.max(1, open.length)];
  if (task === undefined) return command;
  const entry = entryOf(task.task);
  if (entry?.task.kind === 'override') {
    const right = entry.task.order[task.taken.length] ?? 0;
    return { kind: 'take-step', task: task.id, step: command.task % 5 === 4 ? right + 1 : right };
  }
  const choice = command.kind === 'answer-task' ? command.choice : (CHOICES[command.step % 3] ?? 'deny');
  return { kind: 'answer-task', task: task.id, choice };
}

/** Wishes by sol: at least and at most so many, on any sols. */
export const wishes = (
  sols: number,
  one: fc.Arbitrary<Command>,
  most = 24,
  least = 0,
): fc.Arbitrary<Map<number, Command[]>> =>
  fc
    .array(fc.tuple(fc.nat(sols - 1), one), { minLength: least, maxLength: most })
    .map((list) => list.reduce((map, [sol, command]) => map.set(sol, [...(map.get(sol) ?? []), command]), new Map()));

export const anyMission: fc.Arbitrary<MissionKey> = fc.constantFrom(...PLAYABLE);

const zone = fc.record({
  oxygenKg: store(400),
  carbonDioxideKg: store(60),
  nitrogenKg: store(800),
  vapourKg: store(20),
  tempC: between(-70, 55),
});
const body = fc.record({
  reserveKg: store(33),
  waterKg: between(-9, 0),
  fatigue: between(0, 100),
  morale: between(0, 100),
  phaseH: between(0, 12),
  bone: between(0.5, 1),
  muscle: between(0.5, 1),
  sickSols: store(8),
});
const machine = fc.record({
  batteryKwh: store(12),
  joints: share,
  dust: share,
  upsetSols: fc.constantFrom(0, 0, 1, 2),
});

/** A living colony of any mission in any physical state: full or empty, dark or bright, freezing or hot, at any hour. */
export const anyColony: fc.Arbitrary<Colony> = fc
  .record({
    mission: anyMission,
    seed: fc.nat(1e6),
    tick: fc.nat(24 * 600),
    cabin: zone,
    dome: zone,
    leakScale: between(0, 5),
    tanks: fc.record({
      oxygenKg: store(400),
      nitrogenKg: store(200),
      hydrogenKg: store(10),
      carbonDioxideKg: store(60),
      methaneKg: store(10),
      waterKg: store(2500),
      greyWaterKg: store(200),
      urineKg: store(200),
      brineKg: store(2000),
    }),
    foodKg: store(500),
    wasteKg: store(500),
    sparesKg: store(500),
    stands: fc.array(fc.tuple(share, store(300), share, fc.boolean()), { minLength: 24, maxLength: 24 }),
    grownKg: store(5),
    charge: share,
    lightShare: share,
    fade: between(0, 0.5),
    wear: fc.array(fc.tuple(share, fc.boolean()), { minLength: 20, maxLength: 20 }),
    gear: fc.record({ antenna: share, field: share }),
    done: fc.subarray([...TECH_KEYS]),
    work: fc.option(fc.record({ key: fc.constantFrom(...MODULE_KEYS), hoursLeft: store(20), kwhLeft: store(20) })),
    ration: between(0.1, 1.5),
    labour: fc.tuple(share, share),
    bodies: fc.array(body, { minLength: 6, maxLength: 6 }),
    machines: fc.array(machine, { minLength: 4, maxLength: 4 }),
    evaHour: fc.option(fc.nat(23)),
    flareMsv: store(1000),
    shares,
  })
  .map((drawn) => {
    const { seed, tick, cabin, dome, leakScale, tanks, foodKg, wasteKg, sparesKg, gear, ration: eaten } = drawn;
    const colony = missionColony(drawn.mission, seed);
    Object.assign(colony, { tick, cabin, dome, leakScale, tanks, foodKg, wasteKg, sparesKg, gear, ration: eaten });
    const { kind: _kind, ...allocation } = drawn.shares;
    colony.allocation = allocation;
    const [repair, building] = drawn.labour;
    colony.labour = { repair, building: building * (1 - repair) };
    for (const [i, stand] of colony.stands.entries()) {
      const [age, biomassKg, edible, sown] = drawn.stands[i] ?? [0, 0, 0, true];
      stand.sown = sown;
      if (!sown) Object.assign(stand, { ageDays: 0, biomassKg: 0, edibleKg: 0 });
      else
        Object.assign(stand, { ageDays: CROP[stand.crop].maturityDays * age, biomassKg, edibleKg: biomassKg * edible });
      ageStand(stand);
    }
    fitCanopy(colony);
    if (colony.canopy.pull > 1e-6) colony.canopy.grownKg = drawn.grownKg;
    for (const [i, module] of colony.built.entries()) {
      const [wear, offline] = drawn.wear[i] ?? [0, false];
      Object.assign(module, { wear, offline: offline && wear < 0.3 });
    }
    colony.research.done = drawn.done;
    Object.assign(colony.energy, { lightShare: drawn.lightShare, fade: drawn.fade, batteryKwh: 0 });
    fitPlant(colony);
    colony.energy.batteryKwh = colony.plant.capacityKwh * drawn.charge;
    if (drawn.work !== null) colony.works.push({ ...drawn.work });
    // Its parts were taken when it was begun.
    Object.assign(colony.books, { sparesInKg: 2000, sparesUsedKg: 2000 });
    for (const [i, person] of colony.crew.entries()) Object.assign(person, drawn.bodies[i]);
    for (const [i, robot] of colony.robots.entries()) Object.assign(robot, drawn.machines[i]);
    if (drawn.evaHour !== null && colony.crew.length > 1)
      colony.eva = { people: [0, 1], fromHour: drawn.evaHour, hours: 6 };
    colony.conditions.flareMsv = drawn.flareMsv;
    return colony;
  });
