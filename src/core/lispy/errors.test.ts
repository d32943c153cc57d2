import { expect, test } from 'vitest';
import { ERROR_KINDS, LIMIT_NAMES } from './fault.ts';
import { DOCUMENT } from './document.test-support.ts';
import { errorIn, outcomeOf } from './lispy.test-support.ts';

test.each([
  ['(+ 1\n   (* 2 foo))', { kind: 'unbound', line: 2, column: 9 }],
  ['(define x 1)\n(car x)', { kind: 'type', line: 2, column: 1 }],
  ['(list 1 2)\n  (abs 1 2)', { kind: 'arity', line: 2, column: 3 }],
  ['(+ 1 (/ 5 0))', { kind: 'math', line: 1, column: 6 }],
  ['\n\n(define)', { kind: 'parse', line: 3, column: 1 }],
  ['(let loop ()\n  (loop))', { kind: 'limit', which: 'gas' }],
  ['(error "no" 5)', { kind: 'user', which: null, message: 'no 5' }],
  ['(map (lambda (x) (+ x "1")) (list 1))', { kind: 'type', line: 1, column: 18 }],
  ['(if (< 1 "2") 1 2)', { kind: 'type', line: 1, column: 5 }],
  ['(define x "a") (set! x (+ x 1))', { kind: 'type', line: 1, column: 24 }],
  ['(define x "a") (let loop ((i x)) (if (< i 3) (loop (+ i 1)) i))', { kind: 'type', line: 1, column: 38 }],
  ["(define-macro (m x) (list 'car x))\n\n(m 5)", { kind: 'type', line: 3, column: 1 }],
  ["(define-macro (m x) (list 'begin x))\n(m\n (car 5))", { kind: 'type', line: 3, column: 2 }],
  [`${' '.repeat(5000)}(car 5)`, { kind: 'type', line: 1, column: 4095 }],
])('L7.1 %s', (source, error) => expect(errorIn(source)).toMatchObject(error));

test('L7.1 the calls it happened in, innermost first, at most 20', () => {
  const source = '(define (f n)\n  (+ 1 (g n)))\n(define (g n) (* 2 (car n)))\n(f 1)';
  expect(errorIn(source).trace).toEqual([
    { name: 'g', line: 2, column: 8 },
    { name: 'f', line: 4, column: 1 },
  ]);
  const deep = errorIn('(define (d n) (if (= n 0) (car n) (+ 1 (d (- n 1))))) (d 500)');
  expect(deep.trace).toHaveLength(20);
  expect(errorIn('(map (lambda (x) (car x)) (list 1))').trace).toEqual([{ name: 'lambda', line: 1, column: 1 }]);
});

test('L7.1 LANGUAGE.md lists every kind and every limit', () => {
  for (const kind of ERROR_KINDS) expect(DOCUMENT).toContain(`| \`${kind}\` | `);
  const listed = /used up: `([^`]+)`/.exec(DOCUMENT)?.[1];
  expect(listed).toBe(LIMIT_NAMES.join(' '));
});

test('L7.2 what was done stays done', () => {
  const outcome = outcomeOf('(log "before") (set! a 1) (car 5) (log "after")');
  expect(outcome).toMatchObject({ ok: false, out: ['before'] });
  expect(outcome.gas).toBeGreaterThan(3);
});
