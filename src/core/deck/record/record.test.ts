import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boot } from '../boot.ts';
import { LawfulHost } from '../laws.test-support.ts';
import { terms } from '../modules.test-support.ts';
import { CONTRACT_PLACES, SLOT_PLACES } from '../places.test-support.ts';
import type { Chain, Progress } from './chain.ts';
import { decodeDeck, encodeDeck } from './codec.ts';
import { type DeckRecord, freshDeck } from './deckRecord.ts';
import { decodeJournal, encodeJournal, type Journal, MAX_JOURNAL_BYTES } from './journal.ts';

const utf8 = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const empty: DeckRecord = { ...freshDeck(7, 'ADA'), current: null };

function chain(id: string, change: Partial<Chain> = {}): Chain {
  const start = { records: [], values: {}, option: null, unclean: false, faults: 0 };
  return {
    id,
    colony: 'colony-a',
    offeredBy: 'forge',
    terms: terms({ needs: ['FORGE', 'FORGE'] }),
    ...start,
    ...change,
  };
}

const plain = (record: DeckRecord): Record<string, unknown> => {
  const { extra, ...known } = record;
  return { ...extra, ...known };
};

test('D4.4 a record is written to a fixed point, byte for byte, with a stranger’s keys kept', () => {
  const records: DeckRecord[] = [empty, { ...empty, extra: { 'x-mine': { deep: [1, 'two', null] } } }];
  for (const go of [...Object.values(SLOT_PLACES), ...Object.values(CONTRACT_PLACES)]) {
    const host = new LawfulHost();
    go(host);
    host.drain();
    if (host.flash !== null) records.push(host.flash);
  }
  expect(records.length).toBeGreaterThan(12);
  for (const record of records) {
    const bytes = encodeDeck(record);
    const back = decodeDeck(bytes);
    expect(back).toEqual({ ok: true, value: record });
    if (back.ok) expect(encodeDeck(back.value)).toEqual(bytes);
  }
});

test('D4.1 a deck is refused by kind: what it is, its version, its shape, its meaning', () => {
  const kindOf = (value: unknown): string => {
    const read = decodeDeck(utf8(value));
    return read.ok ? 'ok' : `${read.error.kind} ${read.error.path}`.trim();
  };
  const deck = plain(empty);
  const done = { phase: 0, outcome: 'full', heat: 0, module: null, rev: '' } as const;
  expect(kindOf(deck)).toBe('ok');
  expect(kindOf([])).toBe('not-a-cartridge');
  expect(kindOf({ ...deck, _format: 'mars-barn-cartridge' })).toBe('wrong-format /_format');
  expect(kindOf({ ...deck, version: 2 })).toBe('version-too-new /version');
  expect(kindOf({ ...deck, credits: -1 })).toBe('invalid /credits');
  expect(kindOf({ ...deck, wealth: 1 })).toBe('invalid /wealth');
  expect(kindOf({ ...deck, history: 2 ** 32 })).toBe('invalid /history');
  expect(kindOf({ ...deck, handle: '<script>' })).toBe('invalid /handle');
  expect(kindOf({ ...deck, ring: Array.from({ length: 129 }, (_, at) => ({ kind: 'a', at })) })).toBe('invalid /ring');
  expect(kindOf({ ...deck, settled: ['a/b', 'a/b'] })).toBe('inconsistent /settled');
  expect(kindOf({ ...deck, settled: ['a/b'], current: chain('a/b') })).toBe('inconsistent /settled');
  expect(kindOf({ ...deck, suspended: Array.from({ length: 9 }, (_, i) => chain(`a/${i}`)) })).toBe(
    'inconsistent /suspended',
  );
  expect(kindOf({ ...deck, suspended: [chain('a/b', { records: [{ ...done, phase: 1 }] })] })).toBe(
    'inconsistent /suspended/0/records',
  );
  expect(kindOf({ ...deck, suspended: [chain('a/b', { records: [done, { ...done, phase: 1 }] })] })).toBe(
    'inconsistent /suspended/0',
  );
  const broken = decodeDeck(new TextEncoder().encode('{"_format":'));
  expect(!broken.ok && broken.error.kind).toBe('not-json');
});

test('D4.1 decode never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(plain(empty))), (value, key) => {
      decodeDeck(utf8(value));
      decodeDeck(utf8({ ...plain(empty), [key]: value }));
    }),
    { numRuns: 300 },
  );
});

test('D4.6 an older record is brought up version by version; one that can’t be is refused', () => {
  const older = { ...plain(empty), version: 1, credits: undefined, coins: 5 };
  const two = { 1: ({ coins, ...rest }: Record<string, unknown>) => ({ ...rest, credits: coins }) };
  // The schema of this build stands in for the next one’s: the ladder ends in it.
  const migrations = { ...two, 2: (document: Record<string, unknown>) => ({ ...document, version: 1 }) };
  expect(decodeDeck(utf8(older), migrations, 3)).toEqual({ ok: true, value: { ...empty, credits: 5 } });
  const refused = decodeDeck(utf8(older), two, 3);
  expect(!refused.ok && refused.error.kind).toBe('migration-failed');
});

const longest: Progress = {
  records: Array.from({ length: 4 }, (_, phase) => ({
    phase,
    outcome: 'partial' as const,
    heat: 3.3333333333333335,
    module: 'm'.repeat(40),
    rev: '\u0001'.repeat(32),
  })),
  values: Object.fromEntries(
    Array.from({ length: 32 }, (_, i) => [`k-${'v'.repeat(20)}${String(i).padStart(2, '0')}`, -123456.78901234567]),
  ),
  option: '\u0001'.repeat(40),
  unclean: true,
  faults: 3,
};

test('D4.2 the longest journal is under 4 kB', () => {
  const core = {
    version: 1 as const,
    rev: 2 ** 53 - 1,
    seed: 2 ** 53 - 1,
    handle: '火'.repeat(12),
    history: 2 ** 32 - 1,
  };
  const journal: Journal = { ...core, progress: { contract: 'c'.repeat(140), ...longest } };
  const text = encodeJournal(journal);
  expect(decodeJournal(text)).toEqual({ ok: true, value: journal });
  expect(new TextEncoder().encode(text).length).toBeLessThan(MAX_JOURNAL_BYTES);
});

test('D4.2 a journal that was zeroed, cut short or changed anywhere is none', () => {
  const journal: Journal = {
    version: 1,
    rev: 9,
    seed: 1,
    handle: 'ADA',
    history: 3,
    progress: { contract: 'a/b', ...longest },
  };
  const text = encodeJournal(journal);
  for (let length = 0; length < text.length; length++) expect(decodeJournal(text.slice(0, length)).ok).toBe(false);
  expect(decodeJournal('\0'.repeat(text.length)).ok).toBe(false);
  expect(decodeJournal('0'.repeat(64) + ' {}').ok).toBe(false);
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 94 }), (place, by) => {
      const code = 32 + ((text.charCodeAt(place) - 32 + by) % 95);
      expect(decodeJournal(text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1)).ok).toBe(false);
    }),
  );
});

test('D4.3 boot takes the newer of record and journal, money from the record alone, and every bit of both histories', () => {
  const record: DeckRecord = { ...empty, rev: 10, credits: 500, history: 1, current: chain('a/b') };
  const progress = { contract: 'a/b', ...longest, records: [], option: 'rush' };
  const journal: Journal = { version: 1, rev: 11, seed: 7, handle: 'GRACE', history: 2, progress };
  const state = boot({ flash: record, journal }, 1, 'X');
  expect(state.deck).toMatchObject({ rev: 11, credits: 500, history: 3, handle: 'GRACE', seed: 7 });
  expect(state.contract).toMatchObject({ phase: 'RESUMABLE', chain: { option: 'rush', unclean: true } });
  const older = boot({ flash: record, journal: { ...journal, rev: 9 } }, 1, 'X');
  expect(older.deck).toMatchObject({ rev: 10, history: 3, handle: 'ADA' });
  expect(older.contract).toMatchObject({ chain: { option: null, unclean: false } });
  const other = boot({ flash: record, journal: { ...journal, progress: { ...progress, contract: 'c/d' } } }, 1, 'X');
  expect(other.contract).toMatchObject({ chain: { id: 'a/b', option: null } });
  // A contract whose acceptance was never durable was never shown as accepted.
  expect(boot({ flash: null, journal }, 1, 'X')).toMatchObject({
    contract: { phase: 'NONE' },
    deck: { history: 2, handle: 'GRACE', seed: 7 },
  });
  expect(boot({ flash: null, journal: null }, 42, 'X').deck).toEqual(freshDeck(42, 'X'));
});
