/** Written by `npm run -s layout` from schema.ts: how a colony lies in bytes and in memory. Not edited by hand. */
import { frozen } from '../kernel/frozen.ts';
import type { Colony } from './schema.ts';
import { numbersOf, putNull, putNumbers, putText, putUnchanging, roomFor } from './scratch.ts';

const WORDS_1 = numbersOf(['wheat','potato','sweetPotato','soybean','peanut','lettuce','tomato']);
const WORDS_2 = numbersOf(['habitat','airlock','solar_farm','battery_bank','greenhouse_dome','isru_plant','water_extractor','repair_bay','radiation_shelter','medbay','fission_reactor','comms_array','storage_depot']);
const WORDS_3 = numbersOf(['improved_solar','water_recycling','crop_optimization','radiation_hardening','crew_medicine','battery_chemistry','moxie_upgrade','dust_mitigation','autonomous_repair','thermal_blankets','suitport','mars_steel','nuclear_thermal','closed_ecosystem']);
const WORDS_4 = numbersOf(['CMDR','ENGR','SCI','MED']);
const WORDS_5 = numbersOf(['hypoxia','hypercapnia','cold','heat','dehydration','starvation','radiation','injury','illness']);
const WORDS_6 = numbersOf(['wear','cold','impact','radiation']);
const WORDS_7 = numbersOf(['strict','lenient']);
const WORDS_8 = numbersOf(['o2_trajectory_warning','power_drain_reflex','crew_health_reflex','system_flip_reflex','cri_rising_reflex','dust_storm_reflex','flare_shelter_reflex','night_power_reflex','food_emergency_reflex','robot_compensate_reflex']);
const WORDS_9 = numbersOf(['none','prospector','forge','medbay','skyhook','stormwatch','verdant','archivist','ranger']);
const WORDS_10 = numbersOf(['o2','h2o','food','power','parts','ore','morale','hp','solar_eff','isru_eff','dose','stress']);
const WORDS_11 = numbersOf(['stock','rate','shield','reveal','unlock']);
const WORDS_12 = numbersOf(['full','partial']);
const WORDS_13 = numbersOf(['hold','live']);
const WORDS_14 = numbersOf(['between','running','held']);
const WORDS_15 = numbersOf(['well','catalyst','growth','lining','clinic','bulkhead','covers','quarantine','caches','hazards','weather','charts','audit','lesson']);
const WORDS_16 = numbersOf(['full','partial','abandoned']);
const WORDS_17 = numbersOf(['hypoxia','hypercapnia','cold','heat','dehydration','starvation','radiation','injury','illness','wear','impact']);
const WORDS_18 = numbersOf(['begun','done','given-up']);
const WORDS_19 = numbersOf(['ares','optimus','skeleton','garden','dustbowl','noisru','hybrid','lunar','custom']);
const WORDS_20 = numbersOf(['jezero','gale','arcadia','deuteronilus','hellas','viking1','viking2']);

function putAllocation(at: number, o: Colony['allocation']): number {
  {
    const v = roomFor(at, 24);
    v.setFloat64(at, o.heating, true);
    v.setFloat64(at + 8, o.isru, true);
    v.setFloat64(at + 16, o.greenhouse, true);
    at += 24;
  }
  return at;
}

function putLabour(at: number, o: Colony['labour']): number {
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.repair, true);
    v.setFloat64(at + 8, o.building, true);
    at += 16;
  }
  return at;
}

function putCabin(at: number, o: Colony['cabin']): number {
  {
    const v = roomFor(at, 40);
    v.setFloat64(at, o.oxygenKg, true);
    v.setFloat64(at + 8, o.carbonDioxideKg, true);
    v.setFloat64(at + 16, o.nitrogenKg, true);
    v.setFloat64(at + 24, o.vapourKg, true);
    v.setFloat64(at + 32, o.tempC, true);
    at += 40;
  }
  return at;
}

function putTanks(at: number, o: Colony['tanks']): number {
  {
    const v = roomFor(at, 72);
    v.setFloat64(at, o.oxygenKg, true);
    v.setFloat64(at + 8, o.nitrogenKg, true);
    v.setFloat64(at + 16, o.hydrogenKg, true);
    v.setFloat64(at + 24, o.carbonDioxideKg, true);
    v.setFloat64(at + 32, o.methaneKg, true);
    v.setFloat64(at + 40, o.waterKg, true);
    v.setFloat64(at + 48, o.greyWaterKg, true);
    v.setFloat64(at + 56, o.urineKg, true);
    v.setFloat64(at + 64, o.brineKg, true);
    at += 72;
  }
  return at;
}

function putStandsItem(at: number, o: Colony['stands'][number]): number {
  {
    const v = roomFor(at, 58);
    v.setFloat64(at, o.id, true);
    v.setUint8(at + 8, WORDS_1.get(o.crop) ?? 0);
    v.setFloat64(at + 9, o.areaM2, true);
    v.setFloat64(at + 17, o.ageDays, true);
    v.setUint8(at + 25, o.sown ? 1 : 0);
    v.setFloat64(at + 26, o.biomassKg, true);
    v.setFloat64(at + 34, o.edibleKg, true);
    v.setFloat64(at + 42, o.cover, true);
    v.setFloat64(at + 50, o.uptake, true);
    at += 58;
  }
  return at;
}

function putCanopy(at: number, o: Colony['canopy']): number {
  {
    const v = roomFor(at, 32);
    v.setFloat64(at, o.areaM2, true);
    v.setFloat64(at + 8, o.pull, true);
    v.setFloat64(at + 16, o.thirstKgD, true);
    v.setFloat64(at + 24, o.grownKg, true);
    at += 32;
  }
  return at;
}

function putEnergy(at: number, o: Colony['energy']): number {
  {
    const v = roomFor(at, 24);
    v.setFloat64(at, o.batteryKwh, true);
    v.setFloat64(at + 8, o.lightShare, true);
    v.setFloat64(at + 16, o.fade, true);
    at += 24;
  }
  return at;
}

function putBuiltItem(at: number, o: Colony['built'][number]): number {
  {
    const v = roomFor(at, 26);
    v.setFloat64(at, o.id, true);
    v.setUint8(at + 8, WORDS_2.get(o.key) ?? 0);
    v.setFloat64(at + 9, o.builtSol, true);
    v.setFloat64(at + 17, o.wear, true);
    v.setUint8(at + 25, o.offline ? 1 : 0);
    at += 26;
  }
  return at;
}

function putWorksItem(at: number, o: Colony['works'][number]): number {
  {
    const v = roomFor(at, 17);
    v.setUint8(at, WORDS_2.get(o.key) ?? 0);
    v.setFloat64(at + 1, o.hoursLeft, true);
    v.setFloat64(at + 9, o.kwhLeft, true);
    at += 17;
  }
  return at;
}

function putGear(at: number, o: Colony['gear']): number {
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.antenna, true);
    v.setFloat64(at + 8, o.field, true);
    at += 16;
  }
  return at;
}

function putPlant(at: number, o: Colony['plant']): number {
  {
    const v = roomFor(at, 360);
    v.setFloat64(at, o.arrayM2, true);
    v.setFloat64(at + 8, o.fissionKw, true);
    v.setFloat64(at + 16, o.fissionHeatKw, true);
    v.setFloat64(at + 24, o.capacityKwh, true);
    v.setFloat64(at + 32, o.cabinM3, true);
    v.setFloat64(at + 40, o.domeM3, true);
    v.setFloat64(at + 48, o.cabinUaKwK, true);
    v.setFloat64(at + 56, o.domeUaKwK, true);
    v.setFloat64(at + 64, o.cabinMjK, true);
    v.setFloat64(at + 72, o.domeMjK, true);
    v.setFloat64(at + 80, o.glazedM2, true);
    v.setFloat64(at + 88, o.lampKw, true);
    v.setFloat64(at + 96, o.electrolysisKgD, true);
    v.setFloat64(at + 104, o.solidOxideKgD, true);
    v.setFloat64(at + 112, o.extractKgD, true);
    v.setFloat64(at + 120, o.intakeKgD, true);
    v.setFloat64(at + 128, o.bedsKgD, true);
    v.setFloat64(at + 136, o.sabatierKgD, true);
    v.setFloat64(at + 144, o.urineKgD, true);
    v.setFloat64(at + 152, o.greyKgD, true);
    v.setFloat64(at + 160, o.brineKgD, true);
    v.setFloat64(at + 168, o.urineRecovery, true);
    v.setFloat64(at + 176, o.hygieneScale, true);
    v.setFloat64(at + 184, o.o2TankKg, true);
    v.setFloat64(at + 192, o.n2TankKg, true);
    v.setFloat64(at + 200, o.co2TankKg, true);
    v.setFloat64(at + 208, o.h2TankKg, true);
    v.setFloat64(at + 216, o.waterTankKg, true);
    v.setFloat64(at + 224, o.lifeKw, true);
    v.setFloat64(at + 232, o.waterKw, true);
    v.setFloat64(at + 240, o.serviceKw, true);
    v.setFloat64(at + 248, o.leakPerSol, true);
    v.setFloat64(at + 256, o.airlockM3, true);
    v.setFloat64(at + 264, o.airlockLoss, true);
    v.setFloat64(at + 272, o.doseShare, true);
    v.setFloat64(at + 280, o.shelterShare, true);
    v.setFloat64(at + 288, o.healScale, true);
    v.setFloat64(at + 296, o.cropScale, true);
    v.setFloat64(at + 304, o.dustScale, true);
    v.setFloat64(at + 312, o.selfRepair, true);
    v.setFloat64(at + 320, o.repairScale, true);
    v.setFloat64(at + 328, o.buildScale, true);
    v.setFloat64(at + 336, o.compostKgD, true);
    v.setFloat64(at + 344, o.reserveScale, true);
    v.setFloat64(at + 352, o.linkScale, true);
    at += 360;
  }
  return at;
}

function putResearchRunning(at: number, o: NonNullable<Colony['research']['running']>): number {
  {
    const v = roomFor(at, 17);
    v.setUint8(at, WORDS_3.get(o.tech) ?? 0);
    v.setFloat64(at + 1, o.hoursLeft, true);
    v.setFloat64(at + 9, o.kwhLeft, true);
    at += 17;
  }
  return at;
}

function putResearch(at: number, o: Colony['research']): number {
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.done.length, true);
    at += 8;
  }
  for (let i = 0; i < o.done.length; i++) {
    const item = o.done[i] as (typeof o.done)[number];
    {
      const v = roomFor(at, 1);
      v.setUint8(at, WORDS_3.get(item) ?? 0);
      at += 1;
    }
  }
  if (o.running === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putResearchRunning(at, o.running);
  }
  return at;
}

function putShipsItemCargo(at: number, o: Colony['ships'][number]['cargo']): number {
  {
    const v = roomFor(at, 40);
    v.setFloat64(at, o.oxygenKg, true);
    v.setFloat64(at + 8, o.nitrogenKg, true);
    v.setFloat64(at + 16, o.waterKg, true);
    v.setFloat64(at + 24, o.foodKg, true);
    v.setFloat64(at + 32, o.sparesKg, true);
    at += 40;
  }
  return at;
}

function putShipsItem(at: number, o: Colony['ships'][number]): number {
  at = putShipsItemCargo(at, o.cargo);
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.leavesSol, true);
    v.setFloat64(at + 8, o.landsSol, true);
    at += 16;
  }
  return at;
}

function putOrder(at: number, o: NonNullable<Colony['order']>): number {
  at = putShipsItemCargo(at, o.cargo);
  {
    const v = roomFor(at, 9);
    v.setFloat64(at, o.sentTick, true);
    v.setUint8(at + 8, o.heard ? 1 : 0);
    at += 9;
  }
  return at;
}

function putProtocolBefore(at: number, o: NonNullable<Colony['protocol']>['before']): number {
  at = putAllocation(at, o.allocation);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.ration, true);
    at += 8;
  }
  return at;
}

function putProtocol(at: number, o: NonNullable<Colony['protocol']>): number {
  at = putText(at, o.name);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.untilTick, true);
    at += 8;
  }
  at = putProtocolBefore(at, o.before);
  return at;
}

function putCrewItemSkill(at: number, o: Colony['crew'][number]['skill']): number {
  {
    const v = roomFor(at, 32);
    v.setFloat64(at, o.engineering, true);
    v.setFloat64(at + 8, o.science, true);
    v.setFloat64(at + 16, o.medicine, true);
    v.setFloat64(at + 24, o.botany, true);
    at += 32;
  }
  return at;
}

function putCrewItemHarm(at: number, o: Colony['crew'][number]['harm']): number {
  {
    const v = roomFor(at, 72);
    v.setFloat64(at, o.hypoxia, true);
    v.setFloat64(at + 8, o.hypercapnia, true);
    v.setFloat64(at + 16, o.cold, true);
    v.setFloat64(at + 24, o.heat, true);
    v.setFloat64(at + 32, o.dehydration, true);
    v.setFloat64(at + 40, o.starvation, true);
    v.setFloat64(at + 48, o.radiation, true);
    v.setFloat64(at + 56, o.injury, true);
    v.setFloat64(at + 64, o.illness, true);
    at += 72;
  }
  return at;
}

function putCrewItem(at: number, o: Colony['crew'][number]): number {
  at = putText(at, o.name);
  {
    const v = roomFor(at, 82);
    v.setUint8(at, WORDS_4.get(o.role) ?? 0);
    v.setUint8(at + 1, o.alive ? 1 : 0);
    v.setFloat64(at + 2, o.hp, true);
    v.setFloat64(at + 10, o.massKg, true);
    v.setFloat64(at + 18, o.metabolicScale, true);
    v.setFloat64(at + 26, o.reserveKg, true);
    v.setFloat64(at + 34, o.waterKg, true);
    v.setFloat64(at + 42, o.fatigue, true);
    v.setFloat64(at + 50, o.morale, true);
    v.setFloat64(at + 58, o.phaseH, true);
    v.setFloat64(at + 66, o.bone, true);
    v.setFloat64(at + 74, o.muscle, true);
    at += 82;
  }
  at = putCrewItemSkill(at, o.skill);
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.doseMsv, true);
    v.setFloat64(at + 8, o.todayMsv, true);
    at += 16;
  }
  at = putNumbers(at, o.doseSols);
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.monthMsv, true);
    v.setFloat64(at + 8, o.monthSols, true);
    at += 16;
  }
  at = putNumbers(at, o.doseMonths);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.sickSols, true);
    at += 8;
  }
  at = putCrewItemHarm(at, o.harm);
  if (o.cause === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 2);
      v.setUint8(at, 1);
      v.setUint8(at + 1, WORDS_5.get(o.cause) ?? 0);
      at += 2;
    }
  }
  return at;
}

function putRobotsItem(at: number, o: Colony['robots'][number]): number {
  at = putText(at, o.name);
  {
    const v = roomFor(at, 41);
    v.setUint8(at, o.alive ? 1 : 0);
    v.setFloat64(at + 1, o.hp, true);
    v.setFloat64(at + 9, o.batteryKwh, true);
    v.setFloat64(at + 17, o.joints, true);
    v.setFloat64(at + 25, o.dust, true);
    v.setFloat64(at + 33, o.upsetSols, true);
    at += 41;
  }
  if (o.cause === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 2);
      v.setUint8(at, 1);
      v.setUint8(at + 1, WORDS_6.get(o.cause) ?? 0);
      at += 2;
    }
  }
  return at;
}

function putEva(at: number, o: Colony['eva']): number {
  at = putNumbers(at, o.people);
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.fromHour, true);
    v.setFloat64(at + 8, o.hours, true);
    at += 16;
  }
  return at;
}

function putActiveItem(at: number, o: Colony['active'][number]): number {
  at = putText(at, o.type);
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.severity, true);
    v.setFloat64(at + 8, o.solsLeft, true);
    at += 16;
  }
  return at;
}

function putConditions(at: number, o: Colony['conditions']): number {
  {
    const v = roomFor(at, 42);
    v.setFloat64(at, o.tauFloor, true);
    v.setFloat64(at + 8, o.colderK, true);
    v.setUint8(at + 16, o.linkOpen ? 1 : 0);
    v.setFloat64(at + 17, o.lightMinutes, true);
    v.setFloat64(at + 25, o.lostHours, true);
    v.setFloat64(at + 33, o.flareMsv, true);
    v.setUint8(at + 41, o.evaAllowed ? 1 : 0);
    at += 42;
  }
  return at;
}

function putTasksOpenItem(at: number, o: Colony['tasks']['open'][number]): number {
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.id, true);
    at += 8;
  }
  at = putText(at, o.task);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.openedTick, true);
    at += 8;
  }
  if (o.deadlineTick === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 9);
      v.setUint8(at, 1);
      v.setFloat64(at + 1, o.deadlineTick, true);
      at += 9;
    }
  }
  at = putText(at, o.subject);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.size, true);
    at += 8;
  }
  at = putNumbers(at, o.taken);
  return at;
}

function putTasksPastItem(at: number, o: Colony['tasks']['past'][number]): number {
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.id, true);
    at += 8;
  }
  at = putText(at, o.task);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putText(at, o.choice);
  {
    const v = roomFor(at, 1);
    v.setUint8(at, o.timedOut ? 1 : 0);
    at += 1;
  }
  at = putText(at, o.outcome);
  return at;
}

function putTasks(at: number, o: Colony['tasks']): number {
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.open.length, true);
    at += 8;
  }
  for (let i = 0; i < o.open.length; i++) {
    const item = o.open[i] as (typeof o.open)[number];
    at = putTasksOpenItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.past.length, true);
    at += 8;
  }
  for (let i = 0; i < o.past.length; i++) {
    const item = o.past[i] as (typeof o.past)[number];
    at = putUnchanging(at, item, putTasksPastItem);
  }
  {
    const v = roomFor(at, 32);
    v.setFloat64(at, o.resolved, true);
    v.setFloat64(at + 8, o.ignored, true);
    v.setFloat64(at + 16, o.overridden, true);
    v.setFloat64(at + 24, o.nextId, true);
    at += 32;
  }
  return at;
}

function putMindGovernorByHand(at: number, o: Colony['mind']['governor']['byHand']): number {
  {
    const v = roomFor(at, 3);
    v.setUint8(at, o.allocation ? 1 : 0);
    v.setUint8(at + 1, o.ration ? 1 : 0);
    v.setUint8(at + 2, o.labour ? 1 : 0);
    at += 3;
  }
  return at;
}

function putMindGovernorTrouble(at: number, o: NonNullable<Colony['mind']['governor']['trouble']>): number {
  at = putText(at, o.kind);
  at = putText(at, o.message);
  {
    const v = roomFor(at, 24);
    v.setFloat64(at, o.line, true);
    v.setFloat64(at + 8, o.column, true);
    v.setFloat64(at + 16, o.sinceSol, true);
    at += 24;
  }
  return at;
}

function putMindGovernor(at: number, o: Colony['mind']['governor']): number {
  at = putText(at, o.name);
  at = putText(at, o.source);
  {
    const v = roomFor(at, 2);
    v.setUint8(at, WORDS_7.get(o.profile) ?? 0);
    v.setUint8(at + 1, o.enabled ? 1 : 0);
    at += 2;
  }
  at = putText(at, o.memory);
  at = putMindGovernorByHand(at, o.byHand);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.gas, true);
    at += 8;
  }
  if (o.trouble === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putMindGovernorTrouble(at, o.trouble);
  }
  at = putText(at, o.complaint);
  return at;
}

function putMindAgentImageToolsItem(at: number, o: NonNullable<Colony['mind']['agent']>['image']['tools'][number]): number {
  at = putText(at, o.name);
  at = putText(at, o.code);
  return at;
}

function putMindAgentImage(at: number, o: NonNullable<Colony['mind']['agent']>['image']): number {
  at = putText(at, o.id);
  at = putText(at, o.name);
  at = putText(at, o.profile);
  at = putText(at, o.soul);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tools.length, true);
    at += 8;
  }
  for (let i = 0; i < o.tools.length; i++) {
    const item = o.tools[i] as (typeof o.tools)[number];
    at = putMindAgentImageToolsItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.programs.length, true);
    at += 8;
  }
  for (let i = 0; i < o.programs.length; i++) {
    const item = o.programs[i] as (typeof o.programs)[number];
    at = putMindAgentImageToolsItem(at, item);
  }
  at = putText(at, o.governs);
  at = putText(at, o.env);
  at = putText(at, o.echoes);
  at = putText(at, o.rest);
  at = putText(at, o.digest);
  return at;
}

function putMindAgentLinesItem(at: number, o: NonNullable<Colony['mind']['agent']>['lines'][number]): number {
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.sol, true);
    at += 8;
  }
  at = putText(at, o.text);
  return at;
}

function putMindAgentWorst(at: number, o: NonNullable<NonNullable<Colony['mind']['agent']>['worst']>): number {
  {
    const v = roomFor(at, 24);
    v.setFloat64(at, o.tick, true);
    v.setFloat64(at + 8, o.served, true);
    v.setFloat64(at + 16, o.alarms.length, true);
    at += 24;
  }
  for (let i = 0; i < o.alarms.length; i++) {
    const item = o.alarms[i] as (typeof o.alarms)[number];
    at = putText(at, item);
  }
  return at;
}

function putMindAgent(at: number, o: NonNullable<Colony['mind']['agent']>): number {
  at = putUnchanging(at, o.image, putMindAgentImage);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.failed.length, true);
    at += 8;
  }
  for (let i = 0; i < o.failed.length; i++) {
    const item = o.failed[i] as (typeof o.failed)[number];
    at = putText(at, item);
  }
  at = putText(at, o.env);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.lines.length, true);
    at += 8;
  }
  for (let i = 0; i < o.lines.length; i++) {
    const item = o.lines[i] as (typeof o.lines)[number];
    at = putMindAgentLinesItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.fromSol, true);
    at += 8;
  }
  if (o.leftSol === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 9);
      v.setUint8(at, 1);
      v.setFloat64(at + 1, o.leftSol, true);
      at += 9;
    }
  }
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.sols, true);
    v.setFloat64(at + 8, o.faults, true);
    at += 16;
  }
  if (o.worst === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putMindAgentWorst(at, o.worst);
  }
  return at;
}

function putMindAutopilot(at: number, o: Colony['mind']['autopilot']): number {
  {
    const v = roomFor(at, 1);
    v.setUint8(at, o.enabled ? 1 : 0);
    at += 1;
  }
  if (o.decision === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putText(at, o.decision);
  }
  if (o.override === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putText(at, o.override);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.gas, true);
    at += 8;
  }
  if (o.trouble === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putMindGovernorTrouble(at, o.trouble);
  }
  return at;
}

function putMindReflexesItem(at: number, o: Colony['mind']['reflexes'][number]): number {
  {
    const v = roomFor(at, 10);
    v.setUint8(at, WORDS_8.get(o.id) ?? 0);
    v.setUint8(at + 1, o.on ? 1 : 0);
    v.setFloat64(at + 2, o.restsUntilTick, true);
    at += 10;
  }
  return at;
}

function putMindFiredItem(at: number, o: Colony['mind']['fired'][number]): number {
  {
    const v = roomFor(at, 1);
    v.setUint8(at, WORDS_8.get(o.id) ?? 0);
    at += 1;
  }
  at = putText(at, o.condition);
  at = putText(at, o.action);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.intensity, true);
    at += 8;
  }
  return at;
}

function putMindBaseAllocation(at: number, o: NonNullable<Colony['mind']['base']>['allocation']): number {
  {
    const v = roomFor(at, 24);
    v.setFloat64(at, o.heating, true);
    v.setFloat64(at + 8, o.isru, true);
    v.setFloat64(at + 16, o.greenhouse, true);
    at += 24;
  }
  return at;
}

function putMindBase(at: number, o: NonNullable<Colony['mind']['base']>): number {
  at = putMindBaseAllocation(at, o.allocation);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.ration, true);
    at += 8;
  }
  return at;
}

function putMindEchoesItem(at: number, o: Colony['mind']['echoes'][number]): number {
  {
    const v = roomFor(at, 128);
    v.setFloat64(at, o.sol, true);
    v.setFloat64(at + 8, o.frame, true);
    v.setFloat64(at + 16, o.o2, true);
    v.setFloat64(at + 24, o.h2o, true);
    v.setFloat64(at + 32, o.food, true);
    v.setFloat64(at + 40, o.power, true);
    v.setFloat64(at + 48, o.heating, true);
    v.setFloat64(at + 56, o.isru, true);
    v.setFloat64(at + 64, o.greenhouse, true);
    v.setFloat64(at + 72, o.ration, true);
    v.setFloat64(at + 80, o.risk, true);
    v.setFloat64(at + 88, o.o2Sols, true);
    v.setFloat64(at + 96, o.foodSols, true);
    v.setFloat64(at + 104, o.alive, true);
    v.setFloat64(at + 112, o.health, true);
    v.setFloat64(at + 120, o.events.length, true);
    at += 128;
  }
  for (let i = 0; i < o.events.length; i++) {
    const item = o.events[i] as (typeof o.events)[number];
    at = putText(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.reflexes.length, true);
    at += 8;
  }
  for (let i = 0; i < o.reflexes.length; i++) {
    const item = o.reflexes[i] as (typeof o.reflexes)[number];
    {
      const v = roomFor(at, 1);
      v.setUint8(at, WORDS_8.get(item) ?? 0);
      at += 1;
    }
  }
  return at;
}

function putMind(at: number, o: Colony['mind']): number {
  at = putMindGovernor(at, o.governor);
  if (o.agent === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putMindAgent(at, o.agent);
  }
  at = putMindAutopilot(at, o.autopilot);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.reflexes.length, true);
    at += 8;
  }
  for (let i = 0; i < o.reflexes.length; i++) {
    const item = o.reflexes[i] as (typeof o.reflexes)[number];
    at = putMindReflexesItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.fired.length, true);
    at += 8;
  }
  for (let i = 0; i < o.fired.length; i++) {
    const item = o.fired[i] as (typeof o.fired)[number];
    at = putMindFiredItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.acted.length, true);
    at += 8;
  }
  for (let i = 0; i < o.acted.length; i++) {
    const item = o.acted[i] as (typeof o.acted)[number];
    at = putMindFiredItem(at, item);
  }
  if (o.base === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putMindBase(at, o.base);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.echoes.length, true);
    at += 8;
  }
  for (let i = 0; i < o.echoes.length; i++) {
    const item = o.echoes[i] as (typeof o.echoes)[number];
    at = putUnchanging(at, item, putMindEchoesItem);
  }
  return at;
}

function putBaySeatProgramsItem(at: number, o: NonNullable<Colony['bay']['seat']>['programs'][number]): number {
  at = putText(at, o.name);
  at = putText(at, o.source);
  return at;
}

function putBaySeat(at: number, o: NonNullable<Colony['bay']['seat']>): number {
  at = putText(at, o.id);
  at = putText(at, o.rev);
  at = putText(at, o.name);
  at = putText(at, o.tag);
  {
    const v = roomFor(at, 9);
    v.setUint8(at, WORDS_9.get(o.assist) ?? 0);
    v.setFloat64(at + 1, o.programs.length, true);
    at += 9;
  }
  for (let i = 0; i < o.programs.length; i++) {
    const item = o.programs[i] as (typeof o.programs)[number];
    at = putBaySeatProgramsItem(at, item);
  }
  at = putText(at, o.digest);
  {
    const v = roomFor(at, 1);
    v.setUint8(at, o.edited ? 1 : 0);
    at += 1;
  }
  return at;
}

function putBayContractPhasesItemCostItem(at: number, o: NonNullable<Colony['bay']['contract']>['phases'][number]['cost'][number]): number {
  {
    const v = roomFor(at, 9);
    v.setUint8(at, WORDS_10.get(o.res) ?? 0);
    v.setFloat64(at + 1, o.amount, true);
    at += 9;
  }
  return at;
}

function putBayContractPhasesItem(at: number, o: NonNullable<Colony['bay']['contract']>['phases'][number]): number {
  at = putText(at, o.needs);
  at = putText(at, o.title);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.sols, true);
    at += 8;
  }
  at = putText(at, o.program);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.cost.length, true);
    at += 8;
  }
  for (let i = 0; i < o.cost.length; i++) {
    const item = o.cost[i] as (typeof o.cost)[number];
    at = putBayContractPhasesItemCostItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.limits.length, true);
    at += 8;
  }
  for (let i = 0; i < o.limits.length; i++) {
    const item = o.limits[i] as (typeof o.limits)[number];
    at = putBayContractPhasesItemCostItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.options.length, true);
    at += 8;
  }
  for (let i = 0; i < o.options.length; i++) {
    const item = o.options[i] as (typeof o.options)[number];
    at = putText(at, item);
  }
  return at;
}

function putBayContractRewardItem(at: number, o: NonNullable<Colony['bay']['contract']>['reward'][number]): number {
  {
    const v = roomFor(at, 1);
    v.setUint8(at, WORDS_11.get(o.kind) ?? 0);
    at += 1;
  }
  at = putText(at, o.of);
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.amount, true);
    v.setFloat64(at + 8, o.sols, true);
    at += 16;
  }
  return at;
}

function putBayContractEvidence(at: number, o: NonNullable<NonNullable<Colony['bay']['contract']>['evidence']>): number {
  at = putText(at, o.digest);
  at = putText(at, o.mission);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.sols, true);
    at += 8;
  }
  at = putText(at, o.cause);
  return at;
}

function putBayContractValuesItem(at: number, o: NonNullable<Colony['bay']['contract']>['values'][number]): number {
  at = putText(at, o.key);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.value, true);
    at += 8;
  }
  return at;
}

function putBayContractOutcomesItem(at: number, o: NonNullable<Colony['bay']['contract']>['outcomes'][number]): number {
  {
    const v = roomFor(at, 9);
    v.setUint8(at, WORDS_12.get(o.outcome) ?? 0);
    v.setFloat64(at + 1, o.heat, true);
    at += 9;
  }
  return at;
}

function putBayContract(at: number, o: NonNullable<Colony['bay']['contract']>): number {
  at = putText(at, o.id);
  at = putText(at, o.by);
  at = putText(at, o.job);
  at = putText(at, o.title);
  {
    const v = roomFor(at, 9);
    v.setUint8(at, WORDS_13.get(o.clock) ?? 0);
    v.setFloat64(at + 1, o.phases.length, true);
    at += 9;
  }
  for (let i = 0; i < o.phases.length; i++) {
    const item = o.phases[i] as (typeof o.phases)[number];
    at = putBayContractPhasesItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.reward.length, true);
    at += 8;
  }
  for (let i = 0; i < o.reward.length; i++) {
    const item = o.reward[i] as (typeof o.reward)[number];
    at = putBayContractRewardItem(at, item);
  }
  if (o.evidence === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putBayContractEvidence(at, o.evidence);
  }
  at = putText(at, o.digest);
  {
    const v = roomFor(at, 17);
    v.setFloat64(at, o.startedSol, true);
    v.setUint8(at + 8, WORDS_14.get(o.state) ?? 0);
    v.setFloat64(at + 9, o.phase, true);
    at += 17;
  }
  at = putText(at, o.option);
  {
    const v = roomFor(at, 32);
    v.setFloat64(at, o.progress, true);
    v.setFloat64(at + 8, o.heat, true);
    v.setFloat64(at + 16, o.solsRun, true);
    v.setFloat64(at + 24, o.values.length, true);
    at += 32;
  }
  for (let i = 0; i < o.values.length; i++) {
    const item = o.values[i] as (typeof o.values)[number];
    at = putBayContractValuesItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.outcomes.length, true);
    at += 8;
  }
  for (let i = 0; i < o.outcomes.length; i++) {
    const item = o.outcomes[i] as (typeof o.outcomes)[number];
    at = putBayContractOutcomesItem(at, item);
  }
  return at;
}

function putBayEffectsItem(at: number, o: Colony['bay']['effects'][number]): number {
  {
    const v = roomFor(at, 17);
    v.setUint8(at, WORDS_15.get(o.kind) ?? 0);
    v.setFloat64(at + 1, o.amount, true);
    v.setFloat64(at + 9, o.untilSol, true);
    at += 17;
  }
  at = putText(at, o.about);
  return at;
}

function putBayDoneItem(at: number, o: Colony['bay']['done'][number]): number {
  at = putText(at, o.id);
  at = putText(at, o.title);
  {
    const v = roomFor(at, 17);
    v.setFloat64(at, o.sol, true);
    v.setUint8(at + 8, WORDS_16.get(o.outcome) ?? 0);
    v.setFloat64(at + 9, o.outcomes.length, true);
    at += 17;
  }
  for (let i = 0; i < o.outcomes.length; i++) {
    const item = o.outcomes[i] as (typeof o.outcomes)[number];
    at = putBayContractOutcomesItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.values.length, true);
    at += 8;
  }
  for (let i = 0; i < o.values.length; i++) {
    const item = o.values[i] as (typeof o.values)[number];
    at = putBayContractValuesItem(at, item);
  }
  return at;
}

function putBay(at: number, o: Colony['bay']): number {
  if (o.seat === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putBaySeat(at, o.seat);
  }
  if (o.contract === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putBayContract(at, o.contract);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.suspended.length, true);
    at += 8;
  }
  for (let i = 0; i < o.suspended.length; i++) {
    const item = o.suspended[i] as (typeof o.suspended)[number];
    at = putBayContract(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.effects.length, true);
    at += 8;
  }
  for (let i = 0; i < o.effects.length; i++) {
    const item = o.effects[i] as (typeof o.effects)[number];
    at = putBayEffectsItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.done.length, true);
    at += 8;
  }
  for (let i = 0; i < o.done.length; i++) {
    const item = o.done[i] as (typeof o.done)[number];
    at = putBayDoneItem(at, item);
  }
  {
    const v = roomFor(at, 2);
    v.setUint8(at, o.modulesUsed ? 1 : 0);
    v.setUint8(at + 1, o.editedUsed ? 1 : 0);
    at += 2;
  }
  return at;
}

function putAlarms(at: number, o: Colony['alarms']): number {
  {
    const v = roomFor(at, 6);
    v.setUint8(at, o.power ? 1 : 0);
    v.setUint8(at + 1, o.oxygen ? 1 : 0);
    v.setUint8(at + 2, o.carbonDioxide ? 1 : 0);
    v.setUint8(at + 3, o.water ? 1 : 0);
    v.setUint8(at + 4, o.food ? 1 : 0);
    v.setUint8(at + 5, o.cold ? 1 : 0);
    at += 6;
  }
  return at;
}

function putEnded(at: number, o: NonNullable<Colony['ended']>): number {
  {
    const v = roomFor(at, 9);
    v.setFloat64(at, o.tick, true);
    v.setUint8(at + 8, WORDS_17.get(o.cause) ?? 0);
    at += 9;
  }
  return at;
}

function putBooks(at: number, o: Colony['books']): number {
  {
    const v = roomFor(at, 152);
    v.setFloat64(at, o.o2InKg, true);
    v.setFloat64(at + 8, o.n2InKg, true);
    v.setFloat64(at + 16, o.co2InKg, true);
    v.setFloat64(at + 24, o.waterInKg, true);
    v.setFloat64(at + 32, o.foodInKg, true);
    v.setFloat64(at + 40, o.sparesInKg, true);
    v.setFloat64(at + 48, o.electricInMj, true);
    v.setFloat64(at + 56, o.lightInMj, true);
    v.setFloat64(at + 64, o.o2OutKg, true);
    v.setFloat64(at + 72, o.co2OutKg, true);
    v.setFloat64(at + 80, o.n2OutKg, true);
    v.setFloat64(at + 88, o.vapourOutKg, true);
    v.setFloat64(at + 96, o.waterOutKg, true);
    v.setFloat64(at + 104, o.hydrogenOutKg, true);
    v.setFloat64(at + 112, o.methaneOutKg, true);
    v.setFloat64(at + 120, o.monoxideOutKg, true);
    v.setFloat64(at + 128, o.biomassOutKg, true);
    v.setFloat64(at + 136, o.sparesUsedKg, true);
    v.setFloat64(at + 144, o.heatOutMj, true);
    at += 152;
  }
  return at;
}

function putTodayHours(at: number, o: Colony['today']['hours']): number {
  {
    const v = roomFor(at, 32);
    v.setFloat64(at, o.crops, true);
    v.setFloat64(at + 8, o.repair, true);
    v.setFloat64(at + 16, o.building, true);
    v.setFloat64(at + 24, o.research, true);
    at += 32;
  }
  return at;
}

function putTodaySheetCarbon(at: number, o: Colony['today']['sheet']['carbon']): number {
  {
    const v = roomFor(at, 24);
    v.setFloat64(at, o.stored, true);
    v.setFloat64(at + 8, o.in, true);
    v.setFloat64(at + 16, o.out, true);
    at += 24;
  }
  return at;
}

function putTodaySheet(at: number, o: Colony['today']['sheet']): number {
  at = putTodaySheetCarbon(at, o.carbon);
  at = putTodaySheetCarbon(at, o.hydrogen);
  at = putTodaySheetCarbon(at, o.oxygen);
  at = putTodaySheetCarbon(at, o.nitrogen);
  at = putTodaySheetCarbon(at, o.energy);
  return at;
}

function putTodayEventsItemRefused(at: number, o: Extract<Colony['today']['events'][number], { kind: 'refused' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putText(at, o.command);
  at = putText(at, o.reason);
  return at;
}

function putTodayEventsItemAllocationSetAllocation(at: number, o: Extract<Colony['today']['events'][number], { kind: 'allocation-set' }>['allocation']): number {
  {
    const v = roomFor(at, 24);
    v.setFloat64(at, o.heating, true);
    v.setFloat64(at + 8, o.isru, true);
    v.setFloat64(at + 16, o.greenhouse, true);
    at += 24;
  }
  return at;
}

function putTodayEventsItemAllocationSet(at: number, o: Extract<Colony['today']['events'][number], { kind: 'allocation-set' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putTodayEventsItemAllocationSetAllocation(at, o.allocation);
  return at;
}

function putTodayEventsItemRationSet(at: number, o: Extract<Colony['today']['events'][number], { kind: 'ration-set' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.tick, true);
    v.setFloat64(at + 8, o.ration, true);
    at += 16;
  }
  return at;
}

function putTodayEventsItemDied(at: number, o: Extract<Colony['today']['events'][number], { kind: 'died' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putText(at, o.name);
  {
    const v = roomFor(at, 2);
    v.setUint8(at, WORDS_4.get(o.role) ?? 0);
    v.setUint8(at + 1, WORDS_5.get(o.cause) ?? 0);
    at += 2;
  }
  return at;
}

function putTodayEventsItemCritical(at: number, o: Extract<Colony['today']['events'][number], { kind: 'critical' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putText(at, o.name);
  {
    const v = roomFor(at, 2);
    v.setUint8(at, WORDS_4.get(o.role) ?? 0);
    v.setUint8(at + 1, WORDS_5.get(o.cause) ?? 0);
    at += 2;
  }
  return at;
}

function putTodayEventsItemRobotLost(at: number, o: Extract<Colony['today']['events'][number], { kind: 'robot-lost' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putText(at, o.name);
  {
    const v = roomFor(at, 1);
    v.setUint8(at, WORDS_6.get(o.cause) ?? 0);
    at += 1;
  }
  return at;
}

function putTodayEventsItemColonyLost(at: number, o: Extract<Colony['today']['events'][number], { kind: 'colony-lost' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 9);
    v.setFloat64(at, o.tick, true);
    v.setUint8(at + 8, WORDS_17.get(o.cause) ?? 0);
    at += 9;
  }
  return at;
}

function putTodayEventsItemAlarm(at: number, o: Extract<Colony['today']['events'][number], { kind: 'alarm' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putText(at, o.alarm);
  {
    const v = roomFor(at, 1);
    v.setUint8(at, o.raised ? 1 : 0);
    at += 1;
  }
  return at;
}

function putTodayEventsItemArrayCleaned(at: number, o: Extract<Colony['today']['events'][number], { kind: 'array-cleaned' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 16);
    v.setFloat64(at, o.tick, true);
    v.setFloat64(at + 8, o.lightShare, true);
    at += 16;
  }
  return at;
}

function putTodayEventsItemBuilt(at: number, o: Extract<Colony['today']['events'][number], { kind: 'built' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putText(at, o.module);
  {
    const v = roomFor(at, 1);
    v.setUint8(at, WORDS_18.get(o.stage) ?? 0);
    at += 1;
  }
  return at;
}

function putTodayEventsItemNoted(at: number, o: Extract<Colony['today']['events'][number], { kind: 'noted' }>): number {
  at = putText(at, o.kind);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.tick, true);
    at += 8;
  }
  at = putText(at, o.topic);
  at = putText(at, o.about);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.severity, true);
    at += 8;
  }
  at = putText(at, o.desc);
  return at;
}

function putTodayEventsItem(at: number, o: Colony['today']['events'][number]): number {
  switch (o.kind) {
    case 'refused':
      return putTodayEventsItemRefused(at, o);
    case 'allocation-set':
      return putTodayEventsItemAllocationSet(at, o);
    case 'ration-set':
      return putTodayEventsItemRationSet(at, o);
    case 'died':
      return putTodayEventsItemDied(at, o);
    case 'critical':
      return putTodayEventsItemCritical(at, o);
    case 'robot-lost':
      return putTodayEventsItemRobotLost(at, o);
    case 'colony-lost':
      return putTodayEventsItemColonyLost(at, o);
    case 'alarm':
      return putTodayEventsItemAlarm(at, o);
    case 'array-cleaned':
      return putTodayEventsItemArrayCleaned(at, o);
    case 'built':
      return putTodayEventsItemBuilt(at, o);
    case 'noted':
      return putTodayEventsItemNoted(at, o);
  }
}

function putToday(at: number, o: Colony['today']): number {
  {
    const v = roomFor(at, 40);
    v.setFloat64(at, o.oxygenKg, true);
    v.setFloat64(at + 8, o.waterKg, true);
    v.setFloat64(at + 16, o.foodKg, true);
    v.setFloat64(at + 24, o.batteryKwh, true);
    v.setFloat64(at + 32, o.served, true);
    at += 40;
  }
  at = putTodayHours(at, o.hours);
  at = putTodaySheet(at, o.sheet);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.events.length, true);
    at += 8;
  }
  for (let i = 0; i < o.events.length; i++) {
    const item = o.events[i] as (typeof o.events)[number];
    at = putTodayEventsItem(at, item);
  }
  return at;
}

/** Puts a colony in schema order into the scratch buffer, from a place on; returns the place after it. */
export function putColony(at: number, o: Colony): number {
  {
    const v = roomFor(at, 34);
    v.setFloat64(at, o.tick, true);
    v.setUint8(at + 8, WORDS_19.get(o.mission) ?? 0);
    v.setUint8(at + 9, WORDS_20.get(o.site) ?? 0);
    v.setFloat64(at + 10, o.startSol, true);
    v.setFloat64(at + 18, o.seed, true);
    v.setFloat64(at + 26, o.fuse, true);
    at += 34;
  }
  at = putAllocation(at, o.allocation);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.ration, true);
    at += 8;
  }
  at = putLabour(at, o.labour);
  at = putCabin(at, o.cabin);
  at = putCabin(at, o.dome);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.leakScale, true);
    at += 8;
  }
  at = putTanks(at, o.tanks);
  {
    const v = roomFor(at, 32);
    v.setFloat64(at, o.foodKg, true);
    v.setFloat64(at + 8, o.wasteKg, true);
    v.setFloat64(at + 16, o.sparesKg, true);
    v.setFloat64(at + 24, o.stands.length, true);
    at += 32;
  }
  for (let i = 0; i < o.stands.length; i++) {
    const item = o.stands[i] as (typeof o.stands)[number];
    at = putStandsItem(at, item);
  }
  at = putCanopy(at, o.canopy);
  at = putEnergy(at, o.energy);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.built.length, true);
    at += 8;
  }
  for (let i = 0; i < o.built.length; i++) {
    const item = o.built[i] as (typeof o.built)[number];
    at = putBuiltItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.works.length, true);
    at += 8;
  }
  for (let i = 0; i < o.works.length; i++) {
    const item = o.works[i] as (typeof o.works)[number];
    at = putWorksItem(at, item);
  }
  at = putGear(at, o.gear);
  at = putPlant(at, o.plant);
  at = putResearch(at, o.research);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.ships.length, true);
    at += 8;
  }
  for (let i = 0; i < o.ships.length; i++) {
    const item = o.ships[i] as (typeof o.ships)[number];
    at = putShipsItem(at, item);
  }
  if (o.order === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putOrder(at, o.order);
  }
  if (o.protocol === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putProtocol(at, o.protocol);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.crew.length, true);
    at += 8;
  }
  for (let i = 0; i < o.crew.length; i++) {
    const item = o.crew[i] as (typeof o.crew)[number];
    at = putCrewItem(at, item);
  }
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.robots.length, true);
    at += 8;
  }
  for (let i = 0; i < o.robots.length; i++) {
    const item = o.robots[i] as (typeof o.robots)[number];
    at = putRobotsItem(at, item);
  }
  at = putEva(at, o.eva);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.active.length, true);
    at += 8;
  }
  for (let i = 0; i < o.active.length; i++) {
    const item = o.active[i] as (typeof o.active)[number];
    at = putActiveItem(at, item);
  }
  at = putConditions(at, o.conditions);
  at = putTasks(at, o.tasks);
  at = putMind(at, o.mind);
  at = putBay(at, o.bay);
  {
    const v = roomFor(at, 8);
    v.setFloat64(at, o.risk, true);
    at += 8;
  }
  at = putAlarms(at, o.alarms);
  if (o.ended === null) at = putNull(at);
  else {
    {
      const v = roomFor(at, 1);
      v.setUint8(at, 1);
      at += 1;
    }
    at = putEnded(at, o.ended);
  }
  at = putBooks(at, o.books);
  at = putToday(at, o.today);
  return at;
}


/*
 * V8 lets a number change in its place only where objects of the same keys in the same order never held anything but
 * numbers there; else each new number is an object of its own. The schema's shapes hold schemas under the state's very
 * keys. So these copies have theirs the other way round.
 */

function layAllocation(o: Colony['allocation']): Colony['allocation'] {
  return {
    greenhouse: o.greenhouse + 0,
    isru: o.isru + 0,
    heating: o.heating + 0,
  };
}

function layLabour(o: Colony['labour']): Colony['labour'] {
  return {
    building: o.building + 0,
    repair: o.repair + 0,
  };
}

function layCabin(o: Colony['cabin']): Colony['cabin'] {
  return {
    tempC: o.tempC + 0,
    vapourKg: o.vapourKg + 0,
    nitrogenKg: o.nitrogenKg + 0,
    carbonDioxideKg: o.carbonDioxideKg + 0,
    oxygenKg: o.oxygenKg + 0,
  };
}

function layTanks(o: Colony['tanks']): Colony['tanks'] {
  return {
    brineKg: o.brineKg + 0,
    urineKg: o.urineKg + 0,
    greyWaterKg: o.greyWaterKg + 0,
    waterKg: o.waterKg + 0,
    methaneKg: o.methaneKg + 0,
    carbonDioxideKg: o.carbonDioxideKg + 0,
    hydrogenKg: o.hydrogenKg + 0,
    nitrogenKg: o.nitrogenKg + 0,
    oxygenKg: o.oxygenKg + 0,
  };
}

function layStandsItem(o: Colony['stands'][number]): Colony['stands'][number] {
  return {
    uptake: o.uptake + 0,
    cover: o.cover + 0,
    edibleKg: o.edibleKg + 0,
    biomassKg: o.biomassKg + 0,
    sown: o.sown,
    ageDays: o.ageDays + 0,
    areaM2: o.areaM2 + 0,
    crop: o.crop,
    id: o.id + 0,
  };
}

function layCanopy(o: Colony['canopy']): Colony['canopy'] {
  return {
    grownKg: o.grownKg + 0,
    thirstKgD: o.thirstKgD + 0,
    pull: o.pull + 0,
    areaM2: o.areaM2 + 0,
  };
}

function layEnergy(o: Colony['energy']): Colony['energy'] {
  return {
    fade: o.fade + 0,
    lightShare: o.lightShare + 0,
    batteryKwh: o.batteryKwh + 0,
  };
}

function layBuiltItem(o: Colony['built'][number]): Colony['built'][number] {
  return {
    offline: o.offline,
    wear: o.wear + 0,
    builtSol: o.builtSol + 0,
    key: o.key,
    id: o.id + 0,
  };
}

function layWorksItem(o: Colony['works'][number]): Colony['works'][number] {
  return {
    kwhLeft: o.kwhLeft + 0,
    hoursLeft: o.hoursLeft + 0,
    key: o.key,
  };
}

function layGear(o: Colony['gear']): Colony['gear'] {
  return {
    field: o.field + 0,
    antenna: o.antenna + 0,
  };
}

function layPlant(o: Colony['plant']): Colony['plant'] {
  return {
    linkScale: o.linkScale + 0,
    reserveScale: o.reserveScale + 0,
    compostKgD: o.compostKgD + 0,
    buildScale: o.buildScale + 0,
    repairScale: o.repairScale + 0,
    selfRepair: o.selfRepair + 0,
    dustScale: o.dustScale + 0,
    cropScale: o.cropScale + 0,
    healScale: o.healScale + 0,
    shelterShare: o.shelterShare + 0,
    doseShare: o.doseShare + 0,
    airlockLoss: o.airlockLoss + 0,
    airlockM3: o.airlockM3 + 0,
    leakPerSol: o.leakPerSol + 0,
    serviceKw: o.serviceKw + 0,
    waterKw: o.waterKw + 0,
    lifeKw: o.lifeKw + 0,
    waterTankKg: o.waterTankKg + 0,
    h2TankKg: o.h2TankKg + 0,
    co2TankKg: o.co2TankKg + 0,
    n2TankKg: o.n2TankKg + 0,
    o2TankKg: o.o2TankKg + 0,
    hygieneScale: o.hygieneScale + 0,
    urineRecovery: o.urineRecovery + 0,
    brineKgD: o.brineKgD + 0,
    greyKgD: o.greyKgD + 0,
    urineKgD: o.urineKgD + 0,
    sabatierKgD: o.sabatierKgD + 0,
    bedsKgD: o.bedsKgD + 0,
    intakeKgD: o.intakeKgD + 0,
    extractKgD: o.extractKgD + 0,
    solidOxideKgD: o.solidOxideKgD + 0,
    electrolysisKgD: o.electrolysisKgD + 0,
    lampKw: o.lampKw + 0,
    glazedM2: o.glazedM2 + 0,
    domeMjK: o.domeMjK + 0,
    cabinMjK: o.cabinMjK + 0,
    domeUaKwK: o.domeUaKwK + 0,
    cabinUaKwK: o.cabinUaKwK + 0,
    domeM3: o.domeM3 + 0,
    cabinM3: o.cabinM3 + 0,
    capacityKwh: o.capacityKwh + 0,
    fissionHeatKw: o.fissionHeatKw + 0,
    fissionKw: o.fissionKw + 0,
    arrayM2: o.arrayM2 + 0,
  };
}

function layResearchRunning(o: NonNullable<Colony['research']['running']>): NonNullable<Colony['research']['running']> {
  return {
    kwhLeft: o.kwhLeft + 0,
    hoursLeft: o.hoursLeft + 0,
    tech: o.tech,
  };
}

function layResearch(o: Colony['research']): Colony['research'] {
  return {
    running: o.running === null ? null : layResearchRunning(o.running),
    done: o.done.map((item) => item),
  };
}

function layShipsItemCargo(o: Colony['ships'][number]['cargo']): Colony['ships'][number]['cargo'] {
  return {
    sparesKg: o.sparesKg + 0,
    foodKg: o.foodKg + 0,
    waterKg: o.waterKg + 0,
    nitrogenKg: o.nitrogenKg + 0,
    oxygenKg: o.oxygenKg + 0,
  };
}

function layShipsItem(o: Colony['ships'][number]): Colony['ships'][number] {
  return {
    landsSol: o.landsSol + 0,
    leavesSol: o.leavesSol + 0,
    cargo: layShipsItemCargo(o.cargo),
  };
}

function layOrder(o: NonNullable<Colony['order']>): NonNullable<Colony['order']> {
  return {
    heard: o.heard,
    sentTick: o.sentTick + 0,
    cargo: layShipsItemCargo(o.cargo),
  };
}

function layProtocolBefore(o: NonNullable<Colony['protocol']>['before']): NonNullable<Colony['protocol']>['before'] {
  return {
    ration: o.ration + 0,
    allocation: layAllocation(o.allocation),
  };
}

function layProtocol(o: NonNullable<Colony['protocol']>): NonNullable<Colony['protocol']> {
  return {
    before: layProtocolBefore(o.before),
    untilTick: o.untilTick + 0,
    name: o.name,
  };
}

function layCrewItemSkill(o: Colony['crew'][number]['skill']): Colony['crew'][number]['skill'] {
  return {
    botany: o.botany + 0,
    medicine: o.medicine + 0,
    science: o.science + 0,
    engineering: o.engineering + 0,
  };
}

function layCrewItemHarm(o: Colony['crew'][number]['harm']): Colony['crew'][number]['harm'] {
  return {
    illness: o.illness + 0,
    injury: o.injury + 0,
    radiation: o.radiation + 0,
    starvation: o.starvation + 0,
    dehydration: o.dehydration + 0,
    heat: o.heat + 0,
    cold: o.cold + 0,
    hypercapnia: o.hypercapnia + 0,
    hypoxia: o.hypoxia + 0,
  };
}

function layCrewItem(o: Colony['crew'][number]): Colony['crew'][number] {
  return {
    cause: o.cause === null ? null : o.cause,
    harm: layCrewItemHarm(o.harm),
    sickSols: o.sickSols + 0,
    doseMonths: o.doseMonths.map((item) => item + 0),
    monthSols: o.monthSols + 0,
    monthMsv: o.monthMsv + 0,
    doseSols: o.doseSols.map((item) => item + 0),
    todayMsv: o.todayMsv + 0,
    doseMsv: o.doseMsv + 0,
    skill: layCrewItemSkill(o.skill),
    muscle: o.muscle + 0,
    bone: o.bone + 0,
    phaseH: o.phaseH + 0,
    morale: o.morale + 0,
    fatigue: o.fatigue + 0,
    waterKg: o.waterKg + 0,
    reserveKg: o.reserveKg + 0,
    metabolicScale: o.metabolicScale + 0,
    massKg: o.massKg + 0,
    hp: o.hp + 0,
    alive: o.alive,
    role: o.role,
    name: o.name,
  };
}

function layRobotsItem(o: Colony['robots'][number]): Colony['robots'][number] {
  return {
    cause: o.cause === null ? null : o.cause,
    upsetSols: o.upsetSols + 0,
    dust: o.dust + 0,
    joints: o.joints + 0,
    batteryKwh: o.batteryKwh + 0,
    hp: o.hp + 0,
    alive: o.alive,
    name: o.name,
  };
}

function layEva(o: Colony['eva']): Colony['eva'] {
  return {
    hours: o.hours + 0,
    fromHour: o.fromHour + 0,
    people: o.people.map((item) => item + 0),
  };
}

function layActiveItem(o: Colony['active'][number]): Colony['active'][number] {
  return {
    solsLeft: o.solsLeft + 0,
    severity: o.severity + 0,
    type: o.type,
  };
}

function layConditions(o: Colony['conditions']): Colony['conditions'] {
  return {
    evaAllowed: o.evaAllowed,
    flareMsv: o.flareMsv + 0,
    lostHours: o.lostHours + 0,
    lightMinutes: o.lightMinutes + 0,
    linkOpen: o.linkOpen,
    colderK: o.colderK + 0,
    tauFloor: o.tauFloor + 0,
  };
}

function layTasksOpenItem(o: Colony['tasks']['open'][number]): Colony['tasks']['open'][number] {
  return {
    taken: o.taken.map((item) => item + 0),
    size: o.size + 0,
    subject: o.subject,
    deadlineTick: o.deadlineTick === null ? null : o.deadlineTick + 0,
    openedTick: o.openedTick + 0,
    task: o.task,
    id: o.id + 0,
  };
}

function layTasksPastItem(o: Colony['tasks']['past'][number]): Colony['tasks']['past'][number] {
  return frozen({
    outcome: o.outcome,
    timedOut: o.timedOut,
    choice: o.choice,
    tick: o.tick + 0,
    task: o.task,
    id: o.id + 0,
  });
}

function layTasks(o: Colony['tasks']): Colony['tasks'] {
  return {
    nextId: o.nextId + 0,
    overridden: o.overridden + 0,
    ignored: o.ignored + 0,
    resolved: o.resolved + 0,
    past: o.past.map((item) => layTasksPastItem(item)),
    open: o.open.map((item) => layTasksOpenItem(item)),
  };
}

function layMindGovernorByHand(o: Colony['mind']['governor']['byHand']): Colony['mind']['governor']['byHand'] {
  return {
    labour: o.labour,
    ration: o.ration,
    allocation: o.allocation,
  };
}

function layMindGovernorTrouble(o: NonNullable<Colony['mind']['governor']['trouble']>): NonNullable<Colony['mind']['governor']['trouble']> {
  return {
    sinceSol: o.sinceSol + 0,
    column: o.column + 0,
    line: o.line + 0,
    message: o.message,
    kind: o.kind,
  };
}

function layMindGovernor(o: Colony['mind']['governor']): Colony['mind']['governor'] {
  return {
    complaint: o.complaint,
    trouble: o.trouble === null ? null : layMindGovernorTrouble(o.trouble),
    gas: o.gas + 0,
    byHand: layMindGovernorByHand(o.byHand),
    memory: o.memory,
    enabled: o.enabled,
    profile: o.profile,
    source: o.source,
    name: o.name,
  };
}

function layMindAgentImageToolsItem(o: NonNullable<Colony['mind']['agent']>['image']['tools'][number]): NonNullable<Colony['mind']['agent']>['image']['tools'][number] {
  return {
    code: o.code,
    name: o.name,
  };
}

function layMindAgentImage(o: NonNullable<Colony['mind']['agent']>['image']): NonNullable<Colony['mind']['agent']>['image'] {
  return frozen({
    digest: o.digest,
    rest: o.rest,
    echoes: o.echoes,
    env: o.env,
    governs: o.governs,
    programs: o.programs.map((item) => layMindAgentImageToolsItem(item)),
    tools: o.tools.map((item) => layMindAgentImageToolsItem(item)),
    soul: o.soul,
    profile: o.profile,
    name: o.name,
    id: o.id,
  });
}

function layMindAgentLinesItem(o: NonNullable<Colony['mind']['agent']>['lines'][number]): NonNullable<Colony['mind']['agent']>['lines'][number] {
  return {
    text: o.text,
    sol: o.sol + 0,
  };
}

function layMindAgentWorst(o: NonNullable<NonNullable<Colony['mind']['agent']>['worst']>): NonNullable<NonNullable<Colony['mind']['agent']>['worst']> {
  return {
    alarms: o.alarms.map((item) => item),
    served: o.served + 0,
    tick: o.tick + 0,
  };
}

function layMindAgent(o: NonNullable<Colony['mind']['agent']>): NonNullable<Colony['mind']['agent']> {
  return {
    worst: o.worst === null ? null : layMindAgentWorst(o.worst),
    faults: o.faults + 0,
    sols: o.sols + 0,
    leftSol: o.leftSol === null ? null : o.leftSol + 0,
    fromSol: o.fromSol + 0,
    lines: o.lines.map((item) => layMindAgentLinesItem(item)),
    env: o.env,
    failed: o.failed.map((item) => item),
    image: layMindAgentImage(o.image),
  };
}

function layMindAutopilot(o: Colony['mind']['autopilot']): Colony['mind']['autopilot'] {
  return {
    trouble: o.trouble === null ? null : layMindGovernorTrouble(o.trouble),
    gas: o.gas + 0,
    override: o.override === null ? null : o.override,
    decision: o.decision === null ? null : o.decision,
    enabled: o.enabled,
  };
}

function layMindReflexesItem(o: Colony['mind']['reflexes'][number]): Colony['mind']['reflexes'][number] {
  return {
    restsUntilTick: o.restsUntilTick + 0,
    on: o.on,
    id: o.id,
  };
}

function layMindFiredItem(o: Colony['mind']['fired'][number]): Colony['mind']['fired'][number] {
  return {
    intensity: o.intensity + 0,
    action: o.action,
    condition: o.condition,
    id: o.id,
  };
}

function layMindBaseAllocation(o: NonNullable<Colony['mind']['base']>['allocation']): NonNullable<Colony['mind']['base']>['allocation'] {
  return {
    greenhouse: o.greenhouse + 0,
    isru: o.isru + 0,
    heating: o.heating + 0,
  };
}

function layMindBase(o: NonNullable<Colony['mind']['base']>): NonNullable<Colony['mind']['base']> {
  return {
    ration: o.ration + 0,
    allocation: layMindBaseAllocation(o.allocation),
  };
}

function layMindEchoesItem(o: Colony['mind']['echoes'][number]): Colony['mind']['echoes'][number] {
  return frozen({
    reflexes: o.reflexes.map((item) => item),
    events: o.events.map((item) => item),
    health: o.health + 0,
    alive: o.alive + 0,
    foodSols: o.foodSols + 0,
    o2Sols: o.o2Sols + 0,
    risk: o.risk + 0,
    ration: o.ration + 0,
    greenhouse: o.greenhouse + 0,
    isru: o.isru + 0,
    heating: o.heating + 0,
    power: o.power + 0,
    food: o.food + 0,
    h2o: o.h2o + 0,
    o2: o.o2 + 0,
    frame: o.frame + 0,
    sol: o.sol + 0,
  });
}

function layMind(o: Colony['mind']): Colony['mind'] {
  return {
    echoes: o.echoes.map((item) => layMindEchoesItem(item)),
    base: o.base === null ? null : layMindBase(o.base),
    acted: o.acted.map((item) => layMindFiredItem(item)),
    fired: o.fired.map((item) => layMindFiredItem(item)),
    reflexes: o.reflexes.map((item) => layMindReflexesItem(item)),
    autopilot: layMindAutopilot(o.autopilot),
    agent: o.agent === null ? null : layMindAgent(o.agent),
    governor: layMindGovernor(o.governor),
  };
}

function layBaySeatProgramsItem(o: NonNullable<Colony['bay']['seat']>['programs'][number]): NonNullable<Colony['bay']['seat']>['programs'][number] {
  return {
    source: o.source,
    name: o.name,
  };
}

function layBaySeat(o: NonNullable<Colony['bay']['seat']>): NonNullable<Colony['bay']['seat']> {
  return {
    edited: o.edited,
    digest: o.digest,
    programs: o.programs.map((item) => layBaySeatProgramsItem(item)),
    assist: o.assist,
    tag: o.tag,
    name: o.name,
    rev: o.rev,
    id: o.id,
  };
}

function layBayContractPhasesItemCostItem(o: NonNullable<Colony['bay']['contract']>['phases'][number]['cost'][number]): NonNullable<Colony['bay']['contract']>['phases'][number]['cost'][number] {
  return {
    amount: o.amount + 0,
    res: o.res,
  };
}

function layBayContractPhasesItem(o: NonNullable<Colony['bay']['contract']>['phases'][number]): NonNullable<Colony['bay']['contract']>['phases'][number] {
  return {
    options: o.options.map((item) => item),
    limits: o.limits.map((item) => layBayContractPhasesItemCostItem(item)),
    cost: o.cost.map((item) => layBayContractPhasesItemCostItem(item)),
    program: o.program,
    sols: o.sols + 0,
    title: o.title,
    needs: o.needs,
  };
}

function layBayContractRewardItem(o: NonNullable<Colony['bay']['contract']>['reward'][number]): NonNullable<Colony['bay']['contract']>['reward'][number] {
  return {
    sols: o.sols + 0,
    amount: o.amount + 0,
    of: o.of,
    kind: o.kind,
  };
}

function layBayContractEvidence(o: NonNullable<NonNullable<Colony['bay']['contract']>['evidence']>): NonNullable<NonNullable<Colony['bay']['contract']>['evidence']> {
  return {
    cause: o.cause,
    sols: o.sols + 0,
    mission: o.mission,
    digest: o.digest,
  };
}

function layBayContractValuesItem(o: NonNullable<Colony['bay']['contract']>['values'][number]): NonNullable<Colony['bay']['contract']>['values'][number] {
  return {
    value: o.value + 0,
    key: o.key,
  };
}

function layBayContractOutcomesItem(o: NonNullable<Colony['bay']['contract']>['outcomes'][number]): NonNullable<Colony['bay']['contract']>['outcomes'][number] {
  return {
    heat: o.heat + 0,
    outcome: o.outcome,
  };
}

function layBayContract(o: NonNullable<Colony['bay']['contract']>): NonNullable<Colony['bay']['contract']> {
  return {
    outcomes: o.outcomes.map((item) => layBayContractOutcomesItem(item)),
    values: o.values.map((item) => layBayContractValuesItem(item)),
    solsRun: o.solsRun + 0,
    heat: o.heat + 0,
    progress: o.progress + 0,
    option: o.option,
    phase: o.phase + 0,
    state: o.state,
    startedSol: o.startedSol + 0,
    digest: o.digest,
    evidence: o.evidence === null ? null : layBayContractEvidence(o.evidence),
    reward: o.reward.map((item) => layBayContractRewardItem(item)),
    phases: o.phases.map((item) => layBayContractPhasesItem(item)),
    clock: o.clock,
    title: o.title,
    job: o.job,
    by: o.by,
    id: o.id,
  };
}

function layBayEffectsItem(o: Colony['bay']['effects'][number]): Colony['bay']['effects'][number] {
  return {
    about: o.about,
    untilSol: o.untilSol + 0,
    amount: o.amount + 0,
    kind: o.kind,
  };
}

function layBayDoneItem(o: Colony['bay']['done'][number]): Colony['bay']['done'][number] {
  return {
    values: o.values.map((item) => layBayContractValuesItem(item)),
    outcomes: o.outcomes.map((item) => layBayContractOutcomesItem(item)),
    outcome: o.outcome,
    sol: o.sol + 0,
    title: o.title,
    id: o.id,
  };
}

function layBay(o: Colony['bay']): Colony['bay'] {
  return {
    editedUsed: o.editedUsed,
    modulesUsed: o.modulesUsed,
    done: o.done.map((item) => layBayDoneItem(item)),
    effects: o.effects.map((item) => layBayEffectsItem(item)),
    suspended: o.suspended.map((item) => layBayContract(item)),
    contract: o.contract === null ? null : layBayContract(o.contract),
    seat: o.seat === null ? null : layBaySeat(o.seat),
  };
}

function layAlarms(o: Colony['alarms']): Colony['alarms'] {
  return {
    cold: o.cold,
    food: o.food,
    water: o.water,
    carbonDioxide: o.carbonDioxide,
    oxygen: o.oxygen,
    power: o.power,
  };
}

function layEnded(o: NonNullable<Colony['ended']>): NonNullable<Colony['ended']> {
  return {
    cause: o.cause,
    tick: o.tick + 0,
  };
}

function layBooks(o: Colony['books']): Colony['books'] {
  return {
    heatOutMj: o.heatOutMj + 0,
    sparesUsedKg: o.sparesUsedKg + 0,
    biomassOutKg: o.biomassOutKg + 0,
    monoxideOutKg: o.monoxideOutKg + 0,
    methaneOutKg: o.methaneOutKg + 0,
    hydrogenOutKg: o.hydrogenOutKg + 0,
    waterOutKg: o.waterOutKg + 0,
    vapourOutKg: o.vapourOutKg + 0,
    n2OutKg: o.n2OutKg + 0,
    co2OutKg: o.co2OutKg + 0,
    o2OutKg: o.o2OutKg + 0,
    lightInMj: o.lightInMj + 0,
    electricInMj: o.electricInMj + 0,
    sparesInKg: o.sparesInKg + 0,
    foodInKg: o.foodInKg + 0,
    waterInKg: o.waterInKg + 0,
    co2InKg: o.co2InKg + 0,
    n2InKg: o.n2InKg + 0,
    o2InKg: o.o2InKg + 0,
  };
}

function layTodayHours(o: Colony['today']['hours']): Colony['today']['hours'] {
  return {
    research: o.research + 0,
    building: o.building + 0,
    repair: o.repair + 0,
    crops: o.crops + 0,
  };
}

function layTodaySheetCarbon(o: Colony['today']['sheet']['carbon']): Colony['today']['sheet']['carbon'] {
  return {
    out: o.out + 0,
    in: o.in + 0,
    stored: o.stored + 0,
  };
}

function layTodaySheet(o: Colony['today']['sheet']): Colony['today']['sheet'] {
  return {
    energy: layTodaySheetCarbon(o.energy),
    nitrogen: layTodaySheetCarbon(o.nitrogen),
    oxygen: layTodaySheetCarbon(o.oxygen),
    hydrogen: layTodaySheetCarbon(o.hydrogen),
    carbon: layTodaySheetCarbon(o.carbon),
  };
}

function layTodayEventsItemRefused(o: Extract<Colony['today']['events'][number], { kind: 'refused' }>): Extract<Colony['today']['events'][number], { kind: 'refused' }> {
  return {
    reason: o.reason,
    command: o.command,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemAllocationSetAllocation(o: Extract<Colony['today']['events'][number], { kind: 'allocation-set' }>['allocation']): Extract<Colony['today']['events'][number], { kind: 'allocation-set' }>['allocation'] {
  return {
    greenhouse: o.greenhouse + 0,
    isru: o.isru + 0,
    heating: o.heating + 0,
  };
}

function layTodayEventsItemAllocationSet(o: Extract<Colony['today']['events'][number], { kind: 'allocation-set' }>): Extract<Colony['today']['events'][number], { kind: 'allocation-set' }> {
  return {
    allocation: layTodayEventsItemAllocationSetAllocation(o.allocation),
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemRationSet(o: Extract<Colony['today']['events'][number], { kind: 'ration-set' }>): Extract<Colony['today']['events'][number], { kind: 'ration-set' }> {
  return {
    ration: o.ration + 0,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemDied(o: Extract<Colony['today']['events'][number], { kind: 'died' }>): Extract<Colony['today']['events'][number], { kind: 'died' }> {
  return {
    cause: o.cause,
    role: o.role,
    name: o.name,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemCritical(o: Extract<Colony['today']['events'][number], { kind: 'critical' }>): Extract<Colony['today']['events'][number], { kind: 'critical' }> {
  return {
    cause: o.cause,
    role: o.role,
    name: o.name,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemRobotLost(o: Extract<Colony['today']['events'][number], { kind: 'robot-lost' }>): Extract<Colony['today']['events'][number], { kind: 'robot-lost' }> {
  return {
    cause: o.cause,
    name: o.name,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemColonyLost(o: Extract<Colony['today']['events'][number], { kind: 'colony-lost' }>): Extract<Colony['today']['events'][number], { kind: 'colony-lost' }> {
  return {
    cause: o.cause,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemAlarm(o: Extract<Colony['today']['events'][number], { kind: 'alarm' }>): Extract<Colony['today']['events'][number], { kind: 'alarm' }> {
  return {
    raised: o.raised,
    alarm: o.alarm,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemArrayCleaned(o: Extract<Colony['today']['events'][number], { kind: 'array-cleaned' }>): Extract<Colony['today']['events'][number], { kind: 'array-cleaned' }> {
  return {
    lightShare: o.lightShare + 0,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemBuilt(o: Extract<Colony['today']['events'][number], { kind: 'built' }>): Extract<Colony['today']['events'][number], { kind: 'built' }> {
  return {
    stage: o.stage,
    module: o.module,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItemNoted(o: Extract<Colony['today']['events'][number], { kind: 'noted' }>): Extract<Colony['today']['events'][number], { kind: 'noted' }> {
  return {
    desc: o.desc,
    severity: o.severity + 0,
    about: o.about,
    topic: o.topic,
    tick: o.tick + 0,
    kind: o.kind,
  };
}

function layTodayEventsItem(o: Colony['today']['events'][number]): Colony['today']['events'][number] {
  switch (o.kind) {
    case 'refused':
      return layTodayEventsItemRefused(o);
    case 'allocation-set':
      return layTodayEventsItemAllocationSet(o);
    case 'ration-set':
      return layTodayEventsItemRationSet(o);
    case 'died':
      return layTodayEventsItemDied(o);
    case 'critical':
      return layTodayEventsItemCritical(o);
    case 'robot-lost':
      return layTodayEventsItemRobotLost(o);
    case 'colony-lost':
      return layTodayEventsItemColonyLost(o);
    case 'alarm':
      return layTodayEventsItemAlarm(o);
    case 'array-cleaned':
      return layTodayEventsItemArrayCleaned(o);
    case 'built':
      return layTodayEventsItemBuilt(o);
    case 'noted':
      return layTodayEventsItemNoted(o);
  }
}

function layToday(o: Colony['today']): Colony['today'] {
  return {
    events: o.events.map((item) => layTodayEventsItem(item)),
    sheet: layTodaySheet(o.sheet),
    hours: layTodayHours(o.hours),
    served: o.served + 0,
    batteryKwh: o.batteryKwh + 0,
    foodKg: o.foodKg + 0,
    waterKg: o.waterKg + 0,
    oxygenKg: o.oxygenKg + 0,
  };
}

/** A deep copy of a colony, in objects that are quick to change. What never changes is frozen in it. */
export function layColony(o: Colony): Colony {
  return {
    today: layToday(o.today),
    books: layBooks(o.books),
    ended: o.ended === null ? null : layEnded(o.ended),
    alarms: layAlarms(o.alarms),
    risk: o.risk + 0,
    bay: layBay(o.bay),
    mind: layMind(o.mind),
    tasks: layTasks(o.tasks),
    conditions: layConditions(o.conditions),
    active: o.active.map((item) => layActiveItem(item)),
    eva: layEva(o.eva),
    robots: o.robots.map((item) => layRobotsItem(item)),
    crew: o.crew.map((item) => layCrewItem(item)),
    protocol: o.protocol === null ? null : layProtocol(o.protocol),
    order: o.order === null ? null : layOrder(o.order),
    ships: o.ships.map((item) => layShipsItem(item)),
    research: layResearch(o.research),
    plant: layPlant(o.plant),
    gear: layGear(o.gear),
    works: o.works.map((item) => layWorksItem(item)),
    built: o.built.map((item) => layBuiltItem(item)),
    energy: layEnergy(o.energy),
    canopy: layCanopy(o.canopy),
    stands: o.stands.map((item) => layStandsItem(item)),
    sparesKg: o.sparesKg + 0,
    wasteKg: o.wasteKg + 0,
    foodKg: o.foodKg + 0,
    tanks: layTanks(o.tanks),
    leakScale: o.leakScale + 0,
    dome: layCabin(o.dome),
    cabin: layCabin(o.cabin),
    labour: layLabour(o.labour),
    ration: o.ration + 0,
    allocation: layAllocation(o.allocation),
    fuse: (o.fuse + 0) as Colony['fuse'],
    seed: o.seed + 0,
    startSol: o.startSol + 0,
    site: o.site,
    mission: o.mission,
    tick: o.tick + 0,
  };
}

/** The figures of a plant, in the schema's order. */
export const FIGURES = [
  'arrayM2',
  'fissionKw',
  'fissionHeatKw',
  'capacityKwh',
  'cabinM3',
  'domeM3',
  'cabinUaKwK',
  'domeUaKwK',
  'cabinMjK',
  'domeMjK',
  'glazedM2',
  'lampKw',
  'electrolysisKgD',
  'solidOxideKgD',
  'extractKgD',
  'intakeKgD',
  'bedsKgD',
  'sabatierKgD',
  'urineKgD',
  'greyKgD',
  'brineKgD',
  'urineRecovery',
  'hygieneScale',
  'o2TankKg',
  'n2TankKg',
  'co2TankKg',
  'h2TankKg',
  'waterTankKg',
  'lifeKw',
  'waterKw',
  'serviceKw',
  'leakPerSol',
  'airlockM3',
  'airlockLoss',
  'doseShare',
  'shelterShare',
  'healScale',
  'cropScale',
  'dustScale',
  'selfRepair',
  'repairScale',
  'buildScale',
  'compostKgD',
  'reserveScale',
  'linkScale',
] as const satisfies readonly (keyof Colony['plant'])[];

/** Gives a plant its figures, in the order of FIGURES. */
export function fillPlant(plant: Colony['plant'], from: Float64Array): void {
  plant.arrayM2 = from[0] as number;
  plant.fissionKw = from[1] as number;
  plant.fissionHeatKw = from[2] as number;
  plant.capacityKwh = from[3] as number;
  plant.cabinM3 = from[4] as number;
  plant.domeM3 = from[5] as number;
  plant.cabinUaKwK = from[6] as number;
  plant.domeUaKwK = from[7] as number;
  plant.cabinMjK = from[8] as number;
  plant.domeMjK = from[9] as number;
  plant.glazedM2 = from[10] as number;
  plant.lampKw = from[11] as number;
  plant.electrolysisKgD = from[12] as number;
  plant.solidOxideKgD = from[13] as number;
  plant.extractKgD = from[14] as number;
  plant.intakeKgD = from[15] as number;
  plant.bedsKgD = from[16] as number;
  plant.sabatierKgD = from[17] as number;
  plant.urineKgD = from[18] as number;
  plant.greyKgD = from[19] as number;
  plant.brineKgD = from[20] as number;
  plant.urineRecovery = from[21] as number;
  plant.hygieneScale = from[22] as number;
  plant.o2TankKg = from[23] as number;
  plant.n2TankKg = from[24] as number;
  plant.co2TankKg = from[25] as number;
  plant.h2TankKg = from[26] as number;
  plant.waterTankKg = from[27] as number;
  plant.lifeKw = from[28] as number;
  plant.waterKw = from[29] as number;
  plant.serviceKw = from[30] as number;
  plant.leakPerSol = from[31] as number;
  plant.airlockM3 = from[32] as number;
  plant.airlockLoss = from[33] as number;
  plant.doseShare = from[34] as number;
  plant.shelterShare = from[35] as number;
  plant.healScale = from[36] as number;
  plant.cropScale = from[37] as number;
  plant.dustScale = from[38] as number;
  plant.selfRepair = from[39] as number;
  plant.repairScale = from[40] as number;
  plant.buildScale = from[41] as number;
  plant.compostKgD = from[42] as number;
  plant.reserveScale = from[43] as number;
  plant.linkScale = from[44] as number;
}
