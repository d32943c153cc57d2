/** A colony's bytes by walking the schema, value by value: slow and plain, to hold the generated writer against. */
import type { z } from '../kernel/zod.ts';
import { Colony } from './schema.ts';

type Schema = z.core.$ZodType;

function numberBytes(value: number): number[] {
  return [...new Uint8Array(Float64Array.of(value).buffer)];
}

function textBytes(text: string): number[] {
  const encoded = new TextEncoder().encode(text);
  return [...new Uint8Array(Uint32Array.of(encoded.length).buffer), ...encoded];
}

function bytesOf(schema: Schema, value: unknown): number[] {
  const def = (schema as z.ZodType).def as unknown as { type: string } & Record<string, unknown>;
  switch (def.type) {
    case 'number':
    case 'int':
      return numberBytes(value as number);
    case 'boolean':
      return [value === true ? 1 : 0];
    case 'string':
      return textBytes(value as string);
    case 'enum':
      return [Object.keys(def['entries'] as object).indexOf(value as string)];
    case 'literal':
      return typeof value === 'number' ? numberBytes(value) : textBytes(value as string);
    case 'nullable':
      return value === null ? [0] : [1, ...bytesOf(def['innerType'] as Schema, value)];
    case 'array': {
      const list = value as readonly unknown[];
      return [...numberBytes(list.length), ...list.flatMap((item) => bytesOf(def['element'] as Schema, item))];
    }
    case 'object':
      return Object.entries(def['shape'] as Record<string, Schema>).flatMap(([key, field]) =>
        bytesOf(field, (value as Record<string, unknown>)[key]),
      );
    case 'union': {
      const tag = def['discriminator'] as string;
      const option = (def['options'] as readonly z.ZodObject[]).find(
        ({ shape }) => (shape[tag] as z.ZodLiteral).value === (value as Record<string, unknown>)[tag],
      );
      if (option === undefined) throw new Error(`no option for ${JSON.stringify(value)}`);
      return bytesOf(option, value);
    }
    default:
      throw new Error(`state can't hold a ${def.type}`);
  }
}

/** The bytes of a colony, as the schema has it. */
export function bytesBySchema(colony: Colony): Uint8Array {
  return Uint8Array.from(bytesOf(Colony, colony));
}
