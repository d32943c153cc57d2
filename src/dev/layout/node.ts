/** What a schema of the state says, as its layout needs it: what is put where, under which name and type. */
import type { z } from '../../core/kernel/zod.ts';
import { Colony, UNCHANGING } from '../../core/colony/schema.ts';

/** An object of the state. `type` is TypeScript for its type; `name` is part of the names of its functions. */
export type ObjectNode = {
  readonly kind: 'object';
  readonly name: string;
  readonly type: string;
  readonly fields: readonly (readonly [key: string, node: Node])[];
  /** Whether it never changes once it is there: it is frozen, and its bytes are made once. */
  readonly unchanging: boolean;
};

export type UnionNode = {
  readonly kind: 'union';
  readonly name: string;
  readonly type: string;
  readonly tag: string;
  readonly options: readonly (readonly [tag: string, node: ObjectNode])[];
};

export type Node =
  | { readonly kind: 'number' | 'boolean' | 'text' | 'literal' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'nullable'; readonly inner: Node }
  | { readonly kind: 'list'; readonly item: Node }
  | ObjectNode
  | UnionNode;

type Def = { readonly type: string } & Readonly<Record<string, unknown>>;
type Schema = z.core.$ZodType;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (text: string): string => text.split('-').map(capital).join('');

/** The state's node, with all that is below. Throws on a kind of schema that state may not use. */
export function colonyNode(): ObjectNode {
  const seen = new Map<Schema, ObjectNode>();

  function objectOf(schema: Schema, shape: Readonly<Record<string, Schema>>, name: string, type: string): ObjectNode {
    // What the schema uses twice is written once, under its first name.
    const known = seen.get(schema);
    if (known !== undefined) return known;
    const fields = Object.entries(shape).map(([key, field]) => {
      return [key, nodeOf(field, name + capital(key), `${type}['${key}']`)] as const;
    });
    const node: ObjectNode = { kind: 'object', name, type, fields, unchanging: UNCHANGING.has(schema) };
    seen.set(schema, node);
    return node;
  }

  function nodeOf(schema: Schema, name: string, type: string): Node {
    const def = (schema as z.ZodType).def as unknown as Def;
    switch (def.type) {
      case 'number':
      case 'int':
        return { kind: 'number' };
      case 'boolean':
        return { kind: 'boolean' };
      case 'string':
        return { kind: 'text' };
      case 'enum':
        return { kind: 'word', words: Object.keys(def['entries'] as Record<string, string>) };
      case 'literal':
        return { kind: typeof (def['values'] as readonly unknown[])[0] === 'number' ? 'literal' : 'text' };
      case 'nullable':
        return { kind: 'nullable', inner: nodeOf(def['innerType'] as Schema, name, `NonNullable<${type}>`) };
      case 'array':
        return { kind: 'list', item: nodeOf(def['element'] as Schema, `${name}Item`, `${type}[number]`) };
      case 'object':
        return objectOf(schema, def['shape'] as Record<string, Schema>, name, type);
      case 'union': {
        const tag = def['discriminator'] as string;
        const options = (def['options'] as readonly z.ZodObject[]).map((option) => {
          const word = String((option.shape[tag] as z.ZodLiteral).value);
          const own = `Extract<${type}, { ${tag}: '${word}' }>`;
          return [word, objectOf(option, option.shape, name + joined(word), own)] as const;
        });
        return { kind: 'union', name, type, tag, options };
      }
      default:
        throw new Error(`state can't hold a ${def.type}`);
    }
  }

  return { ...objectOf(Colony, Colony.shape, '', 'Colony'), name: 'Colony' };
}

/** Objects and unions below a node, each once, the innermost first. */
export function partsOf(root: ObjectNode): readonly (ObjectNode | UnionNode)[] {
  const parts = new Set<ObjectNode | UnionNode>();
  const visit = (node: Node): void => {
    if (node.kind === 'nullable') visit(node.inner);
    else if (node.kind === 'list') visit(node.item);
    else if (node.kind === 'object' || node.kind === 'union') {
      for (const [, field] of node.kind === 'object' ? node.fields : node.options) visit(field);
      parts.add(node);
    }
  };
  visit(root);
  return [...parts];
}
