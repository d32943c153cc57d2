import fc from 'fast-check';
import { SPECIAL_FORMS } from './forms/table.ts';
import { STANDARD } from './builtins/table.ts';

const FORMS = SPECIAL_FORMS.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
const BUILTINS = [...STANDARD.keys()];
const NAMES = [
  'a',
  'b',
  'c',
  'f',
  'g',
  'xs',
  '_',
  '_acc',
  '_i',
  'else',
  't',
  '__proto__',
  'constructor',
  'missing',
  ':key',
];
const name = fc.constantFrom(...NAMES);
const builtin = fc.constantFrom(...BUILTINS);

const number = fc.oneof(
  fc.integer({ min: -5, max: 12 }).map(String),
  fc.constantFrom('0.5', '-2.5', '1e3', '1e300', '0', '1e-9', '100000'),
);
const text = fc.constantFrom('""', '"a"', '"dust storm"', '"12"', '"{\\"a\\": [1]}"', '"\\n\\"\\\\"', '"a,b,c"');
const atom = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 3, arbitrary: number },
  text,
  builtin,
  fc.constantFrom('true', 'false', 'nil', '()'),
);

/** Sources by the grammar of the language: forms of the right shape, and some that are not; names that are there or not. */
export const { program, expression } = fc.letrec<{
  program: string;
  expression: string;
  call: string;
  special: string;
  body: string;
  definition: string;
}>((tie) => {
  const some = fc.array(tie('expression'), { maxLength: 4 }).map((parts) => parts.join(' '));
  const bindings = fc
    .array(fc.tuple(name, tie('expression')), { maxLength: 3 })
    .map((pairs) => `(${pairs.map(([n, v]) => `(${n} ${v})`).join(' ')})`);
  const parameters = fc.oneof(
    fc.uniqueArray(name, { maxLength: 3 }).map((names) => `(${names.join(' ')})`),
    fc.tuple(name, name).map(([a, b]) => `(${a} . ${b})`),
    name,
  );
  const e = tie('expression');
  const b = tie('body');
  return {
    expression: fc.oneof(
      { maxDepth: 5, depthSize: 'medium' },
      { weight: 3, arbitrary: atom },
      { weight: 4, arbitrary: tie('call') },
      { weight: 4, arbitrary: tie('special') },
    ),
    body: fc.array(e, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
    call: fc.oneof(
      { weight: 5, arbitrary: fc.tuple(builtin, some).map(([f, operands]) => `(${f} ${operands})`) },
      fc.tuple(e, some).map(([f, operands]) => `(${f} ${operands})`),
      fc
        .tuple(fc.constantFrom('map', 'filter', 'for-each', 'sort-by'), parameters, e, e)
        .map(([f, p, body, list]) => `(${f} (lambda ${p} ${body}) ${list})`),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/', '%', '<', '>', '=', 'min', 'max'), e, e)
        .map(([f, x, y]) => `(${f} ${x} ${y})`),
      fc
        .tuple(fc.constantFrom('list', 'make-dict', 'concat', 'cons'), some)
        .map(([f, operands]) => `(${f} ${operands})`),
    ),
    special: fc.oneof(
      fc.tuple(e, e, e).map(([c, x, y]) => `(if ${c} ${x} ${y})`),
      fc.tuple(e, b, b).map(([c, x, y]) => `(cond (${c} ${x}) (else ${y}))`),
      fc.tuple(e, e, b).map(([k, d, x]) => `(case ${k} (${d} ${x}) (else 1))`),
      fc
        .tuple(fc.constantFrom('let', 'let*', 'letrec'), bindings, b)
        .map(([f, bound, body]) => `(${f} ${bound} ${body})`),
      fc.tuple(name, bindings, b).map(([n, bound, body]) => `(let ${n} ${bound} ${body})`),
      fc.tuple(number, e, e).map(([n, x, y]) => `(let loop ((i 0) (s ${x})) (if (< i ${n}) (loop (+ i 1) ${y}) s))`),
      fc.tuple(parameters, b).map(([p, body]) => `(lambda ${p} ${body})`),
      fc.tuple(name, e).map(([n, v]) => `(set! ${n} ${v})`),
      fc.tuple(fc.constantFrom('and', 'or', 'begin'), some).map(([f, parts]) => `(${f} ${parts})`),
      fc.tuple(fc.integer({ min: 0, max: 6 }), b).map(([n, body]) => `(repeat ${n} ${body})`),
      fc.tuple(e, e).map(([x, y]) => `(reduce (+ _acc _) (list ${x} ${y}) 0)`),
      fc.tuple(e, e).map(([x, list]) => `(map (list _ ${x}) ${list})`),
      e.map((x) => `'${x}`),
      fc.tuple(e, e).map(([x, y]) => `\`(${x} ,${y} ,@(list ${x}))`),
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...FORMS), some).map(([f, parts]) => `(${f} ${parts})`) },
    ),
    definition: fc.oneof(
      fc.tuple(name, e).map(([n, v]) => `(define ${n} ${v})`),
      fc
        .tuple(name, parameters, b)
        .map(([n, p, body]) => `(define (${n} . ${p.startsWith('(') ? p : `(${p})`}) ${body})`),
      fc.tuple(fc.constantFrom('m', 'a'), name, b).map(([n, p, body]) => `(define-macro (${n} ${p}) ${body})`),
    ),
    program: fc.array(fc.oneof(e, tie('definition')), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n')),
  };
});

/** Data as the reader reads it. */
export const datum = fc.letrec<{ datum: string; list: string }>((tie) => ({
  datum: fc.oneof({ maxDepth: 5 }, atom, tie('list')),
  list: fc
    .tuple(fc.array(tie('datum'), { maxLength: 5 }), fc.constantFrom('(', '[', "'(", '`(', ',('))
    .map(([items, open]) => `${open}${items.join(' ')}${open === '[' ? ']' : ')'}`),
})).datum;
