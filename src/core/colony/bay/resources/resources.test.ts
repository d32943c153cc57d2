import { describe, expect, test } from 'vitest';
import { RESOURCES, type Resource } from '../../baySchema.ts';
import { accountOf } from '../../books.test-support.ts';
import { ampleColony, copyOf, customColony, personAt, robotAt, solsCalm, tickCalm } from '../../colony.test-support.ts';
import type { Colony } from '../../schema.ts';
import { expectClosed, expectSound } from '../../sound.test-support.ts';
import { accept, amounts, handler, jobTerms, seat, seatTerms, start } from '../bay.test-support.ts';
import { RESOURCE } from './table.ts';

/** Two copies of a colony a sol later: in one a phase ran that asked for nothing, in the other one that asked for this. */
function asking(from: Colony, res: Resource, amount: number): { plain: Colony; asked: Colony } {
  const lived = (asks: string): Colony => {
    const colony = copyOf(from);
    const job = jobTerms('job-1', [
      { needs: 'LANTERN', program: 'work', sols: 3, limits: amounts({ [res]: Math.abs(amount) }) },
    ]);
    tickCalm(colony, 1, [seat(seatTerms('LANTERN', { work: handler(asks) })), accept(job)]);
    tickCalm(colony, 1, [start(colony)]);
    const before = accountOf(colony);
    solsCalm(colony);
    expectClosed(before, colony);
    expectSound(colony);
    return colony;
  };
  return { plain: lived(''), asked: lived(`"d-${res}" ${amount}`) };
}
const roomy = (): Colony => {
  const colony = ampleColony();
  colony.tanks.waterKg = 500;
  colony.tanks.oxygenKg = 100;
  colony.allocation = { heating: 1, isru: 0, greenhouse: 0 };
  return colony;
};

describe('R13.7 nothing is made of nothing', () => {
  test('R13.7 power is drawn and never given', () => {
    const { plain, asked } = asking(roomy(), 'power', -9);
    expect(asked.books.heatOutMj - plain.books.heatOutMj).toBeGreaterThan(0);
    expect(RESOURCE.power.up).toBeNull();
  });

  test('R13.7 water is dug for 3 kWh a kg, and used water goes to the grey tank', () => {
    const dug = asking(roomy(), 'h2o', 5);
    expect(dug.asked.books.waterInKg - dug.plain.books.waterInKg).toBeCloseTo(5, 9);
    const used = asking(roomy(), 'h2o', -5);
    expect(used.asked.books.waterOutKg).toBe(used.plain.books.waterOutKg);
    expect(used.asked.tanks.waterKg).toBeLessThan(used.plain.tanks.waterKg - 4);
  });

  test('R13.7 oxygen comes of the carbon dioxide outside, and what is flushed is lost', () => {
    const made = asking(roomy(), 'o2', 2);
    expect(made.asked.tanks.oxygenKg - made.plain.tanks.oxygenKg).toBeCloseTo(2, 6);
    expect(made.asked.books.monoxideOutKg).toBeGreaterThan(made.plain.books.monoxideOutKg);
    const flushed = asking(roomy(), 'o2', -2);
    expect(flushed.asked.books.o2OutKg - flushed.plain.books.o2OutKg).toBeCloseTo(2, 6);
  });

  test('R13.7 food is picked early from the trays, and what is burnt is waste', () => {
    const picked = asking(roomy(), 'food', 5000);
    const edible = ({ stands }: Colony): number => stands.reduce((sum, { edibleKg }) => sum + edibleKg, 0);
    const gained = picked.asked.foodKg - picked.plain.foodKg;
    expect(gained).toBeGreaterThan(0.3);
    expect(edible(picked.plain) - edible(picked.asked)).toBeCloseTo(gained, 3);
    expect(picked.asked.books.foodInKg).toBe(picked.plain.books.foodInKg);
    const burnt = asking(roomy(), 'food', -5000);
    expect(burnt.asked.wasteKg - burnt.plain.wasteKg).toBeCloseTo(burnt.plain.foodKg - burnt.asked.foodKg, 6);
  });

  test('R13.7 parts are printed for 12 kWh a kg, or used up', () => {
    const printed = asking(roomy(), 'parts', 4);
    expect(printed.asked.books.sparesInKg - printed.plain.books.sparesInKg).toBeCloseTo(4, 9);
    expect(printed.asked.books.heatOutMj - printed.plain.books.heatOutMj).toBeGreaterThan(4 * 12 * 3);
    const used = asking(roomy(), 'parts', -4);
    expect(used.asked.books.sparesUsedKg - used.plain.books.sparesUsedKg).toBeCloseTo(4, 6);
  });
});

describe('R13.7 people and machines', () => {
  test('R13.7 rounds heal the hurt and ease everybody; slips hurt one, strain tires two', () => {
    const hurt = roomy();
    personAt(hurt, 2).harm.injury = 30;
    personAt(hurt, 2).hp = 70;
    const healed = asking(hurt, 'hp', 2);
    expect(personAt(healed.asked, 2).hp - personAt(healed.plain, 2).hp).toBeCloseTo(2, 6);
    const slipped = asking(roomy(), 'hp', -2);
    expect(slipped.asked.crew.filter(({ hp }) => hp < 99)).toHaveLength(1);
    const eased = asking(roomy(), 'stress', -2);
    for (const [i, person] of eased.asked.crew.entries())
      expect(person.fatigue).toBeLessThan(personAt(eased.plain, i).fatigue);
    const strained = asking(roomy(), 'stress', 2);
    expect(strained.asked.crew.filter(({ fatigue }, i) => fatigue > personAt(strained.plain, i).fatigue)).toHaveLength(
      2,
    );
  });

  test('R13.7 where there are no people a robot bears it', () => {
    const robots = customColony({ people: 0, robots: 2 });
    const slipped = asking(robots, 'hp', -3);
    const lost = slipped.asked.robots.map((robot, i) => robotAt(slipped.plain, i).hp - robot.hp);
    expect(lost.filter((hp) => hp > 1)).toHaveLength(1);
  });

  test('R13.7 spirits, dose, light and the condition of plants', () => {
    const cheered = asking(roomy(), 'morale', 1);
    for (const [i, person] of cheered.asked.crew.entries())
      expect(person.morale - personAt(cheered.plain, i).morale).toBeGreaterThan(0.8);
    const gloomy = asking(roomy(), 'morale', -1);
    expect(personAt(gloomy.asked, 0).morale).toBeLessThan(personAt(gloomy.plain, 0).morale);
    const exposed = asking(roomy(), 'dose', 1);
    expect(exposed.asked.crew.filter(({ doseMsv }, i) => doseMsv > personAt(exposed.plain, i).doseMsv)).toHaveLength(2);
    const dusty = roomy();
    dusty.energy.lightShare = 0.9;
    expect(asking(dusty, 'solar_eff', 0.02).asked.energy.lightShare).toBeGreaterThan(0.91);
    expect(asking(dusty, 'solar_eff', -0.02).asked.energy.lightShare).toBeLessThan(0.89);
    const worn = roomy();
    worn.labour = { repair: 0, building: 0 };
    for (const module of worn.built) if (module.key === 'isru_plant') module.wear = 0.3;
    const wearOf = ({ built }: Colony): number => built.find(({ key }) => key === 'isru_plant')?.wear ?? 0;
    const mended = asking(worn, 'isru_eff', 0.01);
    expect(wearOf(mended.plain) - wearOf(mended.asked)).toBeCloseTo(0.01, 9);
    expect(mended.asked.books.sparesUsedKg).toBeGreaterThan(mended.plain.books.sparesUsedKg);
    const wearing = asking(worn, 'isru_eff', -0.01);
    expect(wearOf(wearing.asked)).toBeGreaterThan(wearOf(wearing.plain));
  });

  test('R13.7 what no colony has, or can be, has no rule', () => {
    const oneWay = RESOURCES.filter((res) => RESOURCE[res].up === null || RESOURCE[res].down === null);
    expect(oneWay).toEqual(['power', 'ore', 'dose']);
    expect(asking(roomy(), 'ore', 5).asked.sparesKg).toBe(asking(roomy(), 'ore', 5).plain.sparesKg);
  });
});
