/** Forms that choose: if, cond, case, when, unless, and, or. */
import { type Form, Group, dataOf, isName } from '../form.ts';
import { type CaseClause, type CondClause, constant, type Ir } from '../ir.ts';
import { failOrForgive } from '../machine.ts';
import { type Block, lookup } from '../scope.ts';
import { type Value, itemsOf } from '../values.ts';
import { isOwnName } from '../world.ts';
import { type Checker, type SpecialForm, malformed } from './specialForm.ts';

/** Whether a test is one of the words that mean "otherwise" and no variable of that name is in sight. */
function isDefault(test: Form | undefined, block: Block): boolean {
  if (isName(test, 'else') || isName(test, ':else')) return lookup(block, test.name) === null;
  return isName(test, 't') && lookup(block, 't') === null && !isOwnName(block.unit.world, 't');
}

function condClause(checker: Checker, clause: Form, block: Block, isTail: boolean): CondClause {
  if (!(clause instanceof Group) || clause.items.length === 0) {
    failOrForgive('parse', 'cond: a clause is (test form …).', clause.place);
    return { test: checker.check(clause, block, false), body: null };
  }
  const [test, ...rest] = clause.items;
  const body = rest.length === 0 ? null : checker.body(rest, block, isTail);
  if (isDefault(test, block)) return { test: constant(true), body: body ?? constant(true) };
  return { test: checker.check(test, block, false), body };
}

function caseClause(checker: Checker, clause: Form, block: Block, isTail: boolean): CaseClause {
  if (!(clause instanceof Group) || clause.items.length === 0)
    return malformed('case', 'a clause is (datum form …) or ((datum …) form …).', clause.place);
  const [key, ...rest] = clause.items as [Form, ...Form[]];
  const body = checker.body(rest, block, isTail);
  if (isName(key, 'else') || isName(key, 't') || isName(key, ':else')) return { data: null, body };
  const data: Value = dataOf(key);
  return { data: key instanceof Group ? itemsOf(data) : [data], body };
}

function when(isWanted: boolean): SpecialForm['check'] {
  return (checker, { items, place }, block, isTail) => {
    if (items.length < 2) malformed(isWanted ? 'when' : 'unless', 'a test is missing.', place);
    const test = checker.check(items[1], block, false);
    const body = checker.body(items.slice(2), block, isTail);
    const nothing = constant(null);
    return { op: 'if', test, yes: isWanted ? body : nothing, no: isWanted ? nothing : body };
  };
}

function chain(op: 'and' | 'or'): SpecialForm['check'] {
  return (checker, { items }, block, isTail): Ir => {
    const parts = items.slice(1).map((part, i) => checker.check(part, block, isTail && i === items.length - 2));
    if (parts.length < 2) return parts[0] ?? constant(op === 'and');
    return { op, parts };
  };
}

/** The forms of this file. */
export const BRANCHES: readonly SpecialForm[] = [
  {
    name: 'if',
    takes: 'test then else…',
    about: 'The value of `then` when the test is true, else of the last `else`; nil when there is none.',
    example: ['(if (< 1 2) "yes" "no")', '"yes"'],
    check: (checker, { items, place }, block, isTail) => {
      if (items.length < 2) malformed('if', 'a test is missing.', place);
      const test = checker.check(items[1], block, false);
      const yes = checker.body(items.slice(2, 3), block, isTail);
      return { op: 'if', test, yes, no: checker.body(items.slice(3), block, isTail) };
    },
  },
  {
    name: 'cond',
    takes: '(test form…)…',
    about:
      'The first clause whose test is true; `else`, `t` and `:else` always are. A clause of a test alone has its value. Nil when none is true.',
    example: ['(cond ((< 5 3) "a") ((< 5 8) "b") (else "c"))', '"b"'],
    check: (checker, { items }, block, isTail) => ({
      op: 'cond',
      clauses: items.slice(1).map((clause) => condClause(checker, clause, block, isTail)),
    }),
  },
  {
    name: 'case',
    takes: 'key (datum form…)…',
    about:
      'The first clause one of whose data, which are not evaluated, equals the key. A symbol also matches the text of its name. `else` always matches.',
    example: ['(case "green" ((red amber) 1) (green 2) (else 3))', '2'],
    check: (checker, { items, place }, block, isTail) => {
      if (items.length < 2) malformed('case', 'a key is missing.', place);
      const key = checker.check(items[1], block, false);
      return { op: 'case', key, clauses: items.slice(2).map((clause) => caseClause(checker, clause, block, isTail)) };
    },
  },
  {
    name: 'when',
    takes: 'test form…',
    about: 'The forms in order when the test is true, else nil.',
    example: ['(when (> 2 1) "first" "last")', '"last"'],
    check: when(true),
  },
  {
    name: 'unless',
    takes: 'test form…',
    about: 'The forms in order when the test is false, else nil.',
    example: ['(unless (> 2 1) "no")', 'nil'],
    check: when(false),
  },
  {
    name: 'and',
    takes: 'form…',
    about: 'The first false value, else the last. Evaluates no further than it has to. True without forms.',
    example: ['(and 1 2)', '2'],
    check: chain('and'),
  },
  {
    name: 'or',
    takes: 'form…',
    about: 'The first true value, else the last. Evaluates no further than it has to. False without forms.',
    example: ['(or false 7)', '7'],
    check: chain('or'),
  },
];
