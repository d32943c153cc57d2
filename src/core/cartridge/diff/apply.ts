/** Carrying out an RFC 6902 patch, all operations of it. A patch is a stranger's, too: nothing it holds makes this throw. */
import { err, ok, type Result } from '../../kernel/result.ts';
import { stepsOf, type Json } from '../json.ts';
import { MAX_DEPTH } from '../schema.ts';
import { operationOf } from './operation.ts';
import { MOST_OPERATIONS, type Operation } from './patch.ts';
import { sameJson } from './same.ts';

/** Why a patch was not applied; `path` is a pointer into the patch. */
export type PatchFault = {
  readonly kind:
    | /** Not a list of operations of RFC 6902. */ 'malformed'
    | /** A pointer leads to nothing, or to where nothing can be put. */ 'no-target'
    | /** A `test` found another value. */ 'test-failed'
    | /** It would nest, or copy, beyond what a file may hold. */ 'too-large';
  readonly message: string;
  readonly path: string;
};

/** Values that a patch may copy in all: a copy of everything into itself doubles each time. */
const MOST_COPIED = 1_000_000;

type Mutable = null | boolean | number | string | Mutable[] | MutableObject;
type MutableObject = { [key: string]: Mutable };
type Outcome = Result<null, PatchFault>;
type Work = { document: Mutable; copied: number };

/**
 * The document with a patch carried out: a new value, all of the patch or a fault. `__proto__` is a key like any other.
 * Document and patch are JSON that nests no deeper than a file may, as `readJson` lets through.
 */
export function applyPatch(document: Json, patch: unknown): Result<Json, PatchFault> {
  if (!Array.isArray(patch)) return err(fault('malformed', 'A patch is a list of operations.', ''));
  if (patch.length > MOST_OPERATIONS) return err(fault('too-large', 'The patch has too many operations.', ''));
  const work: Work = { document: copyOf(document), copied: 0 };
  for (const [index, raw] of patch.entries()) {
    const operation = operationOf(raw);
    if (typeof operation === 'string') return err(fault('malformed', operation, `/${index}`));
    const done = carryOut(work, operation, `/${index}`);
    if (!done.ok) return done;
  }
  return ok(work.document);
}

function carryOut(work: Work, operation: Operation, at: string): Outcome {
  const path = stepsOf(operation.path) ?? [];
  switch (operation.op) {
    case 'add':
      return put(work, path, copyOf(operation.value), at, false);
    case 'replace':
      return put(work, path, copyOf(operation.value), at, true);
    case 'remove':
      return take(work, path, `${at}/path`);
    case 'test': {
      const found = read(work.document, path);
      if (found === undefined) return err(fault('no-target', 'There is nothing to test.', `${at}/path`));
      if (sameJson(found, operation.value)) return ok(null);
      return err(fault('test-failed', 'The document holds another value.', `${at}/value`));
    }
    case 'copy':
    case 'move': {
      const from = stepsOf(operation.from) ?? [];
      const found = read(work.document, from);
      if (found === undefined) return err(fault('no-target', `There is nothing to ${operation.op}.`, `${at}/from`));
      if (operation.op === 'copy') {
        work.copied += sizeOf(found, MOST_COPIED - work.copied);
        if (work.copied > MOST_COPIED) return err(fault('too-large', 'The patch copies too much.', at));
        return put(work, path, copyOf(found), at, false);
      }
      if (operation.path === operation.from) return ok(null);
      if (operation.path.startsWith(`${operation.from}/`))
        return err(fault('no-target', 'A value can’t be moved into itself.', `${at}/path`));
      const taken = take(work, from, `${at}/from`);
      return taken.ok ? put(work, path, found, at, false) : taken;
    }
  }
}

/** Adds, or replaces what must be there. */
function put(work: Work, path: readonly string[], value: Mutable, at: string, replaces: boolean): Outcome {
  if (path.length + depthOf(value) > MAX_DEPTH) return err(fault('too-large', 'The document nests too deep.', at));
  const last = path.at(-1);
  if (last === undefined) {
    work.document = value;
    return ok(null);
  }
  const holder = read(work.document, path.slice(0, -1));
  if (Array.isArray(holder)) {
    const index = last === '-' && !replaces ? holder.length : indexOf(last, holder.length - (replaces ? 1 : 0));
    if (index === null) return err(fault('no-target', `The list has no place ${last.slice(0, 40)}.`, `${at}/path`));
    holder.splice(index, replaces ? 1 : 0, value);
  } else if (isMutableObject(holder) && (!replaces || Object.hasOwn(holder, last))) set(holder, last, value);
  else return err(fault('no-target', 'There is nothing at that place, or nothing can be put there.', `${at}/path`));
  return ok(null);
}

function take(work: Work, path: readonly string[], at: string): Outcome {
  const last = path.at(-1);
  if (last === undefined) return err(fault('no-target', 'The whole document can’t be removed.', at));
  const holder = read(work.document, path.slice(0, -1));
  if (Array.isArray(holder)) {
    const index = indexOf(last, holder.length - 1);
    if (index === null) return err(fault('no-target', `The list has no place ${last.slice(0, 40)}.`, at));
    holder.splice(index, 1);
  } else if (isMutableObject(holder) && Object.hasOwn(holder, last)) delete holder[last];
  else return err(fault('no-target', 'There is nothing to remove.', at));
  return ok(null);
}

/** What stands at a path; undefined when nothing does. */
function read(document: Mutable, path: readonly string[]): Mutable | undefined {
  let value: Mutable | undefined = document;
  for (const step of path) {
    if (Array.isArray(value)) value = value[indexOf(step, value.length - 1) ?? -1];
    else if (isMutableObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** An index as RFC 6901 writes it, without leading zeros; null when it is none, or beyond `most`. */
function indexOf(step: string, most: number): number | null {
  if (!/^(?:0|[1-9]\d{0,9})$/.test(step)) return null;
  const index = Number(step);
  return index <= most ? index : null;
}

function isMutableObject(value: Mutable | undefined): value is MutableObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Always a property of its own: a plain assignment to `__proto__` would set the prototype. */
function set(object: MutableObject, key: string, value: Mutable): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

function copyOf(value: Json): Mutable {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: MutableObject = {};
  for (const [key, item] of Object.entries(value)) set(copy, key, copyOf(item));
  return copy;
}

/** How many values a value is made of; stops counting soon after `limit`. */
function sizeOf(value: Mutable, limit: number): number {
  let size = 1;
  if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) {
      if (size > limit) break;
      size += sizeOf(item, limit - size);
    }
  return size;
}

function depthOf(value: Mutable): number {
  if (typeof value !== 'object' || value === null) return 0;
  let most = 0;
  for (const item of Object.values(value)) most = Math.max(most, depthOf(item));
  return most + 1;
}

function fault(kind: PatchFault['kind'], message: string, path: string): PatchFault {
  return { kind, message, path };
}
