import { expect, test } from 'vitest';
import { copyOf, darken, missionColony, personAt, robotAt, sols, tickCalm } from './colony.test-support.ts';
import { checkColony } from './meaning.ts';
import { Colony } from './schema.ts';

const alive = missionColony('hybrid', 1);
const dead = darken(missionColony('hybrid', 1));
Object.assign(dead.cabin, { tempC: -60 });
tickCalm(dead, 24 * 10);

const minded = missionColony('hybrid', 1);
sols(minded, 2);
// Remembered sols are frozen, and these are bent.
minded.mind.echoes = copyOf(minded.mind.echoes);
const FIRED = { id: 'dust_storm_reflex', condition: '', action: '', intensity: 1 } as const;
const LATE = { ...FIRED, id: 'robot_compensate_reflex' } as const;

const OPEN_TASK = { task: 'x', openedTick: 0, deadlineTick: null, subject: '', size: 0, taken: [] };

/** Each way to contradict oneself, with the pointer it must be found at. */
const CASES: readonly (readonly [path: string, name: string, base: Colony, change: (colony: Colony) => void])[] = [
  ['/allocation', 'shares that do not sum to 1', alive, (one) => void (one.allocation.heating += 1e-6)],
  ['/energy/batteryKwh', 'a battery beyond its capacity', alive, (one) => void (one.energy.batteryKwh = 1e5)],
  ['/plant', 'a plant that nobody built', alive, (one) => void (one.plant.arrayM2 += 1)],
  ['/plant', 'wear that the plant does not show', alive, (one) => Object.assign(one.built[2] ?? {}, { wear: 0.5 })],
  ['/labour', 'more than all hours', alive, (one) => void (one.labour = { repair: 0.6, building: 0.6 })],
  ['/built/1/id', 'two modules with one id', alive, (one) => Object.assign(one.built[1] ?? {}, { id: 1 })],
  ['/crew/1/name', 'two people of one name', alive, (one) => void (personAt(one, 1).name = personAt(one, 0).name)],
  ['/robots/0/name', 'a robot of a person’s name', alive, (one) => void (robotAt(one, 0).name = personAt(one, 0).name)],
  ['/crew/0/hp', 'health that is not 100 less the harm', alive, (one) => void (personAt(one, 0).hp = 90)],
  ['/crew/0/hp', 'harm that health does not show', alive, (one) => void (personAt(one, 0).harm.cold = 1)],
  ['/crew/0/alive', 'a dead person in full health', alive, (one) => void (personAt(one, 0).alive = false)],
  ['/crew/0/alive', 'a living person without health', dead, (one) => void (personAt(one, 0).alive = true)],
  ['/crew/0/cause', 'a living person with a cause of death', alive, (one) => void (personAt(one, 0).cause = 'cold')],
  ['/crew/0/cause', 'a dead person without one', dead, (one) => void (personAt(one, 0).cause = null)],
  ['/robots/1/alive', 'a robot that works without health', alive, (one) => void (robotAt(one, 1).hp = 0)],
  ['/robots/1/cause', 'a working robot with a cause', alive, (one) => void (robotAt(one, 1).cause = 'wear')],
  ['/stands/1/id', 'two stands with one id', alive, (one) => Object.assign(one.stands[1] ?? {}, { id: 1 })],
  ['/stands/0/edibleKg', 'more food than plant', alive, (one) => Object.assign(one.stands[0] ?? {}, { edibleKg: 1e4 })],
  ['/stands/0/cover', 'a canopy of another age', alive, (one) => Object.assign(one.stands[0] ?? {}, { cover: 0.01 })],
  [
    '/stands/0/cover',
    'plants that make more of light',
    alive,
    (one) => Object.assign(one.stands[0] ?? {}, { uptake: 1 }),
  ],
  ['/canopy', 'a canopy that the stands do not give', alive, (one) => void (one.canopy.pull *= 2)],
  ['/canopy', 'a thirst that the stands do not give', alive, (one) => void (one.canopy.thirstKgD = 0)],
  ['/eva/people/0', 'an excursion of nobody', alive, (one) => void (one.eva = { people: [9], fromHour: 9, hours: 6 })],
  ['/tasks/open/0/id', 'a task out of the blue', alive, (one) => void (one.tasks.open = [{ ...OPEN_TASK, id: 99 }])],
  [
    '/mind/base/allocation',
    'a base whose shares do not sum to 1',
    alive,
    (one) => void (one.mind.base = { allocation: { heating: 1, isru: 1, greenhouse: 0 }, ration: 1 }),
  ],
  ['/mind/reflexes/0/id', 'reflexes out of their order', alive, (one) => void one.mind.reflexes.reverse()],
  ['/mind/fired/1/id', 'a reflex that fired twice', alive, (one) => void (one.mind.fired = [FIRED, FIRED])],
  ['/mind/acted/1/id', 'reflexes that acted out of order', alive, (one) => void (one.mind.acted = [LATE, FIRED])],
  ['/mind/echoes/1/sol', 'remembered sols out of order', minded, (one) => void one.mind.echoes.reverse()],
  [
    '/mind/echoes/1/sol',
    'a sol that is yet to come',
    minded,
    (one) => void Object.assign(one.mind.echoes[1] ?? {}, { sol: 9 }),
  ],
  ...[
    '{"_mem":1,"_mem":1}',
    '{"x":1}',
    '[1]',
    '{ "_mem":1}',
    '{"_mem_b":1,"_mem_a":1}',
    'null',
    '{"_mem":1e0}',
    'nonsense',
  ].map((memory): (typeof CASES)[number] => [
    '/mind/governor/memory',
    `a memory that is ${memory}`,
    alive,
    (one) => void (one.mind.governor.memory = memory),
  ]),
  ['/ended', 'an end while people live', alive, (one) => void (one.ended = { tick: 0, cause: 'cold' })],
  ['/ended', 'no end when nobody lives', dead, (one) => void (one.ended = null)],
  ['/ended', 'a living colony of nobody', alive, (one) => void Object.assign(one, { crew: [], robots: [] })],
  ['/crew', 'a colony of nobody', alive, (one) => void Object.assign(one, { crew: [], robots: [] })],
  ['/ended/tick', 'an end that is yet to come', dead, (one) => void Object.assign(one.ended ?? {}, { tick: one.tick })],
];

test('F7.1 what a run makes, alive or dead, contradicts itself nowhere', () => {
  const later = copyOf(alive);
  sols(later, 5);
  expect(checkColony(alive)).toEqual([]);
  expect(checkColony(later)).toEqual([]);
  expect(dead.ended).not.toBeNull();
  expect(dead.robots.some((robot) => robot.alive)).toBe(true);
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
