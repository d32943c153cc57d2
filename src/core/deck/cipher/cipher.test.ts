import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from '../../cartridge/formats/capability/vocabulary.ts';
import { streamOf } from '../../kernel/random.ts';
import type { Deck } from '../record/deckRecord.ts';
import { EVENTS_OF_DECK } from './kinds.ts';
import { OWN_WORDS } from './ownWords.ts';
import { remember, weightIn } from './ring.ts';
import { type Beat, MODES, type Said, speak } from './speak.ts';
import { kindOf, mergeVocabulary, rollBackVocabulary, type VoiceTables } from './vocabulary.ts';

const term = fc.stringMatching(/^[a-z][a-z-]{1,8}$/);
const vocabulary = fc.record({
  terms: fc.dictionary(term, fc.array(fc.stringMatching(/^[a-z ]{1,10}$/), { minLength: 2, maxLength: 4 }), {
    maxKeys: 4,
  }),
  productions: fc.array(
    fc.record({
      on: fc.constantFrom('said', 'cart:in'),
      weight: fc.integer({ min: 1, max: 9 }),
      say: fc.string({ maxLength: 64 }),
    }),
    { maxLength: 6 },
  ),
  bias: fc.record({ drift: fc.integer({ min: -9, max: 9 }) }),
});
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{2,8}$/), { minLength: 1, maxLength: 4 });

test('D6.1 merging words and taking them back leaves the tables exactly as they were, in any order', () => {
  fc.assert(
    fc.property(ids, fc.array(vocabulary, { minLength: 4, maxLength: 4 }), (modules, words) => {
      const merge = (tables: VoiceTables, id: string, place: number): VoiceTables =>
        mergeVocabulary(tables, { id, vocabulary: Vocabulary.parse(words[place]) });
      const tables = modules.reduce(merge, OWN_WORDS);
      expect(rollBackVocabulary(mergeVocabulary(tables, { id: 'guest', vocabulary: words[0] }), 'guest')).toEqual(
        tables,
      );
      const back = [...modules].sort().reduce(rollBackVocabulary, tables);
      expect(back).toEqual(OWN_WORDS);
      expect([...back.terms]).toEqual([...OWN_WORDS.terms]);
    }),
  );
});

test('D6.1 a module speaks of its own events alone, with its own words', () => {
  const words = {
    terms: { rock: ['basalt', 'clay'] },
    productions: [{ on: 'cart:in', weight: 9, say: '{rock} {weight}' }],
  };
  const tables = mergeVocabulary(OWN_WORDS, { id: 'prospector', vocabulary: words });
  expect(tables.productions.filter(({ on }) => on === 'cart:in').every(({ owner }) => owner === 'DECK')).toBe(true);
  const ring = [{ kind: kindOf('prospector', 'cart:in'), at: 1 }];
  // "weight" is a word of the deck's, so the line stays unfilled and is not said.
  for (let sol = 0; sol < 50; sol++) expect(said(tables, ring, [], sol, 'high-tense').line).toBeNull();
  const twice = mergeVocabulary(tables, { id: 'prospector', vocabulary: words });
  expect(twice).toEqual(tables);
});

function said(
  tables: VoiceTables,
  ring: Deck['ring'],
  lines: readonly string[],
  sol: number,
  beat: Beat = 'high-tense',
): Said {
  return speak(tables, { seed: 11, ring: [...ring], lines: [...lines] }, { sol, count: 0, beat });
}

const LONG = mergeVocabulary(OWN_WORDS, {
  id: 'talker',
  vocabulary: {
    terms: { thing: ['one two three', 'four'] },
    productions: [
      { on: 'said', weight: 1, say: '{thing} five six seven eight nine' },
      { on: 'said', weight: 1, say: '{thing} five six seven eight nine ten' },
      { on: 'said', weight: 1, say: '  ' },
      { on: 'said', weight: 1, say: '{thing}.' },
      { on: 'said', weight: 1, say: '{missing}.' },
    ],
  },
});
const BEATS = [
  'bare-deck',
  'mission-brief',
  'active',
  'high-tense',
  'phase-transition',
  'debrief',
  'swap-lull',
] as const;

test('D6.2 a line has eight words at most, no empty slots, and none of the last five comes again', () => {
  const kinds = [...EVENTS_OF_DECK, 'talker/said'];
  let spoken = 0;
  let ring: Deck['ring'] = [];
  let lines: string[] = [];
  for (let sol = 0; sol < 3000; sol++) {
    ring = remember(ring, kinds[(sol * 7) % kinds.length] ?? '');
    const { line, mode } = said(LONG, ring, lines, sol, BEATS[sol % BEATS.length]);
    expect(MODES).toContain(mode);
    if (line === null) continue;
    spoken++;
    expect(line.trim().split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(line.trim()).not.toBe('');
    expect(line).not.toMatch(/[{}]/);
    expect(lines).not.toContain(line);
    lines = [...lines, line].slice(-5);
  }
  expect(spoken).toBeGreaterThan(1000);
});

test('D6.3 the same seed, tables, memory and moment give the same line', () => {
  const ring = EVENTS_OF_DECK.map((kind, place) => ({ kind, at: place + 1 })).slice(0, 8);
  const talk = (): Said[] => Array.from({ length: 200 }, (_, sol) => said(OWN_WORDS, ring, [], sol, 'debrief'));
  expect(talk()).toEqual(talk());
  expect(new Set(talk().map(({ line }) => line)).size).toBeGreaterThan(6);
});

test('D6.4 silence is a mode, weighed by the beat and by what modules lean to', () => {
  const ring = [{ kind: 'cart:in', at: 1 }];
  const silent = (tables: VoiceTables, beat: Beat): number =>
    Array.from({ length: 400 }, (_, sol) => said(tables, ring, [], sol, beat)).filter(({ mode }) => mode === 'silent')
      .length;
  // 6 of 12, 2 of 8, 3 of 10.
  expect(silent(OWN_WORDS, 'active') / 400).toBeCloseTo(0.5, 1);
  expect(silent(OWN_WORDS, 'high-tense') / 400).toBeCloseTo(0.25, 1);
  expect(silent(OWN_WORDS, 'swap-lull') / 400).toBeCloseTo(0.3, 1);
  const hush = mergeVocabulary(OWN_WORDS, { id: 'hush', vocabulary: { bias: { silent: 1000 } } });
  expect(silent(hush, 'active')).toBeGreaterThan(390);
  expect(speak(OWN_WORDS, { seed: 1, ring: [], lines: [] }, { sol: 1, count: 0, beat: 'debrief' }).line).toBeNull();
});

test('D6.5 the ring keeps 128 events, and an older one weighs less', () => {
  let ring: Deck['ring'] = [];
  for (let i = 0; i < 300; i++) ring = remember(ring, `k${i}`);
  expect(ring).toHaveLength(128);
  expect(ring.at(-1)).toEqual({ kind: 'k299', at: 300 });
  expect(ring[0]).toEqual({ kind: 'k172', at: 173 });
  expect(weightIn(ring, 127)).toBe(1);
  expect(weightIn(ring, 119)).toBe(0.5);
  for (let i = 1; i < 128; i++) expect(weightIn(ring, i)).toBeGreaterThan(weightIn(ring, i - 1));
});

test('D6.6 there is a line for every event of the deck, and an anomaly is never passed over', () => {
  for (const kind of EVENTS_OF_DECK) {
    const lines = new Set(Array.from({ length: 200 }, (_, sol) => said(OWN_WORDS, [{ kind, at: 1 }], [], sol).line));
    lines.delete(null);
    expect(lines.size).toBeGreaterThan(1);
    if (kind.startsWith('anomalous:'))
      for (let sol = 0; sol < 100; sol++)
        expect(said(OWN_WORDS, [{ kind, at: 1 }], [], sol, 'bare-deck').line).not.toBeNull();
  }
});

test('D6.3 the voice draws from streams of its own', () => {
  const names = ['cipher mode', 'cipher subject', 'cipher line', 'cipher word'];
  expect(new Set(names.map(streamOf)).size).toBe(4);
});
