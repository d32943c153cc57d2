import { describe, expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { errorIn, nested, ran } from './lispy.test-support.ts';

describe('forms', () => {
  test.each([
    ['', 'nil'],
    [' \n\t; only a comment', 'nil'],
    ['1 2 3', '3'],
    ['; first\n(+ 1 ; inside\n 2)', '3'],
    ['(define q 5);touching\nq', '5'],
    ['\uFEFF(+\u00A01\r\n\t2)', '3'],
    ['(+ 1\u20032\u30003)', '6'],
  ])('L1.1 %j', (source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['41', '41'],
    ['-2.5', '-2.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+3', '3'],
    ['1e-3', '0.001'],
    ['1.5E+2', '150'],
    ['0.1234567890123456789', '0.12345678901234568'],
    ['123456789012345678', '123456789012345680'],
    ['-0', '0'],
    ['(- 9 4)', '5'],
    ['1e400', 'parse'],
    [`${'9'.repeat(400)}`, 'parse'],
    ['0x10', 'unbound'],
    ['1_000', 'unbound'],
    ['1e', 'unbound'],
    ['--1', 'unbound'],
    ['.', 'unbound'],
    ['+', '#<builtin +>'],
    ['1.2.3', 'unbound'],
    ['Infinity', 'unbound'],
  ])('L1.2 %s is %s', (source, value) => expect(ran(source)).toBe(value));

  test('L1.2 decimals are what JavaScript reads', () => {
    for (let i = 0; i < 20_000; i++) {
      const digits = String((i * 7919 * 104_729) % 10 ** (1 + (i % 15)));
      const at = i % (digits.length + 1);
      const text = `${['', '-', '+'][i % 3]}${digits.slice(0, at)}.${digits.slice(at)}`;
      expect(decimal(text, 0, text.length)).toBe(Number(text));
    }
  });

  test.each([
    ['(list true #t false #f nil null ())', '(true true false false nil nil nil)'],
    ['#x', 'parse'],
    ['#|no|#', 'parse'],
    ['truer', 'unbound'],
  ])('L1.3 %s', (source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['""', '""'],
    ['"isru"', '"isru"'],
    ['"(not code) ; nor comment"', '"(not code) ; nor comment"'],
    ['(string-length "a\\nb")', '3'],
    ['"\\t\\r\\"\\\\"', '"\\t\\r\\"\\\\"'],
    ['(= "\\u004f\\u2082" "O₂")', 'true'],
    ['(string-length "\\q\\u12")', '6'],
    ['(string-length "two\nlines")', '9'],
    ['"no end', 'parse'],
    ['"no end\\', 'parse'],
  ])('L1.4 %s', (source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['(define a->b! 6) a->b!', '6'],
    ['(define τ 1) (define O₂? 2) (+ τ O₂?)', '3'],
    ['(define Sol 1) (define sol 2) (list Sol sol)', '(1 2)'],
    [':key', ':key'],
    ['(= :a (quote :a))', 'true'],
    [':', 'unbound'],
    ['(define x{y} 1) x{y}', '1'],
    ["(length '(a'b))", '2'],
  ])('L1.5 %s', (source, value) => expect(ran(source)).toBe(value));

  test.each([
    ['[+ 1 (list 2)]', 'type'],
    ['[+ 2 3]', '5'],
    ['(let [[x 1] (y 2)] [+ x y])', '3'],
    ['(+ 1 2', 'parse'],
    ['(+ 1 2))', 'parse'],
    [')', 'parse'],
    ['(+ 1 2]', 'parse'],
    ['[+ 1 2)', 'parse'],
  ])('L1.6 %s', (source, value) => expect(ran(source)).toBe(value));

  test('L1.6 says where the bracket is that is not closed, and where one closes nothing', () => {
    expect(errorIn('(define x 1)\n  (+ 1 (* 2 3)')).toMatchObject({ kind: 'parse', line: 2, column: 3 });
    expect(errorIn('(+ 1 2)\n )')).toMatchObject({ kind: 'parse', line: 2, column: 2 });
    expect(errorIn('(list\n\n [1)').message).toContain('line 3, column 2');
  });

  test.each([
    ["'x", 'x'],
    ["''x", '(quote x)'],
    ["'(a . (b))", '(a b)'],
    ['`(1 ,(+ 1 1) ,@(list 3))', '(1 2 3)'],
    ["'`(a ,b ,@c)", '(quasiquote (a (unquote b) (unquote-splicing c)))'],
    ["(list ')", 'parse'],
    ['`', 'parse'],
  ])('L1.7 %s', (source, value) => expect(ran(source)).toBe(value));
});

const many = (part: (i: number) => string): string => Array.from({ length: 10_000 }, (_, i) => part(i)).join(' ');

describe('hostile text', () => {
  test.each([
    ['100,000 brackets', '('.repeat(100_000), 'limit nesting'],
    ['100,000 brackets closed', nested(100_000, '(', '', ')'), 'limit nesting'],
    ['100,000 square brackets', '['.repeat(100_000), 'limit nesting'],
    ['100,000 closing brackets', ')'.repeat(100_000), 'parse'],
    ['100,000 quotes', "'".repeat(100_000), 'limit nesting'],
    ['100,000 quoted brackets', "'(".repeat(100_000), 'limit nesting'],
    ['a name of 200,000 characters', 'x'.repeat(200_000), 'unbound'],
    ['a string over the limit', `"${'x'.repeat(100_000)}"`, 'limit string'],
    ['a text over the limit', ' '.repeat(262_145), 'limit source'],
    ['100,000 forms', '1 '.repeat(100_000), '1'],
    ['a NUL', '(+ 1 \u0000 2)', 'parse'],
    ['a NUL in a string', '(string-length "\u0000")', '1'],
    ['a NUL in a comment', '; \u0000\n1', '1'],
    ['half a character as a name', '\uD83D', 'unbound'],
    ['half a character in a string', '(string-length "\uDE00")', '1'],
    ['a number of 200,000 digits', '1'.repeat(200_000), 'parse'],
    ['a fraction of 200,000 digits', `(< 0.${'1'.repeat(200_000)} 1)`, 'true'],
    ['backslashes to the end', `"${'\\'.repeat(60_001)}`, 'parse'],
    ['100,000 operands', `(length (list ${'1 '.repeat(99_999)}))`, '99999'],
    ['100,001 operands', `(list ${'1 '.repeat(100_001)})`, 'limit list'],
    ['many parameters', `((lambda (${many((i) => `p${i}`)}) 1))`, 'arity'],
    ['many bindings', `(let (${many((i) => `(v${i} ${i})`)}) v9999)`, '9999'],
    ['many bindings, one after the other', `(let* (${many((i) => `(v${i} ${i})`)}) v9999)`, 'limit nesting'],
    ['many definitions', `(begin ${many((i) => `(define v${i} ${i})`)} v9999)`, '9999'],
    ['many local definitions', `((lambda () ${many((i) => `(define v${i} ${i})`)} v9999))`, '9999'],
    ['many clauses', `(cond ${many((i) => `(false ${i})`)} (else 7))`, '7'],
    ['many lets', `(list ${many((i) => `(let ((v ${i})) v)`)} 7)`.replace('(list', '(length (list') + ')', '10001'],
  ])('L1.8 %s', (_, source, value) => expect(ran(source)).toBe(value));

  test('L1.8 as many brackets as are allowed compile and run', () => {
    expect(ran(nested(255, '(+ 1 ', '0', ')'))).toBe('255');
    expect(ran(nested(120, '(let ((x 1)) (+ x ', '0', '))'))).toBe('120');
    expect(ran(nested(250, '(if true ', '1', ')'))).toBe('1');
  });

  test('L1.8 compiling takes time in proportion to the text, however its forms nest', () => {
    // A test that is worked out twice on each level would take 2 to the 80 steps.
    const source = nested(80, '(if (< (begin ', '1', ') (begin 2)) 1 0)');
    expect(ran(source)).toBe('1');
    expect(ran(nested(80, '(set! x (+ (begin ', '1', ') (begin 1)))'))).toBe('81');
  });
});
