import { beforeEach, expect, test } from 'vitest';
import { cardAt } from '../storage/slots.contract.ts';
import { soundOf } from './sound.ts';
import { useApp, type AppState } from './store.ts';

beforeEach(() => useApp.setState(useApp.getInitialState(), true));

const after = (changed: Partial<AppState>, from: Partial<AppState> = {}): string | null => {
  const before = { ...useApp.getInitialState(), ...from };
  return soundOf({ ...before, ...changed }, before);
};

test('a death, an alarm, a cartridge going in or out, and a new task are heard; passing time is not', () => {
  const card = cardAt(3);
  const task = { id: 7, title: '', urgency: 'urgent', openedTick: 1, deadlineTick: null, default: null } as const;
  expect(after({ card: { ...card, alive: false } }, { card })).toBe('loss');
  expect(after({ notice: { id: 1, tone: 'alarm', text: '' } })).toBe('alarm');
  expect(after({ notice: { id: 1, tone: 'info', text: '' } })).toBeNull();
  expect(after({ card })).toBe('insert');
  expect(after({ saved: { deviceSol: null, fileSol: 4, problem: null, linkedFile: null } })).toBe('eject');
  expect(after({ tasks: [task] })).toBe('paper');
  expect(after({ tasks: [] }, { tasks: [task] })).toBeNull();
  expect(after({ running: true })).toBeNull();
});
