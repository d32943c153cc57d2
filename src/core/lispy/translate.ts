/** A source on its way to code: read, checked, resolved, laid out, emitted. Runs within the budget of a machine. */
import { STANDARD } from './builtins/table.ts';
import { apply, runBody, widened } from './call.ts';
import { checkUnit } from './check.ts';
import type { Emit } from './emit/called.ts';
import { emitUnit } from './emit/emit.ts';
import type { Place } from './fault.ts';
import { type Form, Group, Name, dataOf, formOf } from './form.ts';
import type { Ir } from './ir.ts';
import { charge, exhaust, m } from './machine.ts';
import { read } from './reader.ts';
import { type MacroPort, Unit, layOut, resolve } from './scope.ts';
import { Closure, type Code, type Value } from './values.ts';
import { World } from './world.ts';

/** Makes the closures of a source, knowing where its forms stand. */
export type Watch = (origins: ReadonlyMap<Ir, Place>) => Emit;

/** Compiles some forms for a world, which learns the names they define. `watch` sees what each comes to. */
export function translate(forms: readonly Form[], world: World, watch: Watch | null = null): Unit {
  const builtinFor = (name: string): Value | undefined => world.embedding.builtins.get(name) ?? STANDARD.get(name);
  const unit = new Unit(world, builtinFor, macrosOf(world));
  const origins = watch === null ? null : new Map<Ir, Place>();
  unit.origins = origins;
  const ir = checkUnit(forms, unit);
  resolve(unit);
  layOut(unit);
  emitUnit(ir, unit, watch === null || origins === null ? undefined : watch(origins));
  return unit;
}

/** Runs the code of a source in a fresh frame. */
export function runUnit(code: Code): Value {
  if ((m.gas -= code.cost) < 0) exhaust('gas', 0);
  return runBody(code, widened([undefined], code.size));
}

/** What compiling takes of the host's stack, at the deepest nesting, in the units of `call.ts`. */
const COMPILE_DEPTH = 2_000;
/** The same for a macro, for each form around its call. */
const EXPAND_DEPTH = 6;

/** Reads, compiles and runs a source in a world. */
export function evaluate(source: string, world: World): Value {
  if (m.depth < COMPILE_DEPTH) exhaust('depth');
  return runUnit(translate(read(source), world).code);
}

/** Macros run in a world beside the program's own: they see builtins, each other, and functions defined at the top. */
function macroWorldOf(world: World): World {
  world.macroWorld ??= new World(world.profile, world.embedding, world.macros);
  const inner = world.macroWorld;
  inner.macroWorld = inner;
  const fresh = world.helpers.slice(world.helped);
  world.helped = world.helpers.length;
  for (const helper of fresh) runUnit(translate([helper], inner).code);
  inner.helpers.length = 0;
  return inner;
}

function macrosOf(world: World): MacroPort {
  return {
    define: (name: string, parameters: Form, body: readonly Form[], place: Place) => {
      const inner = macroWorldOf(world);
      const lambda = new Group([new Name('lambda', place), parameters, ...body], place);
      const closure = runUnit(
        translate([new Group([new Name('define', place), new Name(name, place), lambda], place)], inner).code,
      );
      if (closure instanceof Closure) world.macros.set(name, closure);
    },
    expand: (name: string, group: Group, depth: number) => {
      if ((m.depth -= depth * EXPAND_DEPTH) < 0) exhaust('depth', group.place);
      macroWorldOf(world);
      const origins = new Map<Value, Group>();
      const operands = group.items.slice(1).map((item) => dataOf(item, origins));
      charge(operands.length);
      m.at = group.place;
      const expanded = apply(world.macros.get(name) as Closure, operands);
      m.depth += depth * EXPAND_DEPTH;
      return formOf(expanded, group.place, origins);
    },
  };
}
