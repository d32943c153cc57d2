/** Where names are bound while a source is compiled, and which slot of which frame each variable gets. */
import type { Place } from './fault.ts';
import type { Form, Group } from './form.ts';
import type { Ir, LoopIr, NameIr } from './ir.ts';
import { Code, type Value } from './values.ts';
import { type World, isOwnName, ownSlot, slotOf } from './world.ts';

/** A variable of a function or a block. */
export class Variable {
  readonly name: string;
  readonly block: Block;
  /** Whether it may be read before it has a value: it was made by `define`, not as a parameter. */
  readonly isEarly: boolean;
  /** The named `let` that it names. */
  loop: LoopIr | null = null;
  /** Whether a function inside refers to it, so that it has to outlive its turn. */
  isCaptured = false;
  slot = 0;
  constructor(name: string, block: Block, isEarly: boolean) {
    this.name = name;
    this.block = block;
    this.isEarly = isEarly;
  }
}

/**
 * What a block is: the source itself; a function's parameters and body; a `let`; or the implicit variables of `repeat`,
 * `map` and their like, which take no definitions.
 */
export type BlockKind = 'unit' | 'function' | 'let' | 'each';

/** A stretch of source with variables of its own. */
export class Block {
  readonly unit: Unit;
  readonly parent: Block | null;
  readonly kind: BlockKind;
  /** Whether it is run many times in one activation of its function. */
  readonly isLoop: boolean;
  /** Whether calls enter it, with a frame of its own each time. Decided late for a named `let`. */
  isFunction: boolean;
  /** Whether it needs a frame of its own although nothing calls it. */
  isOwn = false;
  /** The block whose frame holds its variables. */
  owner: Block = this;
  /** Length of that frame, when it is its own. */
  size = 1;
  /** The named `let` whose variables it holds. */
  loop: LoopIr | null = null;
  readonly variables: Variable[] = [];
  /** The same by name, once there are many. */
  byName: Map<string, Variable> | null = null;
  constructor(unit: Unit, parent: Block | null, kind: BlockKind, isLoop = false) {
    this.unit = unit;
    this.parent = parent;
    this.kind = kind;
    this.isLoop = isLoop;
    this.isFunction = kind === 'unit' || kind === 'function';
    unit.blocks.push(this);
  }
}

/** What `define-macro` and the calls of macros need: the compiler, handed in from outside it. */
export type MacroPort = {
  readonly define: (name: string, parameters: Form, body: readonly Form[], place: Place) => void;
  /** `depth`: how many forms stand around the call. */
  readonly expand: (name: string, group: Group, depth: number) => Form;
};

/** One source on its way through the compiler. */
export class Unit {
  readonly world: World;
  readonly blocks: Block[] = [];
  readonly names: NameIr[] = [];
  /** Names that nothing known gives a value, each with where it stands first. */
  readonly unknown = new Map<string, Place>();
  readonly code = new Code('program', 0, false);
  readonly top: Block;
  /** What a name is among the builtins of ours and the host. */
  readonly builtinOf: (name: string) => Value | undefined;
  readonly macros: MacroPort;
  /** Where each form stands, when somebody watches what they come to. */
  origins: Map<Ir, Place> | null = null;
  /** How deep the forms nest that are being checked. */
  depth = 0;
  constructor(world: World, builtinOf: (name: string) => Value | undefined, macros: MacroPort) {
    this.world = world;
    this.builtinOf = builtinOf;
    this.macros = macros;
    this.top = new Block(this, null, 'unit');
  }
}

/** From so many variables on, a block is searched by name. */
const MANY = 8;

/** Adds a variable to a block. */
export function declare(block: Block, name: string, isEarly = false): Variable {
  const variable = new Variable(name, block, isEarly);
  block.variables.push(variable);
  if (block.byName !== null) block.byName.set(name, variable);
  else if (block.variables.length > MANY) block.byName = new Map(block.variables.map((each) => [each.name, each]));
  return variable;
}

/** The variable of that name in this very block. */
export function variableIn(block: Block, name: string): Variable | null {
  const { variables, byName } = block;
  if (byName !== null) return byName.get(name) ?? null;
  for (let i = variables.length - 1; i >= 0; i--) {
    const variable = variables[i] as Variable;
    if (variable.name === name) return variable;
  }
  return null;
}

/** The variable that a name means at this place, or null when it is global. */
export function lookup(block: Block, name: string): Variable | null {
  for (let b: Block | null = block; b !== null; b = b.parent) {
    if (b.variables.length === 0) continue;
    const variable = variableIn(b, name);
    if (variable !== null) return variable;
  }
  return null;
}

/** The block that a `define` here adds to; the top of the source means a global. */
export function definitionBlock(block: Block): Block {
  let b = block;
  while (b.kind === 'each') b = b.parent as Block;
  return b;
}

/** Makes a global name the source's own; one that is also a builtin's begins as that builtin. */
export function claim({ world, builtinOf }: Unit, name: string): void {
  const known = world.slots.get(name);
  if ((known !== undefined && world.isOwn[known] === true) || isOwnName(world, name)) return;
  const slot = ownSlot(world, name);
  const builtin = builtinOf(name);
  if (world.values[slot] === undefined && builtin !== undefined) world.values[slot] = builtin;
}

/** What a global name means, for all the places where a source uses it. */
type Meaning = { readonly slot: number; readonly builtin: Value | undefined };

function meaningOf(name: string, place: Place, unit: Unit): Meaning {
  const { world } = unit;
  const isOwn = isOwnName(world, name);
  const builtin = isOwn ? undefined : unit.builtinOf(name);
  if (builtin !== undefined) return { slot: -1, builtin };
  if (!isOwn) unit.unknown.set(name, place);
  return { slot: slotOf(world, name), builtin };
}

/** Finds for every name of the source what it means, now that all definitions have been seen. */
export function resolve(unit: Unit): void {
  const meanings = new Map<string, Meaning>();
  for (const ir of unit.names) {
    const variable = lookup(ir.block, ir.name);
    if (variable !== null) {
      ir.variable = variable;
      for (let b = ir.block; b !== variable.block; b = b.parent as Block) if (b.isFunction) variable.isCaptured = true;
      continue;
    }
    let meaning = meanings.get(ir.name);
    if (meaning === undefined) meanings.set(ir.name, (meaning = meaningOf(ir.name, ir.place, unit)));
    ir.slot = meaning.slot;
    ir.builtin = meaning.builtin;
  }
}

function isRepeated(block: Block): boolean {
  for (let b: Block = block; !b.isFunction; b = b.parent as Block) if (b.isLoop) return true;
  return false;
}

/**
 * Gives every variable its slot. A block shares the frame of its function, which costs nothing, unless a function made
 * inside it captures one of its variables and the block is run more than once: then each turn needs a frame.
 */
export function layOut(unit: Unit): void {
  for (const block of unit.blocks) {
    block.isOwn = !block.isFunction && block.variables.some((variable) => variable.isCaptured) && isRepeated(block);
    block.owner = block.isFunction || block.isOwn ? block : (block.parent as Block).owner;
    for (const variable of block.variables) variable.slot = block.owner.size++;
  }
}

/** How many frames out from a block the frame of a variable is. */
export function framesOut(from: Block, variable: Variable): number {
  const target = variable.block.owner;
  let count = 0;
  for (let b = from.owner; b !== target; b = (b.parent as Block).owner) count++;
  return count;
}
