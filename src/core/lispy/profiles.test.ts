import { expect, test } from 'vitest';
import { notesOn, outcomeOf, ran } from './lispy.test-support.ts';

test.each([
  ['(+ 1 foo)', 'unbound', '1', ['unbound 1:6']],
  ['(foo 1 2)', 'unbound', '0', ['unbound 1:1']],
  ['(define n 0) (foo (set! n 5)) n', 'unbound', '5', ['unbound 1:14']],
  ['(+ 1 "x")', 'type', '1', ['type 1:1']],
  ['(if (< "a" 1) 1 2)', 'type', '1', ['type 1:5']],
  ['(concat foo "a")', 'unbound', '"0a"', ['unbound 1:9']],
  ['(/ 5 0)', 'math', '0', ['math 1:1']],
  ['(% 5 0)', 'math', '0', ['math 1:1']],
  ['(sqrt -1)', 'math', '0', ['math 1:1']],
  ['(* 1e308 10)', 'math', '0', ['math 1:1']],
  ['(car (list))', 'type', '0', ['type 1:1']],
  ['(car 5)', 'type', '0', ['type 1:1']],
  ['(length 5)', 'type', '0', ['type 1:1']],
  ['(nth 5 1)', 'type', 'nil', ['type 1:1']],
  ['(map (lambda (x) x) 5)', 'type', '()', ['type 1:1']],
  ['((lambda (a) a) 1 2)', 'arity', '1', ['arity 1:1']],
  ['((lambda (a b) b) 1)', 'arity', 'nil', ['arity 1:1']],
  ['(abs -1 2)', 'arity', '1', ['arity 1:1']],
  ['(abs)', 'arity', '0', ['arity 1:1']],
  ['(cons 1 2 3)', 'arity', '(1 . 2)', ['arity 1:1']],
  ['(5 3)', 'type', '0', ['type 1:1']],
  ['(true 1)', 'type', '0', ['type 1:1']],
  ['(cond 5)', 'parse', '5', ['parse 1:7']],
  ['(define 5 3)', 'parse', '0', ['parse 1:9']],
  ['(let 5 1)', 'parse', '0', ['parse 1:6']],
  ['(+ 1 (let ((x 1) y) x))', 'parse', '1', ['parse 1:18']],
  ['(set! a 1) (set! 5 2) a', 'parse', '1', ['parse 1:18']],
  ['(+ 1 2', 'parse', '3', ['parse 1:1']],
  ['(+ 1 2))', 'parse', '3', ['parse 1:8']],
  ['(+ 1 2]', 'parse', '3', ['parse 1:7']],
  ['(list 1 "abc', 'parse', '(1 "abc")', ['parse 1:9', 'parse 1:1']],
  ['#x', 'parse', '0', ['parse 1:1', 'unbound 1:1']],
  ['(+ 1 \u0001 2)', 'parse', '3', ['parse 1:6']],
  ['1e999', 'parse', '0', ['parse 1:1']],
  ['(number "x")', 'type', '0', ['type 1:1']],
  ['(repeat "x" 1)', 'type', 'nil', ['type 1:1']],
  ['(repeat 300 (foo))', 'unbound', '0', ['unbound 1:13 x300']],
  ['(define x 5\n(define y 6)\n(+ x y', 'parse', '6', ['parse 3:1', 'parse 1:1', 'unbound 3:4']],
])('L9.2 %j is an error of kind %s in strict; lenient gives %s', (source, kind, value, notes) => {
  expect(ran(source)).toBe(kind);
  expect(ran(source, { profile: 'lenient' })).toBe(value);
  expect(notesOn(source)).toEqual(notes);
});

test('L9.1 strict is the default, forgives nothing and notes nothing', () => {
  expect(outcomeOf('(+ 1 2)')).toMatchObject({ ok: true, value: 3, forgiven: [] });
  expect(outcomeOf('(+ 1 foo)')).toMatchObject({ ok: false, forgiven: [] });
});

test('L9.2 what is forgiven has kind, sentence, place and count; past 200 the rest is counted together', () => {
  expect(outcomeOf('(repeat 3 (+ foo 1))', { profile: 'lenient' }).forgiven).toEqual([
    { kind: 'unbound', message: 'Nothing is called foo.', line: 1, column: 14, count: 3 },
  ]);
  const many = Array.from({ length: 250 }, (_, i) => `unknown${i}`).join(' ');
  const { forgiven } = outcomeOf(`(list ${many})`, { profile: 'lenient' });
  expect(forgiven).toHaveLength(201);
  expect(forgiven[200]).toMatchObject({ count: 50 });
});

test('L9.2 what was forgiven in the text is told by every run of the program', () => {
  const source = '(define x (+ 1 2)';
  expect(notesOn(source)).toEqual(['parse 1:1']);
  expect(notesOn(source)).toEqual(['parse 1:1']);
});

test.each([
  ['(let loop () (loop))', 'limit gas'],
  ['(define (f n) (+ 1 (f n))) (f 1)', 'limit depth'],
  ['(string-repeat "a" 1e6)', 'limit string'],
  ['(range 0 1e9)', 'limit list'],
  ['(error "no")', 'user'],
  ['(cat "/x")', 'cap'],
  ['('.repeat(1000), 'limit nesting'],
])('L9.3 lenient does not forgive %s', (source, value) => expect(ran(source, { profile: 'lenient' })).toBe(value));

test('L9.4 core1 takes fewer things for false, makes nothing with set!, and is strict otherwise', () => {
  expect(ran('(if 0 "yes" "no")', { profile: 'core1' })).toBe('"yes"');
  expect(ran('(if (list) "yes" "no")', { profile: 'core1' })).toBe('"no"');
  expect(ran('(set! x 1)', { profile: 'core1' })).toBe('unbound');
  expect(ran('(car (list))', { profile: 'core1' })).toBe('type');
  expect(ran('(+ 1 foo)', { profile: 'core1' })).toBe('unbound');
  expect(ran('(+ 1 2', { profile: 'core1' })).toBe('parse');
});
