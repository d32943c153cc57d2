/** Names in a source. */
import type { Name } from '../form.ts';
import type { NameIr } from '../ir.ts';
import { type Block, lookup } from '../scope.ts';
import { Sym } from '../values.ts';

/** A name as it is used, to be resolved when the whole source has been seen. */
export function nameIr({ name, place }: Name, block: Block): NameIr {
  // A named `let` whose name is used as a value is no loop. Where it is called, `check` sees to it.
  const loop = lookup(block, name)?.loop;
  if (loop !== null && loop !== undefined) loop.isLoop = false;
  return callee({ name, place } as Name, block);
}

/** A name that is called: does not make a named `let` a value. */
export function callee({ name, place }: Name, block: Block): NameIr {
  const ir: NameIr = { op: 'name', name, block, place, variable: null, slot: -1, builtin: undefined };
  block.unit.names.push(ir);
  return ir;
}

const COLON = 58;

/** What stands for itself although it is written as a name: `:key`. Null for a name. */
export function keywordOf(name: string): Sym | null {
  return name.charCodeAt(0) === COLON && name.length > 1 ? new Sym(name) : null;
}
