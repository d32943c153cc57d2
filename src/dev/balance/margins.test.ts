import { describe, expect, test } from 'vitest';
import { PLAYABLE } from '../../core/colony/missions.ts';
import { livesOf, type Trial } from './lives.ts';
import { NEGLECT, underGovernor } from './seats.ts';
import { marginsOf } from './table.ts';

/** One seed, and no more sols than it takes to tell. README.md beside the colony has a hundred. */
const SEEDS = { first: 7, seeds: 1 } as const;
const OWN_OVER_NEGLECT = 1.1;
const GOOD_OVER_OWN = 1.3;

describe.each(PLAYABLE.filter((mission) => mission !== 'custom'))('R2.10 in %s decisions matter', (mission) => {
  test('R2.10 its own governor outlives neglect, and a good one outlives that, under one seed', () => {
    const own = livesOf(mission, { ...SEEDS, most: 1300 });
    const most = Math.ceil(GOOD_OVER_OWN * Math.max(...own.lives.map((life) => life.sols)));
    const trial: Trial = { ...SEEDS, most };
    const good = [{ name: 'steward', lives: livesOf(mission, trial, underGovernor('steward')) }];
    const margins = marginsOf({ own, good, neglect: livesOf(mission, trial, NEGLECT) });
    expect(margins.own).toBeGreaterThan(OWN_OVER_NEGLECT);
    expect(margins.good).toBeGreaterThanOrEqual(GOOD_OVER_OWN);
  });
});
