/** Loops as closures: repeat, the implicit forms, and the named `let` that goes round. */
import { finished } from '../call.ts';
import { isTrue } from '../equal.ts';
import type { CallIr, Ir, LoopIr } from '../ir.ts';
import { allocate, allocateList, exhaust, failOrForgive, m } from '../machine.ts';
import { type Block, framesOut } from '../scope.ts';
import { EMPTY, type Frame, type Node, Pair, type Value, isEmpty, kindOf, listOf } from '../values.ts';
import { emitTest } from './branches.ts';
import type { Emit } from './called.ts';
import { countingOf, emitCounting } from './counting.ts';
import { innerFrame, outer } from './names.ts';
import { weigh, weighBranch } from './weigh.ts';

/** What the turns of a loop share: where its variables are, and what a turn costs. */
type Turns = { readonly isOwn: boolean; readonly size: number; readonly slot: number; readonly cost: number };

function turnsOf(block: Block, body: Ir): Turns {
  const slot = block.variables[0]?.slot ?? 0;
  return { isOwn: block.isOwn, size: block.size, slot, cost: 1 + weigh(body) };
}

/** `repeat`. */
export function emitRepeat(ir: Ir & { op: 'repeat' }, depth: number, emit: Emit): Node {
  const count = emit(ir.count, depth + 1);
  const body = emit(ir.body, depth + 1);
  const { isOwn, size, slot, cost } = turnsOf(ir.block, ir.body);
  const { place } = ir;
  return (frame) => {
    const times = count(frame);
    if (typeof times !== 'number') {
      failOrForgive('type', `repeat takes a number, not ${kindOf(times)}.`, place);
      return null;
    }
    let result: Value = null;
    for (let i = 0; i < times; i++) {
      if ((m.gas -= cost) < 0) exhaust('gas', place);
      const turn = isOwn ? innerFrame(frame, size) : frame;
      turn[slot] = i;
      result = body(turn);
    }
    return result;
  };
}

/** `map`, `filter` and `reduce` over an expression. */
export function emitEach(ir: Ir & { op: 'each' }, depth: number, emit: Emit): Node {
  const listNode = emit(ir.list, depth + 1);
  const startNode = ir.start === null ? null : emit(ir.start, depth + 1);
  const body = emit(ir.body, depth + 1);
  const { isOwn, size, slot, cost } = turnsOf(ir.block, ir.body);
  const { place, what } = ir;
  const item = what === 'reduce' ? (ir.block.variables[1]?.slot ?? 0) : slot;
  return (frame) => {
    const list = listNode(frame);
    let sum: Value = startNode === null ? null : startNode(frame);
    if (!(list instanceof Pair)) {
      if (!isEmpty(list)) failOrForgive('type', `${what} takes a list, not ${kindOf(list)}.`, place);
      return what === 'reduce' ? sum : EMPTY;
    }
    const kept: Value[] = [];
    for (let rest: Value = list; rest instanceof Pair; rest = rest.tail) {
      if ((m.gas -= cost) < 0) exhaust('gas', place);
      const turn = isOwn ? innerFrame(frame, size) : frame;
      if (what === 'reduce') turn[slot] = sum;
      turn[item] = rest.head;
      sum = body(turn);
      if (what === 'map') kept.push(sum);
      else if (what === 'filter' && isTrue(sum)) kept.push(rest.head);
    }
    if (what === 'reduce') return sum;
    m.at = place;
    allocateList(kept.length);
    return listOf(kept);
  };
}

/** What a loop's closures share with the calls that go round it. */
type Round = { readonly again: Value; next: Frame };
const ROUNDS = new WeakMap<LoopIr, Round>();

function roundOf(ir: LoopIr): Round {
  let round = ROUNDS.get(ir);
  if (round === undefined) {
    // No value of the language is a plain object, so nothing else can be taken for it.
    round = { again: {} as Value, next: [] };
    ROUNDS.set(ir, round);
  }
  return round;
}

/** A call that goes round a loop again: sets its variables, all values worked out before. Its own value says "again". */
export function emitAgain(ir: CallIr, loop: LoopIr, depth: number, emit: Emit): Node {
  const round = roundOf(loop);
  const { again } = round;
  const { isOwn, size } = loop.block;
  const slots: readonly number[] = loop.variables.map(({ slot }) => slot);
  const first = loop.variables[0];
  const out = first === undefined ? 0 : framesOut(ir.block, first);
  const nodes: readonly Node[] = ir.operands.map((operand) => emit(operand, depth + 1));
  if (isOwn)
    return (frame) => {
      const next = innerFrame(outer(frame, out)[0] as Frame, size);
      for (let i = 0; i < nodes.length; i++) next[slots[i] as number] = (nodes[i] as Node)(frame);
      round.next = next;
      return again;
    };
  const [a, b] = nodes as readonly [Node | undefined, Node | undefined];
  const [i, j] = slots as readonly [number, number];
  if (a === undefined) return () => again;
  if (b === undefined && out === 0)
    return (frame) => {
      frame[i] = a(frame);
      return again;
    };
  if (b !== undefined && nodes.length === 2 && out === 0)
    return (frame) => {
      const x = a(frame);
      frame[j] = b(frame);
      frame[i] = x;
      return again;
    };
  return (frame) => {
    const values: Value[] = [];
    for (let n = 0; n < nodes.length; n++) values.push((nodes[n] as Node)(frame));
    const target = outer(frame, out);
    for (let n = 0; n < nodes.length; n++) target[slots[n] as number] = values[n];
    return again;
  };
}

/** A named `let` that is a loop. */
export function emitLoop(ir: LoopIr, depth: number, emit: Emit): Node {
  const round = roundOf(ir);
  const { again } = round;
  const starts = ir.starts.map((start) => emit(start, depth + 1));
  const slots = ir.variables.map(({ slot }) => slot);
  const cost = 1 + weigh(ir.body);
  const { place, isTail } = ir;
  const { isOwn, size } = ir.block;
  const turn = emitTurn(ir, depth, emit) ?? emit(ir.body, depth + 1);
  return (frame) => {
    let home = isOwn ? innerFrame(frame, size) : frame;
    for (let i = 0; i < starts.length; i++) home[slots[i] as number] = (starts[i] as Node)(frame);
    for (;;) {
      if ((m.gas -= cost) < 0) exhaust('gas', place);
      const result = turn(home);
      if (result !== again) return isTail ? result : finished(result);
      if (isOwn) {
        allocate(size);
        home = round.next;
      }
    }
  };
}

/** Whether the last thing that a form does is to go round a loop. */
function endsInAgain(part: Ir | undefined, loop: LoopIr): boolean {
  if (part?.op === 'seq') return endsInAgain(part.parts[part.parts.length - 1], loop);
  return part?.op === 'call' && part.again === loop;
}

/** `(if test end (again …))` and the other way round: turns in one closure until the test ends them. Null for others. */
function emitTurn(ir: LoopIr, depth: number, emit: Emit): Node | null {
  const { body, block } = ir;
  if (block.isOwn || body.op !== 'if') return null;
  const goesOn = endsInAgain(body.yes, ir);
  if (goesOn === endsInAgain(body.no, ir)) return null;
  const turnIr = goesOn ? body.yes : body.no;
  const endIr = goesOn ? body.no : body.yes;
  const end = emit(endIr, depth + 2);
  const endCost = weighBranch(endIr);
  const cost = weighBranch(turnIr) + 1 + weigh(body);
  const { place } = ir;
  const counting = countingOf(ir, body.test, turnIr);
  if (counting !== null) {
    const count = emitCounting(counting, ir, goesOn, cost, depth + 1, emit);
    return (frame) => {
      count(frame);
      if ((m.gas -= endCost) < 0) exhaust('gas', place);
      return end(frame);
    };
  }
  const test = emitTest(body.test, depth + 1, emit);
  const turn = emit(turnIr, depth + 2);
  return (frame) => {
    while (test(frame) === goesOn) {
      if ((m.gas -= cost) < 0) exhaust('gas', place);
      turn(frame);
    }
    if ((m.gas -= endCost) < 0) exhaust('gas', place);
    return end(frame);
  };
}
