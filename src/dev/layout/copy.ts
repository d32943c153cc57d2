/** TypeScript that copies a state into objects of its own making. */
import type { Node, ObjectNode, UnionNode } from './node.ts';

/** An expression: a copy of `value`. A negative zero, which no state may hold, becomes a zero. */
function copied(node: Node, value: string, type: string): string {
  switch (node.kind) {
    case 'number':
      return `${value} + 0`;
    case 'literal':
      return `(${value} + 0) as ${type}`;
    case 'boolean':
    case 'text':
    case 'word':
      return value;
    case 'nullable':
      return `${value} === null ? null : ${copied(node.inner, value, `NonNullable<${type}>`)}`;
    case 'list':
      return `${value}.map((item) => ${copied(node.item, 'item', `${type}[number]`)})`;
    case 'object':
    case 'union':
      return `lay${node.name}(${value})`;
  }
}

/** The function that copies a part. Keys stand in the reverse of the schema's order: the generated file says why. */
export function copierText(part: ObjectNode | UnionNode): string {
  const head = `function lay${part.name}(o: ${part.type}): ${part.type} {\n`;
  if (part.kind === 'union') {
    const cases = part.options.map(([word, { name }]) => `    case '${word}':\n      return lay${name}(o);`);
    return `${head}  switch (o.${part.tag}) {\n${cases.join('\n')}\n  }\n}\n`;
  }
  const fields = part.fields.map(
    ([key, field]) => `    ${key}: ${copied(field, `o.${key}`, `${part.type}['${key}']`)},`,
  );
  const literal = `{\n${fields.toReversed().join('\n')}\n  }`;
  return `${head}  return ${part.unchanging ? `frozen(${literal})` : literal};\n}\n`;
}
