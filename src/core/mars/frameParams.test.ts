import { expect, test } from 'vitest';
import { CHALLENGE_TYPES, EVENT_TYPES, FrameChallenge, FrameEvent, FrameHazard, HAZARD_TYPES } from './frameEvents.ts';
import { flagOf, isChallengeType, isEventType, isHazardType, numberOf, wordOf, wordsOf } from './frameParams.ts';

test("a stranger's types and parameters are read as they are, within bounds", () => {
  const event = { type: 'meteor_shower', severity: 0.4, peak_sol: 7, names: ['a', 'b'], visible: true };
  const hazard = { type: 'godzilla', height_m: 120, target: 'tokyo', moods: ['grim', 3, false] };
  const challenge = { id: 'sol5_riddle', type: 'riddle', params: { words: ['what', 'walks'], answer: 42 } };
  expect(FrameEvent.parse(event)).toEqual(event);
  expect(FrameHazard.parse(hazard)).toEqual(hazard);
  expect(FrameChallenge.parse(challenge)).toEqual(challenge);
  expect([isEventType(event.type), isHazardType(hazard.type), isChallengeType(challenge.type)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('every type of ours is known, as what it is and nothing else', () => {
  expect(EVENT_TYPES.every(isEventType) && HAZARD_TYPES.every(isHazardType)).toBe(true);
  expect(CHALLENGE_TYPES.every(isChallengeType)).toBe(true);
  expect([EVENT_TYPES.length, HAZARD_TYPES.length, CHALLENGE_TYPES.length]).toEqual([9, 18, 10]);
  expect(new Set([...EVENT_TYPES, ...HAZARD_TYPES, ...CHALLENGE_TYPES]).size).toBe(37);
  expect(isEventType('constructor')).toBe(false);
});

const hazard = { type: 'thing' };
test.each([
  ['no type', { severity: 1 }],
  ['a long type', { type: 'x'.repeat(41) }],
  ['an object', { ...hazard, more: { a: 1 } }],
  ['nothing', { ...hazard, more: null }],
  ['a list of lists', { ...hazard, more: [['a']] }],
  ['a long list', { ...hazard, more: Array.from({ length: 17 }, () => 'a') }],
  ['a long text', { ...hazard, more: 'x'.repeat(201) }],
  ['a huge number', { ...hazard, more: 2e9 }],
  ['no number', { ...hazard, more: Number.NaN }],
  ['many parameters', { ...hazard, ...Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`a${i}`, i])) }],
  ['a name that is no word', { ...hazard, 'a b': 1 }],
  ['a long name', { ...hazard, ['x'.repeat(41)]: 1 }],
  ['a known name out of bounds', { ...hazard, degradation: 1.1 }],
  ['a known name of another kind', { ...hazard, min_crew: 'three' }],
])('a hazard with %s is refused', (_, wrong) => {
  expect(FrameHazard.safeParse(wrong).success).toBe(false);
});

test('__proto__ is no parameter', () => {
  const found = FrameHazard.safeParse(JSON.parse('{"type": "thing", "__proto__": {"degradation": 1}}'));
  expect(found.success && Object.getPrototypeOf(found.data) !== Object.prototype).toBe(false);
  expect(found.data?.degradation).toBeUndefined();
});

test('parameters are read by kind, with a fallback', () => {
  const entry = { type: 'thing', degradation: 0.2, target: 'antenna', targets: ['a', 1, 'b'], buddy: true };
  expect(numberOf(entry, 'degradation', 1)).toBe(0.2);
  expect(numberOf(entry, 'target', 1)).toBe(1);
  expect(numberOf(entry, 'toString', 1)).toBe(1);
  expect(wordOf(entry, 'target', '-')).toBe('antenna');
  expect(wordOf(entry, 'degradation', '-')).toBe('-');
  expect(wordsOf(entry, 'targets')).toEqual(['a', 'b']);
  expect(wordsOf(entry, 'target')).toEqual(['antenna']);
  expect(wordsOf(entry, 'missing')).toEqual([]);
  expect([flagOf(entry, 'buddy'), flagOf(entry, 'target'), flagOf(entry, 'missing')]).toEqual([true, false, false]);
});
