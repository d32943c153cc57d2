import { describe, expect, test } from 'vitest';
import { toJson } from './json.ts';
import { nested, outcomeOf, ran } from './lispy.test-support.ts';
import { type Limits, limitsWith } from './limits.ts';

const gasOf = (source: string): number => outcomeOf(source).gas;

describe('gas', () => {
  test.each([
    ['', 2],
    ['1', 2],
    ['(define x 1)', 3],
    ['(+ 1 2)', 4],
    ['(+ 1 (* 2 3))', 6],
    ['(if true 1 2)', 3],
    ['(if true (+ 1 2) 2)', 6],
    ['(list 1 2 3)', 5],
    ['(define (f x) x) (f 1)', 8],
    ['(pow 2 3)', 6],
    ['(sin 1)', 4],
    ['(cond (false 1) (true (+ 1 1)))', 7],
    ['(and false (+ 1 1))', 6],
    ['(repeat 10 1)', 23],
    ['(repeat 10 (+ 1 1))', 43],
  ])('L8.1 %s weighs %i', (source, gas) => expect(gasOf(source)).toBe(gas));

  test.each([
    ['(range 0 N)', 0.25 + 1 / 8],
    ['(length (range 0 N))', 0.25 + 1 / 8],
    ['(sort (range 0 N))', null],
    ['(reverse (range 0 N))', 0.75 + 2 / 8 - 0.25],
    ['(map inc (range 0 N))', null],
    ['(sum (range 0 N))', 0.5 + 1 / 8],
    ['(member? -1 (range 0 N))', 1 + 0.25 + 1 / 8],
    ['(string-repeat "a" N)', 1 / 32 + 1 / 64],
    ['(string-upcase (string-repeat "a" N))', null],
    ['(string-split (string-repeat "a," N) ",")', null],
    ['(json-dump (range 0 N))', null],
    ['(json-parse (concat "[" (string-repeat "1," N) "1]"))', null],
    ['(repr (range 0 N))', null],
    ['(= (range 0 N) (range 0 N))', null],
    ['(apply list (range 0 N))', null],
    ['(append (range 0 N) (list 1))', null],
    ['(flatten (range 0 N))', null],
    ['(zip (range 0 N) (range 0 N))', null],
    ['(nth (range 0 N) (- N 1))', null],
    ['(last (range 0 N))', null],
    ['(take (range 0 N) (- N 1))', null],
    ['(drop (range 0 N) (- N 1))', null],
    ['(unique (take (range 0 N) 40))', null],
    ['(string-join (range 0 N))', null],
    ['(log (string-repeat "a" N))', null],
    ['(reduce + (range 0 N) 0)', null],
    ['(`(1 ,@(range 0 N)))'.slice(1, -1), null],
    ['((lambda r (length r)) (string-repeat "a" N))', null],
  ])('L8.1 %s is charged in proportion', (source, each) => {
    const at = (n: number): number => gasOf(source.replaceAll('N', String(n)));
    const slope = (at(8000) - at(4000)) / 4000;
    expect(slope).toBeGreaterThan(0.04);
    if (each !== null) expect(slope).toBeCloseTo(each, 1);
  });

  test('L8.1 a search is charged for what it may have to compare', () => {
    const search = (n: number): number =>
      gasOf(`(string-contains? (string-repeat "a" ${n}) (concat (string-repeat "a" ${n / 2}) "b"))`);
    expect(search(60_000)).toBeGreaterThan(400_000);
    expect(search(200)).toBeLessThan(60);
  });

  test('L8.2 a run never spends more than it has, and says what it spent', () => {
    const source = '(define (f n) (+ 1 (f (+ n 1)))) (define s "x") (repeat 100 (set! s (concat s s)))';
    for (let gas = 1; gas < 400; gas += 7) {
      const outcome = outcomeOf(source, { limits: limitsWith({ gas }) });
      expect(outcome.ok).toBe(false);
      expect(outcome.gas).toBe(gas);
    }
    const enough = gasOf('(repeat 100 (+ 1 1))');
    expect(ran('(repeat 100 (+ 1 1))', { limits: limitsWith({ gas: enough }) })).toBe('2');
    expect(ran('(repeat 100 (+ 1 1))', { limits: limitsWith({ gas: enough - 1 }) })).toBe('limit gas');
  });

  test('L8.2 work that can not be paid is not done', () => {
    const before = performance.now();
    expect(ran('(range 0 1e9)', { limits: limitsWith({ list: 1e12 }) })).toBe('limit mem');
    expect(ran('(repeat 1e9 0)')).toBe('limit gas');
    expect(ran('(string-repeat "abc" 1e9)', { limits: limitsWith({ string: 1e15 }) })).toBe('limit string');
    expect(ran('(string-repeat "abc" 1e7)', { limits: limitsWith({ string: 1e15 }) })).toBe('limit mem');
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('caps', () => {
  test.each<[string, Partial<Limits>, string, string]>([
    ['gas', { gas: 100 }, '(repeat 1000 1)', 'limit gas'],
    ['depth', { depth: 100 }, '(define (f n) (+ 1 (f n))) (f 1)', 'limit depth'],
    ['mem', { mem: 50 }, '(define l nil) (repeat 100 (set! l (cons 1 l)))', 'limit mem'],
    ['mem of text', { mem: 50 }, '(define s "x") (repeat 100 (set! s (concat s "abcdefgh")))', 'limit mem'],
    ['mem of functions', { mem: 50 }, '(define (f a b c) (lambda () a)) (repeat 100 (f 1 2 3))', 'limit mem'],
    ['string', { string: 10 }, '(concat "abcdef" "ghijkl")', 'limit string'],
    ['string by repetition', { string: 10 }, '(string-repeat "ab" 6)', 'limit string'],
    ['string by joining', { string: 10 }, '(string-join (list "abcdef" "ghijkl"))', 'limit string'],
    ['string by replacing', { string: 10 }, '(string-replace "aaaaaa" "a" "bb")', 'limit string'],
    ['string by writing', { string: 10 }, '(repr (list 1 2 3 4 5 6))', 'limit string'],
    ['string by JSON', { string: 10 }, '(json-dump (list 1 2 3 4 5 6))', 'limit string'],
    ['list', { list: 5 }, '(range 6)', 'limit list'],
    ['list by cons', { list: 5 }, '(define l nil) (repeat 9 (set! l (cons 1 l)))', 'limit list'],
    ['list by append', { list: 5 }, '(append (list 1 2 3) (list 4 5 6))', 'limit list'],
    ['list by splitting', { list: 5 }, '(string-split "a,b,c,d,e,f" ",")', 'limit list'],
    ['list by flattening', { list: 5 }, '(flatten (list (list 1 2 3) (list 4 5 6)))', 'limit list'],
    ['dictionary', { list: 2 }, '(make-dict "a" 1 "b" 2 "c" 3)', 'limit list'],
    ['dictionary by setting', { list: 2 }, '(dict-set (make-dict "a" 1 "b" 2) "c" 3)', 'limit list'],
    ['lines', { lines: 3 }, '(repeat 4 (log "x"))', 'limit output'],
    ['output', { output: 10 }, '(log "abcdef") (log "ghijkl")', 'limit output'],
  ])('L8.3 %s', (_, change, source, value) => {
    expect(ran(source, { limits: limitsWith(change) })).toBe(value);
    expect(ran(source, { limits: limitsWith({ gas: 10_000, depth: 4000 }) })).not.toBe(
      value === 'limit gas' || value === 'limit depth' ? '' : value,
    );
  });

  test.each([
    ['addition', nested(200, '(+ 1 ', '(f n)', ')')],
    ['if', nested(120, '(if (= 1 1) (+ 1 ', '(f n)', ') 0)').slice(0)],
    ['cond', nested(60, '(cond ((= n 2) 1) (true (+ 1 ', '(f n)', ')))')],
    ['let', nested(100, '(let ((x 1)) (+ x ', '(f n)', '))')],
    ['map', '(map (lambda (x) (f x)) (list 1 2))'],
    ['map in map', nested(60, '(car (map (lambda (x) (+ x ', '(f n)', ')) (list 1 2)))')],
    ['map of a form', nested(50, '(car (map (+ _ ', '(f n)', ') (list 1)))')],
    ['repeat', nested(100, '(repeat 1 (+ 1 ', '(f n)', '))')],
    ['a loop', nested(60, '(let loop ((i 0)) (if (> i 0) (+ 1 ', '(f n)', ') (loop (+ i 1))))')],
    ['sort', '(sort (list 1 2) (lambda (a b) (f n)))'],
    ['reduce', '(reduce (lambda (a b) (f n)) (list 1 2) 0)'],
    ['apply', '(+ 1 (apply f (list n)))'],
    ['a template', '`(1 ,(f n) 2)'],
    ['and, or, not', nested(60, '(and 1 (or false (not ', '(f n)', ')))')],
    ['case and concat', nested(80, '(case 1 (1 (concat ', '(f n)', ')))')],
    ['dict-map', '(dict-map (lambda (k v) (f n)) (make-dict "a" 1))'],
    ['a rest', '(+ 1 ((lambda r (+ 1 (f n))) 1 2))'],
  ])("L8.3 recursion through %s ends at a place of its own, never at the end of the host's stack", (_, body) => {
    const outcome = outcomeOf(`(define (f n) ${body}) (f 1)`);
    if (outcome.ok) expect.fail('it ended');
    expect(outcome.error).toMatchObject({ kind: 'limit', which: 'depth' });
    // An overflow of the host's stack has no place.
    expect(outcome.error.line).toBe(1);
  });

  test('L8.3 procedures made of procedures are no way around it', () => {
    const outcome = outcomeOf('(define g inc) (repeat 20000 (set! g (compose g inc))) (g 1)');
    if (outcome.ok) expect.fail('it ended');
    expect(outcome.error).toMatchObject({ kind: 'limit', which: 'depth', line: 1 });
  });
});

test.each([
  ['(error "The gas is used up.")', 'user'],
  ['(define exhaust (lambda () (error "limit"))) (exhaust)', 'user'],
  ['(cond ((let loop () (loop)) 1) (else "caught"))', 'limit gas'],
  ['(or (let loop () (loop)) "caught")', 'limit gas'],
  ['(map (lambda (x) (let loop () (loop))) (list 1))', 'limit gas'],
  ['(define gas 1e9) (set! limit 1e9) (let loop () (loop))', 'limit gas'],
])('L8.4 %s', (source, value) => expect(ran(source)).toBe(value));

test('L8.6 what a form costs and gives does not depend on where its variables are', () => {
  const forms = [
    '(+ a b)',
    '(- a 1)',
    '(* 2 a)',
    '(/ a b)',
    '(% a b)',
    '(min a b)',
    '(+ a b 3)',
    '(- 10 a b)',
    '(< a b)',
    '(<= a 3)',
    '(= a b)',
    '(>= (+ a 1) 3)',
    '(if (< a b) 1 2)',
    '(if (> a 3) (+ a 1) (+ b 1))',
    '(if (= (% a 2) 0) a b)',
    '(cond ((< a 1) 1) ((< b 9) (* a b)) (else 3))',
    '(begin (set! a (+ a b)) a)',
    '(begin (set! a (- a 1)) (+ a 0))',
    '(begin (set! a 5) (+ a b))',
    '(and (< a b) (> b 2))',
    '(not (< a b))',
    '(list a b (list a))',
    '(let loop ((i a)) (if (< i 20) (loop (+ i b)) i))',
    '(concat a "-" b)',
    '(round (/ a b) 2)',
    '(repeat 3 (set! a (+ a _i)))',
    '((lambda (x) (+ x a)) b)',
  ];
  for (const form of forms)
    for (const [a, b] of [
      ['2', '5'],
      ['"x"', '5'],
      ['2', 'nil'],
      ['1e308', '1e308'],
    ]) {
      const outcomes = [
        `(define a ${a}) (define b ${b}) (define r (lambda () (+ 1 1))) ((lambda (z) ${form}) 1)`,
        `((lambda (a b) ${form}) ${a} ${b})`,
        `((lambda (z a b) ${form}) 1 ${a} ${b})`,
        `(let ((a ${a}) (b ${b})) ${form})`,
        `(let ((a ${a})) ((lambda (b) ${form}) ${b}))`,
        `(let ((a ${a}) (b ${b})) ((lambda (z) ((lambda (y) ${form}) 1)) 1))`,
        `((lambda () (define a ${a}) (define b ${b}) ${form}))`,
      ].map((source) => {
        const outcome = outcomeOf(source);
        return outcome.ok ? toJson(outcome.value) : [outcome.error.kind, outcome.error.message];
      });
      for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    }
  const parameters = outcomeOf('((lambda (a b) (+ (* a b) (- a 1))) 2 5)').gas;
  expect(outcomeOf('((lambda (b a) (+ (* a b) (- a 1))) 5 2)').gas).toBe(parameters);
});
