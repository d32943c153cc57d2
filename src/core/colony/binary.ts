/**
 * A colony as bytes in schema order: what its digests and hashes are taken of. Derived from the schema, so that no field
 * can be forgotten. float64 little-endian, strings as length and UTF-8, words of a fixed list as their number
 * in it, lists with their length, unions by their tag.
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

/** UTF-8 of longer texts, which stay in the state for many sols: told once, they are only copied. Emptied when it is full. */
const known = new Map<string, Uint8Array>();
const KNOWN_MOST = 1024;
const LONG = 24;

function putKnown(text: string): void {
  let encoded = known.get(text);
  if (encoded === undefined) {
    if (known.size >= KNOWN_MOST) known.clear();
    known.set(text, (encoded = utf8.encode(text)));
  }
  view.setUint32(length, encoded.length, true);
  bytes.set(encoded, length + 4);
  length += 4 + encoded.length;
}

function putString(value: unknown): void {
  const text = value as string;
  reserve(4 + text.length * 3);
  if (text.length > LONG) {
    putKnown(text);
    return;
  }
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

/** A word of a fixed list is its number in the list: a byte, since none has more than 256. */
function enumWriter(words: readonly string[]): Put {
  const numbers = new Map(words.map((word, number) => [word, number]));
  return (value) => {
    reserve(1);
    bytes[length++] = numbers.get(value as string) ?? 0;
  };
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
      return putString;
    case 'enum':
      return enumWriter(Object.keys(def['entries'] as Record<string, string>));
    case 'literal':
      return typeof (def['values'] as readonly unknown[])[0] === 'number' ? putNumber : putString;
    case 'nullable': {
      const inner = writerOf(def['innerType'] as z.core.$ZodType);
      return (value) => {
        putBoolean(value !== null);
        if (value !== null) inner(value);
      };
    }
    case 'array': {
      const element = writerOf(def['element'] as z.core.$ZodType);
      // Iterators cost an object an item here, and this runs once a sol over every list.
      return (value) => {
        const list = value as readonly unknown[];
        putNumber(list.length);
        for (let i = 0; i < list.length; i++) element(list[i]);
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
      // By the schema, not by the value: a number that may be null has its mark.
      if (puts[i] !== putNumber) {
        (puts[i] as Put)(field);
        reserve(most);
        continue;
      }
      view.setFloat64(length, field as number, true);
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
