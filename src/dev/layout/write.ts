/** TypeScript that puts a state's bytes: a function an object, without a choice that the schema has already made. */
import type { Node, ObjectNode, UnionNode } from './node.ts';

const NUMBER_BYTES = 8;

/** Statements of one function. Neighbours of fixed size share one question for room. */
class Body {
  readonly lines: string[] = [];
  private run: string[] = [];
  private bytes = 0;

  /** A value of `bytes` bytes; `put` gets the place it goes to. */
  fixed(bytes: number, put: (at: string) => string): void {
    this.run.push(`    ${put(this.bytes === 0 ? 'at' : `at + ${this.bytes}`)}`);
    this.bytes += bytes;
  }

  /** Statements that move `at` on by themselves. */
  moving(...lines: readonly string[]): void {
    this.flush();
    this.lines.push(...lines);
  }

  flush(): void {
    if (this.run.length === 0) return;
    this.lines.push('  {', `    const v = roomFor(at, ${this.bytes});`, ...this.run, `    at += ${this.bytes};`, '  }');
    this.run = [];
    this.bytes = 0;
  }
}

/** The numbers of words: each list is declared once. */
export class Words {
  private readonly names = new Map<string, string>();

  nameOf(words: readonly string[]): string {
    const key = JSON.stringify(words);
    const name = this.names.get(key) ?? `WORDS_${this.names.size + 1}`;
    this.names.set(key, name);
    return name;
  }

  declarations(): readonly string[] {
    return [...this.names].map(([key, name]) => `const ${name} = numbersOf(${key.replaceAll('"', "'")});`);
  }
}

function put(body: Body, node: Node, value: string, words: Words): void {
  switch (node.kind) {
    case 'number':
    case 'literal':
      body.fixed(NUMBER_BYTES, (at) => `v.setFloat64(${at}, ${value}, true);`);
      return;
    case 'boolean':
      body.fixed(1, (at) => `v.setUint8(${at}, ${value} ? 1 : 0);`);
      return;
    case 'word': {
      const name = words.nameOf(node.words);
      body.fixed(1, (at) => `v.setUint8(${at}, ${name}.get(${value}) ?? 0);`);
      return;
    }
    case 'text':
      body.moving(`  at = putText(at, ${value});`);
      return;
    case 'nullable': {
      const some = new Body();
      some.fixed(1, (at) => `v.setUint8(${at}, 1);`);
      put(some, node.inner, value, words);
      some.flush();
      body.moving(`  if (${value} === null) at = putNull(at);`, '  else {', ...indented(some.lines), '  }');
      return;
    }
    case 'list':
      if (node.item.kind === 'number') {
        body.moving(`  at = putNumbers(at, ${value});`);
        return;
      }
      putList(body, node.item, value, words);
      return;
    case 'object':
      body.moving(
        `  at = ${node.unchanging ? `putUnchanging(at, ${value}, put${node.name})` : `put${node.name}(at, ${value})`};`,
      );
      return;
    case 'union':
      body.moving(`  at = put${node.name}(at, ${value});`);
  }
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function putList(body: Body, item: Node, list: string, words: Words): void {
  body.fixed(NUMBER_BYTES, (at) => `v.setFloat64(${at}, ${list}.length, true);`);
  const each = new Body();
  put(each, item, 'item', words);
  each.flush();
  body.moving(
    `  for (let i = 0; i < ${list}.length; i++) {`,
    `    const item = ${list}[i] as (typeof ${list})[number];`,
    ...indented(each.lines),
    '  }',
  );
}

/** The function that puts a part's bytes at a place, and returns the place after them. */
export function writerText(part: ObjectNode | UnionNode, words: Words): string {
  if (part.kind === 'union') {
    const cases = part.options.map(([word, { name }]) => `    case '${word}':\n      return put${name}(at, o);`);
    const head = `function put${part.name}(at: number, o: ${part.type}): number {\n  switch (o.${part.tag}) {\n`;
    return `${head}${cases.join('\n')}\n  }\n}\n`;
  }
  const body = new Body();
  for (const [key, field] of part.fields) put(body, field, `o.${key}`, words);
  body.flush();
  return `function put${part.name}(at: number, o: ${part.type}): number {\n${body.lines.join('\n')}\n  return at;\n}\n`;
}
