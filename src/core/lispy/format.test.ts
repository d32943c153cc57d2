import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format } from './format.ts';
import { program } from './program.arbitrary.test-support.ts';

/** What a reader sees of a source: its marks, without spaces and comments. */
const marks = (source: string): string[] =>
  (source.match(/"(?:\\[^]|[^"\\])*"?|;[^\n]*|[([]|[)\]]|,@|['`,]|[^\s()[\]"';`,\uFEFF]+/g) ?? []).map((mark) =>
    mark.trimEnd(),
  );

test.each([
  ['(define   x\n1)', '(define x\n  1)\n'],
  ['(if (> a 1)\nb\n   c\n)', '(if (> a 1)\n    b\n    c)\n'],
  ['(let ((x 1)\n(y 2))\n(+ x\ny))', '(let ((x 1)\n      (y 2))\n  (+ x\n     y))\n'],
  ['(cond\n((> a 1) b)\n(true c))', '(cond\n  ((> a 1) b)\n  (true c))\n'],
  ["'(a . b)  `(x ,y ,@z)", "'(a . b) `(x ,y ,@z)\n"],
  ['(f ; why\n)', '(f ; why\n)\n'],
  ['\n\n\n; head\n\n\n\n(a)', '; head\n\n(a)\n'],
  ['"two\nlines" (a)', '"two\nlines" (a)\n'],
  ['', ''],
  ['  \n\n', ''],
  ['(open\nnever', '(open\n never\n'],
])('%j', (source, formatted) => {
  expect(format(source)).toBe(formatted);
});

/** Pieces of programs strewn over lines, with comments. */
const laid = fc
  .array(fc.constantFrom('(', ')', '[', ']', "'", ',@', 'let', 'cond', 'x', '"a b"', '; note', '\n', '  ', '(f 1'), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(' '));

test('formatting twice is formatting once, and nothing that is read has changed, of any program', () => {
  fc.assert(
    fc.property(fc.oneof(program, laid, fc.string({ unit: 'binary', maxLength: 80 })), (source) => {
      const once = format(source);
      expect(format(once)).toBe(once);
      expect(marks(once)).toEqual(marks(source.replaceAll('\r\n', '\n')));
    }),
    { numRuns: 400 },
  );
});
