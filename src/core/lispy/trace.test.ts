import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLONY_WORDS } from '../colony/programs/words.ts';
import { SHIPPED } from '../colony/programs/shipped.ts';
import { limitsWith } from './limits.ts';
import { type Outcome, compile, run, written } from './lispy.ts';
import { program } from './program.arbitrary.test-support.ts';
import { compileWatched, MOST_STEPS, type TraceStep } from './trace.ts';
import { type Embedding, PLAIN, type Profile } from './world.ts';

const LIMITS = limitsWith({ gas: 4000, mem: 2000, string: 500, list: 300, lines: 20 });

type Both = { readonly plain: Outcome; readonly watched: Outcome; readonly steps: readonly TraceStep[] };

function both(source: string, profile: Profile = 'strict', embedding: Embedding = PLAIN, inputs?: number[]): Both {
  const options = { limits: LIMITS, ...(inputs === undefined ? {} : { inputs }) };
  const made = compile(source, { profile, embedding });
  const traced = compileWatched(source, profile, embedding);
  if (!made.ok || !traced.ok) throw new Error(`${source} does not compile`);
  const plain = run(made.value, options);
  const watched = run(traced.value.program, options);
  return { plain, watched, steps: traced.value.steps() };
}

const told = (source: string): string[] =>
  both(source).steps.map(
    ({ line, column, value, count }) => `${line}:${column} ${value}${count > 1 ? ` ×${count}` : ''}`,
  );

test('each form has its value, where it begins, in the order in which they came', () => {
  expect(told('(define low (min 3 4))\n(if (< low 7)\n  (set! a 1)\n  (set! a 2))')).toEqual([
    '1:13 3',
    '1:1 3',
    '2:8 3',
    '2:5 true',
    '3:3 1',
    '2:1 1',
  ]);
  expect(told('(cond ((and true (not false)) 1) (else 2))')).toEqual(['1:18 true', '1:8 true', '1:1 1']);
});

test('a form that is run often shows its last value and how often; branches not taken show nothing', () => {
  expect(told('(repeat 3 (* _i 2))')).toEqual(['1:14 2 ×3', '1:11 4 ×3', '1:1 4']);
  expect(told('(if false (car 5) 2)')).toEqual(['1:1 2']);
  expect(told('(let loop ((i 0)) (if (< i 3) (begin (log i) (loop (+ i 1))) "done"))').at(-1)).toBe('1:1 "done"');
});

test('what a failing program came to before it failed is there', () => {
  const { watched, steps } = both('(define a (+ 1 1))\n(car a)');
  expect(watched).toMatchObject({ ok: false, error: { kind: 'type', line: 2 } });
  expect(steps.map(({ value }) => value)).toEqual(['2', '2', '2']);
});

test('steps and values are bounded', () => {
  const { steps } = both(`(list ${'(+ 1 1) '.repeat(MOST_STEPS + 50)})\n`.slice(0, 9000));
  expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
  expect(both('(string-repeat "x" 300)').steps[0]?.value).toHaveLength(80);
});

/** A value is compared as it is written; a program that runs out may do so one form earlier or later. */
function comparable({ plain, watched }: Both): [unknown, unknown] {
  const of = (outcome: Outcome): unknown => {
    if (outcome.ok) return { value: written(outcome.value), gas: outcome.gas, out: outcome.out };
    const { kind, which, line, column } = outcome.error;
    return kind === 'limit' ? which : { kind, line, column, gas: outcome.gas, out: outcome.out };
  };
  return [of(plain), of(watched)];
}

test('watching changes neither value, output, error nor gas', () => {
  fc.assert(
    fc.property(program, fc.constantFrom<Profile>('strict', 'lenient'), (source, profile) => {
      if (!compile(source, { profile }).ok) return;
      const [plain, watched] = comparable(both(source, profile));
      expect(watched).toEqual(plain);
    }),
    { numRuns: 600 },
  );
});

test.each(SHIPPED.map(({ key, source }) => [key, source]))('the shipped %s comes to the same', (_key, source) => {
  const [plain, watched] = comparable(
    both(
      source,
      'strict',
      COLONY_WORDS,
      COLONY_WORDS.inputs.map((_, index) => index),
    ),
  );
  expect(watched).toEqual(plain);
});
