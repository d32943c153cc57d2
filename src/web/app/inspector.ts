/** The inspector: any file, read and never run. What was read outlives the screen that shows it. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Verdicts } from '../../core/talk/protocol.ts';
import type { Read } from '../../core/talk/readingRoom.ts';
import type { ReadingRoom } from './readingRoom.ts';
import { useApp } from './store.ts';

/** A file on the inspector's table. */
export type Inspected = {
  /** Counts files, so that a late answer is not taken for this one. */
  readonly id: number;
  readonly fileName: string;
  readonly read: Read | null;
  readonly error: Refusal | null;
  /** Null while they are being given. */
  readonly verdicts: Verdicts | null;
  /** Why it would not be seated; null when it would, or while that is not known. */
  readonly loads: Refusal | null;
  /** As it came, to be inserted. */
  readonly bytes: Uint8Array;
};

export type Inspector = {
  open(bytes: Uint8Array, fileName: string): Promise<void>;
  openFile(file: File): Promise<void>;
  /** Gives the five verdicts once more. */
  checkAgain(): Promise<void>;
  look: ReadingRoom['look'];
  labels: ReadingRoom['labels'];
  copy: ReadingRoom['copy'];
  download: Download;
  close(): void;
};

type Download = (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;

type Parts = {
  readonly room: ReadingRoom;
  readonly download: Download;
  readonly readFile: (file: File) => Promise<{ ok: true; value: Uint8Array } | { ok: false; error: Refusal }>;
};

let files = 0;

/** An inspector that reads in `room`. */
export function createInspector({ room, readFile, download }: Parts): Inspector {
  function change(id: number, changed: Partial<Inspected>): void {
    useApp.setState(({ inspected }) => (inspected?.id === id ? { inspected: { ...inspected, ...changed } } : {}));
  }

  function lay(fileName: string, bytes: Uint8Array): number {
    const id = ++files;
    useApp.setState({ inspected: { id, fileName, bytes, read: null, error: null, verdicts: null, loads: null } });
    return id;
  }

  async function verify(id: number): Promise<void> {
    change(id, { verdicts: null });
    const verified = await room.verify();
    if (verified.ok) change(id, { verdicts: verified.verdicts, loads: verified.loads });
    else change(id, { error: verified.error });
  }

  async function open(bytes: Uint8Array, fileName: string): Promise<void> {
    const id = lay(fileName, bytes);
    const read = await room.read(bytes);
    if (!read.ok) return change(id, { error: read.error });
    change(id, { read: read.read });
    await verify(id);
  }

  return {
    open,
    async openFile(file) {
      const read = await readFile(file);
      if (read.ok) return open(read.value, file.name);
      const id = lay(file.name, new Uint8Array());
      return change(id, { error: read.error });
    },
    async checkAgain() {
      const { inspected } = useApp.getState();
      if (inspected !== null && inspected.read !== null) await verify(inspected.id);
    },
    look: (path, from) => room.look(path, from),
    labels: (born) => room.labels(born),
    copy: (as) => room.copy(as),
    download,
    close: () => useApp.setState({ inspected: null }),
  };
}
