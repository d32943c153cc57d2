import { expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../../../mars/constants.ts';
import type { Lasting } from '../../baySchema.ts';
import { accountOf } from '../../books.test-support.ts';
import { ampleColony, CALM, copyOf, missionColony, personAt, solsCalm, tickCalm } from '../../colony.test-support.ts';
import { INJURY_CHANCE_EVA } from '../../constants.ts';
import { ENDS } from '../../events.ts';
import { frameWith } from '../../hazards/hazards.test-support.ts';
import { dryRun } from '../../programs/dryRun.ts';
import type { Colony } from '../../schema.ts';
import { expectClosed } from '../../sound.test-support.ts';
import { nextWindow } from '../../works/windows.ts';
import { ASSIST_DOES } from '../assistOf.ts';
import { handler, seat, seatTerms } from '../bay.test-support.ts';
import { lessonIn, lessonOf } from '../lessons.ts';
import { aheadOf } from './ahead.ts';
import { chartsOf } from './charts.ts';
import { dustBandOf } from './dustBand.ts';
import { outsideRiskOf } from './outside.ts';
import { auditOf, pastSolOf } from './record.ts';
import { turnsOf } from './turns.ts';
import { supplyWindowOf } from './window.ts';

/** A colony in which a module of a tag is seated. */
function seated(tag: string, colony: Colony = ampleColony()): Colony {
  tickCalm(colony, 1, [seat(seatTerms(tag, { work: handler('') }))]);
  expect(colony.bay.seat?.tag).toBe(tag);
  return colony;
}
function knowing(kind: Lasting, about = ''): Colony {
  const colony = ampleColony();
  colony.bay.effects.push({ kind, amount: 0, untilSol: 99, about });
  return colony;
}

test('R13.4 FORGE: repairs use a tenth fewer parts', () => {
  const worn = ampleColony();
  for (const module of worn.built) module.wear = 0.2;
  const used = (colony: Colony): number => {
    const before = accountOf(colony);
    const { sparesUsedKg } = colony.books;
    solsCalm(colony, 1);
    expectClosed(before, colony);
    return colony.books.sparesUsedKg - sparesUsedKg;
  };
  const plain = copyOf(worn);
  tickCalm(plain);
  const [forged, usual] = [used(seated('FORGE', copyOf(worn))), used(plain)];
  expect(usual).toBeGreaterThan(1);
  expect(forged / usual).toBeCloseTo(0.9, 6);
});

test('R13.4 VERDANT: crops grow 2 % more of the same light, as long as it is seated', () => {
  const colony = seated('VERDANT');
  const { cropScale } = colony.plant;
  tickCalm(colony, 1, [{ kind: 'remove-module' }]);
  expect(cropScale / colony.plant.cropScale).toBeCloseTo(1.02, 12);
});

test('R13.4 PROSPECTOR shows the hazards of the next sol, a survey what three sols bring', () => {
  const hazard = { type: 'dust_accumulation', target: 'solar_array' };
  const frameAt = (sol: number) =>
    frameWith(sol, { hazards: [hazard], events: [{ type: 'cold_snap', severity: 0.5 }] });
  const next = { inSols: 1, type: 'dust_accumulation', target: 'solar_array' };
  expect(aheadOf(ampleColony(), frameAt)).toEqual([]);
  expect(aheadOf(seated('PROSPECTOR'), frameAt)).toEqual([next]);
  const surveyed = aheadOf(knowing('hazards'), frameAt);
  expect(surveyed).toHaveLength(6);
  expect(surveyed[0]).toEqual({ inSols: 1, type: 'cold_snap', target: '' });
  expect(aheadOf(knowing('hazards'), () => null)).toEqual([]);
});

test('R13.4 STORMWATCH shows the dust of three sols as a band that has the ledger’s figure in it, a watch of twelve', () => {
  const colony = seated('STORMWATCH');
  const band = dustBandOf(colony, CALM);
  expect(band.map(({ inSols }) => inSols)).toEqual([1, 2, 3]);
  const now = colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL);
  for (const { inSols, least, most } of band) {
    const tau = CALM(now + inSols).mars.dust_tau;
    expect(least).toBeLessThan(tau);
    expect(most).toBeGreaterThan(tau);
  }
  expect(dustBandOf(knowing('weather'), CALM)).toHaveLength(12);
  expect(dustBandOf(knowing('weather'), (sol) => (sol <= now + 2 ? CALM(sol) : null))).toHaveLength(2);
  expect(dustBandOf(ampleColony(), CALM)).toEqual([]);
});

test('R13.4 MEDBAY opens the charts of the living, a physical too', () => {
  expect(chartsOf(ampleColony())).toBeNull();
  const colony = seated('MEDBAY');
  personAt(colony, 0).morale = 0;
  Object.assign(personAt(colony, 1), { alive: false, hp: 0, cause: 'cold' });
  const charts = chartsOf(colony) ?? [];
  expect(charts).toHaveLength(3);
  expect(charts[0]?.illness).toBeGreaterThan((charts[1]?.illness ?? 1) * 1.2);
  expect(chartsOf(knowing('charts'))).toHaveLength(4);
});

test('R13.4 SKYHOOK shows the next supply window', () => {
  const colony = seated('SKYHOOK');
  const frame = CALM(colony.startSol);
  expect(supplyWindowOf(colony, frame)).toEqual(nextWindow(colony, frame));
  expect(supplyWindowOf(colony, frame)?.landsSol).toBeGreaterThan(100);
  expect(supplyWindowOf(ampleColony(), frame)).toBeNull();
});

test('R13.4 ARCHIVIST opens the remembered sols, and where stocks turned', () => {
  const colony = seated('ARCHIVIST', missionColony('skeleton'));
  solsCalm(colony, 12);
  expect(pastSolOf(colony, 5)).toEqual(colony.mind.echoes[4]);
  expect(pastSolOf(colony, 50)).toBeNull();
  expect(auditOf(colony)).toEqual(turnsOf(colony.mind.echoes));
  const echo = colony.mind.echoes[0];
  if (echo === undefined) throw new Error('nothing is remembered');
  const moves = [3, 2, -1, -2, 1].map((food, i) => ({ ...echo, sol: i + 1, food, o2: 1, h2o: 0, power: -1 }));
  expect(turnsOf(moves)).toEqual([
    { stock: 'power', sol: 0, fallen: 5 },
    { stock: 'food', sol: 2, fallen: 2 },
  ]);
  expect(auditOf(ampleColony())).toBeNull();
  expect(auditOf(knowing('audit'))).toEqual([]);
  expect(pastSolOf(knowing('audit'), 1)).toBeNull();
});

test('R13.4 RANGER shows the risk of an excursion, which is the chance that is drawn', () => {
  const colony = seated('RANGER');
  Object.assign(personAt(colony, 0), { fatigue: 0, bone: 1 });
  Object.assign(personAt(colony, 1), { fatigue: 80, bone: 0.8 });
  const risks = outsideRiskOf(colony) ?? [];
  expect(risks[0]?.chance).toBeCloseTo(INJURY_CHANCE_EVA, 12);
  expect(risks[1]?.chance).toBeGreaterThan(2 * INJURY_CHANCE_EVA);
  expect(outsideRiskOf(ampleColony())).toBeNull();
});

test('R13.4 each assist is told, and a module that nobody knows has none', () => {
  for (const words of Object.values(ASSIST_DOES)) expect(words).toMatch(/^[A-Z].*\.$/);
  expect(seated('LANTERN').bay.seat?.assist).toBe('none');
});

test('R13.11 a lesson for every way to end: a governor that runs, and sets something when it is time', () => {
  const poor = missionColony('ares', 1, { foodKcal: 1e5, waterKg: 20, oxygenKg: 4, batteryKwh: 1 });
  for (const cause of ENDS) {
    const { title, source } = lessonOf(cause);
    expect(title.length).toBeGreaterThan(5);
    const tried = dryRun(poor, CALM(1), source, 'strict', 'lesson');
    expect(tried.error).toBeNull();
  }
  const before = poor.allocation;
  expect(dryRun(poor, CALM(1), lessonOf('starvation').source, 'strict', 'lesson').outputs?.greenhouse).not.toBe(
    before.greenhouse,
  );
  expect(dryRun(poor, CALM(1), lessonOf('dehydration').source, 'strict', 'lesson').outputs?.isru).toBe(0.6);
  expect(lessonIn(knowing('lesson', 'cold'))).toBe(lessonOf('cold'));
  expect(lessonIn(ampleColony())).toBeNull();
});
