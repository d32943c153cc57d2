import { describe, expect, test } from 'vitest';
import { outcomeOf, ran } from './lispy.test-support.ts';

describe('kinds', () => {
  test.each([
    ['(list 1 "a" true nil \'s (list) (make-dict) car)', '(1 "a" true nil s () {} #<builtin car>)'],
    ['(define f (lambda () 1)) f', '#<procedure f>'],
    ['(define a (list 1 2)) (define b (cons 0 a)) (list a b)', '((1 2) (0 1 2))'],
    ['(define d (make-dict "k" 1)) (define e (dict-set d "k" 2)) (list d e)', '({k: 1} {k: 2})'],
  ])('L2.1 %s', (source, value) => expect(ran(source)).toBe(value));

  test('L2.1 numbers stay finite: what would not be is an error', () => {
    for (const source of ['(* 1e308 10)', '(+ 1e308 1e308)', '(- -1e308 1e308)', '(/ 1 0)', '(/ 0 0)', '(% 1 0)'])
      expect(ran(source)).toBe('math');
    for (const source of [
      '(pow 10 400)',
      '(sqrt -1)',
      '(ln 0)',
      '(exp 1000)',
      '(pow -8 0.5)',
      '(sum (list 1e308 1e308))',
    ])
      expect(ran(source)).toBe('math');
  });
});

describe('nil and the empty list', () => {
  test.each([
    ['(list (= nil (list)) (= (list) nil) (equal? (list nil) (list (list))))', '(true true true)'],
    ['(list (null? nil) (null? (list)) (list? nil) (list? (list)) (empty? nil))', '(true true true true true)'],
    ['(list (length nil) (append nil (list 1) nil) (map car nil) (cdr nil) (reverse nil))', '(0 (1) () () ())'],
    ['(list (cons 1 nil) (cons 1 (list)))', '((1) (1))'],
    ['(= (cons 1 nil) (cons 1 (list)))', 'true'],
    ['(list nil (list) (cdr (list 1)) (json-dump nil) (json-dump (list)))', '(nil () () "null" "[]")'],
    ['(list (if nil 1 2) (if (list) 1 2))', '(2 2)'],
  ])('L2.2 %s', (source, value) => expect(ran(source)).toBe(value));
});

describe('lists', () => {
  test.each([
    ["(list (cdr '(a . 22)) (car '(a . 22)) (cons 1 (cons 2 3)))", '(22 a (1 2 . 3))'],
    ["(list (list? '(1 . 2)) (pair? '(1 . 2)) (list? '(1 2 . ())))", '(false true true)'],
    ["(length '(1 . 2))", 'type'],
    ["(map car '(1 . 2))", 'type'],
    ["(= '(1 . 2) (cons 1 2))", 'true'],
  ])('L2.3 %s', (source, value) => expect(ran(source)).toBe(value));

  test('L2.3 taking a list apart, building it and asking its length take the same gas for every element', () => {
    const gasOf = (count: number): number =>
      outcomeOf(`(let loop ((i 0) (l nil)) (if (< i ${count}) (loop (+ i 1) (cons i l)) (length l)))`).gas;
    const step = (gasOf(400) - gasOf(200)) / 200;
    expect((gasOf(4000) - gasOf(2000)) / 2000).toBeCloseTo(step, 6);
    expect(ran('(define (sum l) (if (null? l) 0 (+ (car l) (sum (cdr l))))) (sum (range 900))')).toBe('404550');
  });
});

describe('dictionaries', () => {
  test.each([
    ['(keys (make-dict "b" 1 "a" 2 "10" 3 "9" 4))', '("10" "9" "a" "b")'],
    ['(= (make-dict "a" 1 "b" 2) (dict-set (make-dict "b" 2) "a" 1))', 'true'],
    ['(json-dump (dict-merge (make-dict "z" 1) (make-dict "a" 2)))', '"{\\"a\\":2,\\"z\\":1}"'],
    ['(get (make-dict :o2 5) "o2")', '5'],
    ['(list (get (make-dict \'x 1) :x) (has-key? (make-dict 1 2) "1"))', '(1 true)'],
    ['(dict-map (lambda (k v) (concat k v)) (make-dict "b" 1 "a" 2))', '{a: "a2", b: "b1"}'],
    ['(make-dict (list 1) 2)', 'type'],
    ['(make-dict "a")', 'arity'],
  ])('L2.4 %s', (source, value) => expect(ran(source)).toBe(value));
});

describe('truth and equality', () => {
  const TRUTH = '(map true? (list false nil (list) 0 "" -1 "0" (list 0) (make-dict) car \'x))';

  test('L2.5 false, nil, the empty list, 0 and "" are false; in core1 0 and "" are true', () => {
    expect(ran(TRUTH)).toBe('(false false false false false true true true true true true)');
    expect(ran(TRUTH, { profile: 'core1' })).toBe('(false false false true true true true true true true true)');
    for (const profile of ['strict', 'core1'] as const) {
      const zero = profile === 'core1' ? '1' : '2';
      expect(ran('(if 0 1 2)', { profile })).toBe(zero);
      expect(ran('(cond (0 1) (else 2))', { profile })).toBe(zero);
      expect(ran('(if (not "") 2 1)', { profile })).toBe(zero);
      expect(ran('(if (and 0 "") 1 2)', { profile })).toBe(zero);
      expect(ran('(length (filter (lambda (x) x) (list 0)))', { profile })).toBe(zero === '1' ? '1' : '0');
    }
  });

  test.each([
    [
      '(list (= 1 1.0) (= 1 true) (= 1 "1") (= "a" \'a) (= 0 false) (= 0 nil) (= "" nil))',
      '(true false false false false false false)',
    ],
    ['(= (list 1 (list "a" (make-dict "k" nil))) (list 1 (list "a" (make-dict "k" (list)))))', 'true'],
    ['(list (= 1 1 1) (= 1 1 2) (!= 1 2) (!= 1 1))', '(true false true false)'],
    ['(list (= car car) (= car first) (= car cdr) (= (lambda () 1) (lambda () 1)))', '(true true false false)'],
    ['(define f (lambda () 1)) (= f f)', 'true'],
    ["(list (eq? 'a 'a) (equal? '(a b) (list 'a 'b)) (string=? \"x\" \"x\"))", '(true true true)'],
    ['(list (= (list 1 2) (list 1)) (= (make-dict "a" 1) (make-dict "b" 1)) (= (list 1) 1))', '(false false false)'],
  ])('L2.6 %s', (source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['(string (/ 8 2))', '"4"'],
    ['(string (- 0) (* -1 0))', '"00"'],
    ['(string 0.1 " " 1e21 " " -2.50)', '"0.1 1e+21 -2.5"'],
    ['(string (list 1 "two" (list) nil true))', '"(1 two () nil true)"'],
    ['(string (make-dict "a" (list "x")))', '"{a: (x)}"'],
    ["(string 'sym :key)", '"sym:key"'],
    ['(repr (list "a\\n\\"b\\"" \'c))', '"(\\"a\\\\n\\\\\\"b\\\\\\"\\" c)"'],
  ])('L2.7 %s', (source, value) => expect(ran(source)).toBe(value));
});
