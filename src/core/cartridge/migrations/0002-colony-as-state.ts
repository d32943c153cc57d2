/**
 * Version 1 to 2. The ancestor saved a picture of its colony; version 2 holds a colony that can be run and proved.
 * Frozen history: plain JSON in, plain JSON out; figures that a stock base of rules 1 has are written out here.
 */
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { prettySorted } from '../json.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { lossesOf, MOST_DOMES, STOCK_BATTERY_KWH } from './losses.ts';
import {
  fieldsOf,
  missingOf,
  numberOf,
  pulseOf,
  readVersion1,
  textOf,
  wrongKindOf,
  type Version1,
  type Version1Person,
} from './version1.ts';

type Fields = Readonly<Record<string, unknown>>;

const TICKS_PER_SOL = 24;
const KCAL_PER_FOOD_KG = 4935;
const MISSIONS = ['ares', 'optimus', 'skeleton', 'garden', 'dustbowl', 'noisru', 'hybrid', 'lunar'];
const ROLES = ['CMDR', 'ENGR', 'SCI', 'MED'];
const LEDGER = {
  id: 'marsdeck-reference-1',
  headHash: '3dd490f23c5f69d26179689717ebd9c04cbd883a9d9a76326e95cf166c6aeee7',
};
const NO_HASH = '0'.repeat(64);
/** Air of 101.325 kPa at 21 degC in 500 m3: oxygen 20.9 kPa, carbon dioxide 0.1 kPa, humidity 40 %. */
const STOCK_AIR = { oxygenKg: 136.7, carbonDioxideKg: 0.9, nitrogenKg: 455.2, vapourKg: 3.66 };
const STOCK_ARRAY_M2 = 260;
const FARM_SHARE = 0.4;
const STOCK_CROP_M2 = 60;
const STOCK_CROP_KG = 40;
const DOME_SHARE = 0.5;

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
        `This version-1 cartridge can be looked at, but not resumed: it lacks ${missing.join(', ')}. A crew needs a person in it; robots can't be carried over yet.`,
        missing[0],
      ),
    );
  const old = readVersion1(document);
  const colony = colonyOf(old);
  const mission = colony['mission'];
  const genesis = {
    from: {
      state: colony,
      parentId: idOf(document),
      parentHead: parentHeadOf(document),
      rules: null,
      losses: lossesOf(document, old),
    },
    rules: 1,
    mission,
    ledger: LEDGER,
  };
  const root = sha256Hex(canonicalText(genesis));
  return ok({
    _format: 'mars-barn-cartridge',
    version: 2,
    id: idOf(document),
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
      o2: old.oxygenKg,
      h2o: old.waterKg,
      food: old.foodKcal,
      power: old.powerKwh,
    },
    state: { ...colony, ...summariesOf(colony) },
    echoHistory: [],
    echoInertia: null,
    chain: { anchor: null, head: root, length: 0, headStateHash: NO_HASH },
    chainBlocks: [],
    score: scoreOf(document),
  });
}

function colonyOf(old: Version1) {
  const crew = crewOf(old);
  const someone = crew.some((person) => person.alive);
  // An end lies before the state's tick, so a colony that ended on sol 0 lived a tick.
  const tick = Math.max(old.sol * TICKS_PER_SOL, someone ? 0 : 1);
  const { h, i, g, r } = old.allocation;
  const sum = h + i + g;
  const farms = old.modules.filter((module) => module.type === 'solar_farm').length;
  const domes = Math.min(MOST_DOMES, old.modules.filter((module) => module.type === 'greenhouse_dome').length);
  return {
    tick,
    mission: MISSIONS.includes(old.mission) ? old.mission : 'custom',
    site: 'jezero',
    startSol: 1,
    seed: old.seed,
    allocation:
      sum > 0
        ? { heating: h / sum, isru: i / sum, greenhouse: g / sum }
        : { heating: 0.25, isru: 0.3, greenhouse: 0.45 },
    ration: r,
    cabin: { ...STOCK_AIR, tempC: old.cabinTempK - 273.15, leakScale: 1 },
    tanks: {
      oxygenKg: old.oxygenKg,
      nitrogenKg: 60,
      carbonDioxideKg: 20,
      waterKg: old.waterKg,
      greyWaterKg: 0,
      urineKg: 0,
      brineKg: 0,
    },
    foodKg: old.foodKcal / KCAL_PER_FOOD_KG,
    wasteKg: 0,
    crop: {
      areaM2: STOCK_CROP_M2 * (1 + DOME_SHARE * domes),
      biomassKg: STOCK_CROP_KG * (1 + DOME_SHARE * domes) * old.greenhouseShare,
    },
    energy: {
      batteryKwh: old.powerKwh,
      capacityKwh: Math.max(STOCK_BATTERY_KWH, old.powerKwh),
      arrayM2: STOCK_ARRAY_M2 * (1 + FARM_SHARE * farms),
      lightShare: old.solarShare,
    },
    built: [
      { id: 1, key: 'habitat', builtSol: 0 },
      ...old.modules.map((module, index) => ({ id: index + 2, key: module.type, builtSol: module.built })),
    ],
    crew,
    alarms: { power: false, oxygen: false, carbonDioxide: false, water: false, food: false, cold: false },
    ended: someone ? null : { tick: tick - 1, cause: crew.at(-1)?.cause ?? 'cold' },
    books: {
      co2InKg: 0,
      waterInKg: 0,
      electricInMj: 0,
      lightInMj: 0,
      o2OutKg: 0,
      co2OutKg: 0,
      n2OutKg: 0,
      vapourOutKg: 0,
      hydrogenOutKg: 0,
      heatOutMj: 0,
    },
    today: { oxygenKg: 0, waterKg: 0, foodKg: 0, batteryKwh: 0, events: [] },
  };
}

/** The ancestor says why a colony ended, not why a person died: the cause is read from what had run out. */
function causeOf(old: Version1): 'hypoxia' | 'dehydration' | 'starvation' | 'cold' {
  if (old.cause === 'O2 depletion' || old.oxygenKg <= 0) return 'hypoxia';
  if (old.cause === 'starvation') return 'starvation';
  if (old.waterKg <= 0) return 'dehydration';
  return old.foodKcal <= 0 ? 'starvation' : 'cold';
}

function crewOf(old: Version1) {
  const cause = causeOf(old);
  const names = new Set<string>();
  return old.people.map((person: Version1Person) => {
    let name = person.name;
    for (let n = 2; names.has(name); n++) name = `${person.name} ${n}`;
    names.add(name);
    const alive = person.alive && old.alive;
    const hp = alive ? Math.max(1, person.hp) : 0;
    const harm = { hypoxia: 0, hypercapnia: 0, cold: 0, heat: 0, dehydration: 0, starvation: 0 };
    harm[cause] = 100 - hp;
    return {
      name,
      role: ROLES.includes(person.role) ? person.role : 'SCI',
      alive,
      hp,
      massKg: 82,
      metabolicScale: 1,
      reserveKg: 26,
      waterKg: 0,
      doseMsv: person.radMsv,
      harm,
      cause: alive ? null : cause,
    };
  });
}

function summariesOf(colony: ReturnType<typeof colonyOf>) {
  const { allocation } = colony;
  return {
    sol: Math.floor(colony.tick / TICKS_PER_SOL),
    alive: colony.ended === null,
    o2: colony.cabin.oxygenKg + colony.tanks.oxygenKg,
    h2o: colony.tanks.waterKg,
    food: colony.foodKg * KCAL_PER_FOOD_KG,
    power: colony.energy.batteryKwh,
    modules: colony.built.map((module) => module.key),
    alloc: { h: allocation.heating, i: allocation.isru, g: allocation.greenhouse },
  };
}

function idOf(document: Fields): string {
  const { id } = document;
  if (typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9-]{2,63}$/.test(id)) return id;
  // Of what identifies a run, not of all it holds: a stranger's state may be very long.
  const old = readVersion1(document);
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
