/** Arithmetic on numbers, which are doubles and always finite, and comparisons. */
import { ARITHMETIC, COMPARISON, computeSlowly, holdsSlowly } from '../arithmetic.ts';
import { finite, wantNumber } from '../call.ts';
import { isTrue } from '../equal.ts';
import { pow } from '../../kernel/power.ts';
import { m } from '../machine.ts';
import type { Spread, Value } from '../values.ts';
import { type BuiltinSpec, unary } from './spec.ts';

/** An operator over any number of operands, from the left; `alone` is what one operand is combined with. */
function fold(name: string, empty: number, alone: number): Spread {
  const op = ARITHMETIC.get(name) ?? 0;
  return (operands) => {
    const place = m.at;
    const [first, ...rest] = operands;
    if (first === undefined) return empty;
    if (rest.length === 0) return computeSlowly(op, alone, first, place);
    return rest.reduce<Value>((sum, x) => computeSlowly(op, sum, x, place), first);
  };
}

/** A comparison of each operand with the next. */
function chain(name: string): Spread {
  const op = COMPARISON.get(name) ?? 0;
  return (operands) => {
    const place = m.at;
    for (let i = 0; i + 1 < operands.length; i++)
      if (!holdsSlowly(op, operands[i] as Value, operands[i + 1] as Value, place)) return false;
    return true;
  };
}

/** Halves go up, as in JavaScript; digits after the point, or before it when negative. */
function round(x: number, digits: number): number {
  if (digits === 0) return Math.round(x);
  const scale = pow(10, Math.min(Math.abs(digits), 300));
  if (digits < 0) return Math.round(x / scale) * scale;
  const scaled = x * scale;
  // Past 2^52 there is no fraction left to round.
  return Math.abs(scaled) < 4503599627370496 ? Math.round(scaled) / scale : x;
}

function extreme(name: string, isBetter: (x: number, best: number) => boolean): Spread {
  return (operands) => {
    let best = wantNumber(operands[0], name);
    for (let i = 1; i < operands.length; i++) {
      const x = wantNumber(operands[i], name);
      if (isBetter(x, best)) best = x;
    }
    return best;
  };
}

function compare(name: string, words: string, aliases: readonly string[] = []): BuiltinSpec {
  const example: Readonly<Record<string, [string, string]>> = {
    '<': ['(< 1 2 3)', 'true'],
    '>': ['(> 3 2 2)', 'false'],
    '<=': ['(<= 1 1 2)', 'true'],
    '>=': ['(>= 3 2 2)', 'true'],
    '=': ['(= (list 1 "a") (list 1 "a"))', 'true'],
  };
  const takes = name === '=' ? 'value value…' : 'number number number…';
  return { name, aliases, takes, about: words, example: example[name] ?? ['', ''], runAll: chain(name) };
}

/** Arithmetic and comparisons. */
export const NUMBERS: readonly BuiltinSpec[] = [
  {
    name: '+',
    takes: 'number…',
    about: 'The sum; 0 of nothing.',
    example: ['(+ 1 2 3)', '6'],
    runAll: fold('+', 0, 0),
  },
  {
    name: '-',
    takes: 'number number…',
    about: 'The first less all others; of one number, its negative.',
    example: ['(- 10 1 2)', '7'],
    runAll: fold('-', 0, 0),
  },
  {
    name: '*',
    takes: 'number…',
    about: 'The product; 1 of nothing.',
    example: ['(* 2 3 4)', '24'],
    runAll: fold('*', 1, 1),
  },
  {
    name: '/',
    takes: 'number number…',
    about: 'The first divided by all others; of one number, its inverse. Division by zero is an error.',
    example: ['(/ 8 2 2)', '2'],
    runAll: fold('/', 1, 1),
  },
  {
    name: '%',
    aliases: ['mod', 'modulo', 'remainder'],
    takes: 'number number',
    about: 'The remainder, with the sign of the dividend.',
    example: ['(% -7 3)', '-1'],
    run: (x, y) => computeSlowly(4, x as Value, y as Value, m.at),
  },
  {
    name: '//',
    aliases: ['quotient'],
    takes: 'number number',
    about: 'The quotient rounded down.',
    example: ['(// 7 2)', '3'],
    run: (x, y) => Math.floor(computeSlowly(3, x as Value, y as Value, m.at)),
  },
  compare('<', 'Whether each is less than the next. Two texts are compared by their characters.'),
  compare('>', 'Whether each is greater than the next.'),
  compare('<=', 'Whether none is greater than the next.'),
  compare('>=', 'Whether none is less than the next.'),
  compare('=', 'Whether all are equal, by structure and kind: 1, true and "1" are three values.', [
    'eq',
    'eq?',
    'eqv?',
    'equal?',
    'string=?',
  ]),
  {
    name: '!=',
    takes: 'value value',
    about: 'Whether two values are not equal.',
    example: ['(!= 1 "1")', 'true'],
    run: (x, y) => !holdsSlowly(4, x as Value, y as Value, m.at),
  },
  {
    name: 'not',
    takes: 'value',
    about: 'Whether a value is false.',
    example: ['(not 0)', 'true'],
    run: (x) => !isTrue(x as Value),
  },
  unary('abs', Math.abs, 'The size without the sign.', ['(abs -4.5)', '4.5']),
  {
    name: 'min',
    takes: 'number number…',
    about: 'The least.',
    example: ['(min 9 4 6)', '4'],
    runAll: extreme('min', (x, best) => x < best),
  },
  {
    name: 'max',
    takes: 'number number…',
    about: 'The greatest.',
    example: ['(max 9 4 6)', '9'],
    runAll: extreme('max', (x, best) => x > best),
  },
  {
    name: 'clamp',
    takes: 'number number number',
    about: 'The first, kept between the second and the third.',
    example: ['(clamp 1.7 0 1)', '1'],
    run: (x, low, high) =>
      Math.max(wantNumber(low, 'clamp'), Math.min(wantNumber(high, 'clamp'), wantNumber(x, 'clamp'))),
  },
  {
    name: 'round',
    takes: 'number number?',
    about: 'The nearest whole number, or with so many digits after the point. Halves go up.',
    example: ['(list (round 2.5) (round -2.5) (round 2.718 2))', '(3 -2 2.72)'],
    run: (x, digits) => {
      const number = wantNumber(x, 'round');
      const rounded =
        digits === undefined ? Math.round(number) : round(number, Math.trunc(wantNumber(digits, 'round')));
      return finite(rounded, 'round');
    },
  },
  unary('floor', Math.floor, 'The whole number below.', ['(floor -3.5)', '-4']),
  unary('ceil', Math.ceil, 'The whole number above.', ['(ceil 3.01)', '4'], 1, ['ceiling']),
  unary('truncate', Math.trunc, 'Without what follows the point.', ['(truncate -3.9)', '-3'], 1, ['int']),
  unary('sign', Math.sign, '-1, 0 or 1.', ['(sign -0.2)', '-1']),
  unary('inc', (x) => x + 1, 'One more.', ['(inc 4)', '5'], 1, ['add1']),
  unary('dec', (x) => x - 1, 'One less.', ['(dec 4)', '3'], 1, ['sub1']),
];
