/** Forms that choose, as closures. */
import { holds, holdsSlowly } from '../arithmetic.ts';
import { equal, isTrue } from '../equal.ts';
import type { CaseClause, CondClause, Ir } from '../ir.ts';
import { charge, exhaust, m } from '../machine.ts';
import { type Node, Sym, type Value } from '../values.ts';
import { type Emit, type Operation, calledWith, comparisonOf } from './called.ts';
import { type Slot, home } from './names.ts';
import { type Test, emitComparison, isNearlyPlain, operandOf } from './operators.ts';
import { weighBranch } from './weigh.ts';

/** A form of which only matters whether it is true. */
export function emitTest(ir: Ir, depth: number, emit: Emit): Test {
  const negated = calledWith(ir, 1);
  if (negated?.name === 'not') {
    const test = emitTest(negated.call.operands[0] as Ir, depth + 1, emit);
    return (frame) => !test(frame);
  }
  if (ir.op === 'and' || ir.op === 'or') return emitTests(ir.parts, ir.op === 'or', depth, emit);
  const compared = comparisonOf(ir);
  if (compared !== null) return emitComparison(compared, depth + 1, emit);
  const node = emit(ir, depth + 1);
  return (frame) => {
    const value = node(frame);
    return value === true || (value !== false && isTrue(value));
  };
}

/** Several questions, until one is answered `wanted`. */
function emitTests(parts: readonly Ir[], wanted: boolean, depth: number, emit: Emit): Test {
  const tests: readonly Test[] = parts.map((part) => emitTest(part, depth + 1, emit));
  const [a, b] = tests as readonly [Test, Test];
  if (tests.length === 2) return (frame) => (a(frame) === wanted || b(frame) === wanted ? wanted : !wanted);
  return (frame) => {
    for (let i = 0; i < tests.length; i++) if ((tests[i] as Test)(frame) === wanted) return wanted;
    return !wanted;
  };
}

type If = { readonly test: Ir; readonly yes: Ir; readonly no: Ir };

/** `if`. */
export function emitIf(ir: If, depth: number, emit: Emit): Node {
  const yes = emit(ir.yes, depth + 1);
  const no = emit(ir.no, depth + 1);
  const costA = weighBranch(ir.yes);
  const costB = weighBranch(ir.no);
  const compared = comparisonOf(ir.test);
  if (compared !== null && isNearlyPlain(compared))
    return emitIfCompared(compared, yes, no, costA, costB, depth + 1, emit);
  const test = emitTest(ir.test, depth, emit);
  return (frame) => {
    if (test(frame)) {
      if (costA !== 0 && (m.gas -= costA) < 0) exhaust('gas');
      return yes(frame);
    }
    if (costB !== 0 && (m.gas -= costB) < 0) exhaust('gas');
    return no(frame);
  };
}

/** `(if (< x 5) …)` and its like of a variable or a value with a variable or a number, as one closure. */
function emitIfCompared(
  { op, left: irA, right: irB, place }: Operation,
  yes: Node,
  no: Node,
  costA: number,
  costB: number,
  depth: number,
  emit: Emit,
): Node {
  const left = operandOf(irA, depth, emit);
  const right = operandOf(irB, depth, emit);
  const a = left.node;
  const b = right.node;
  const k = right.number;
  if (k !== null && left.slot !== null) {
    const { base, isOut, index } = left.slot;
    return (frame) => {
      const x = home(frame, base, isOut)[index];
      if (typeof x === 'number' ? holds(op, x, k) : holdsSlowly(op, a(frame), k, place)) {
        if (costA !== 0 && (m.gas -= costA) < 0) exhaust('gas', place);
        return yes(frame);
      }
      if (costB !== 0 && (m.gas -= costB) < 0) exhaust('gas', place);
      return no(frame);
    };
  }
  if (k === null) {
    const { base: baseA, isOut: isOutA, index: i } = left.slot as Slot;
    const { base: baseB, isOut: isOutB, index: j } = right.slot as Slot;
    return (frame) => {
      const x = home(frame, baseA, isOutA)[i];
      const y = home(frame, baseB, isOutB)[j];
      const isNumeric = typeof x === 'number' && typeof y === 'number';
      if (isNumeric ? holds(op, x, y) : holdsSlowly(op, a(frame), b(frame), place)) {
        if (costA !== 0 && (m.gas -= costA) < 0) exhaust('gas', place);
        return yes(frame);
      }
      if (costB !== 0 && (m.gas -= costB) < 0) exhaust('gas', place);
      return no(frame);
    };
  }
  return (frame) => {
    const x = a(frame);
    if (typeof x === 'number' ? holds(op, x, k) : holdsSlowly(op, x, k, place)) {
      if (costA !== 0 && (m.gas -= costA) < 0) exhaust('gas', place);
      return yes(frame);
    }
    if (costB !== 0 && (m.gas -= costB) < 0) exhaust('gas', place);
    return no(frame);
  };
}

/** `cond`. A clause without a body has the value of its test. */
export function emitCond(clauses: readonly CondClause[], depth: number, emit: Emit): Node {
  if (clauses.some(({ body }) => body === null)) return emitCondOfValues(clauses, depth, emit);
  const tests = clauses.map(({ test }) => emitTest(test, depth, emit));
  const bodies = clauses.map(({ body }) => emit(body as Ir, depth + 1));
  const costs = clauses.map(({ body }) => weighBranch(body as Ir));
  return (frame) => {
    for (let i = 0; i < tests.length; i++)
      if ((tests[i] as Test)(frame)) {
        if ((m.gas -= costs[i] as number) < 0) exhaust('gas');
        return (bodies[i] as Node)(frame);
      }
    return null;
  };
}

function emitCondOfValues(clauses: readonly CondClause[], depth: number, emit: Emit): Node {
  const tests = clauses.map(({ test }) => emit(test, depth + 1));
  const bodies = clauses.map(({ body }) => (body === null ? null : emit(body, depth + 1)));
  const costs = clauses.map(({ body }) => (body === null ? 0 : weighBranch(body)));
  return (frame) => {
    for (let i = 0; i < tests.length; i++) {
      const value = (tests[i] as Node)(frame);
      if (!isTrue(value)) continue;
      charge(costs[i] as number);
      const body = bodies[i] as Node | null;
      return body === null ? value : body(frame);
    }
    return null;
  };
}

function matches(data: readonly Value[] | null, key: Value): boolean {
  if (data === null) return true;
  for (const datum of data) if (equal(datum, key) || (datum instanceof Sym && datum.symbol === key)) return true;
  return false;
}

/** `case`. */
export function emitCase(key: Ir, clauses: readonly CaseClause[], depth: number, emit: Emit): Node {
  const keyNode = emit(key, depth + 1);
  const ready = clauses.map(({ data, body }) => ({ data, body: emit(body, depth + 1), cost: weighBranch(body) }));
  return (frame) => {
    const value = keyNode(frame);
    for (const { data, body, cost } of ready)
      if (matches(data, value)) {
        charge(cost);
        return body(frame);
      }
    return null;
  };
}

/** `and` and `or` where the value matters. */
export function emitChain(parts: readonly Ir[], isAnd: boolean, depth: number, emit: Emit): Node {
  const first = parts.slice(0, -1).map((part) => emit(part, depth + 1));
  const last = emit(parts[parts.length - 1] as Ir, depth + 1);
  return (frame) => {
    for (let i = 0; i < first.length; i++) {
      const value = (first[i] as Node)(frame);
      if (isTrue(value) !== isAnd) return value;
    }
    return last(frame);
  };
}
