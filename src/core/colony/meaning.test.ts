import { expect, test } from 'vitest';
import { copyOf, personAt, sols, stockColony } from './colony.test-support.ts';
import { checkColony } from './meaning.ts';
import { Colony } from './schema.ts';

const alive = stockColony(1);
const dead = stockColony(1);
sols(dead, 300);

/** Each way to contradict oneself, with the pointer it must be found at. */
const CASES: readonly (readonly [path: string, name: string, base: Colony, change: (colony: Colony) => void])[] = [
  ['/allocation', 'shares that do not sum to 1', alive, (one) => void (one.allocation.heating += 1e-6)],
  ['/energy/batteryKwh', 'a battery beyond its capacity', alive, (one) => void (one.energy.batteryKwh = 251)],
  ['/built/1/id', 'two modules with one id', alive, (one) => Object.assign(one.built[1] ?? {}, { id: 1 })],
  ['/crew/1/name', 'two people of one name', alive, (one) => void (personAt(one, 1).name = personAt(one, 0).name)],
  ['/crew/0/hp', 'health that is not 100 less the harm', alive, (one) => void (personAt(one, 0).hp = 90)],
  ['/crew/0/hp', 'harm that health does not show', alive, (one) => void (personAt(one, 0).harm.cold = 1)],
  ['/crew/0/alive', 'a dead person in full health', alive, (one) => void (personAt(one, 0).alive = false)],
  ['/crew/0/alive', 'a living person without health', dead, (one) => void (personAt(one, 0).alive = true)],
  ['/crew/0/cause', 'a living person with a cause of death', alive, (one) => void (personAt(one, 0).cause = 'cold')],
  ['/crew/0/cause', 'a dead person without one', dead, (one) => void (personAt(one, 0).cause = null)],
  ['/ended', 'an end while people live', alive, (one) => void (one.ended = { tick: 0, cause: 'cold' })],
  ['/ended', 'no end when nobody lives', dead, (one) => void (one.ended = null)],
  ['/ended', 'a living colony of nobody', alive, (one) => void (one.crew = [])],
  ['/ended/tick', 'an end that is yet to come', dead, (one) => void Object.assign(one.ended ?? {}, { tick: one.tick })],
];

test('F7.1 what a run makes, alive or dead, contradicts itself nowhere', () => {
  expect(checkColony(alive)).toEqual([]);
  expect(dead.ended).not.toBeNull();
  expect(checkColony(dead)).toEqual([]);
});

test.each(CASES)('F7.1 %s: %s is found', (path, _name, base, change) => {
  const colony = copyOf(base);
  change(colony);
  expect(Colony.safeParse(colony).success).toBe(true);
  const problems = checkColony(colony, '/state');
  expect(problems.map((problem) => problem.path)).toContain(`/state${path}`);
  for (const { reason } of problems) expect(reason).toMatch(/^[A-Z].*\.$/);
});
