import { describe, expect, test } from 'vitest';
import { faults, STAYS } from './words/glossary.ts';
import { allWords } from './words/places.ts';
import { isWords, stringsOf } from './words/read.ts';

const WORDS = allWords(true);
const FOUND = WORDS.flatMap(({ place, text }) => faults(place, text).map((fault) => ({ place, text, ...fault })));
const stays = (place: string, found: string): boolean =>
  STAYS.some((one) => place.startsWith(one.place) && one.found === found);

describe('what people see', () => {
  test('holds no synonym, no blame, and one way to write units, keys and marks', () => {
    const told = FOUND.filter(({ place, found }) => !stays(place, found)).map(
      ({ place, found, instead, text }) => `${place}: “${found}”, write ${instead}: ${text.slice(0, 120)}`,
    );
    expect(told).toEqual([]);
  });

  test('what stays as it is stands there still', () => {
    for (const { place, found } of STAYS)
      expect(
        FOUND.some((fault) => fault.place.startsWith(place) && fault.found === found),
        place,
      ).toBe(true);
  });

  test.each([
    ['src/web/ui/text.ts', 'HELP', 'src/cli/marsdeck.ts', 'compute a run again and compare'],
    ['src/web/ui/text.ts', 'TITLE', 'src/web/ui/text.ts', 'State is not something you store.'],
    ['core', 'refusal', 'src/core/cartridge/readJson.ts', 'This file is not JSON.'],
    ['core', 'task', 'src/core/colony/missions/custom.ts', 'Your crew, your site, your season, your stores.'],
    ['module', 'title', 'public/modules/ranger.cartridge.json', 'STRANDED BOT'],
    ['schema', 'field', 'public/schema/mars-barn-cartridge.schema.json', 'A colony: a run of the simulation, whole.'],
    ['document', 'heading', 'README.md', '## Command line'],
  ])('is listed: %s, %s', (_, __, path, text) => {
    expect(WORDS.some((word) => word.place.startsWith(path) && word.text.includes(text))).toBe(true);
  });
});

describe('the reading', () => {
  test.each([
    ['The save file is gone.', 'save file'],
    ['Saved successfully.', 'successfully'],
    ['You must choose.', 'You must'],
    ['An invalid value.', 'invalid'],
    ['Done!', '!'],
    ['Heat at 45%.', '5%'],
    ['Press Ctrl S.', 'Ctrl S'],
    ["It can't.", "n't"],
    ['A part of the block chain.', 'block chain'],
  ])('finds what is not written: %s', (text, found) => {
    expect(faults('src/web/ui/text.ts:1', text).map((fault) => fault.found)).toEqual([found]);
  });

  test('lets be what is well written', () => {
    const sound = 'The cartridge is ejected: 45 % of it, by Ctrl+S. It can’t be read; (set! x 1) is LisPy.';
    expect(faults('src/web/ui/text.ts:1', sound)).toEqual([]);
  });

  test('takes strings, templates and what an element says, and neither types nor classes', () => {
    const source = `import a from 'one two';
      type T = 'three four';
      export const x = 'five six' + y + \` of \${z} sols\`;
      export const e = <p className="seven eight" title="nine ten">eleven twelve</p>;`;
    expect(stringsOf('x.tsx', source).map(({ line, text }) => `${line} ${text}`)).toEqual([
      '3 five six{} of {} sols',
      '4 nine ten',
      '4 eleven twelve',
    ]);
  });

  test.each([
    ['Nothing is seated', true],
    ['{} sols left', true],
    ['Oxygen', true],
    ['key key--go', false],
    ['(define x 1)', false],
    ['SELECT a FROM b', false],
    ['set-allocation', false],
  ])('tells words from code: %s', (text, expected) => {
    expect(isWords(text)).toBe(expected);
  });
});
