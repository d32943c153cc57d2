/** What is in a file, for whoever looks at it before opening it: its sections with their sizes, and a tree. */
import { byCodeUnit, prettyBytes } from '../json.ts';
import type { Document } from './shape.ts';

/** A part of a file. `count` is how many entries it holds, where it holds any. */
export type Content = {
  readonly name: string;
  readonly kind: 'section' | 'directory' | 'file' | 'program' | 'entry';
  readonly count?: number;
  readonly children?: readonly Content[];
};

/** A stranger's table may be long. */
const MOST_SHOWN = 1000;
const MOST_NAME = 120;

/** Sections whose entries are worth a line each, and what an entry is. */
const LISTED: ReadonlyMap<string, Content['kind']> = new Map([
  ['programs', 'program'],
  ['tools', 'program'],
  ['contracts', 'entry'],
  ['env', 'entry'],
  ['config', 'entry'],
]);

/** Bytes of each top-level key with its value, as a pretty file writes them. */
export function sectionsOf(document: Document): Record<string, number> {
  // The braces and the line feeds around the only key, but for the one that ends the file.
  const around = 4;
  return Object.fromEntries(
    Object.keys(document)
      .sort(byCodeUnit)
      .map((key) => [key, prettyBytes({ [key]: document[key] }) - around]),
  );
}

/** The tree: sections that hold something, and in them what has a name. */
export function contentsOf(document: Document): Content[] {
  return Object.keys(document)
    .sort(byCodeUnit)
    .flatMap((name): Content[] => {
      const value = document[name];
      if (typeof value !== 'object' || value === null) return [];
      const count = Object.keys(value).length;
      if (name === 'filesystem' && !Array.isArray(value))
        return [{ name, kind: 'section', count, children: treeOf(value as Document) }];
      const kind = LISTED.get(name);
      if (kind === undefined) return [{ name, kind: 'section', count }];
      const children = namesOf(value as Document | readonly unknown[]).map((entry): Content => ({ name: entry, kind }));
      return [{ name, kind: 'section', count, children }];
    });
}

function namesOf(value: Document | readonly unknown[]): string[] {
  if (!Array.isArray(value)) return Object.keys(value).slice(0, MOST_SHOWN);
  return (value as readonly unknown[]).slice(0, MOST_SHOWN).map((entry, index) => {
    const { title, name, id } = Object(entry) as Document;
    const called = [title, name, id].find((one): one is string => typeof one === 'string');
    return called === undefined ? `${index}` : called.slice(0, MOST_NAME);
  });
}

type Node = { kind: Content['kind']; readonly children: Map<string, Node> };

/** Flat paths as a tree, names sorted; directories that no entry names are there because something lies in them. */
function treeOf(files: Document): Content[] {
  const root: Node = { kind: 'directory', children: new Map() };
  for (const path of Object.keys(files).sort(byCodeUnit).slice(0, MOST_SHOWN)) {
    let node = root;
    for (const part of path.split('/').filter((one) => one !== '')) {
      const child = node.children.get(part) ?? { kind: 'directory', children: new Map<string, Node>() };
      node.children.set(part, child);
      node = child;
    }
    const { type } = Object(files[path]) as { type?: unknown };
    if (type === 'file' || type === 'program') node.kind = type;
  }
  return listed(root);
}

function listed({ children }: Node): Content[] {
  return [...children].map(([name, node]) =>
    node.kind === 'directory'
      ? { name, kind: node.kind, count: node.children.size, children: listed(node) }
      : { name, kind: node.kind },
  );
}
