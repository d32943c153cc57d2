import { expect, test, vi } from 'vitest';
import { MOST_JOURNAL, openJournal } from '../storage/journal.ts';
import type { TextStore } from '../storage/memo.ts';
import { cardAt } from '../storage/slots.contract.ts';
import type { Kept } from '../storage/slots.ts';
import { createJournal } from './journal.ts';

function device(): TextStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
}

const ration = (value: number) => ({ kind: 'set-ration', ration: value }) as const;
const saveAt = (sol: number, seat: string, generation = 1): Kept => ({
  schema: 2,
  kind: 'autosave',
  generation,
  savedAt: 0,
  digest: '',
  size: 0,
  seat,
  deletedAt: null,
  card: cardAt(sol),
  bytes: new Uint8Array(),
});
const { id } = cardAt(0);

function playing(store = device()) {
  const soon = vi.fn();
  const journal = createJournal(openJournal(store), soon);
  journal.own(true);
  journal.seated(id, 'seat-1', 0, null);
  const reopened = () => createJournal(openJournal(store), soon);
  return { store, soon, journal, reopened };
}

test('commands are there as soon as they are accepted, and time within a second', () => {
  const { journal, reopened } = playing();
  journal.accepted(0, 3, ration(0.9));
  journal.passed(30, 1000);
  journal.passed(31, 1500);
  expect(reopened().since(saveAt(1, 'seat-1'))).toEqual({ commands: [[0, 3, ration(0.9)]], tick: 30 });
  journal.flush();
  expect(reopened().since(saveAt(1, 'seat-1'))?.tick).toBe(31);
});

test('what a durable save holds is taken out, and what came while it was written stays', () => {
  const { journal, reopened } = playing();
  journal.accepted(0, 3, ration(0.9));
  const mark = journal.mark();
  journal.accepted(1, 4, ration(0.8));
  journal.durable(mark, 1);
  expect(reopened().since(saveAt(0, 'seat-1'))?.commands).toEqual([[1, 4, ration(0.8)]]);
});

test('a save of another seating, or of another colony, is not gone on with; the save it was resumed from is', () => {
  const { journal, reopened } = playing();
  journal.seated(id, 'seat-2', 48, { generation: 7, since: null });
  journal.accepted(0, 50, ration(0.9));
  expect(reopened().since(saveAt(2, 'seat-1', 7))?.tick).toBe(50);
  expect(reopened().since(saveAt(2, 'seat-2', 8))?.tick).toBe(50);
  expect(reopened().since(saveAt(2, 'seat-1', 6))).toBeNull();
  expect(reopened().since({ ...saveAt(2, 'seat-2', 8), card: { ...cardAt(2), id: 'MDK-OTHER' } })).toBeNull();
});

test('on a save before the last durable one it is not taken up: what that one held is in no journal', () => {
  const { journal, reopened } = playing();
  journal.accepted(0, 3, ration(0.9));
  journal.durable(journal.mark(), 5);
  journal.accepted(1, 4, ration(0.8));
  expect(reopened().since(saveAt(0, 'seat-1', 4))).toBeNull();
  expect(reopened().since(saveAt(0, 'seat-1', 5))?.commands).toHaveLength(1);
  // Durable, but the page was gone before it could write that down.
  expect(reopened().since(saveAt(0, 'seat-1', 6))?.commands).toHaveLength(1);
});

test('what was taken up on a save stays in the journal until another save is durable', () => {
  const { journal, reopened } = playing();
  const since = { commands: [[0, 3, ration(0.9)]] as const, tick: 9 };
  journal.seated(id, 'seat-2', 9, { generation: 4, since });
  journal.accepted(1, 9, ration(0.8));
  expect(
    reopened()
      .since(saveAt(0, 'seat-1', 4))
      ?.commands.map(([index]) => index),
  ).toEqual([0, 1]);
});

test('a save that lacks nothing has nothing to take up', () => {
  const { journal, reopened } = playing();
  journal.passed(48, 0);
  expect(reopened().since(saveAt(2, 'seat-1'))).toBeNull();
});

test('it never takes more than 8 kB: when the next command would not fit, an autosave is asked for, and time stops there', () => {
  const { journal, store, soon, reopened } = playing();
  const long = { kind: 'set-governor', source: 'x'.repeat(900), enabled: true } as never;
  for (let i = 0; i < 20; i++) journal.accepted(i, i, long);
  journal.passed(500, 5000);
  const bytes = [...store.values].reduce((sum, [key, value]) => sum + 2 * (key.length + value.length), 0);
  expect(bytes).toBeLessThanOrEqual(MOST_JOURNAL);
  expect(soon).toHaveBeenCalled();
  const held = reopened().since(saveAt(0, 'seat-1'));
  expect(held?.commands.length).toBeGreaterThan(1);
  expect(held?.tick).toBe((held?.commands.length ?? 0) - 1);
  // The save that was asked for holds them all; from there on there is room again.
  journal.durable(journal.mark(), 1);
  journal.accepted(20, 501, ration(0.7));
  expect(reopened().since(saveAt(0, 'seat-1'))).toEqual({ commands: [[20, 501, ration(0.7)]], tick: 501 });
});

test('a save that was on its way when the journal filled up does not make up for what was left out', () => {
  const { journal, reopened } = playing();
  const long = { kind: 'set-governor', source: 'x'.repeat(3000), enabled: true } as never;
  journal.accepted(0, 1, long);
  const early = journal.mark();
  journal.accepted(1, 2, long);
  journal.accepted(2, 3, ration(0.5));
  journal.durable(early, 1);
  journal.accepted(3, 4, ration(0.6));
  expect(reopened().since(saveAt(0, 'seat-1'))?.commands ?? []).toEqual([]);
});

test('a page that does not own the slot writes nothing; a browser that forbids it is no harm', () => {
  const store = device();
  const journal = createJournal(openJournal(store), () => {});
  journal.seated(id, 'seat-1', 0, null);
  journal.accepted(0, 1, ration(0.9));
  journal.flush();
  expect(store.values.size).toBe(0);
  const forbidden = openJournal({
    getItem: () => {
      throw new DOMException('', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  expect(forbidden.read()).toEqual({ deck: null, run: null });
  expect(forbidden.write({ deck: 1, run: null })).toBe(false);
});

test('torn, zeroed or foreign text is no journal', () => {
  for (const text of [
    '',
    '\0\0\0\0',
    '{"schema":1,"run":{"id":"',
    '7',
    '{"schema":2,"run":null}',
    '{"schema":1,"run":{"id":7}}',
  ]) {
    const store = device();
    store.setItem('marsdeck/journal', text);
    expect(openJournal(store).read().run).toBeNull();
  }
});

test('the deck’s core outlives the run', () => {
  const { journal, store } = playing();
  journal.deck({ credits: 120 });
  journal.seated('MDK-OTHER', 'seat-3', 0, null);
  expect(openJournal(store).read()).toMatchObject({ deck: { credits: 120 }, run: { id: 'MDK-OTHER' } });
});
