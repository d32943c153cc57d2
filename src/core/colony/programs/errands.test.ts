import { describe, expect, test } from 'vitest';
import { LOAD } from '../works/cargoes.ts';
import { governed, seated, toldOf } from './programs.test-support.ts';

describe('what a governor asks for by name', () => {
  test.each([
    ['(set! build_request "solar_farm")', 'solar_farm'],
    ['(set! build_solar_farm true)', 'solar_farm'],
    ['(set! build_repair_bay 1)', 'repair_bay'],
    ['(set! build_isru_plant 2)', 'isru_plant'],
    ['(set! build_greenhouse true)', 'greenhouse_dome'],
  ])('the ancestor’s %s begins that module', (source, module) => {
    const colony = seated(source, 'lenient');
    colony.sparesKg = 1000;
    expect(governed(colony)).toContainEqual(expect.objectContaining({ kind: 'built', module, stage: 'begun' }));
  });

  test('a flag that is not set builds nothing, and build_item comes before flags', () => {
    expect(governed(seated('(set! build_solar_farm 0) (set! build_repair_bay false)', 'lenient'))).not.toContainEqual(
      expect.objectContaining({ kind: 'built' }),
    );
    const both = seated('(set! build_solar_farm 1) (set! build_item "battery_bank")', 'lenient');
    governed(both);
    expect(both.works.map(({ key }) => key)).toEqual(['battery_bank']);
  });

  test('a refusal whose figures change is told once', () => {
    const colony = seated('(build-module greenhouse_dome)');
    colony.sparesKg = 123;
    expect(toldOf(governed(colony), 'governor-complaint')).toEqual([
      'Greenhouse dome takes 450 kg of parts; there are 123.',
    ]);
    colony.sparesKg = 98;
    expect(governed(colony)).toEqual([]);
  });

  test.each(['(set! research_item "crop_optimization")', "(start-research 'crop_optimization)"])(
    '%s takes up a technology when nothing is being worked on, as the command does',
    (source) => {
      const colony = seated(source);
      expect(governed(colony)).toMatchObject([{ topic: 'research-begun', about: 'crop_optimization' }]);
      expect(colony.research.running).toMatchObject({ tech: 'crop_optimization' });
      expect(governed(colony)).toEqual([]);
      const busy = seated(source);
      busy.research.running = { tech: 'suitport', hoursLeft: 3, kwhLeft: 3 };
      expect(governed(busy)).toEqual([]);
      expect(busy.research.running).toMatchObject({ tech: 'suitport', hoursLeft: 3 });
    },
  );

  test.each(['(set! supply_item "food")', '(order-supply "food")'])(
    '%s orders a ship when an order can go out, and waits without a word when none can',
    (source) => {
      const colony = seated(source);
      colony.conditions.linkOpen = false;
      expect(governed(colony)).toEqual([]);
      colony.conditions.linkOpen = true;
      expect(governed(colony)).toMatchObject([{ topic: 'supply-ordered', about: 'food' }]);
      expect(colony.order).toMatchObject({ cargo: { foodKg: 6000 } });
      expect(governed(colony)).toEqual([]);
      const ship = { cargo: LOAD.food.cargo, leavesSol: 1, landsSol: 200 };
      const expecting = seated(source);
      expecting.ships = [{ ...ship }, { ...ship }];
      expect(governed(expecting)).toEqual([]);
    },
  );

  test.each(['(set! protocol_item "rationing")', '(begin-protocol "rationing")'])(
    '%s begins a protocol when none is in force',
    (source) => {
      const colony = seated(source);
      expect(governed(colony)).toMatchObject([{ topic: 'protocol-begun', about: 'rationing' }]);
      expect(colony).toMatchObject({ ration: 0.5, protocol: { name: 'rationing', before: { ration: 1 } } });
      const until = colony.protocol?.untilTick;
      expect(governed(colony)).toEqual([]);
      expect(colony.protocol?.untilTick).toBe(until);
    },
  );

  test('what else is set in the same run is what comes back when the protocol ends', () => {
    const colony = seated('(begin-protocol "shelter_in_place") (set-food-ration 0.9)');
    governed(colony);
    expect(colony.ration).toBe(0.6);
    expect(colony.protocol?.before.ration).toBe(0.9);
  });

  test.each([
    ['(start-research "magic")', 'There is no technology called magic.'],
    ['(start-research "mars_steel")', 'Mars steel needs ISRU upgrade first.'],
    ['(set! research_item 7)', 'research_item is a number, not the name of a technology.'],
    ['(order-supply "robots")', 'There is no cargo called robots.'],
    ['(set! supply_item (list 1))', 'supply_item is a list, not the name of a cargo.'],
    ['(begin-protocol "panic")', 'There is no protocol called panic.'],
    ['(set! protocol_item true)', 'protocol_item is a boolean, not the name of a protocol.'],
  ])('%s is refused, and told once', (source, complaint) => {
    const colony = seated(`${source} (set! repair_alloc 0.6)`);
    expect(toldOf(governed(colony), 'governor-complaint')).toEqual([complaint]);
    expect(colony.labour.repair).toBe(0.6);
    expect(governed(colony)).toEqual([]);
  });

  test('kinds of module are switched off and on, one a sol, without a word when none is left', () => {
    const colony = seated('(switch-off greenhouse_dome)');
    const off = (): number => colony.built.filter(({ key, offline }) => key === 'greenhouse_dome' && offline).length;
    const domes = colony.built.filter(({ key }) => key === 'greenhouse_dome').length;
    for (let count = 1; count <= domes; count++) {
      expect(governed(colony)).toMatchObject([{ topic: 'module-set', about: 'greenhouse_dome' }]);
      expect(off()).toBe(count);
    }
    expect(governed(colony)).toEqual([]);
    governed(seated('(switch-on "dome")', 'strict', colony));
    expect(off()).toBe(domes - 1);
    expect(toldOf(governed(seated('(set! off_item "moon")')), 'governor-complaint')).toEqual([
      'There is no kind of module called moon.',
    ]);
  });

  test('many refusals are told in whole sentences, as far as there is room, and counted', () => {
    const colony = seated(
      '(build-module fission_reactor) (switch-off "moon") (start-research "mars_steel") (order-supply "gold") (begin-protocol "panic") (set! food_ration "much") (set! repair_alloc "all")',
    );
    const [complaint = ''] = toldOf(governed(colony), 'governor-complaint');
    expect(complaint.length).toBeLessThanOrEqual(200);
    expect(complaint).toMatch(/^food_ration is a text, not a number\. .*\. And \d more\.$/);
    const told = complaint.split(/(?<=\.) /);
    expect(told.length - 1 + Number(/And (\d)/.exec(complaint)?.[1])).toBe(7);
  });

  test('a protocol that would change what a hand has set is refused', () => {
    const colony = seated('(begin-protocol "crew_rest")');
    colony.mind.governor.byHand.allocation = true;
    expect(toldOf(governed(colony), 'governor-complaint')).toEqual([
      'Crew rest would change the allocation, which is set by hand.',
    ]);
    expect(colony.protocol).toBeNull();
  });
});
