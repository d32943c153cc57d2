/** A number that physics uses is a registered constant (STYLE C3): none stands bare in the code but those allowed. */
import { expect, test } from 'vitest';
import { ALLOWED, ANYWHERE, TABLES, type Allowed } from './sources/allowed.ts';
import { read, shipped } from './sources/files.ts';
import { type Literal, bareLiterals } from './sources/literals.ts';
import { tokens } from './sources/tokens.ts';

const FILES = [
  ...shipped('src/core/mars', false),
  ...shipped('src/core/mars/events', true),
  ...shipped('src/core/mars/hazards', true),
  ...shipped('src/core/colony/systems', false),
  ...shipped('src/core/colony/daily', false),
  ...shipped('src/core/colony/hazards', false),
  ...shipped('src/core/colony/works', false),
  'src/core/colony/chemistry.ts',
  'src/core/colony/crops.ts',
  'src/core/colony/genesis.ts',
  'src/core/colony/modules.ts',
  'src/core/colony/plant.ts',
  'src/core/colony/research.ts',
  'src/core/colony/sheet.ts',
];
const TABLE_FILES = new Set(TABLES.map(({ file }) => file));

/** The numbers of a source that need a reason. */
function suspects(source: string): readonly Literal[] {
  return bareLiterals(source).filter(({ value }) => !ANYWHERE.has(value));
}

function strays(file: string, source: string, allowed: readonly Allowed[]): readonly string[] {
  const fine = new Set(allowed.filter((line) => line.file === file).flatMap(({ numbers }) => numbers));
  return suspects(source)
    .filter(({ text }) => !fine.has(text))
    .map(
      ({ text, line }) => `${file}:${line} has a bare ${text}: register it with constant(), or allow it with a reason`,
    );
}

test('the physics has no bare numbers', () => {
  expect(FILES.length).toBeGreaterThan(40);
  const found = FILES.filter((file) => !TABLE_FILES.has(file)).flatMap((file) => strays(file, read(file), ALLOWED));
  expect(found).toEqual([]);
});

test('what is allowed is still there, said once, and with a reason', () => {
  const seen = new Set<string>();
  const stale: string[] = [];
  for (const { file, numbers, reason } of ALLOWED) {
    expect(FILES).toContain(file);
    expect(TABLE_FILES).not.toContain(file);
    expect(reason.length).toBeGreaterThan(3);
    const texts = new Set(suspects(read(file)).map(({ text }) => text));
    for (const number of numbers) {
      if (!texts.has(number)) stale.push(`${file} no longer has ${number}`);
      if (seen.has(`${file} ${number}`)) stale.push(`${file} ${number} is allowed twice`);
      seen.add(`${file} ${number}`);
    }
  }
  for (const { file } of TABLES) if (suspects(read(file)).length === 0) stale.push(`${file} is a table of nothing`);
  expect(stale).toEqual([]);
});

test.each([
  ['a factor', 'export const x = (y: number) => y * 3.7;', ['3.7']],
  ['an exponent', 'const x = 6.02e23;', ['6.02e23']],
  ['a short one', 'const x = .25;', ['.25']],
  ['underscores', 'const x = 88_775.244;', ['88_775.244']],
  ['hexadecimal', 'const x = 0x1f;', ['0x1f']],
  ['a negative', 'const x = -273.15;', ['273.15']],
  ['an argument of another call', 'const x = constants(7); const y = notconstant(8);', ['7', '8']],
  ['a default', 'function f(x = 37) { return x; }', ['37']],
  ['one in a template', 'const x = `a ${f(43, { b: `${44}` })} 45`;', ['43', '44']],
  ['one after a template', 'const x = `a ${b} c` + 46;', ['46']],
  ['one after a registered one', "const x = constant('A', 5, 'm', 'me', 'C') * 47;", ['47']],
  ['one after a regular expression', 'const x = /[/"]\\/ 48/.test(y) ? 49 : 0;', ['49']],
  ['one after a division', 'const x = a / 51 / b;', ['51']],
  ['one after an index', 'const x = a[0] / 52 / 1;', ['52']],
])('%s is found', (_, source, found) => {
  expect(suspects(source).map(({ text }) => text)).toEqual(found);
  expect(strays('a.ts', source, [])).toHaveLength(found.length);
  expect(strays('a.ts', source, [{ file: 'a.ts', numbers: found, reason: 'a test' }])).toEqual([]);
});

test.each([
  ['a registered number', "const x = constant('A', 3.7 - 0.5 * f(8), 'm', 'me 1990', 'C');"],
  ['a registered series', "const x = series(\n  'A',\n  [3.7, 4.8],\n  'm',\n  'me',\n  'C',\n);"],
  ['part of a name', 'const PC1 = x2y4 + $5 + _6 + äb7;'],
  ['a comment', '// 3.7\n/* 4.8\n 5.9 */ const x = 0;'],
  ['a string', `const x = '3.7' + "4.8 \\" 5.9" + \`6.1 \\\` 7.2\`;`],
  ['a regular expression', 'const x = /^\\d{4}[/5]6$/u.exec(y);'],
  [
    'clock, circle and powers of ten',
    'const x = [0, 1, 2, 0.5, 10, 24, 60, 90, 180, 360, 1000, 3600, 1e6, 1_000, 15];',
  ],
])('%s is left in peace', (_, source) => {
  expect(suspects(source)).toEqual([]);
});

test('lines are counted through comments, strings and templates', () => {
  const source = "/*\n\n*/ const a = 'x';\nconst b = `\n${\n7\n}\n`;\nconst c = 8; // 9\n";
  expect(suspects(source).map(({ text, line }) => `${line}:${text}`)).toEqual(['6:7', '9:8']);
  expect(tokens('').length).toBe(0);
});
