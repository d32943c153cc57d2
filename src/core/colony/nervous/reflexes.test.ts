import { describe, expect, test } from 'vitest';
import { copyOf, tickCalm } from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import { documentText } from '../../documents.test-support.ts';
import { REFLEX_IDS, type ReflexId } from '../mindSchema.ts';
import { bodiesOf, FOOD_KG_SOL } from '../need.ts';
import type { Colony } from '../schema.ts';
import { ARCS, fed, type Case } from './arcs.test-support.ts';
import { fired, only, window } from './nervous.test-support.ts';
import { REFLEXES } from './reflexes/table.ts';

describe.each(REFLEX_IDS)('R12.7 %s', (id) => {
  const { fires, rests } = ARCS[id];
  const judged = ([, make, ...lived]: Case): Colony => {
    const colony = only(make(), id);
    colony.mind.echoes = window(...lived);
    return colony;
  };

  test.each(fires.map((one) => ({ name: one[0], one })))('R12.7 fires: $name', ({ one }) => {
    const colony = judged(one);
    const events = fired(colony);
    expect(colony.mind.fired).toHaveLength(1);
    const [entry] = colony.mind.fired;
    expect(entry?.id).toBe(id);
    expect(entry?.intensity).toBeGreaterThan(0);
    expect(entry?.intensity).toBeLessThanOrEqual(1);
    for (const text of [entry?.condition, entry?.action]) expect(text).toMatch(/^[A-Z0-9].*\.$/);
    expect(events).toMatchObject([{ kind: 'noted', topic: 'reflex', about: id }]);
  });

  test.each(rests.map((one) => ({ name: one[0], one })))('R12.7 does not fire: $name', ({ one }) => {
    const colony = judged(one);
    const before = copyOf(colony);
    expect(fired(colony)).toEqual([]);
    expect(colony).toEqual(before);
  });

  test('R12.7 off, it does not fire; fired, it rests for its cool-down and no longer', () => {
    const colony = judged(fires[0] as Case);
    const setting = colony.mind.reflexes.find((one) => one.id === id);
    const reflex = REFLEXES.find((one) => one.id === id);
    if (setting === undefined || reflex === undefined) return expect.fail('no such reflex');
    setting.on = false;
    expect(fired(colony)).toEqual([]);
    setting.on = true;
    colony.tick = 23;
    expect(fired(colony)).toHaveLength(1);
    expect(setting.restsUntilTick).toBe(23 + reflex.coolDownTicks);
    const again = judged(fires[0] as Case);
    again.mind.reflexes = copyOf(colony.mind.reflexes);
    again.tick = 22 + reflex.coolDownTicks;
    expect(fired(again)).toEqual([]);
    again.tick++;
    expect(fired(again)).toHaveLength(1);
  });
});

describe('R12.9 what is held', () => {
  const protocol = (name: string): Command => ({ kind: 'protocol', name });
  test.each<[ReflexId, Command]>([
    ['o2_trajectory_warning', protocol('emergency_isru')],
    ['o2_trajectory_warning', { kind: 'override', sols: 3, heating: 0.2, isru: 0.4, greenhouse: 0.4, ration: 1 }],
    ['power_drain_reflex', protocol('power_save')],
    ['crew_health_reflex', protocol('crew_rest')],
    ['system_flip_reflex', protocol('full_ration')],
    ['cri_rising_reflex', protocol('shelter_in_place')],
    ['flare_shelter_reflex', protocol('shelter_in_place')],
    ['food_emergency_reflex', protocol('shelter_in_place')],
  ])('R12.9 %s leaves to %o what it holds', (id, command) => {
    const [, make, ...lived] = ARCS[id].fires[0] as Case;
    const colony = only(make(), id);
    tickCalm(colony, 1, [command]);
    const again = make();
    for (const key of ['tanks', 'energy', 'active', 'risk', 'foodKg', 'crew'] as const)
      Object.assign(colony, { [key]: copyOf(again[key]) });
    colony.mind.echoes = window(...lived);
    const { allocation, ration } = copyOf(colony);
    expect(fired(colony)).toEqual([]);
    expect(colony).toMatchObject({ allocation, ration });
  });

  test('R12.9 what a protocol leaves free a reflex may change', () => {
    const colony = only(fed(10), 'food_emergency_reflex');
    tickCalm(colony, 1, [protocol('rationing')]);
    colony.foodKg = 5 * bodiesOf(colony) * FOOD_KG_SOL * 0.5;
    colony.mind.echoes = window({}, { food: -100 });
    const { allocation, ration } = copyOf(colony);
    expect(fired(colony)).toHaveLength(1);
    expect(colony.ration).toBe(ration);
    expect(colony.allocation.greenhouse).toBeGreaterThan(allocation.greenhouse);
  });
});

test('R12.7 RULES.md has every reflex in the order of the table, with its words', () => {
  const text = documentText('colony/RULES.md');
  const rows = REFLEXES.map(
    ({ id, fires, does, limits, coolDownTicks }) => `| \`${id}\` | ${fires} | ${does} | ${limits} | ${coolDownTicks} |`,
  );
  expect(text).toContain(rows.join('\n'));
});
