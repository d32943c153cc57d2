/** A filesystem as a value: what `(cat)`, `(run)` and `(ls)` see. Nothing on any disk. */

/** A text, a program, or a directory that may be empty. */
export type FileEntry =
  | { readonly type: 'file'; readonly content: string }
  | { readonly type: 'program'; readonly code: string }
  | { readonly type: 'dir'; readonly children: readonly string[] };

/** Entries by their whole path. */
export type Files = ReadonlyMap<string, FileEntry>;

/** One slash in front, none at the end, none twice. */
function pathOf(text: string): string {
  return `/${text
    .split('/')
    .filter((part) => part !== '')
    .join('/')}`;
}

/**
 * Mounts entries by path. They are data of a stranger, and have been checked where they came in.
 */
export function mount(entries: Readonly<Record<string, FileEntry>>): Files {
  const files = new Map<string, FileEntry>();
  for (const path of Object.keys(entries)) {
    const entry = entries[path];
    if (entry !== undefined) files.set(pathOf(path), entry);
  }
  return files;
}

/** What a path holds to read: the text of a file, the code of a program; null when there is none. */
export function textAt(files: Files, path: string): string | null {
  const entry = files.get(pathOf(path));
  if (entry === undefined || entry.type === 'dir') return null;
  return entry.type === 'file' ? entry.content : entry.code;
}

/** The names directly in a directory, sorted; null when there is no such directory. */
export function namesIn(files: Files, path: string): readonly string[] | null {
  const directory = pathOf(path);
  const prefix = directory === '/' ? '/' : `${directory}/`;
  const entry = files.get(directory);
  const names = new Set<string>(entry?.type === 'dir' ? entry.children : []);
  for (const other of files.keys())
    if (other.startsWith(prefix) && other !== directory) names.add(other.slice(prefix.length).split('/')[0] ?? '');
  if (names.size === 0 && entry?.type !== 'dir' && directory !== '/') return null;
  return [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
