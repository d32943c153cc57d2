import { describe, expect, test } from 'vitest';
import { evaluateIn, openSession, exportGlobals } from './lispy.ts';
import { outcomeOf, ran } from './lispy.test-support.ts';
import { limitsWith } from './limits.ts';

const NAMES = Object.getOwnPropertyNames(Object.prototype).concat(
  [
    'prototype',
    'Function',
    'Object',
    'Array',
    'eval',
    'process',
    'require',
    'globalThis',
    'window',
    'self',
    'this',
    'arguments',
    'length_',
  ],
  Object.getOwnPropertyNames(Array.prototype).filter(
    (name) =>
      ![
        'reverse',
        'sort',
        'map',
        'filter',
        'reduce',
        'values',
        'keys',
        'entries',
        'some',
        'every',
        'find',
        'length',
        'concat',
        'join',
      ].includes(name),
  ),
);

test.each(NAMES)('L10.1 %s is a name as any other', (name) => {
  expect(ran(name)).toBe('unbound');
  expect(ran(`(${name})`)).toBe('unbound');
  expect(ran(`(${name} "x")`)).toBe('unbound');
  expect(ran(`(define ${name} 5) (+ ${name} 1)`)).toBe('6');
  expect(ran(`(let ((${name} 5)) (+ ${name} 1))`)).toBe('6');
  expect(ran(`((lambda (${name}) ${name}) 7)`)).toBe('7');
  expect(ran(`(define-macro (${name} x) x) (${name} 3)`)).toBe('3');
  expect(
    ran(`(list (get (make-dict) "${name}") (has-key? (make-dict) "${name}") (get (make-dict "${name}" 1) "${name}"))`),
  ).toBe('(nil false 1)');
  expect(ran(`(get (json-parse "{\\"${name}\\": 7}") "${name}")`)).toBe('7');
  expect(ran(`(nth (list 1) "${name}")`)).toBe('type');
  expect(ran(`(get (list 1) "${name}")`)).toBe('nil');
  expect(ran(`(keys (json-parse "{\\"${name}\\": 7}"))`)).toBe(`("${name}")`);
  expect(ran(name, { profile: 'lenient' })).toBe('0');
});

describe("the ancestor's escape", () => {
  // There `__proto__` set to a function made `constructor` read as Function, and calling it ran JavaScript.
  test.each([
    ['(begin (set! __proto__ constructor) (constructor "return 1"))', 'unbound'],
    ['(begin (define __proto__ car) (constructor "return process"))', 'unbound'],
    ['(begin (set! __proto__ (lambda (x) x)) (constructor "return 1"))', 'unbound'],
    ['((get car "constructor") "return 1")', 'type'],
    ['(json-get (json-parse "{}") "__proto__")', 'nil'],
    ['((json-get (list 1) "constructor") "return 1")', 'type'],
    ['(map constructor (list "return 1"))', 'unbound'],
    ['(define toString (lambda () "x")) (concat (list 1))', '"(1)"'],
    ['(define valueOf 5) (+ 1 valueOf)', '6'],
    ['(make-dict "toString" 1 "__proto__" (make-dict "x" 1))', '{__proto__: {x: 1}, toString: 1}'],
    ['(string-replace "aXb" "X" "$&$`$1")', '"a$&$`$1b"'],
  ])('L10.2 %s', (source, value) => expect(ran(source)).toBe(value));

  test('L10.2 nothing that a program makes reaches an object of the host', () => {
    const session = openSession();
    evaluateIn(session, '(define __proto__ (make-dict "polluted" true)) (define constructor 1)');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const { data } = exportGlobals(session, () => true, undefined, true);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data).sort()).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

/** A list whose every element is the same list, `n` levels deep: small to hold, 2 to the n to walk. */
const shared = (n: number): string => `(define l (list 1)) (repeat ${n} (set! l (list l l)))`;

test.each([
  ['written', '(repr l)'],
  ['logged', '(log l)'],
  ['made a text', '(concat l)'],
  ['made JSON', '(json-dump l)'],
  ['flattened', '(flatten l)'],
  ['compared', `(define m l) ${shared(40)} (= l m)`],
  [
    'compared with itself but made twice',
    '(define (mk n) (if (= n 0) (list 1) (let ((x (mk (- n 1)))) (list x x)))) (= (mk 40) (mk 40))',
  ],
])('L10.3 a list that shares its parts, %s', (_, form) => expect(ran(`${shared(40)} ${form}`)).toMatch(/^limit/));

test.each([
  ['nested 100,000 deep and written', '(define l nil) (repeat 100000 (set! l (list l))) (repr l)', 'limit nesting'],
  [
    'nested 100,000 deep and compared',
    '(define a nil) (define b nil) (repeat 100000 (set! a (list a)) (set! b (list b))) (= a b)',
    'limit nesting',
  ],
  [
    'dictionaries in dictionaries, written',
    '(define d 1) (repeat 1000 (set! d (make-dict "k" d))) (json-dump d)',
    'limit nesting',
  ],
])('L10.3 a list %s', (_, source, value) =>
  expect(ran(source, { limits: limitsWith({ gas: 1e8, mem: 1e7 }) })).toBe(value),
);

test.each([
  ['doubling a string', '(define s "abcdefgh") (repeat 60 (set! s (concat s s))) (string-length s)', 'limit string'],
  ['doubling a list', '(define l (list 1)) (repeat 60 (set! l (append l l))) (length l)', /^limit (list|mem|gas)$/],
  ['a power of powers', '(expt 7 200000000)', 'math'],
  ['repeated squaring', '(define n 7) (repeat 60 (set! n (* n n)))', 'math'],
  ['an endless loop', '(let loop () (loop))', 'limit gas'],
  ['exponential calls', '(define (f n) (begin (f n) (f n))) (f 1)', /^limit (gas|depth)$/],
  ['many outputs', '(repeat 160000 (log "flood"))', 'limit output'],
  ['one long output', '(log (string-repeat "x" 65536)) (log "x")', 'limit output'],
  [
    'a search through its own text',
    '(define s (string-repeat "a" 60000)) (repeat 1e6 (string-contains? s (concat (string-repeat "a" 30000) "b")))',
    'limit gas',
  ],
  ['replacing into itself', '(define s "aaaaaaaaaa") (repeat 60 (set! s (string-replace s "a" s)))', 'limit string'],
  ['a range of a billion', '(range 0 1000000000)', 'limit list'],
  ['a range without end', '(range 0 1e308 1e-300)', 'math'],
  ['symbols without end', '(repeat 1e9 (string->symbol (string _i)))', 'limit gas'],
  [
    'functions without end',
    '(define fs nil) (repeat 1e9 (set! fs (cons (lambda () fs) fs)))',
    /^limit (mem|gas|list)$/,
  ],
  [
    'dictionaries without end',
    '(define d (make-dict)) (repeat 1e9 (set! d (dict-set d _i _i)))',
    /^limit (mem|gas|list)$/,
  ],
  ['operands without end', '(define l (range 1000)) (repeat 1e9 (apply + l))', 'limit gas'],
  ['a comparator that always says true', '(sort (range 100000) (lambda (a b) true))', 'limit gas'],
])('L10.4 %s ends soon', (_, source, value) => {
  const started = performance.now();
  const result = ran(source);
  if (typeof value === 'string') expect(result).toBe(value);
  else expect(result).toMatch(value);
  expect(performance.now() - started).toBeLessThan(3000);
});

test('L10.4 a run leaves the host as it was', () => {
  const before = Object.getOwnPropertyNames(globalThis).length;
  outcomeOf('(define window 1) (set! process 2) (define-macro (globalThis x) x)');
  expect(Object.getOwnPropertyNames(globalThis)).toHaveLength(before);
});
