/** One operation of a patch as a stranger sends it. */
import { stepsOf, type Json } from '../json.ts';
import type { Operation } from './patch.ts';

/** The operation, or a sentence that says why it is none. Members that RFC 6902 does not know are ignored, as it demands. */
export function operationOf(raw: unknown): Operation | string {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return 'An operation is an object.';
  const op = own(raw, 'op');
  const path = own(raw, 'path');
  if (typeof path !== 'string' || stepsOf(path) === null) return 'An operation has a "path": a JSON pointer.';
  switch (op) {
    case 'add':
    case 'replace':
    case 'test':
      return Object.hasOwn(raw, 'value') ? { op, path, value: own(raw, 'value') as Json } : `"${op}" has a "value".`;
    case 'remove':
      return { op, path };
    case 'move':
    case 'copy': {
      const from = own(raw, 'from');
      if (typeof from !== 'string' || stepsOf(from) === null) return `"${op}" has a "from": a JSON pointer.`;
      return { op, path, from };
    }
    default:
      return 'An operation’s "op" is one of add, remove, replace, move, copy, test.';
  }
}

/** A member of its own: what a prototype lends is none. */
function own(raw: object, key: string): unknown {
  return Object.hasOwn(raw, key) ? (raw as Readonly<Record<string, unknown>>)[key] : undefined;
}
