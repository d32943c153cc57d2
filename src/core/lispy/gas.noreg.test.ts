import { expect, test } from 'vitest';
import { BUILTIN_GROUPS } from './builtins/table.ts';
import { SPECIAL_FORMS } from './forms/table.ts';
import { outcomeOf, ran } from './lispy.test-support.ts';

/*
 * Within one rules number these stay: a governor that runs out of gas decides otherwise than one that does not. Before
 * the first release a change needs a reason; after it, a new rules number.
 */

const PROGRAMS: readonly (readonly [name: string, source: string, value: string, gas: number])[] = [
  ['fib 15', '(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 15)', '610', 20717],
  [
    'tak',
    '(define (tak x y z) (if (not (< y x)) z (tak (tak (- x 1) y z) (tak (- y 1) z x) (tak (- z 1) x y)))) (tak 8 4 2)',
    '3',
    1749,
  ],
  ['a loop', '(let loop ((i 0) (s 0)) (if (< i 1000) (loop (+ i 1) (+ s i)) s))', '499500', 13010],
  ['repeat', '(define s 0) (repeat 500 (set! s (+ s _i))) s', '124750', 2506],
  ['lists', '(reduce + (filter (lambda (x) (= (% x 3) 0)) (map (lambda (x) (* x x)) (range 300))) 0)', '2955150', 3974],
  [
    'texts',
    '(define s "") (repeat 100 (set! s (concat s (string _i) ","))) (length (string-split s ","))',
    '101',
    1414,
  ],
  [
    'dictionaries',
    '(define d (make-dict)) (repeat 40 (set! d (dict-set d (concat "k" _i) _i))) (sum (values d))',
    '780',
    868,
  ],
  ['sorting', '(car (sort (map (lambda (x) (% (* x 7919) 101)) (range 100))))', '0', 1379],
  ['closures', '(define (mk n) (lambda () (set! n (+ n 1)))) (define c (mk 0)) (repeat 200 (c)) (c)', '201', 1618],
  [
    'macros',
    '(define-macro (while c . body) `(let loop () (when ,c ,@body (loop)))) (define i 0) (while (< i 50) (set! i (+ i 1))) i',
    '50',
    587,
  ],
  [
    'JSON',
    '(length (json-dump (json-parse (json-dump (map (lambda (x) (make-dict "i" x "l" (range x))) (range 12))))))',
    '305',
    558,
  ],
];

test.each(PROGRAMS)('L8.5 %s spends what it always has', (_, source, value, gas) => {
  expect(ran(source)).toBe(value);
  expect(outcomeOf(source).gas).toBe(gas);
});

test('L8.5 so do all the examples of LANGUAGE.md', () => {
  const examples = [...SPECIAL_FORMS, ...BUILTIN_GROUPS.flatMap(([, specs]) => specs)].map(
    ({ example: [program] }) => program,
  );
  const total = examples.reduce((sum, program) => sum + outcomeOf(program).gas, 0);
  expect([examples.length, total]).toEqual([157, 1252]);
});
