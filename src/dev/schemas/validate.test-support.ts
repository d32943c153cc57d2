/** A small JSON Schema validator, to try ours with: it knows the words they use, and fails on any other. */
import type { Node } from './describe.ts';

const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'readOnly', 'default', 'id']);
type Check = (value: unknown, word: unknown, schema: Node, root: Node) => boolean;

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const all = (schemas: unknown): Node[] => schemas as Node[];

function isOf(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

/** Keys that no other word of the schema speaks of. */
function others(value: Node, schema: Node): string[] {
  const patterns = Object.keys((schema['patternProperties'] ?? {}) as Node).map((one) => new RegExp(one, 'u'));
  const known = (schema['properties'] ?? {}) as Node;
  return Object.keys(value).filter((key) => !Object.hasOwn(known, key) && !patterns.some((one) => one.test(key)));
}

const CHECKS: Readonly<Record<string, Check>> = {
  type: isOf,
  const: (value, word) => value === word,
  enum: (value, words) => (words as unknown[]).includes(value),
  pattern: (value, word) => !isText(value) || new RegExp(word as string, 'u').test(value),
  minLength: (value, least) => !isText(value) || Array.from(value).length >= (least as number),
  maxLength: (value, most) => !isText(value) || Array.from(value).length <= (most as number),
  minimum: (value, least) => !isNumber(value) || value >= (least as number),
  maximum: (value, most) => !isNumber(value) || value <= (most as number),
  minItems: (value, least) => !Array.isArray(value) || value.length >= (least as number),
  maxItems: (value, most) => !Array.isArray(value) || value.length <= (most as number),
  uniqueItems: (value) => !Array.isArray(value) || new Set(value).size === value.length,
  prefixItems: (value, words, _schema, root) =>
    !Array.isArray(value) || all(words).every((one, index) => index >= value.length || fits(value[index], one, root)),
  items: (value, word, schema, root) =>
    !Array.isArray(value) ||
    value.slice(((schema['prefixItems'] ?? []) as unknown[]).length).every((one) => fits(one, word as Node, root)),
  required: (value, keys) => !isObject(value) || (keys as string[]).every((key) => Object.hasOwn(value, key)),
  minProperties: (value, least) => !isObject(value) || Object.keys(value).length >= (least as number),
  maxProperties: (value, most) => !isObject(value) || Object.keys(value).length <= (most as number),
  properties: (value, words, _schema, root) =>
    !isObject(value) ||
    Object.entries(words as Node).every(
      ([key, one]) => !Object.hasOwn(value, key) || fits(value[key], one as Node, root),
    ),
  patternProperties: (value, words, _schema, root) =>
    !isObject(value) ||
    Object.entries(words as Node).every(([pattern, one]) =>
      Object.keys(value).every((key) => !new RegExp(pattern, 'u').test(key) || fits(value[key], one as Node, root)),
    ),
  propertyNames: (value, word, _schema, root) =>
    !isObject(value) || Object.keys(value).every((key) => fits(key, word as Node, root)),
  additionalProperties: (value, word, schema, root) =>
    !isObject(value) || others(value, schema).every((key) => fits(value[key], word as Node, root)),
  anyOf: (value, words, _schema, root) => all(words).some((one) => fits(value, one, root)),
  oneOf: (value, words, _schema, root) => all(words).filter((one) => fits(value, one, root)).length === 1,
  allOf: (value, words, _schema, root) => all(words).every((one) => fits(value, one, root)),
};

/** Whether a value is as a schema says. Throws on a word that it does not know, so that none passes unread. */
export function fits(value: unknown, schema: Node | boolean, root: Node = schema as Node): boolean {
  if (typeof schema === 'boolean') return schema;
  return Object.entries(schema).every(([word, meaning]) => {
    if (ANNOTATIONS.has(word)) return true;
    const check = CHECKS[word];
    if (check === undefined) throw new Error(`unknown word ${word}`);
    return check(value, meaning, schema, root);
  });
}

/** Visits every schema in a schema, to see that each word in it is known and each pattern compiles. */
export function wordsOf(schema: Node): Set<string> {
  const words = new Set<string>();
  const visit = (node: unknown, isTable: boolean): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, false);
    else if (isObject(node))
      for (const [word, meaning] of Object.entries(node)) {
        if (!isTable) words.add(word);
        if (!isTable && word === 'pattern') new RegExp(meaning as string, 'u');
        if (word === 'enum' || word === 'const' || word === 'required') continue;
        visit(meaning, !isTable && (word === 'properties' || word === 'patternProperties'));
      }
  };
  visit(schema, false);
  return words;
}

/** The words that it knows. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([...ANNOTATIONS, ...Object.keys(CHECKS)]);
