import { describe, expect, test } from 'vitest';
import { missionColony, sols, solsUntilEnd, stilled } from '../colony.test-support.ts';
import type { Command } from '../commands/command.ts';
import { MISSION, PLAYABLE } from '../missions.ts';
import { ARCHETYPE, ARCHETYPE_KEYS, type Archetype } from './archetypes.ts';
import { characterProgram } from './character.ts';
import { autopilotProblem, governorProblem } from './check.ts';
import { defaultGovernorOf } from './defaults.ts';
import { PROGRAM_LIMITS } from './limits.ts';
import { governed, seated } from './programs.test-support.ts';
import { SHIPPED } from './shipped.ts';
import { DECISION_AUTOPILOT, OVERRIDE_AUTOPILOT } from './shippedAutopilots.ts';
import type { Colony } from '../schema.ts';

const seat = (source: string, name: string): Command => ({ kind: 'set-governor', source, name });

const steward = SHIPPED.find(({ key }) => key === 'steward');

describe('governors that come with Marsdeck', () => {
  test('there are eight and more besides the ten characters, each with what it teaches', () => {
    expect(SHIPPED.length - ARCHETYPE_KEYS.length).toBeGreaterThanOrEqual(8);
    expect(new Set(SHIPPED.map(({ key }) => key)).size).toBe(SHIPPED.length);
    for (const { about, teaches, source } of SHIPPED) {
      expect(about.length).toBeGreaterThan(20);
      expect(teaches.length).toBeGreaterThan(40);
      expect(source).toContain(';');
    }
  });

  test.each(SHIPPED.map(({ key, source }) => [key, source] as const))(
    '%s governs people and robots for 200 sols without trouble, within a tenth of its budget',
    (key, source) => {
      for (const mission of ['ares', 'hybrid', 'optimus'] as const) {
        const colony = missionColony(mission, 3);
        let most = 0;
        sols(colony, 1, [seat(source, key)]);
        for (let sol = 1; sol < 200 && colony.ended === null; sol++) {
          sols(colony, 1);
          most = Math.max(most, colony.mind.governor.gas);
          expect(colony.mind.governor.trouble).toBeNull();
        }
        expect(colony.mind.governor.complaint).toBe('');
        expect(colony.mind.governor.name).toBe(key);
        expect(most).toBeGreaterThan(0);
        expect(most).toBeLessThan(PROGRAM_LIMITS.gas / 10);
      }
    },
  );

  test('the steward outlives the mission’s own governor by far', () => {
    const lived = (commands: readonly Command[]): number =>
      [1, 2, 3].reduce((sum, seed) => sum + solsUntilEnd(missionColony('ares', seed), 1000, commands), 0);
    expect(lived([seat(steward?.source ?? '', 'steward')])).toBeGreaterThan(1.5 * lived([]));
  });

  // What a player, or a program, decides matters on every mission: each can be won.
  test.each(PLAYABLE.filter((mission) => mission !== 'custom'))(
    'the mission’s own governor loses %s, and the steward lives on',
    (mission) => {
      const own = solsUntilEnd(missionColony(mission, 2), 1250);
      expect(own).toBeLessThan(1250);
      const colony = missionColony(mission, mission === 'ares' ? 1 : 3);
      expect(solsUntilEnd(colony, 1250, [seat(steward?.source ?? '', 'steward')])).toBeGreaterThan(own);
      expect(colony.mind.governor.trouble).toBeNull();
    },
  );

  test.each(PLAYABLE)('%s begins under a character that compiles, around its own allocation', (mission) => {
    const { name, source } = defaultGovernorOf(mission);
    expect(name).not.toBe('');
    expect(governorProblem(source, 'strict')).toBeNull();
    const colony = seated(source, 'strict', missionColony(mission));
    governed(colony);
    expect(colony.mind.governor.trouble).toBeNull();
    for (const key of ['heating', 'isru', 'greenhouse'] as const)
      expect(Math.abs(colony.allocation[key] - MISSION[mission].allocation[key])).toBeLessThan(0.2);
  });

  test('both autopilots compile', () => {
    expect(autopilotProblem(DECISION_AUTOPILOT)).toBeNull();
    expect(autopilotProblem(OVERRIDE_AUTOPILOT)).toBeNull();
    expect(autopilotProblem('(list 1')).toBe('Line 1, column 1: The bracket opened here is never closed.');
  });
});

describe('the seven numbers of a character', () => {
  const SHARES = { heating: 0.3, isru: 0.25, greenhouse: 0.45 };
  /** What a character with one other number does in a situation. */
  function acts(change: Partial<Archetype>, prepare: (colony: Colony) => void): Colony {
    const colony = stilled(missionColony('ares'));
    prepare(colony);
    const character = { ...ARCHETYPE.engineer, sabotage: 0, ...change };
    governed(seated(characterProgram(character, SHARES), 'strict', colony));
    expect(colony.mind.governor.trouble).toBeNull();
    return colony;
  }
  const foodSols = (count: number) => (colony: Colony) => {
    colony.foodKg = 2.4 * count;
  };

  test('risk: with more of it, stores run lower before it acts', () => {
    expect(acts({ risk: 0.1, efficiency: 0 }, foodSols(15)).allocation.greenhouse).toBeGreaterThan(
      acts({ risk: 0.9, efficiency: 0 }, foodSols(15)).allocation.greenhouse,
    );
  });

  test('efficiency: it takes power from what is full', () => {
    const full = (colony: Colony): void => {
      colony.tanks.oxygenKg = 340;
      colony.tanks.waterKg = 2500;
    };
    expect(acts({ efficiency: 1 }, full).allocation.isru).toBeLessThan(acts({ efficiency: 0 }, full).allocation.isru);
  });

  test('trust: it cuts rations less', () => {
    expect(acts({ trust: 1 }, foodSols(5)).ration).toBeGreaterThan(acts({ trust: 0 }, foodSols(5)).ration);
  });

  test('innovation: it builds with fewer parts', () => {
    const parts = (colony: Colony): void => {
      colony.sparesKg = 1000;
    };
    expect(acts({ innovation: 0.9 }, parts).works).toHaveLength(1);
    expect(acts({ innovation: 0.1 }, parts).works).toHaveLength(0);
  });

  test('aggression: it swings further', () => {
    expect(acts({ aggression: 1 }, foodSols(3)).allocation.greenhouse).toBeGreaterThan(
      acts({ aggression: 0 }, foodSols(3)).allocation.greenhouse,
    );
  });

  test('trade: it gives more food for better spirits', () => {
    const low = (colony: Colony): void => {
      colony.foodKg = 1000;
      for (const person of colony.crew) person.morale = 20;
    };
    expect(acts({ trade: 1 }, low).ration).toBe(1.25);
    expect(acts({ trade: 0 }, low).ration).toBe(1);
  });

  test('sabotage: now and then it has air and crops the wrong way round', () => {
    const turned = (sabotage: number): number => {
      let count = 0;
      for (let sol = 0; sol < 100; sol++) {
        const colony = acts({ sabotage }, (one) => {
          one.tick = sol * 24 + 23;
        });
        if (colony.allocation.isru > colony.allocation.greenhouse) count++;
      }
      return count;
    };
    expect(turned(0)).toBe(0);
    expect(turned(1)).toBeGreaterThan(3);
    expect(turned(1)).toBeLessThan(25);
  });
});
