import { beforeEach, expect, test } from 'vitest';
import type { ColonyEvent } from '../../../core/colony/events.ts';
import { ALARMS } from '../../../core/colony/schema.ts';
import { cardAt } from '../../storage/slots.contract.ts';
import { useApp, type AppState } from '../store.ts';
import { CUES, cueOf, cueOfEvent, type Cue } from './cues.ts';
import { PATTERNS } from './patterns.ts';

beforeEach(() => useApp.setState(useApp.getInitialState(), true));

const after = (changed: Partial<AppState>, from: Partial<AppState> = {}): Cue | null => {
  const before = { ...useApp.getInitialState(), ...from };
  return cueOf({ ...before, ...changed }, before);
};
const alarm = (name: string, raised = true): ColonyEvent => ({ kind: 'alarm', tick: 1, alarm: name, raised });
const mars = (about: string, severity: number, topic = 'hazard'): ColonyEvent => ({
  kind: 'noted',
  tick: 1,
  topic,
  about,
  severity,
  desc: 'It came.',
});

test('a death, a refusal, a cartridge going in or out, and a new task are heard; passing time is not', () => {
  const card = cardAt(3);
  const task = { id: 7, title: '', urgency: 'urgent', openedTick: 1, deadlineTick: null, default: null } as const;
  expect(after({ card: { ...card, alive: false } }, { card })).toBe('loss');
  expect(after({ notice: { id: 1, tone: 'alarm', text: '' } })).toBe('stop');
  expect(after({ notice: { id: 1, tone: 'info', text: '' } })).toBeNull();
  expect(after({ card })).toBe('insert');
  expect(after({ saved: { deviceSol: null, fileSol: 4, problem: null, linkedFile: null } })).toBe('eject');
  expect(after({ tasks: [task] })).toBe('paper');
  expect(after({ tasks: [] }, { tasks: [task] })).toBeNull();
  expect(after({ running: true })).toBeNull();
});

test('an alarm is heard by its cause when it is raised, and not when it is over', () => {
  expect(ALARMS.map((name) => cueOfEvent(alarm(name)))).toEqual(['power', 'air', 'air', 'water', 'food', 'heat']);
  for (const name of ALARMS) expect(cueOfEvent(alarm(name, false))).toBeNull();
  expect(cueOfEvent(alarm('constructor'))).toBe('failure');
});

test('what Mars sends is heard by its kind from the severity on at which its line is urgent', () => {
  expect(
    [
      mars('micrometeorite', 0.5),
      mars('dust_storm', 0.8, 'event-begun'),
      mars('solar_flare', 1, 'event-begun'),
      mars('cold_snap', 0.6, 'event-begun'),
      mars('equipment_fatigue', 0.7),
      mars('toString', 0.7),
    ].map(cueOfEvent),
  ).toEqual(['strike', 'storm', 'flare', 'heat', 'failure', 'failure']);
  expect(cueOfEvent(mars('micrometeorite', 0.49))).toBeNull();
  expect(cueOfEvent(mars('dust_storm', 1, 'event-over'))).toBeNull();
});

test('of several things at once the gravest is heard, and what was on the tape before is not heard again', () => {
  const old = { key: 1, event: alarm('oxygen') };
  const log = [old, { key: 2, event: alarm('food') }, { key: 3, event: alarm('power') }];
  expect(after({ log }, { log: [old] })).toBe('power');
  expect(after({ log: [old] }, { log: [old] })).toBeNull();
});

test('no two alarms share a rhythm, to the ear or to the hand', () => {
  const alarms = CUES.slice(0, CUES.indexOf('stop') + 1);
  const rhythms = alarms.map((cue) => PATTERNS[cue].shakeMs.join(' '));
  expect(new Set(rhythms).size).toBe(alarms.length);
  const songs = alarms.map((cue) => JSON.stringify(PATTERNS[cue].tones));
  expect(new Set(songs).size).toBe(alarms.length);
  for (const cue of CUES) {
    const { tones, shakeMs } = PATTERNS[cue];
    expect(tones.length, cue).toBeGreaterThan(0);
    // A browser cuts a longer pattern; an alarm has to be over before the next can be told.
    expect(
      shakeMs.reduce((sum, ms) => sum + ms, 0),
      cue,
    ).toBeLessThanOrEqual(3500);
    for (const { loud, seconds, fromHz, toHz } of tones) {
      expect(loud > 0 && loud <= 0.25 && seconds > 0, cue).toBe(true);
      expect(Math.min(fromHz, toHz), cue).toBeGreaterThanOrEqual(40);
    }
  }
});
