/**
 * Version 1 to 2. The ancestor saved a picture of its colony; version 2 holds a colony that can be run and proved.
 * Frozen history: plain JSON in, plain JSON out; figures that a base of rules 1 has are written out. What follows from the
 * rest of a state is left at zero: `fitConverted.ts` sets it, as the rules have it under which the file is read.
 */
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { prettySorted } from '../json.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { lossesOf } from './losses.ts';
import { fieldsOf, missingOf, numberOf, pulseOf, textOf, wrongKindOf, type Fields } from './version1.ts';
import { airOf, baseOf, chargeOf, standsOf } from './version1Base.ts';
import { BAY, BOOKS, PLANT, SHEET } from './version1Blank.ts';
import { crewOf, robotsOf } from './version1Crew.ts';
import { mindOf, programsOf } from './version1Mind.ts';
import { readVersion1, type Version1 } from './version1State.ts';
import { researchOf, worksOf } from './version1Works.ts';

const TICKS_PER_SOL = 24;
const KCAL_PER_FOOD_KG = 4935;
const MISSIONS = ['ares', 'optimus', 'skeleton', 'garden', 'dustbowl', 'noisru', 'hybrid', 'lunar'];
const LEDGER = {
  id: 'marsdeck-reference-2',
  headHash: '8a6d49dcbc2edb994a71bb3c4b40556c46c3d8bfe6e6b08eea0dea3a9bbd67d0',
};
const NO_HASH = '0'.repeat(64);
/** Parts, and gas for the air, that a base begins with: the ancestor had none. */
const SPARES_KG = 300;
const NITROGEN_KG = 60;
const CARBON_DIOXIDE_KG = 20;

/** Converts, or says what the file lacks. */
export function fromVersion1(document: Fields): Result<Record<string, unknown>, Refusal> {
  if (pulseOf(document) === null)
    return err(
      refusal(
        'invalid',
        'A version-1 cartridge has an integer sol and a boolean alive in its state; this one does not.',
        '/state',
      ),
    );
  const wrong = wrongKindOf(document);
  if (wrong !== null) return err(refusal('invalid', `${wrong} is not of the kind that version 1 has there.`, wrong));
  const missing = missingOf(document);
  if (missing.length > 0)
    return err(
      refusal(
        'not-resumable',
        `This version-1 cartridge can be looked at, but not resumed: it lacks ${missing.join(', ')}. A crew needs somebody in it, a person or a robot.`,
        missing[0],
      ),
    );
  const old = readVersion1(document);
  const colony = colonyOf(old);
  const mission = colony['mission'];
  const id = idOf(document, old);
  const genesis = {
    from: {
      state: colony,
      parentId: id,
      parentHead: parentHeadOf(document),
      rules: null,
      losses: lossesOf(document, old),
    },
    rules: 1,
    mission,
    ledger: LEDGER,
  };
  const summaries = summariesOf(colony);
  return ok({
    _format: 'mars-barn-cartridge',
    version: 2,
    id,
    name: textOf(document['name'], 120, `${old.mission} from version 1`),
    description: textOf(document['description'], 2000, 'Converted from a version-1 cartridge.'),
    created: createdOf(document),
    author: textOf(document['author'], 120, 'anonymous'),
    mission,
    rules: 1,
    genesis,
    commands: [],
    config: {
      seed: old.seed,
      site: 'jezero',
      startSol: 1,
      heating: colony.allocation.heating,
      isru: colony.allocation.isru,
      greenhouse: colony.allocation.greenhouse,
      ration: colony.ration,
      o2: summaries.o2,
      h2o: summaries.h2o,
      food: summaries.food,
      power: summaries.power,
    },
    state: { ...colony, ...summaries },
    echoHistory: [],
    echoInertia: null,
    taskHistory: colony.tasks.past.map(({ id: task, task: key, tick, choice, timedOut }) => ({
      id: key,
      sol: Math.floor(tick / TICKS_PER_SOL) + 1,
      choice,
      timedOut,
      task,
    })),
    reflexHistory: [],
    programs: programsOf(old.programs),
    chain: { anchor: null, head: sha256Hex(canonicalText(genesis)), length: 0, headStateHash: NO_HASH },
    chainBlocks: [],
    score: scoreOf(document),
  });
}

function colonyOf(old: Version1) {
  const crew = crewOf(old);
  const robots = robotsOf(old);
  const who = crew.length > 0 ? crew : robots;
  const goesOn = who.some((one) => one.alive);
  // An end lies before the state's tick, so a colony that ended on sol 0 lived a tick.
  const tick = Math.max(old.sol * TICKS_PER_SOL, goesOn ? 0 : 1);
  const { h, i, g, r } = old.allocation;
  const sum = h + i + g;
  const { built } = baseOf(old);
  const breathes = old.people.length > 0;
  return {
    tick,
    mission: MISSIONS.includes(old.mission) ? old.mission : 'custom',
    site: 'jezero',
    startSol: 1,
    seed: old.seed,
    fuse: 1,
    allocation:
      sum > 0
        ? { heating: h / sum, isru: i / sum, greenhouse: g / sum }
        : { heating: 0.25, isru: 0.3, greenhouse: 0.45 },
    ration: r,
    labour: { repair: 0.4, building: 0.4 },
    ...airOf(old, built),
    leakScale: 1,
    tanks: {
      oxygenKg: old.oxygenKg,
      nitrogenKg: breathes ? NITROGEN_KG : 0,
      hydrogenKg: 0,
      carbonDioxideKg: breathes ? CARBON_DIOXIDE_KG : 0,
      methaneKg: 0,
      waterKg: old.waterKg,
      greyWaterKg: 0,
      urineKg: 0,
      brineKg: 0,
    },
    foodKg: old.foodKcal / KCAL_PER_FOOD_KG,
    wasteKg: 0,
    sparesKg: SPARES_KG,
    stands: standsOf(built),
    canopy: { areaM2: 0, pull: 0, thirstKgD: 0, grownKg: 0 },
    energy: { batteryKwh: chargeOf(old, built), lightShare: 1, fade: 0 },
    built,
    works: worksOf(old),
    gear: { antenna: 0, field: 0 },
    plant: PLANT,
    research: researchOf(old),
    ships: old.ships.map((ship) => ({
      cargo: {
        oxygenKg: ship.oxygenKg,
        nitrogenKg: 0,
        waterKg: ship.waterKg,
        foodKg: ship.foodKcal / KCAL_PER_FOOD_KG,
        sparesKg: 0,
      },
      // The ancestor counts sols from 1. A ship that is late there is due in the sol that begins.
      leavesSol: Math.max(0, ship.launched - 1),
      landsSol: Math.max(old.sol, ship.arrives - 1),
    })),
    order: null,
    protocol: null,
    crew,
    robots,
    eva: { people: [], fromHour: 0, hours: 0 },
    active: old.events.map(({ type, severity, sols }) => ({ type, severity, solsLeft: sols })),
    conditions: {
      tauFloor: 0,
      colderK: 0,
      linkOpen: true,
      lightMinutes: 0,
      lostHours: 0,
      flareMsv: 0,
      evaAllowed: true,
    },
    tasks: tasksOf(old, tick),
    mind: mindOf(old.programs),
    bay: BAY,
    risk: old.risk,
    alarms: { power: false, oxygen: false, carbonDioxide: false, water: false, food: false, cold: false },
    ended: goesOn ? null : { tick: tick - 1, cause: who.at(-1)?.cause ?? 'cold' },
    books: BOOKS,
    today: {
      oxygenKg: 0,
      waterKg: 0,
      foodKg: 0,
      batteryKwh: 0,
      served: 1,
      hours: { crops: 0, repair: 0, building: 0, research: 0 },
      sheet: SHEET,
      events: [],
    },
  };
}

function tasksOf(old: Version1, tick: number) {
  return {
    open: [],
    past: old.decisions.map(({ id, sol, choice, timedOut }, index) => ({
      id: index + 1,
      task: id,
      // The last hour of its sol.
      tick: Math.min(Math.max(0, tick - 1), Math.max(0, sol * TICKS_PER_SOL - 1)),
      choice,
      timedOut,
      outcome: '',
    })),
    resolved: old.resolved,
    ignored: old.ignored,
    overridden: old.decisions.filter(({ choice }) => choice === 'override_success').length,
    nextId: old.decisions.length + 1,
  };
}

function summariesOf(colony: ReturnType<typeof colonyOf>) {
  const { allocation } = colony;
  return {
    sol: Math.floor(colony.tick / TICKS_PER_SOL),
    alive: colony.ended === null,
    o2: colony.cabin.oxygenKg + colony.dome.oxygenKg + colony.tanks.oxygenKg,
    h2o: colony.tanks.waterKg,
    food: colony.foodKg * KCAL_PER_FOOD_KG,
    power: colony.energy.batteryKwh,
    modules: colony.built.map((module) => module.key),
    alloc: { h: allocation.heating, i: allocation.isru, g: allocation.greenhouse },
  };
}

function idOf(document: Fields, old: Version1): string {
  const { id } = document;
  if (typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9-]{2,63}$/.test(id)) return id;
  // Of what identifies a run, not of all it holds: a stranger's state may be very long.
  return `MBC-${sha256Hex(prettySorted(old)).slice(0, 10).toUpperCase()}`;
}

function parentHeadOf(document: Fields): string | null {
  const head = document['chainHead'];
  return typeof head === 'string' && head.length <= 64 ? head : null;
}

function createdOf(document: Fields): string {
  const { created } = document;
  const isTime = typeof created === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/.test(created);
  return isTime ? created : '2025-03-01T00:00:00Z';
}

/** The old claim, until the next save replaces it by a count of our own. */
function scoreOf(document: Fields) {
  const score = fieldsOf(document['score']) ?? {};
  return { total: numberOf(score['total'], -1e9, 1e9, 0), grade: textOf(score['grade'], 2, 'F'), breakdown: [] };
}
