import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, MOST_HANDLE, MOST_NAME, nameOf } from './names.ts';

test.each([
  ['  Red   Haven ', 'Red Haven'],
  ['Red\u0000\u200b\u202eHaven', 'RedHaven'],
  ['Kolonie Süd', 'Kolonie Süd'],
  ['e\u0301cole', 'école'],
  ['火星一号', '火星一号'],
  ['🚀 One', '🚀 One'],
  ['Z\u0300\u0301\u0302\u0303\u0304\u0305algo', 'Z\u0300\u0301\u0302algo'],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['🚀'.repeat(40), '🚀'.repeat(40)],
  ['Scunthorpe', 'Scunthorpe'],
  ['Assembly Hall', 'Assembly Hall'],
  ['<b>bold</b>', '<b>bold</b>'],
])('%j is called %j', (text, name) => {
  expect(nameOf(text, MOST_NAME)).toEqual({ ok: true, value: name });
});

test.each(['', '   ', '\u200b\u202e', 'x'.repeat(41), 'x'.repeat(1e6), 'fuck', 'F.U.C.K', 'sh1t show', 'ｆｕｃｋ'])(
  'a name of that kind is refused in a sentence',
  (text) => {
    const name = nameOf(text, MOST_NAME);
    expect(name.ok).toBe(false);
    if (!name.ok) expect(name.error).toMatch(/^[A-Z].*\.$/);
  },
);

test('H2.3 whatever the text: no throw, a name within its bounds that holds nothing unseen, and is its own name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const name = nameOf(text, MOST_HANDLE);
      if (!name.ok) return;
      expect(Array.from(name.value).length).toBeLessThanOrEqual(MOST_HANDLE);
      expect(name.value).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|^\s|\s$|\s\s/u);
      expect(nameOf(name.value, MOST_HANDLE)).toEqual(name);
    }),
  );
});

test('H2.1 names that look the same fold to the same', () => {
  for (const same of ['Red Rover', 'RED_ROVER', 'réd-rover', 'Ｒｅｄ Ｒｏｖｅｒ'])
    expect(folded(same)).toBe('redrover');
  expect(folded('Blue Rover')).not.toBe('redrover');
});
