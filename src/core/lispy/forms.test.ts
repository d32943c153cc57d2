import { describe, expect, test } from 'vitest';
import { SPECIAL_FORMS } from './forms/table.ts';
import { nested, outcomeOf, ran } from './lispy.test-support.ts';
import { limitsWith } from './limits.ts';

test.each(SPECIAL_FORMS.map(({ name, example }) => [name, ...example] as const))(
  'L4.1 the example of %s: %s',
  (_, program, result) => expect(ran(program)).toBe(result),
);

test.each([
  '(define)',
  '(define 5 1)',
  '(define (5) 1)',
  '(define ((f) x) 1)',
  '(set!)',
  '(set! 5 1)',
  '(lambda)',
  '(lambda 5 1)',
  '(let)',
  '(let 5 1)',
  '(let (a) a)',
  '(let ((5 1)) 1)',
  '(let loop 5)',
  '(let* ((a)) (b))'.replace('(b)', 'a b (let 3)'),
  '(letrec 5)',
  '(if)',
  '(cond 5)',
  '(cond ())',
  '(case)',
  '(case 1 5)',
  '(when)',
  '(unless)',
  '(repeat)',
  '(quote)',
  '(quasiquote)',
  '(define-macro)',
  '(define-macro f 1)',
  '(defun f)',
  '(defun 5 () 1)',
  '`(1 . ,@(list 2))'.replace('(1 . ,@(list 2))', ',@(list 1)'),
])('L4.1 %s is an error before anything runs', (source) => {
  const outcome = outcomeOf(`(log "ran") ${source}`);
  expect(outcome).toMatchObject({ ok: false, error: { kind: 'parse' }, out: [] });
  expect(ran(`((lambda (if) 1) 2) ${source}`)).toBe('parse');
});

test.each([
  ['(let ((x 4)) (* x x))', '16'],
  ['(let ((x 1)) (set! x (+ x 1)) (* x 10))', '20'],
  ['(let (x 100 y 200) (+ x y))', '300'],
  ['(let (x 1 y (+ x 1)) (list x y))', '(1 2)'],
  ['(let () 7)', '7'],
  ['(let nil 7)', '7'],
  ['(let ((x)) x)', 'nil'],
  ['(let ((x 1 2)) x)', '2'],
  ['(let* () 7)', '7'],
  ['(let* (a 3 b (* a 2)) (+ a b))', '9'],
  ['(let ((x 1)) (let ((y (+ x 1))) (let ((z (+ y 1))) (list x y z))))', '(1 2 3)'],
  ['(let loop ((i 0) (acc nil)) (if (= i 4) (reverse acc) (loop (+ i 1) (cons i acc))))', '(0 1 2 3)'],
  [
    '(letrec ((ev? (lambda (n) (if (= n 0) true (od? (- n 1))))) (od? (lambda (n) (if (= n 0) false (ev? (- n 1)))))) (ev? 10))',
    'true',
  ],
])('L4.2 %s', (source, value) => expect(ran(source)).toBe(value));

test.each([
  ['(cond (false 1) (else 2))', '2'],
  ['(cond (false 1) (t 2))', '2'],
  ['(cond (false 1) (:else 2))', '2'],
  ['(define t 0) (cond (t 1) (true 2))', '2'],
  ['(let ((else false)) (cond (else 1) (true 2)))', '2'],
  ['(cond ((+ 1 1)) (true 3))', '2'],
  ['(cond (false 1))', 'nil'],
  ['(cond)', 'nil'],
  ['(cond (1 2 3))', '3'],
  ['(case 2 (1 "a") ((2 3) "b" "c") (else "d"))', '"c"'],
  ["(case 'x ((x) 1) (else 2))", '1'],
  ['(case "x" (x 1) (else 2))', '1'],
  ['(case "y" ("x" 1) (t 2))', '2'],
  ['(case 9 (1 2))', 'nil'],
  ['(if true 1)', '1'],
  ['(if false 1)', 'nil'],
  ['(if false 1 2 3 4)', '4'],
  ['(when false 1)', 'nil'],
  ['(unless false 1 2)', '2'],
])('L4.3 %s', (source, value) => expect(ran(source)).toBe(value));

test.each([
  ['(list (and) (or))', '(true false)'],
  ['(list (and 1 2) (and 1 0 2) (and nil 1))', '(2 0 nil)'],
  ['(list (or 0 5) (or false nil) (or 0 ""))', '(5 nil "")'],
  ['(define n 0) (and false (set! n 1)) (or true (set! n 2)) n', '0'],
  ['(and (or false 3) (and 1 4))', '4'],
])('L4.4 %s', (source, value) => expect(ran(source)).toBe(value));

test.each([
  ['`(a b)', '(a b)'],
  ['`x', 'x'],
  ['`,(+ 1 2)', '3'],
  ['(define xs (list 1 2)) `(0 ,@xs ,@xs end)', '(0 1 2 1 2 end)'],
  ['`(1 ,@nil 2)', '(1 2)'],
  ['`(1 . ,(+ 1 1))', '(1 . 2)'],
  ['`(1 ,@(list 2 3) . 4)', '(1 2 3 . 4)'],
  ['`(a `(b ,(c ,(+ 1 2))))', '(a (quasiquote (b (unquote (c 3)))))'],
  ['`(1 ,@5)', 'type'],
  ['`((,(+ 1 1)) . x)', '((2) . x)'],
])('L4.5 %s', (source, value) => expect(ran(source)).toBe(value));

describe('macros', () => {
  test.each([
    ['(begin (define-macro (my-unless c b) (list (quote if) c false b)) (my-unless (< 2 1) 7))', '7'],
    ['(define-macro (ignore x) 5) (ignore (/ 1 undefined_name))', '5'],
    [
      '(define-macro (swap! a b) `(let ((tmp ,a)) (set! ,a ,b) (set! ,b tmp))) (define x 1) (define y 2) (swap! x y) (list x y)',
      '(2 1)',
    ],
    ["(define (plus-one x) (list '+ x 1)) (define-macro (inc1 x) (plus-one x)) (inc1 41)", '42'],
    [
      '(define-macro (twice x) `(begin ,x ,x)) (define-macro (four x) `(twice (twice ,x))) (define n 0) (four (set! n (+ n 1))) n',
      '4',
    ],
    [
      '(define-macro (while c . body) `(let loop () (when ,c ,@body (loop)))) (define i 0) (while (< i 5) (set! i (+ i 1))) i',
      '5',
    ],
    ["(define-macro (const-list . xs) (list 'quote (reverse xs))) (const-list a b)", '(b a)'],
    ['(define-macro (def name v) `(define ,name ,v)) (def a 3)', '3'],
    ["(define-macro (m) 'x) (define x 9) (m)", '9'],
    ['(define (f) (define-macro (one) 1) (+ (one) 1)) (f)', '2'],
    ['(define n 5) (define-macro (now) n) (now)', 'unbound'],
    ['(my-macro 1) (define-macro (my-macro x) x)', 'unbound'],
    ['(define-macro (m x) (car x)) (m 5)', 'type'],
    ['(define-macro (m) (error "no")) (m)', 'user'],
    ["(define-macro (m) '(lambda)) (m)", 'parse'],
  ])('L4.6 %s', (source, value) => expect(ran(source)).toBe(value));

  test('L4.6 a macro is bounded, and what it spends is part of every run', () => {
    expect(ran("(define-macro (m) (list 'm)) (m)")).toBe('limit nesting');
    expect(ran("(define-macro (m x) (list 'm (list x x))) (m 1)")).toMatch(/^limit/);
    expect(ran('(define-macro (m) (let loop () (loop))) (m)')).toBe('limit gas');
    expect(ran(`(define-macro (deep) '${nested(250, '(', '', ')')}) (deep)`)).toMatch(/^(limit|type)/);
    const spent = (n: number): number => outcomeOf(`(define-macro (m) (repeat ${n} 1) 5) (m)`).gas;
    expect(spent(1000) - spent(100)).toBe(900 * 2);
    const source = '(define-macro (m) (repeat 1000 1) 5) (m)';
    expect([outcomeOf(source).gas, outcomeOf(source).gas]).toEqual([spent(1000), spent(1000)]);
    expect(ran(source, { limits: limitsWith({ gas: 1000 }) })).toBe('limit gas');
  });
});
