/**
 * A colony as bytes in schema order: what its digests and hashes are taken of. Derived from the schema, so that no field
 * can be forgotten. float64 little-endian, strings as length and UTF-8, lists with their length, unions by option number.
 */
import type { z } from '../kernel/zod.ts';
import { Colony } from './schema.ts';

type Put = (value: unknown) => void;

const utf8 = new TextEncoder();
let bytes = new Uint8Array(16_384);
let view = new DataView(bytes.buffer);
let length = 0;

function reserve(count: number): void {
  if (length + count <= bytes.length) return;
  const bigger = new Uint8Array(Math.max(bytes.length * 2, length + count));
  bigger.set(bytes);
  bytes = bigger;
  view = new DataView(bytes.buffer);
}

function putNumber(value: unknown): void {
  reserve(8);
  view.setFloat64(length, value as number, true);
  length += 8;
}

function putBoolean(value: unknown): void {
  reserve(1);
  bytes[length++] = value === true ? 1 : 0;
}

function putString(value: unknown): void {
  const text = value as string;
  reserve(4 + text.length * 3);
  const start = length + 4;
  let end = start;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) {
      const encoded = utf8.encode(text);
      bytes.set(encoded, start);
      end = start + encoded.length;
      break;
    }
    bytes[end++] = code;
  }
  view.setUint32(length, end - start, true);
  length = end;
}

/** Builds the writer of a schema, once. Throws on a kind of schema that state may not use: a bug, found at start. */
function writerOf(schema: z.core.$ZodType): Put {
  const def = (schema as z.ZodType).def as unknown as { type: string } & Record<string, unknown>;
  switch (def.type) {
    case 'number':
    case 'int':
      return putNumber;
    case 'boolean':
      return putBoolean;
    case 'string':
    case 'enum':
    case 'literal':
      return putString;
    case 'nullable': {
      const inner = writerOf(def['innerType'] as z.core.$ZodType);
      return (value) => {
        putBoolean(value !== null);
        if (value !== null) inner(value);
      };
    }
    case 'array': {
      const element = writerOf(def['element'] as z.core.$ZodType);
      return (value) => {
        const list = value as readonly unknown[];
        putNumber(list.length);
        for (const item of list) element(item);
      };
    }
    case 'object':
      return objectWriter(def['shape'] as Record<string, z.core.$ZodType>);
    case 'union':
      return unionWriter(def['options'] as readonly z.ZodObject[], def['discriminator'] as string);
    default:
      throw new Error(`state can't hold a ${def.type}`);
  }
}

/** Runs once a sol over every field, so numbers, which most fields are, are written without a call each. */
function objectWriter(shape: Record<string, z.core.$ZodType>): Put {
  const keys = Object.keys(shape);
  const puts = Object.values(shape).map(writerOf);
  const most = 8 * keys.length;
  return (value) => {
    const object = value as Record<string, unknown>;
    reserve(most);
    for (let i = 0; i < keys.length; i++) {
      const field = object[keys[i] as string];
      if (typeof field !== 'number') {
        (puts[i] as Put)(field);
        reserve(most);
        continue;
      }
      view.setFloat64(length, field, true);
      length += 8;
    }
  };
}

function unionWriter(options: readonly z.ZodObject[], discriminator: string): Put {
  const writers = new Map<unknown, Put>();
  for (const option of options) {
    const tag = (option.shape[discriminator] as z.ZodLiteral).value;
    writers.set(tag, writerOf(option));
  }
  return (value) => {
    const tag = (value as Record<string, unknown>)[discriminator];
    const put = writers.get(tag);
    if (put === undefined) throw new Error(`no option ${String(tag)}`);
    put(value);
  };
}

const putColony = writerOf(Colony);

/**
 * The colony's bytes. The array is scratch and the next call overwrites it; read only the first `length` bytes, at once.
 */
export function colonyBytes(colony: Colony): { readonly bytes: Uint8Array; readonly length: number } {
  length = 0;
  putColony(colony);
  return { bytes, length };
}
