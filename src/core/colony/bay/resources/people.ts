/** What phases do to people: to all of them, or to the two who do the work outside. */
import { addDose } from '../../daily/dose.ts';
import { harmRobot } from '../../daily/robots.ts';
import { hurt } from '../../systems/health.ts';
import { treat } from '../../tasks/effects.ts';
import { DOSE_MOST_MSV, FATIGUE_MOST, HEALTH_MOST, MORALE_MOST } from '../constants.ts';
import { shieldOf } from '../effects/shield.ts';
import { partyOf, robotOf } from '../party.ts';
import type { ResourceRule } from './rule.ts';

const points = (value: number): number => Math.max(0, Math.min(100, value));

/** Spirits of everybody. */
export const MORALE: ResourceRule = {
  unit: 'points',
  most: MORALE_MOST,
  up: ({ crew }, _flows, amount) => {
    for (const person of crew) if (person.alive) person.morale = points(person.morale + amount);
  },
  down: ({ crew }, _flows, amount) => {
    for (const person of crew) if (person.alive) person.morale = points(person.morale - amount);
  },
};

/** Everybody who is hurt is treated; or somebody outside is hurt, a robot where there is nobody. */
export const HEALTH: ResourceRule = {
  unit: 'points',
  most: HEALTH_MOST,
  up: (colony, flows, amount) => {
    for (const person of colony.crew) if (person.alive) treat(colony, flows, person, amount);
  },
  down: (colony, flows, amount) => {
    const [first] = partyOf(colony);
    if (first !== undefined) return hurt(colony, flows, first, 'injury', amount * shieldOf(colony, 'caches'));
    const robot = robotOf(colony);
    if (robot !== undefined) harmRobot(colony, flows, robot, 'impact', amount);
  },
};

/** Rays on those outside. What was received is not taken back. */
export const DOSE: ResourceRule = {
  unit: 'mSv',
  most: DOSE_MOST_MSV,
  up: (colony, _flows, amount) => {
    for (const person of partyOf(colony)) addDose(person, amount);
  },
  down: null,
};

/** Strain tires those outside; rounds ease everybody. */
export const STRESS: ResourceRule = {
  unit: 'points of fatigue',
  most: FATIGUE_MOST,
  up: (colony, _flows, amount) => {
    for (const person of partyOf(colony)) person.fatigue = points(person.fatigue + amount);
  },
  down: ({ crew }, _flows, amount) => {
    for (const person of crew) if (person.alive) person.fatigue = points(person.fatigue - amount);
  },
};
