/** Reads the words out of a source: every string and template in it, and where it stands. */
import { parseSync } from 'vite';

/** A string as it stands in a source. `{}` stands where a value is put in when it is said. */
export type Said = { readonly line: number; readonly text: string };

/** What stands in no source that is shown: types, and the names of modules. */
const NOT_SAID = /^(?:Import|ExportAll|TS(?!As|Satisfies|NonNull))/;
/** Attributes of an element that a person reads or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label']);

type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a string, a template, or of strings joined by `+`; null when it is none. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type === 'JSXText') return String(node['value']).trim();
  if (node.type === 'TemplateLiteral' && Array.isArray(node['quasis']))
    return node['quasis'].map((part: { value: { cooked: string } }) => part.value.cooked).join('{}');
  if (node.type !== 'BinaryExpression' || node['operator'] !== '+') return null;
  const [left, right] = [textOf(node['left']), textOf(node['right'])];
  return left === null && right === null ? null : `${left ?? '{}'}${right ?? '{}'}`;
}

/** What is inside a node, without what its own text has told. */
function inside(node: Node): readonly unknown[] {
  if (node.type === 'TemplateLiteral') return [node['expressions']];
  if (node.type === 'BinaryExpression')
    return [node['left'], node['right']].flatMap((part) =>
      isNode(part) && textOf(part) !== null ? inside(part) : [part],
    );
  return Object.entries(node).flatMap(([key, value]) => (key === 'type' ? [] : [value]));
}

/** Whether an attribute holds what nobody reads: a class, an id, a path. */
function silent(node: Node): boolean {
  return node.type === 'JSXAttribute' && isNode(node['name']) && !SPOKEN.has(String(node['name']['name']));
}

/** Every string of a source of TypeScript, in its order. */
export function stringsOf(fileName: string, source: string): readonly Said[] {
  const found: Said[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value) || NOT_SAID.test(value.type) || silent(value)) return;
    const text = textOf(value);
    if (text !== null && text !== '') found.push({ line: source.slice(0, value.start).split('\n').length, text });
    inside(value).forEach(walk);
  };
  walk(parseSync(fileName, source).program);
  return found;
}

/** Whether a string is words for a person: two words, or one with a capital; not a selector, a path or a shader. */
export function isWords(text: string): boolean {
  const said = text.replaceAll(/\{\w*\}/g, '');
  if (
    /^[\s(;.#@/]*\(|[{}]|=>|color-mix|\w--\w|^\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|WITH|BEGIN)\b/.test(said)
  )
    return false;
  return /[A-Za-zÀ-ÿ’]{2,}[,.:;…]? +[A-Za-zÀ-ÿ’(]|^A [a-z]|^[A-Z][a-zà-ÿ’]+[ .:,]*$|[a-zà-ÿ] +$|^ +[a-z]/.test(said);
}
