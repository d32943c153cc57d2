/** A colony that has everything that a colony can have. */
import { copyOf, missionColony, personAt, robotAt, sols } from './colony.test-support.ts';
import type { ColonyEvent } from './events.ts';
import { amounts, handler, jobTerms, seatTerms } from './bay/bay.test-support.ts';
import type { Colony } from './schema.ts';

/** One event of every kind. */
export const events: ColonyEvent[] = [
  { kind: 'refused', tick: 1, command: 'set-ration', reason: 'no' },
  { kind: 'allocation-set', tick: 2, allocation: { heating: 1, isru: 0, greenhouse: 0 } },
  { kind: 'ration-set', tick: 3, ration: 1 },
  { kind: 'died', tick: 4, name: 'Chen Wei', role: 'CMDR', cause: 'cold' },
  { kind: 'critical', tick: 5, name: 'Chen Wei', role: 'CMDR', cause: 'heat' },
  { kind: 'robot-lost', tick: 6, name: 'Optimus-1', cause: 'wear' },
  { kind: 'colony-lost', tick: 6, cause: 'heat' },
  { kind: 'alarm', tick: 7, alarm: 'food', raised: true },
  { kind: 'array-cleaned', tick: 8, lightShare: 0.9 },
  { kind: 'built', tick: 9, module: 'medbay', stage: 'begun' },
  { kind: 'noted', tick: 10, topic: 'conflict', about: 'x', severity: 0.5, desc: 'A quarrel.' },
];

/** A bay in which something is seated, under way, on the shelf, in force and done. */
function fullBay(): Colony['bay'] {
  const evidence = { digest: 'a'.repeat(64), mission: 'ares', sols: 12, cause: 'cold' };
  const phase = {
    needs: 'FORGE',
    program: 'plain',
    cost: amounts({ power: 2 }),
    limits: amounts({ o2: 1, parts: 3 }),
    options: ['fast', 'slow'],
  };
  const contractOf = (id: string): NonNullable<Colony['bay']['contract']> => ({
    ...jobTerms(id, [phase, phase], [{ kind: 'rate', of: 'h2o', amount: 2, sols: 9 }], evidence),
    startedSol: 1,
    state: 'held',
    phase: 1,
    option: 'fast',
    progress: 0.5,
    heat: 1,
    solsRun: 1,
    values: [{ key: 'k-one', value: 3 }],
    outcomes: [{ outcome: 'partial', heat: 2 }],
  });
  const { outcomes, values } = contractOf('job-1');
  const bay: Colony['bay'] = {
    seat: { ...seatTerms('FORGE', { plain: handler('') }), edited: true },
    contract: contractOf('job-1'),
    suspended: [contractOf('job-2')],
    effects: [{ kind: 'well', amount: 2, untilSol: 9, about: 'cold' }],
    done: [{ id: 'job-3', title: 'x', sol: 1, outcome: 'full', outcomes, values }],
    modulesUsed: true,
    editedUsed: true,
  };
  // Nothing in it is there twice.
  return JSON.parse(JSON.stringify(bay)) as Colony['bay'];
}

/** An agent that governed, remembered something and left. */
function fullAgent(): NonNullable<Colony['mind']['agent']> {
  const image = {
    id: 'agent-1',
    name: 'Ines',
    profile: '{"role":"engineer"}',
    soul: 'Was here before.',
    tools: [{ name: 'count', code: '(lambda () 1)' }],
    programs: [{ name: 'govern', code: '(set! heating_alloc 0.4)' }],
    governs: 'govern',
    env: '{"n":1}',
    echoes: '[1]',
    rest: '{"_meta":{}}',
    digest: 'b'.repeat(64),
  };
  return {
    image,
    failed: ['count'],
    env: '{"n":2}',
    lines: [{ sol: 2, text: 'It is cold.' }],
    fromSol: 1,
    leftSol: 3,
    sols: 2,
    faults: 1,
    worst: { tick: 30, served: 0.5, alarms: ['food'] },
  };
}

/** A colony in which every optional thing is there, every list has something in it, and a name lies beyond ASCII. */
export function fullColony(): Colony {
  const colony = missionColony('hybrid');
  sols(colony, 3);
  const cargoOf = (oxygenKg: number) => ({ oxygenKg, nitrogenKg: 2, waterKg: 3, foodKg: 4, sparesKg: 5 });
  const before = { allocation: { heating: 1, isru: 0, greenhouse: 0 }, ration: 1 };
  Object.assign(colony, {
    ended: { tick: 70, cause: 'cold' },
    works: [{ key: 'medbay', hoursLeft: 3, kwhLeft: 4 }],
    ships: [{ cargo: cargoOf(1), leavesSol: 9, landsSol: 200 }],
    order: { cargo: cargoOf(2), sentTick: 60, heard: false },
    protocol: { name: 'crew_rest', untilTick: 99, before },
    eva: { people: [0, 1], fromHour: 9, hours: 6 },
    active: [{ type: 'dust_storm', severity: 0.5, solsLeft: 3 }],
  });
  colony.research = { done: ['suitport', 'mars_steel'], running: { tech: 'improved_solar', hoursLeft: 1, kwhLeft: 2 } };
  const task = { id: 1, task: 'stuck_bolt', openedTick: 3, deadlineTick: 30, subject: 'x', size: 0.5, taken: [0, 2] };
  const past = { id: 2, task: 'pipe_burst', tick: 3, choice: 'deny', timedOut: false, outcome: 'y' };
  Object.assign(colony.tasks, { open: [task], past: [past] });
  colony.today.events = copyOf(events);
  Object.assign(personAt(colony, 0), {
    alive: false,
    hp: 0,
    cause: 'cold',
    name: 'Jørgen 砂塵 🚀',
    doseSols: [1, 2],
    doseMonths: [3],
  });
  Object.assign(robotAt(colony, 0), { alive: false, hp: 0, cause: 'wear' });
  const trouble = { kind: 'gas', message: 'too long', line: 3, column: 4, sinceSol: 5 };
  const fired = { id: 'dust_storm_reflex', condition: 'dust', action: 'kept', intensity: 0.25 } as const;
  const { mind } = colony;
  Object.assign(mind, { base: copyOf(before), fired: [fired], acted: [{ ...fired, id: 'night_power_reflex' }] });
  Object.assign(mind.governor, { trouble, complaint: 'no' });
  Object.assign(mind.autopilot, { decision: '"deny"', override: '(list 1)', trouble: { ...trouble } });
  colony.bay = fullBay();
  mind.agent = fullAgent();
  mind.echoes = mind.echoes.map((echo) => ({ ...echo, events: ['x', 'y'], reflexes: ['dust_storm_reflex'] }));
  return colony;
}
