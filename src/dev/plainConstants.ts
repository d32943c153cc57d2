/** A build step: the page needs the numbers of our constants, not their citations, which SOURCES.md prints. */
import type { Plugin } from 'vite';

/** Functions that declare a constant and return its value: name, value, unit, source, confidence. */
const DECLARES = new Set(['constant', 'constantSeries', 'figure', 'mec', 'bvad']);

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Every call in a tree that declares a constant by a literal name, outermost first. */
function declarationsIn(node: Node, found: Node[]): void {
  const callee = node['callee'];
  const args = node['arguments'];
  if (node.type === 'CallExpression' && isNode(callee) && DECLARES.has(String(callee['name'])) && Array.isArray(args)) {
    const [name] = args as unknown[];
    if (args.length >= 2 && isNode(name) && (name.type === 'Literal' || name.type === 'TemplateLiteral')) {
      found.push(node);
      return;
    }
  }
  for (const value of Object.values(node))
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(item)) declarationsIn(item, found);
}

/** Puts the value in the place of each declaration. Source texts that nothing else uses fall out with it. */
export function plainConstants(): Plugin {
  return {
    name: 'marsdeck:plain-constants',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/src/core/') || !code.includes('constant')) return null;
      const found: Node[] = [];
      declarationsIn(this.parse(code) as unknown as Node, found);
      let plain = '';
      let at = 0;
      for (const call of found) {
        const value = (call['arguments'] as readonly Node[])[1] as Node;
        plain += `${code.slice(at, call.start)}(${code.slice(value.start, value.end)})`;
        at = call.end;
      }
      return found.length === 0 ? null : { code: plain + code.slice(at), map: null };
    },
  };
}
