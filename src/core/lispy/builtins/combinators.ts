/** Procedures made of procedures. */
import { apply, apply1 } from '../call.ts';
import { isTrue } from '../equal.ts';
import { allocate } from '../machine.ts';
import { Builtin, type Value } from '../values.ts';
import type { BuiltinSpec } from './spec.ts';

/** A procedure made by a builtin. */
function made(name: string, run: (operands: Value[]) => Value): Builtin {
  allocate(2);
  return new Builtin(name, 0, Infinity, run, { callsBack: true });
}

/** The builtins of this file. */
export const COMBINATORS: readonly BuiltinSpec[] = [
  {
    name: 'compose',
    takes: 'procedure procedure',
    about: 'A procedure that calls the first on what the second makes of its operands.',
    example: ['((compose (lambda (x) (+ x 1)) (lambda (x) (* x 2))) 5)', '11'],
    run: (f, g) => made('compose', (operands) => apply1(f as Value, apply(g as Value, operands))),
  },
  {
    name: 'partial',
    takes: 'procedure value…',
    about: 'A procedure with its first operands given.',
    example: ['((partial - 10) 3)', '7'],
    runAll: ([f = null, ...given]) => {
      allocate(given.length);
      return made('partial', (operands) => apply(f, [...given, ...operands]));
    },
  },
  {
    name: 'complement',
    takes: 'procedure',
    about: 'A procedure that says the opposite.',
    example: ['((complement even?) 3)', 'true'],
    run: (f) => made('complement', (operands) => !isTrue(apply(f as Value, operands))),
  },
  {
    name: 'constantly',
    takes: 'value',
    about: 'A procedure that always gives that value.',
    example: ['((constantly 7) 1 2)', '7'],
    run: (value) => made('constantly', () => value as Value),
  },
  {
    name: 'identity',
    takes: 'value',
    about: 'The value.',
    example: ['(identity 7)', '7'],
    run: (value) => value as Value,
  },
];
