/** Puts descriptions at the fields of a JSON Schema: those of the simulation are kept apart from its own code. */

/** A node of a schema, as it is written. */
export type Node = { [key: string]: unknown };

/** Where a schema may hold others, besides `properties`. */
const INSIDE = ['items', 'prefixItems', 'anyOf', 'oneOf', 'allOf', 'additionalProperties'] as const;

/**
 * Describes every field that has no description yet, in place. A key of `fields` is a field's name, or the end of its
 * path such as `cabin.tempC`; the longest that fits is taken, and added to `used`.
 */
export function describeFields(node: Node, fields: Readonly<Record<string, string>>, used: Set<string>): void {
  walk(node, [], (field, path) => {
    if (field['description'] !== undefined) return;
    const key = path.map((_step, index) => path.slice(index).join('.')).find((end) => Object.hasOwn(fields, end));
    if (key === undefined) return;
    used.add(key);
    field['description'] = fields[key];
  });
}

/** Paths of the fields that have no description. */
export function undescribed(node: Node): string[] {
  const found: string[] = [];
  walk(node, [], (field, path) => {
    if (field['description'] === undefined) found.push(path.join('.'));
  });
  return found;
}

function walk(node: unknown, path: readonly string[], visit: (field: Node, path: readonly string[]) => void): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Node;
  for (const [name, field] of Object.entries((schema['properties'] ?? {}) as Record<string, Node>)) {
    visit(field, [...path, name]);
    walk(field, [...path, name], visit);
  }
  for (const key of INSIDE) {
    const inside = schema[key];
    if (Array.isArray(inside)) for (const one of inside) walk(one, path, visit);
    else walk(inside, path, visit);
  }
  for (const one of Object.values((schema['$defs'] ?? {}) as Record<string, unknown>)) walk(one, path, visit);
}
