import { describe, expect, it } from 'vitest';
import { MISSION, PLAYABLE } from '../../core/colony/missions.ts';
import { ago, causeText, deathText, missionTitle, reserveText } from './sentences.ts';
import { logLine } from './sentencesLog.ts';

const share = { heating: 0.2, isru: 0.3, greenhouse: 0.5 };

describe('the tape', () => {
  it('says each event as an operator would', () => {
    const lines = [
      logLine({ kind: 'refused', tick: 1, command: 'set-ration', reason: 'A ration is between 0.1 and 1.5, not 9.' }),
      logLine({ kind: 'allocation-set', tick: 1, allocation: share }),
      logLine({ kind: 'ration-set', tick: 1, ration: 0.8 }),
      logLine({ kind: 'array-cleaned', tick: 1, lightShare: 0.923 }),
      logLine({ kind: 'alarm', tick: 1, alarm: 'oxygen', raised: false }),
    ];
    expect(lines.map(({ text }) => text)).toEqual([
      'Order refused. A ration is between 0.1 and 1.5, not 9.',
      'Power shared: heating 0.20, ISRU 0.30, greenhouse 0.50',
      'Ration set to 0.80 of a full day',
      'The arrays are cleaner. They pass 92\u00A0% of the light',
      'Oxygen in the cabin is sound again',
    ]);
    expect(lines.some(({ urgent }) => urgent)).toBe(false);
  });

  it('tells an outcome that nobody chose from one that somebody did, and groups amounts', () => {
    const noted = { kind: 'noted', tick: 1, about: 'a', severity: 0.3, desc: '1200 kg of water went out.' } as const;
    expect(logLine({ ...noted, topic: 'task-ignored' }).text).toBe('Nobody answered: 1,200 kg of water went out.');
    expect(logLine({ ...noted, topic: 'task-answered' }).text).toBe('1,200 kg of water went out.');
  });

  it('names the dead, and prints what needs a person in the ink of the fuse', () => {
    const died = logLine({ kind: 'died', tick: 1, name: 'Lindqvist Kai', role: 'MED', cause: 'cold' });
    expect(died).toEqual({ text: 'Lindqvist Kai, medic, died of cold', urgent: true });
    expect(logLine({ kind: 'alarm', tick: 1, alarm: 'power', raised: true }).urgent).toBe(true);
  });

  it('keeps what a stranger’s file says of alarms that do not exist', () => {
    expect(logLine({ kind: 'alarm', tick: 1, alarm: 'toString', raised: true }).text).toBe('Alarm toString raised');
  });
});

describe('words for values from a file', () => {
  it('looks them up as own keys only', () => {
    for (const key of PLAYABLE) expect(missionTitle(key)).toBe(MISSION[key].title);
    expect(missionTitle('constructor')).toBe('constructor');
    expect(causeText('__proto__')).toBe('__proto__');
    expect(causeText(null)).toBe('unknown causes');
  });

  it('states a death: when, if it is known, and of what', () => {
    expect(deathText(86, 'cold')).toBe('Sol 86, cold');
    expect(deathText(null, 'hypoxia')).toBe('Died of lack of oxygen');
  });

  it('says how long ago', () => {
    expect([0, 59_999, 240_000, 7_300_000, 90_000_000, 1e9].map((ms) => ago(ms))).toEqual([
      'just now',
      'just now',
      '4 min ago',
      '2 h ago',
      'a day ago',
      '11 days ago',
    ]);
  });

  it('reads a reserve out with its amount, its change and its state', () => {
    expect(reserveText(2.62, '214 kWh', '−6.1 kWh', 'critical')).toBe(
      '2.6 sols left, 214 kWh, −6.1 kWh in the last sol, critical',
    );
  });
});
