import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ERROR_KINDS, LIMIT_NAMES } from './fault.ts';
import { mount } from './files.ts';
import { type Json, toJson } from './json.ts';
import { limitsWith } from './limits.ts';
import { type Outcome, callFunction, evaluateIn, exportGlobals, openSession, readGlobal, written } from './lispy.ts';
import { outcomeOf, ran } from './lispy.test-support.ts';
import { datum, expression, program } from './program.arbitrary.test-support.ts';
import type { Profile } from './world.ts';

const LIMITS = limitsWith({ gas: 4000, mem: 2000, string: 500, list: 300, lines: 20 });
const files = mount({
  '/a': { type: 'program', code: '(define b 7) (list a b)' },
  '/t': { type: 'file', content: 'text' },
});

function fuzzed(source: string, profile: Profile): Outcome {
  return outcomeOf(source, { profile, limits: LIMITS, files, draw: (index) => (index % 7) / 7 });
}

/** What any run of any source has to be like. */
function sound(outcome: Outcome): void {
  expect(outcome.gas).toBeLessThanOrEqual(LIMITS.gas);
  expect(outcome.gas).toBeGreaterThanOrEqual(0);
  expect(outcome.out.length).toBeLessThanOrEqual(LIMITS.lines);
  if (outcome.ok) {
    const data = toJson(outcome.value);
    if ('json' in data) expect(JSON.parse(JSON.stringify(data.json))).toEqual(data.json);
    return;
  }
  const { kind, which, message, line, column, trace } = outcome.error;
  expect(ERROR_KINDS).toContain(kind);
  if (kind === 'fault') expect.fail(message);
  expect(which === null).toBe(kind !== 'limit');
  if (which !== null) expect(LIMIT_NAMES).toContain(which);
  expect(message.length).toBeGreaterThan(0);
  expect(line).toBeGreaterThanOrEqual(0);
  expect(column).toBeGreaterThanOrEqual(0);
  expect(trace.length).toBeLessThanOrEqual(20);
}

/** An outcome without what is not the same twice: a value is compared as it is written. */
function comparable(outcome: Outcome): unknown {
  const { gas, out } = outcome;
  return outcome.ok ? { value: written(outcome.value), gas, out } : { error: outcome.error, gas, out };
}

test('L10.4 a generated program never makes the host throw, never spends more than it has, and does the same again', () => {
  fc.assert(
    fc.property(program, fc.constantFrom<Profile>('strict', 'lenient', 'core1'), (source, profile) => {
      const outcome = fuzzed(source, profile);
      sound(outcome);
      // A run of the same text: found compiled, with the globals of the first run swept away.
      expect(comparable(fuzzed(source, profile))).toEqual(comparable(outcome));
      // And compiled anew.
      expect(comparable(fuzzed(`${source}\n; again`, profile))).toEqual(comparable(outcome));
    }),
    { numRuns: 3000 },
  );
});

test('L9.3 where lenient has nothing to note, it means what strict means', () => {
  let compared = 0;
  fc.assert(
    fc.property(program, (source) => {
      const lenient = fuzzed(source, 'lenient');
      if (lenient.forgiven.length > 0) return;
      compared++;
      expect(comparable(fuzzed(source, 'strict'))).toEqual(comparable(lenient));
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('L9.2 lenient ends in a value, or in what it does not forgive', () => {
  fc.assert(
    fc.property(program, (source) => {
      const outcome = fuzzed(source, 'lenient');
      if (!outcome.ok) expect(['limit', 'user', 'cap', 'math', 'type', 'parse']).toContain(outcome.error.kind);
    }),
    { numRuns: 1000 },
  );
});

test('L10.4 nor does any text', () => {
  const source = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...Array.from('()[]\'`,@";\\ \n.#:_-+019aeλ\u0000'), '\uD83D'), maxLength: 200 }),
    fc
      .tuple(program, fc.nat(), fc.nat(9))
      .map(([text, at, cut]) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + cut)),
  );
  fc.assert(
    fc.property(source, fc.constantFrom<Profile>('strict', 'lenient'), (text, profile) => sound(fuzzed(text, profile))),
    { numRuns: 3000 },
  );
});

test('L1.9 what is read, written and read again is the same', () => {
  fc.assert(
    fc.property(fc.oneof(datum, program, expression), (text) => {
      const once = ran(`'(${text})`);
      if (once.startsWith('limit')) return;
      expect(ran(`'${once}`)).toBe(once);
      expect(ran(`(= '${once} '(${text}))`)).toBe('true');
    }),
    { numRuns: 1500 },
  );
});

test('L11.5 globals go out as data and come in as equal values', () => {
  fc.assert(
    fc.property(program, (source) => {
      const session = openSession();
      evaluateIn(session, source, { limits: LIMITS, files });
      const { data } = exportGlobals(session, () => true);
      const carried = JSON.parse(JSON.stringify(data)) as Record<string, Json>;
      expect(carried).toEqual(data);
      const next = openSession('strict', undefined, carried);
      expect(exportGlobals(next, () => true).data).toEqual(data);
      for (const name of Object.keys(data)) {
        const value = readGlobal(next, name);
        expect(value).toBeDefined();
      }
    }),
    { numRuns: 500 },
  );
});

test("L6.5 JSON text and data are each other's inverse", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
      const session = openSession('strict', undefined, { x: JSON.parse(JSON.stringify(json)) as Json });
      const outcome = evaluateIn(
        session,
        '(define t (json-dump x)) (list (= x (json-parse t)) (= t (json-dump (json-parse t))))',
      );
      expect(outcome.ok && written(outcome.value)).toBe('(true true)');
    }),
    { numRuns: 1000 },
  );
});

test('L11.7 calling what a program left behind is as safe as running it', () => {
  fc.assert(
    fc.property(program, fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 2 }), (source, operands) => {
      const session = openSession();
      evaluateIn(session, source, { limits: LIMITS });
      sound(callFunction(session, 'f', JSON.parse(JSON.stringify(operands)) as Json[], { limits: LIMITS }));
    }),
    { numRuns: 1000 },
  );
});

/** Arithmetic over three variables, and what JavaScript makes of it. */
const sum = fc.letrec<{ sum: { text: string; of: (a: number, b: number, c: number) => number } }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      { text: 'a', of: (a: number) => a },
      { text: 'b', of: (_: number, b: number) => b },
      { text: 'c', of: (_: number, __: number, c: number) => c },
      { text: '2', of: () => 2 },
      { text: '0.5', of: () => 0.5 },
      { text: '-3', of: () => -3 },
    ),
    fc
      .tuple(
        fc.constantFrom<[string, (x: number, y: number) => number]>(
          ['+', (x, y) => x + y],
          ['-', (x, y) => x - y],
          ['*', (x, y) => x * y],
          ['/', (x, y) => x / y],
          ['%', (x, y) => x % y],
          ['min', Math.min],
          ['max', Math.max],
        ),
        tie('sum'),
        tie('sum'),
      )
      .map(([[op, f], x, y]) => ({
        text: `(${op} ${x.text} ${y.text})`,
        of: (a: number, b: number, c: number) => f(x.of(a, b, c), y.of(a, b, c)),
      })),
    fc
      .tuple(
        fc.constantFrom<[string, (x: number, y: number) => boolean]>(
          ['<', (x, y) => x < y],
          ['>=', (x, y) => x >= y],
          ['=', (x, y) => x === y],
        ),
        tie('sum'),
        tie('sum'),
        tie('sum'),
        tie('sum'),
      )
      .map(([[op, f], x, y, yes, no]) => ({
        text: `(if (${op} ${x.text} ${y.text}) ${yes.text} ${no.text})`,
        of: (a: number, b: number, c: number) => (f(x.of(a, b, c), y.of(a, b, c)) ? yes : no).of(a, b, c),
      })),
  ),
})).sum;

test('L8.6 arithmetic is the same wherever its variables are, and what JavaScript computes', () => {
  const small = fc.constantFrom(0, 1, 2, 3, 7, -4, 0.25, 1e9);
  fc.assert(
    fc.property(sum, small, small, small, ({ text, of }, a, b, c) => {
      const results = [
        `(define a ${a}) (define b ${b}) (define c ${c}) ${text}`,
        `((lambda (a b c) ${text}) ${a} ${b} ${c})`,
        `(let ((a ${a})) ((lambda (b) (let ((c ${c})) ${text})) ${b}))`,
        `(let ((a ${a})) ((lambda (b) ((lambda (c) ${text}) ${c})) ${b}))`,
        `(define r 0) (define b ${b}) ((lambda (a c) (set! r ${text}) r) ${a} ${c})`,
        `(let loop ((a ${a}) (b ${b}) (c ${c})) (if (= b "x") a (loop ${text} "x" 0)))`,
      ].map((source) => ran(source));
      for (const result of results) expect(result).toBe(results[0]);
      const value = of(a, b, c);
      if (results[0] !== 'math') expect(results[0]).toBe(String(value === 0 ? 0 : value));
    }),
    { numRuns: 1000 },
  );
});
