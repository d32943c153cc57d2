import { describe, expect, test } from 'vitest';
import { bytesOf, cartridgeIn, ledger, utf8, type Loose } from '../cartridge.test-support.ts';
import { RULES } from '../../colony/step.ts';
import { decode } from '../codec.ts';
import { runOf } from '../convert.ts';
import { converted, golden, lossesOf, robotsAlone } from './migrations.test-support.ts';

const KNOWN = ['improved_solar', 'closed_ecosystem'];
const SHIP = { launched: 10, arrives: 190, cargo: { o2: 50, power: 200 } };
const dome = { type: 'greenhouse_dome', built: 3 };

describe('F6.4 losses', () => {
  test.each<[string, (document: Loose) => void, string]>([
    ['always', () => {}, 'Version 1 kept no command log'],
    ['the base', () => {}, 'modules (14) stand for them here.'],
    ['spare parts', () => {}, 'Version 1 had no spare parts'],
    ['a score', () => {}, 'The old score of 5100 was left behind'],
    ['charge', (one) => (one.state.power = 17_393.9), 'Of the charge of 17394 kWh the batteries here took 750.'],
    ['a governor', () => {}, 'The governor adaptive_governor came along, on, in the lenient profile'],
    ['no governor', (one) => delete one.config.lispyCode, 'The old file had no governor program'],
    [
      'a long governor',
      (one) => (one.config.lispyCode = 'x'.repeat(40_000)),
      'no text of at most 32,768 characters: the',
    ],
    [
      'autopilots',
      (one) => (one.config.autopilotPrograms = { task_decision: 7 }),
      'Autopilot programs that are no text',
    ],
    ['a log', () => {}, 'Lines of the log (2) were left behind.'],
    ['echoes', (one) => (one.echoHistory = [{}, {}, {}]), 'Echoes of the old run (3) were left behind.'],
    [
      'a strange site',
      (one) => (one.state.building = { type: 'x#', remaining: 1 }),
      'construction was left behind: x#',
    ],
    [
      'strange modules',
      (one) => (one.state.modules = ['x', 'y']),
      'Modules of unknown kinds (2) were left behind: x, y.',
    ],
    ['a heap of modules', (one) => (one.state.modules = Array(203).fill('solar_farm')), 'beyond number 200 (3)'],
    ['domes', (one) => (one.state.modules = Array(11).fill(dome)), 'Greenhouse domes beyond the tenth (3)'],
    ['strange research', (one) => (one.state.research = ['a', 'water_recycling']), 'Technologies unknown here (1)'],
    [
      'strange studies',
      (one) => (one.state.researching = { slug: 'a', remaining: 1 }),
      'research was left behind: a is',
    ],
    ['discoveries', (one) => (one.state.discoveries = [{}]), 'Discoveries (1) were left behind.'],
    ['a heater', (one) => (one.state.h_eff = 0.5), 'Wear of the heater was left behind'],
    ['a dose', () => {}, 'The dose of the colony (31 mSv) was left behind'],
    ['events', (one) => (one.state.events = [{}, { type: 'x', remaining: 0 }]), 'time left (2), were ended.'],
    ['ships', (one) => (one.supplyChain.inTransit = [{}, SHIP]), 'without cargo or date (1), were left behind.'],
    ['charge on ships', (one) => (one.supplyChain.inTransit = [SHIP, SHIP]), 'supply ships (400 kWh) was left behind'],
    ['old decisions', (one) => (one.taskHistory = Array(53).fill({ id: 'x', choice: 'deny' })), 'the last 50, or'],
    ['a crowd', (one) => (one.state.crew = Array(19).fill({ name: 'Kim' })), 'People beyond the sixteenth (3)'],
    ['an army', (one) => (one.state.crew = Array(19).fill({ name: 'OPT' })), 'Robots beyond the sixteenth (3)'],
    ['an end', (one) => (one.state.alive = false), 'The old colony had ended: its people (4)'],
    ['a cause', (one) => (one.state.cause = 'thirst #1'), 'The old file gives "thirst #1" as the end'],
    ['robots', (one) => one.state.crew.push({ name: 'OPT-#9' }), 'Robots (1) have no role, dose or morale here'],
  ])('F6.4 %s: told to the player and kept in the file', (_name, change, sentence) => {
    const losses = lossesOf(change);
    expect(losses.filter((loss) => loss.includes(sentence))).toHaveLength(1);
    for (const loss of losses) expect(loss).toMatch(/^[A-Z].*\.$/);
  });

  test('F6.4 robots alone: who ended and why', () => {
    const losses = lossesOf((document) => {
      robotsAlone('OPT-01', 'LUN-02')(document);
      Object.assign(document.state, { alive: false, cause: 'starvation' });
    }).join(' ');
    expect(losses).toContain('its robots (2), still counted as alive there');
    expect(losses).toContain('robots here stop of wear, or without charge of cold.');
    expect(losses).not.toMatch(/cabin air|bodies/);
  });

  test('F6.4 robots who lost their people: the dead are told, since they are not listed', () => {
    const losses = lossesOf((document) => {
      for (const member of document.state.crew) member.alive = false;
      document.state.crew.push({ name: 'OPT-01', alive: true });
    });
    expect(losses).toContain('The people (4) had died and are not listed here: their robots go on.');
  });

  test('F6.4 what was carried over, or was not there, is not told as lost', () => {
    const carried = lossesOf((document) => {
      document.state.research = KNOWN;
      document.state.researching = { slug: 'moxie_upgrade', remaining: 3 };
      document.state.building = { type: 'storage_depot', remaining: 3 };
      document.state.modules = [{ type: 'isru_plant', built: 2, offline: true }];
    }).join(' ');
    for (const word of [
      'Technologies',
      'research',
      'construction',
      'Modules',
      'events',
      'ships',
      'Decisions',
      'Morale',
    ])
      expect(carried).not.toContain(word);
    const least = lossesOf(() => {}, 'v1-least').join(' ');
    for (const word of ['Robots', 'Autopilot', 'Echoes', 'Tokens', 'log (', 'charge', 'dose', 'ended'])
      expect(least).not.toContain(word);
  });

  test('F6.4 the figures in the sentences are those of the state', () => {
    const { state, genesis } = converted((document) => (document.state.power = 9000));
    const losses = ('from' in genesis ? genesis.from.losses : []).join(' ');
    expect(losses).toContain(`the batteries here took ${state.energy.batteryKwh}.`);
    expect(losses).toContain(`begins with ${state.sparesKg} kg`);
    expect(state.plant.capacityKwh).toBe(750);
  });

  test('F6.4 decode hands the same list to whoever asks', () => {
    const decoded = decode(utf8(JSON.stringify(golden('v1-fix-noisru-dead'))));
    if (!decoded.ok) return expect.fail(decoded.error.message);
    const { cartridge, losses, migratedFrom } = decoded.value;
    expect(migratedFrom).toBe(1);
    expect('from' in cartridge.genesis ? cartridge.genesis.from.losses : []).toEqual(losses);
    expect(cartridgeIn(bytesOf(runOf(cartridge, ledger))).genesis).toEqual({ ...cartridge.genesis, rules: RULES });
  });
});
