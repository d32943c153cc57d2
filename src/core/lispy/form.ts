/** A source as read: names, literals and bracketed forms, each with its place. */
import type { Place } from './fault.ts';
import { allocateList, charge, exhaust } from './machine.ts';
import { MOST_NESTING } from './limits.ts';
import { EMPTY, Pair, Sym, type Value, cons } from './values.ts';

/** A symbol of the source. */
export class Name {
  readonly name: string;
  readonly place: Place;
  constructor(name: string, place: Place) {
    this.name = name;
    this.place = place;
  }
}

/** Anything that stands for itself. */
export class Literal {
  readonly value: Value;
  readonly place: Place;
  constructor(value: Value, place: Place) {
    this.value = value;
    this.place = place;
  }
}

/** What stands between two brackets. */
export class Group {
  readonly items: Form[];
  readonly place: Place;
  constructor(items: Form[], place: Place) {
    this.items = items;
    this.place = place;
  }
}

export type Form = Name | Literal | Group;

/** Whether a form is this very name. */
export function isName(form: Form | undefined, name: string): form is Name {
  return form instanceof Name && form.name === name;
}

/** The tail of `(a b . c)`: the form after a dot that stands last but one. */
function dottedTail(items: readonly Form[]): Form | undefined {
  return items.length > 2 && isName(items[items.length - 2], '.') ? items[items.length - 1] : undefined;
}

/** A form as data. `origins`, when given, remembers which form a pair was made of. */
export function dataOf(form: Form, origins?: Map<Value, Group>): Value {
  if (form instanceof Name) return new Sym(form.name);
  if (form instanceof Literal) return form.value;
  const { items } = form;
  const tail = dottedTail(items);
  allocateList(items.length);
  let list: Value = tail === undefined ? EMPTY : dataOf(tail, origins);
  for (let i = items.length - (tail === undefined ? 1 : 3); i >= 0; i--)
    list = cons(dataOf(items[i] as Form, origins), list);
  if (list instanceof Pair) origins?.set(list, form);
  return list;
}

/** Data as a form that stands at `place`; what `origins` knows keeps its own place. */
export function formOf(data: Value, place: Place, origins: ReadonlyMap<Value, Group>, depth = 0): Form {
  if (data instanceof Sym) return new Name(data.symbol, place);
  if (!(data instanceof Pair)) return data === EMPTY ? new Group([], place) : new Literal(data, place);
  if (depth > MOST_NESTING) exhaust('nesting', place);
  const origin = origins.get(data);
  if (origin !== undefined) return origin;
  const items: Form[] = [];
  let rest: Value = data;
  for (; rest instanceof Pair; rest = rest.tail) {
    charge(1);
    items.push(formOf(rest.head, place, origins, depth + 1));
  }
  if (rest !== EMPTY && rest !== null) items.push(new Name('.', place), formOf(rest, place, origins, depth + 1));
  return new Group(items, place);
}
