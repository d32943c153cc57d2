import { describe, expect, test } from 'vitest';
import { CALM, copyOf, stockColony, tickCalm } from './colony.test-support.ts';
import { CROP_FREEZE_TICK, SOW_C, TEND_LOSS } from './constants.ts';
import { CROP } from './crops.ts';
import { ageStand, fitCanopy, tendStands } from './daily/stands.ts';
import type { Stand } from './schema.ts';
import { SOL_DAYS, dome, standOf, grown } from './crops.test-support.ts';

describe('R4.6 days of the stands', () => {
  test('R4.6 what has grown in a sol is shared out by the light that each stand caught; from the organs on some is food', () => {
    const colony = dome('soybean', 60);
    colony.stands.push({ ...standOf(colony), id: 2, crop: 'lettuce', areaM2: 50, ageDays: 20 });
    for (const stand of colony.stands) ageStand(stand);
    fitCanopy(colony);
    const pulls = colony.stands.map((stand) => stand.areaM2 * stand.cover * stand.uptake);
    colony.canopy.grownKg = 3;
    tendStands(colony, 1);
    const [soybean, lettuce] = colony.stands as [Stand, Stand];
    expect(soybean.biomassKg / lettuce.biomassKg).toBeCloseTo((pulls[0] ?? 0) / (pulls[1] ?? 1), 9);
    expect(soybean.biomassKg + lettuce.biomassKg).toBeCloseTo(3, 12);
    expect(soybean.edibleKg).toBeCloseTo(soybean.biomassKg * CROP.soybean.edibleShare, 12);
    expect(colony.canopy.grownKg).toBe(0);
    const young = dome('soybean', 20);
    young.canopy.grownKg = 1;
    tendStands(young, 1);
    expect(standOf(young)).toMatchObject({ biomassKg: 1, edibleKg: 0 });
  });

  test('R4.6 a ripe stand is harvested: food to the store, straw to waste, and the tray is sown again', () => {
    const colony = dome('potato', CROP.potato.maturityDays - 0.5);
    Object.assign(standOf(colony), { biomassKg: 90, edibleKg: 60 });
    const { foodKg } = colony;
    tendStands(colony, 1);
    expect(colony.foodKg - foodKg).toBeCloseTo(60, 9);
    expect(colony.wasteKg).toBeCloseTo(30, 9);
    expect(standOf(colony)).toMatchObject({ sown: false, ageDays: 0, biomassKg: 0, edibleKg: 0, cover: 0 });
    expect(colony.canopy.pull).toBe(0);
    tendStands(colony, 1);
    expect(standOf(colony)).toMatchObject({ sown: true, ageDays: 0 });
    tendStands(colony, 1);
    expect(standOf(colony).ageDays).toBeCloseTo(SOL_DAYS, 12);
    expect(standOf(colony).cover).toBeGreaterThan(0);
  });

  test('R4.6 seasons go round: a dome with light feeds the store again and again', () => {
    const colony = dome('lettuce', 0);
    let harvests = 0;
    for (let sol = 0; sol < 120; sol++) {
      const { foodKg } = colony;
      colony.canopy.grownKg = colony.canopy.pull > 0 ? 1 : 0;
      tendStands(colony, 1);
      if (colony.foodKg > foodKg) harvests++;
    }
    // 28 days and a sol to sow.
    expect(harvests).toBe(4);
  });

  test('R4.6 stands that nobody tends wilt, and bare trays wait for hands and warmth', () => {
    const colony = dome('potato', 60);
    standOf(colony).biomassKg = 50;
    tendStands(colony, 0.5);
    expect(standOf(colony).biomassKg).toBeCloseTo(50 * (1 - TEND_LOSS / 2), 9);
    expect(colony.wasteKg).toBeCloseTo((50 * TEND_LOSS) / 2, 9);
    const bare = (tended: number, tempC: number): boolean => {
      const one = dome('potato', 0);
      Object.assign(standOf(one), { sown: false });
      one.dome.tempC = tempC;
      tendStands(one, tended);
      return standOf(one).sown;
    };
    expect([bare(1, SOW_C + 5), bare(0, SOW_C + 5), bare(1, SOW_C - 5)]).toEqual([true, false, false]);
  });

  test('R4.6 frost kills a share of every stand for each degree and tick', () => {
    const colony = dome('potato', 60);
    Object.assign(standOf(colony), { biomassKg: 100, edibleKg: 40 });
    colony.dome.tempC = -10;
    grown(colony);
    const killed = 10 * CROP_FREEZE_TICK;
    expect(standOf(colony).biomassKg).toBeCloseTo(100 * (1 - killed), 9);
    expect(standOf(colony).edibleKg).toBeCloseTo(40 * (1 - killed), 9);
    expect(colony.wasteKg).toBeCloseTo(100 * killed, 9);
  });

  test('R4.6 in a running colony all of it comes together: a season under the ledger’s sun feeds somebody', () => {
    const colony = stockColony(1);
    const before = copyOf(colony.stands);
    tickCalm(colony, 24 * 10);
    for (const [i, stand] of colony.stands.entries()) {
      const was = before[i] as Stand;
      expect(stand.ageDays > was.ageDays || stand.ageDays < 11 * SOL_DAYS).toBe(true);
    }
    expect(CALM(1).events).toEqual([]);
    expect(colony.wasteKg).toBeGreaterThan(0);
  });
});
