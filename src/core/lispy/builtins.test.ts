import { describe, expect, test } from 'vitest';
import { exp } from '../kernel/exp.ts';
import { pow } from '../kernel/power.ts';
import { sin } from '../kernel/trig.ts';
import { arityOf } from './builtins/spec.ts';
import { BUILTIN_GROUPS, STANDARD } from './builtins/table.ts';
import { mount } from './files.ts';
import { outcomeOf, ran } from './lispy.test-support.ts';
import { limitsWith } from './limits.ts';

const SPECS = BUILTIN_GROUPS.flatMap(([, specs]) => specs);

test.each(SPECS.map(({ name, example }) => [name, ...example] as const))(
  'L6.1 the example of %s: %s',
  (_, program, result) => expect(ran(program)).toBe(result),
);

test('L6.1 no name is given twice, and none is a property of every object unless it is there', () => {
  const names = SPECS.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  expect(STANDARD.get('constructor')).toBeUndefined();
  expect(STANDARD.size).toBe(names.length + 2);
});

test.each(SPECS.map((spec) => [spec.name, spec] as const))(
  'L6.2 %s says how many operands it takes',
  (name, { takes }) => {
    const { least, most } = arityOf(takes);
    const call = (count: number): string => ran(`(${name}${' nil'.repeat(count)})`, { files: mount({}) });
    if (least > 0) expect(call(least - 1)).toBe('arity');
    if (most < Infinity) expect(call(most + 1)).toBe('arity');
    expect(call(least)).not.toBe(name === 'make-dict' ? '' : 'arity');
    const indirectly = `((if true ${name} car)${' nil'.repeat(most < Infinity ? most + 1 : Math.max(0, least - 1))})`;
    if (most < Infinity || least > 0) expect(ran(indirectly)).toBe('arity');
  },
);

test.each([
  ['(+ 1 "x")'],
  ['(- nil)'],
  ['(* true 2)'],
  ['(< 1 "2")'],
  ['(< nil 1)'],
  ['(max 1 "2")'],
  ['(abs "1")'],
  ['(round nil)'],
  ['(car 5)'],
  ['(car (list))'],
  ['(second (list 1))'],
  ['(nth 5 0)'],
  ['(length 5)'],
  ['(append (list 1) 2)'],
  ['(map 5 (list 1))'],
  ['(map car 5)'],
  ['(reduce + 1 2)'],
  ['(sort (list 1 "a"))'],
  ['(sort (list (list 1) (list 2)))'],
  ['(apply + 1)'],
  ['(string-length 5)'],
  ['(number "x")'],
  ['(number "")'],
  ['(values 5)'],
  ['(dict-set 5 "a" 1)'],
  ['(symbol->string "a")'],
  ['(json-parse "{")'],
  ['(json-dump car)'],
  ['(5 1)'],
  ['("f" 1)'],
  ['(nil)'],
  ['(even? "a")'],
  ['(compose 1 2) ((compose 1 2) 3)'],
  ['(last 5)'],
  ['(take 5 1)'],
  ['(string-join 5)'],
])('L6.2 %s is an operand of the wrong kind', (source) => expect(ran(source)).toBe('type'));

describe('numbers', () => {
  test("L6.3 mathematics is the kernel's, bit for bit", () => {
    for (const x of [0.1, 1.7, -2.3, 30.5]) {
      expect(outcomeOf(`(sin ${x})`)).toMatchObject({ value: sin(x) });
      expect(outcomeOf(`(exp ${x})`)).toMatchObject({ value: exp(x) });
      expect(outcomeOf(`(pow ${Math.abs(x)} 1.37)`)).toMatchObject({ value: pow(Math.abs(x), 1.37) });
    }
  });

  test.each([
    ['(list (% 7 3) (% -7 3) (% 7 -3) (% 7.5 2) (% 1e300 7) (mod 5 5))', '(1 -1 1 1.5 1 0)'],
    ['(map round (list 2.5 -2.5 3.2 -3.7 0.49999999999999994 4503599627370497))', '(3 -2 3 -4 0 4503599627370497)'],
    [
      '(list (round 2.71828 3) (round 0.285 2) (round 1234.5 -2) (round 1e300 5) (round -0.04 1))',
      '(2.718 0.28 1200 1e+300 0)',
    ],
    ['(- 1.0 0.55 0.25)', '0.19999999999999996'],
    ['(list (+) (*) (+ 5) (* 5) (- 5) (/ 4))', '(0 1 5 5 -5 0.25)'],
    ['(list (+ 1 2 3 4 5 6) (- 20 1 2 3 4 5) (max 1 2 3 4 5 6) (min 6 5 4 3 2 1))', '(21 5 6 1)'],
    ['(list (< 1 2 3) (< 1 3 2) (>= 3 3 2) (< "a" "b") (< "B" "a"))', '(true false true true true)'],
    ['(clamp 5 1 3)', '3'],
    ['(list (// 7 2) (// -7 2) (quotient 6 3))', '(3 -4 2)'],
    ['(map number (list " 41 " "-2.5e1" 7))', '(41 -25 7)'],
  ])('L6.3 %s', (source, value) => expect(ran(source)).toBe(value));
});

test.each([
  ['(sort (list 3 1 2))', '(1 2 3)'],
  ['(sort (list "b" "a" "B"))', '("B" "a" "b")'],
  ['(sort > (list 1 3 2))', '(3 2 1)'],
  [
    '(sort (list (list 1 "a") (list 0 "b") (list 1 "c") (list 0 "d")) (lambda (x y) (< (car x) (car y))))',
    '((0 "b") (0 "d") (1 "a") (1 "c"))',
  ],
  ['(sort-by (lambda (x) (- x)) (list 1 3 2))', '(3 2 1)'],
  ['(length (sort (range 1000) (lambda (a b) true)))', '1000'],
  ['(sort nil)', '()'],
  ['(define n 0) (sort (list 5 2 8 1 9 3) (lambda (a b) (set! n (+ n 1)) (< a b))) n', '11'],
])('L6.4 %s', (source, value) => expect(ran(source)).toBe(value));

test.each([
  [
    '(json-parse "[1, 2.5, -3e2, \\"a\\\\u0041\\", true, false, null, {\\"k\\": []}]")',
    '(1 2.5 -300 "aA" true false nil {k: ()})',
  ],
  ['(get (json-parse "{\\"__proto__\\": 7}") "__proto__")', '7'],
  [
    '(json-dump (list 1 "a\\"b" nil (list) (make-dict "z" 1 "a" \'s) true))',
    '"[1,\\"a\\\\\\"b\\",null,[],{\\"a\\":\\"s\\",\\"z\\":1},true]"',
  ],
  ['(let ((x (make-dict "a" (list 1 (make-dict "b" nil) "" -0.5)))) (= x (json-parse (json-dump x))))', 'true'],
  ['(json-dump (* -1 0))', '"0"'],
  ['(json-parse "1e999")', 'math'],
  ['(json-parse "nope")', 'type'],
  ['(json-parse "[1,]")', 'type'],
  ['(json-parse (string-repeat "[" 5000))', 'limit nesting'],
  ['(json-parse (concat (string-repeat "[" 300) (string-repeat "]" 300)))', 'limit nesting'],
])('L6.5 %s', (source, value) => expect(ran(source)).toBe(value));

test("L6.6 chance is the host's, draw by draw", () => {
  const draw = (index: number): number => (index % 10) / 10;
  expect(
    ran('(list (random) (random) (random 100) (random-int 1 6) (random-choice (list "a" "b" "c")) (random))', { draw }),
  ).toBe('(0 0.1 20 2 "b" 0.5)');
  expect(ran('(random)', { draw: (index) => index + 0.25 })).toBe('0.25');
  expect(ran('(random-int 6 1)', { draw })).toBe('math');
  expect(ran('(random-choice nil)', { draw })).toBe('nil');
  expect(ran('(list (random) (random))')).toBe('(0 0)');
});

describe('files', () => {
  const files = mount({
    '/bin/hello': { type: 'program', code: '(log "Hello")' },
    '/bin/echo': { type: 'program', code: '(log _args)' },
    '/bin/twice': { type: 'program', code: '(define (twice x) (* 2 x)) (twice (car _args))' },
    '/bin/again': { type: 'program', code: '(run "/bin/again")' },
    '/bin/broken': { type: 'program', code: '(+ 1' },
    'etc/motd': { type: 'file', content: 'Welcome\nhome' },
    '/tmp': { type: 'dir', children: [] },
    '/home': { type: 'dir', children: ['ann', 'bob'] },
    '/__proto__': { type: 'file', content: 'a name as any other' },
  });

  test.each([
    ['(cat "/etc/motd")', '"Welcome\\nhome"'],
    ['(cat "etc//motd/")', '"Welcome\\nhome"'],
    ['(cat "/__proto__")', '"a name as any other"'],
    ['(ls)', '("__proto__" "bin" "etc" "home" "tmp")'],
    ['(list (ls "/bin") (ls "/tmp") (ls "/home"))', '(("again" "broken" "echo" "hello" "twice") () ("ann" "bob"))'],
    ['(run "/bin/twice" 21)', '42'],
    ['(run "/bin/twice" 21) (twice 4)', '8'],
    ['(run "/bin/hello")', '"Hello"'],
    ['(cat "/bin/hello")', '"(log \\"Hello\\")"'],
    ['(cat "/tmp")', 'cap'],
    ['(cat "/constructor")', 'cap'],
    ['(cat "/../etc/passwd")', 'cap'],
    ['(ls "/nowhere")', 'cap'],
    ['(run "/nowhere")', 'cap'],
    ['(run "/bin/broken")', 'parse'],
    ['(run "/bin/again")', 'limit depth'],
    ['(run "/etc/motd")', 'unbound'],
  ])('L6.7 %s', (source, value) => expect(ran(source, { files })).toBe(value));

  test("L6.7 without files there is nothing, and what a file spends is the run's", () => {
    expect(ran('(cat "/etc/motd")')).toBe('cap');
    expect(ran('(ls)')).toBe('cap');
    expect(outcomeOf('(run "/bin/echo" 1 "two")', { files }).out).toEqual(['(1 two)']);
    const slow = mount({ '/slow': { type: 'program', code: '(repeat 1000 1)' } });
    expect(ran('(run "/slow")', { files: slow, limits: limitsWith({ gas: 1000 }) })).toBe('limit gas');
    expect(outcomeOf('(run "/slow")', { files: slow }).gas).toBeGreaterThan(2000);
  });
});

test.each([
  ['(log "a") (log "b" 1 (list 2 "c")) (print) (newline) (display 3.50)', ['a', 'b 1 (2 c)', '', '3.5']],
  ['(define x (log "kept")) (log x)', ['kept', 'kept']],
])('L6.8 %s', (source, out) => expect(outcomeOf(source).out).toEqual(out));
