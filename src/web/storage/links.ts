/** Files that the player has linked colonies to: handles of the File System Access API, remembered by colony. */
import type { Shelf } from './shelf.ts';

const LINKS = 'link/';

/** What we use of a `FileSystemFileHandle`; the DOM's types leave the permission out. */
export type FileHandle = {
  readonly name: string;
  createWritable(): Promise<{ write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>;
  queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
};

export type Links = {
  /** The file of a colony, by its id; null when it has none, or the browser has forgotten it. */
  get(id: string): Promise<FileHandle | null>;
  /** Links a colony to a file, or to none. Lasts as long as the page where storage can't keep it. */
  set(id: string, handle: FileHandle | null): Promise<void>;
};

/** Links over any shelf; what it can't keep stays in memory. */
export function linksOn(shelf: Shelf): Links {
  const known = new Map<string, FileHandle | null>();
  return {
    async get(id) {
      const here = known.get(id);
      if (here !== undefined) return here;
      const found = await shelf.list(LINKS + id).then(
        (entries) => entries.get(LINKS + id),
        () => null,
      );
      const handle = isHandle(found) ? found : null;
      known.set(id, handle);
      return handle;
    },
    async set(id, handle) {
      known.set(id, handle);
      try {
        await shelf.update(LINKS + id, () => [[LINKS + id, handle ?? undefined]]);
      } catch {
        // Not every store takes a handle; the link then ends with the page, and Ctrl+S downloads again.
      }
    },
  };
}

function isHandle(value: unknown): value is FileHandle {
  return typeof value === 'object' && value !== null && 'createWritable' in value && 'name' in value;
}
