import { describe, expect, it } from 'vitest';
import type { Details } from '../../core/talk/details.ts';
import { crewText, doseText, groupedText, orderText, solsText, stretchText, wearText } from './sentencesPanels.ts';

describe('panels', () => {
  it('tell stretches of time in sols and hours, none below zero', () => {
    expect([-3, 0, 7, 24, 51, 48].map(stretchText)).toEqual(['0 h', '0 h', '7 h', '1 sol', '2 sols 3 h', '2 sols']);
    expect([1, 3, 2.45].map(solsText)).toEqual(['1 sol', '3 sols', '2.5 sols']);
  });

  it('tell who sets out, how worn a thing is, and the windows of a dose', () => {
    expect(
      [
        [4, 0],
        [1, 1],
        [0, 2],
      ].map(([people = 0, robots = 0]) => crewText({ people, robots })),
    ).toEqual(['4 people', '1 person, 1 robot', '2 robots']);
    expect([0, 0.0041, 0.0994, 0.0996, 0.5, 1].map(wearText)).toEqual(
      ['0.0', '0.4', '9.9', '10', '50', '100'].map((share) => `${share}\u00A0%`),
    );
    expect(doseText(20.16, 240.1, 1204.2)).toBe('20.2 / 240 / 1,204 mSv');
  });

  it('name an order that waits by the titles that the panels show', () => {
    const task = {
      id: 3,
      title: 'A patient',
      choices: [{ key: 'approve', label: 'To bed', says: '' }],
      steps: null,
    };
    const details = {
      built: [{ id: 2, title: 'Airlock' }],
      works: [{ title: 'Medbay' }],
      buildable: [{ key: 'solar_farm', title: 'Solar farm' }],
      techs: [],
      protocols: [{ key: 'crew_rest', title: 'Crew rest' }],
      supply: { cargoes: [{ key: 'food', title: 'Food' }] },
      tasks: { open: [task] },
      mind: { reflexes: [{ id: 'dust_storm_reflex', title: 'Dust storm' }] },
    } as unknown as Details;
    const told = (
      [
        { kind: 'build', module: 'solar_farm' },
        { kind: 'cancel-build', place: 0 },
        { kind: 'set-module', id: 2, on: false },
        { kind: 'research', tech: 'mars_steel' },
        { kind: 'protocol', name: 'crew_rest' },
        { kind: 'order-supply', cargo: 'food' },
        { kind: 'answer-task', task: 3, choice: 'approve' },
        { kind: 'take-step', task: 9, step: 1 },
        { kind: 'set-governor', source: '1', name: 'Steward' },
        { kind: 'set-governor', source: '1', enabled: false },
        { kind: 'set-governor' },
        { kind: 'set-governor', enabled: false },
        { kind: 'set-autopilot', decision: '1', enabled: true },
        { kind: 'set-autopilot', override: null },
        { kind: 'set-autopilot' },
        { kind: 'set-reflex', id: 'dust_storm_reflex', on: false },
      ] as const
    ).map((command) => orderText(command, details));
    expect(told).toEqual([
      'build Solar farm',
      'give up Medbay',
      'Airlock 2 off',
      'research mars steel',
      'Crew rest',
      'order Food',
      'A patient: To bed',
      'task: an answer',
      'seat Steward',
      'seat a governor, switched off',
      'the governor takes over',
      'governor off',
      'autopilot on, decisions to a program',
      'overrides left to you',
      'autopilot as it is',
      'reflex Dust storm off',
    ]);
  });
});

it('groups the amounts of a sentence, and no other number', () => {
  expect(groupedText('6000 kg food (30 Mkcal), 500 kg parts, sol 1043, 12345 kWh')).toBe(
    '6,000 kg food (30 Mkcal), 500 kg parts, sol 1043, 12,345 kWh',
  );
});
