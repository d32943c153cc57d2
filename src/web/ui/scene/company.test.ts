import { expect, test } from 'vitest';
import { MISSION } from '../../../core/colony/missions.ts';
import { company } from './actors/company.ts';
import { doorOf, partsOf } from './actors/roster.ts';
import { groundBetween } from './actors/routes.ts';
import { baseOf } from './base.ts';
import { inside } from './footprints.ts';
import { viewOfBase } from './scene.test-support.ts';
import type { CrewView } from '../../../core/talk/view.ts';

const person = (doing: CrewView['doing'], alive = true): CrewView => ({
  name: 'A',
  role: 'MEDIC',
  alive,
  hp: 100,
  doseMsv: 0,
  fed: 1,
  cause: null,
  fatigue: 0,
  morale: 80,
  doing,
});

const sceneOf = (doings: readonly CrewView['doing'][]) => {
  const view = viewOfBase(MISSION.garden.modules, { crew: doings.map((doing) => person(doing, doing !== 'dead')) });
  const base = baseOf(view);
  const outlines = base.modules.map(({ outline }) => outline);
  return { view, base, outlines, ground: groundBetween(outlines), door: doorOf(base), parts: partsOf(view, base) };
};

test('people are outside when the View says so and at no other time; the dead never', () => {
  const { parts } = sceneOf(['outside', 'working', 'dead', 'outside']);
  const people = parts.filter(({ kind }) => kind === 'person');
  expect(people.map(({ key, goal }) => [key, goal !== null])).toEqual([
    ['person 0', true],
    ['person 1', false],
    ['person 3', true],
  ]);
});

test('whoever goes out starts at the door, walks round what stands, arrives, and is gone once back inside', () => {
  const out = sceneOf(['outside']);
  const cast = company();
  cast.follow(out.parts, out.ground, out.door, false);
  const walker = () => cast.figures().find(({ tall }) => tall < 3);
  const [goalX, goalY] = out.ground.nearest(out.parts[0]?.goal ?? [0, 0]);
  expect(walker()?.at).toEqual(out.door);
  for (let i = 0; i < 900; i++) {
    cast.pass(1 / 30, 1);
    const at = walker()?.at ?? [0, 0];
    expect(out.outlines.some((outline) => inside(outline, at, -0.2))).toBe(false);
  }
  expect(walker()?.at).toEqual([goalX, goalY]);
  const back = sceneOf(['working']);
  cast.follow(back.parts, back.ground, back.door, false);
  for (let i = 0; i < 900; i++) cast.pass(1 / 30, 1);
  expect(walker()).toBe(undefined);
});

test('with a clock too fast to walk by, everybody is at their place at once', () => {
  const { parts, ground, door } = sceneOf(['outside', 'outside']);
  const cast = company();
  cast.follow(parts, ground, door, true);
  const places = cast.figures().map(({ at }) => at);
  expect(places).toHaveLength(3);
  for (const { goal } of parts) if (goal !== null) expect(places).toContainEqual(ground.nearest(goal));
});
