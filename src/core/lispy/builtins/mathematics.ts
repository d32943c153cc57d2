/** Functions of analysis, through the kernel's exact ones, and sums over lists. */
import { computeSlowly } from '../arithmetic.ts';
import { finite, wantNumber } from '../call.ts';
import { acos, asin } from '../../kernel/arcsine.ts';
import { atan, atan2 } from '../../kernel/arctangent.ts';
import { exp } from '../../kernel/exp.ts';
import { ln, log10 } from '../../kernel/log.ts';
import { pow } from '../../kernel/power.ts';
import { cos, sin, tan } from '../../kernel/trig.ts';
import { m } from '../machine.ts';
import type { Value } from '../values.ts';
import { type BuiltinSpec, unary, wantItems } from './spec.ts';

function total(list: Value | undefined, name: string, op: number, start: number): number {
  const place = m.at;
  return wantItems(list, name).reduce<number>((sum, x) => computeSlowly(op, sum, x, place), start);
}

/** The builtins of this file. */
export const MATHEMATICS: readonly BuiltinSpec[] = [
  unary('sqrt', Math.sqrt, 'The square root. Of a negative number it is an error.', ['(sqrt 9)', '3']),
  {
    name: 'pow',
    aliases: ['expt'],
    takes: 'number number',
    cost: 3,
    about: 'The first to the power of the second.',
    example: ['(pow 2 10)', '1024'],
    run: (x, y) => finite(pow(wantNumber(x, 'pow'), wantNumber(y, 'pow')), 'pow'),
  },
  unary('exp', exp, 'e to that power.', ['(exp 0)', '1'], 2),
  unary('ln', ln, 'The natural logarithm. (`log` writes.)', ['(ln 1)', '0'], 2),
  unary('log10', log10, 'The logarithm to base 10.', ['(log10 1000)', '3'], 2),
  unary('sin', sin, 'The sine of an angle in radians.', ['(sin 0)', '0'], 2),
  unary('cos', cos, 'The cosine of an angle in radians.', ['(cos 0)', '1'], 2),
  unary('tan', tan, 'The tangent of an angle in radians.', ['(tan 0)', '0'], 2),
  unary('asin', asin, 'The angle with that sine.', ['(asin 0)', '0'], 2),
  unary('acos', acos, 'The angle with that cosine.', ['(acos 1)', '0'], 2),
  {
    name: 'atan',
    aliases: ['atan2'],
    takes: 'number number?',
    cost: 2,
    about: 'The angle with that tangent, or of the point y, x.',
    example: ['(atan 0 1)', '0'],
    run: (y, x) =>
      finite(
        x === undefined ? atan(wantNumber(y, 'atan')) : atan2(wantNumber(y, 'atan'), wantNumber(x, 'atan')),
        'atan',
      ),
  },
  {
    name: 'sum',
    takes: 'list',
    growth: 'n/4',
    about: 'The sum of the elements.',
    example: ['(sum (list 1 2 3))', '6'],
    run: (list) => total(list, 'sum', 0, 0),
  },
  {
    name: 'product',
    takes: 'list',
    growth: 'n/4',
    about: 'The product of the elements.',
    example: ['(product (list 2 3 4))', '24'],
    run: (list) => total(list, 'product', 2, 1),
  },
  {
    name: 'mean',
    aliases: ['average'],
    takes: 'list',
    growth: 'n/4',
    about: 'The mean of the elements. Of an empty list it is an error.',
    example: ['(mean (list 1 2 6))', '3'],
    run: (list) => {
      const count = wantItems(list, 'mean').length;
      return computeSlowly(3, total(list, 'mean', 0, 0), count, m.at);
    },
  },
];
