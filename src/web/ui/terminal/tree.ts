/** Files of a system as rows of a tree: paths are flat, directories follow from them. */
import type { SystemFile } from '../../../core/talk/workshop.ts';
import type { Row } from '../inspect/treeKeys.ts';

/** A row: a file that can be read, or a directory. */
export type FileRow = Row & { readonly name: string; readonly file: SystemFile | null };

/** The rows that are seen while these directories are open. */
export function rowsOf(files: readonly SystemFile[], open: ReadonlySet<string>): readonly FileRow[] {
  const directories = new Set<string>();
  for (const { path, kind } of files) {
    if (kind === 'dir') directories.add(path);
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      directories.add(path.slice(0, end));
  }
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...new Set([...directories, ...byPath.keys()])]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .filter((path) => parentsOf(path).every((parent) => open.has(parent)))
    .map((path) => ({
      path,
      name: path.slice(path.lastIndexOf('/') + 1),
      depth: parentsOf(path).length + 1,
      branch: directories.has(path),
      open: open.has(path),
      file: directories.has(path) ? null : (byPath.get(path) ?? null),
    }));
}

function parentsOf(path: string): string[] {
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) found.push(path.slice(0, end));
  return found;
}
