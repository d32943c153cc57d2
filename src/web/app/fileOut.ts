/** The colony as a file: a copy for the downloads, a file it is linked to, or another program. */
import type { Result } from '../../core/kernel/result.ts';
import type { Library } from '../storage/library.ts';
import type { FileHandle, Links } from '../storage/links.ts';
import type { WriteFailure } from '../storage/picker.ts';
import type { Sealed } from '../storage/slots.ts';
import type { Outcome } from './face.ts';
import { fileNameOf } from './fileName.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import { NOTICES } from './words.ts';

type Left = Outcome<{ readonly fileName: string; readonly bytes: number }>;

export type FileOut = {
  /** Writes to the linked file, or downloads a copy as `{mission}-sol{N}-{id}.cartridge.json`. */
  eject(): Promise<Left>;
  /** Lets the player link a file, and writes to it. Where the browser can't link any it downloads a copy. */
  saveTo(): Promise<Left>;
  /** Ctrl+S downloads again. */
  unlink(): Promise<void>;
  /** Hands the file to another program. */
  share(): Promise<Left>;
};

/** What files leave through. */
export type Outlets = {
  readonly sim: Pick<Sim, 'encode'>;
  readonly library: Pick<Library, 'markExported'>;
  readonly links: Links;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  /** Null where the browser can link no file. */
  readonly pickSaveFile: ((suggestedName: string) => Promise<Result<FileHandle, WriteFailure>>) | null;
  readonly writeTo: (handle: FileHandle, bytes: Uint8Array<ArrayBuffer>) => Promise<Result<null, WriteFailure>>;
  readonly shareFile: (
    bytes: Uint8Array<ArrayBuffer>,
    fileName: string,
    title: string,
  ) => Promise<'shared' | 'cancelled' | 'failed'>;
  /** A file has left the page: something is worth keeping. */
  readonly worthKeeping: () => void;
};

/** Files out of a worker. */
export function createFileOut(outlets: Outlets): FileOut {
  const { sim, library, links, download, pickSaveFile, writeTo, shareFile, worthKeeping } = outlets;

  async function taken(): Promise<Outcome<Sealed & { readonly fileName: string }>> {
    const encoded = await sim.encode('file');
    if (encoded.ok) return { ok: true, bytes: encoded.bytes, card: encoded.card, fileName: fileNameOf(encoded.card) };
    say('alarm', encoded.error.message);
    return encoded;
  }

  function left({ bytes, card }: Sealed, fileName: string, text: string, tone: 'info' | 'alarm' = 'info'): Left {
    // Written down first: who hears of it looks there.
    if (!useApp.getState().elsewhere) void library.markExported(`colony/${card.id}`, { at: Date.now(), sol: card.sol });
    useApp.setState(({ saved }) => ({ saved: { ...saved, fileSol: card.sol } }));
    say(tone, text);
    worthKeeping();
    return { ok: true, fileName, bytes: bytes.byteLength };
  }

  function downloaded(run: Sealed & { readonly fileName: string }, why = ''): Left {
    download(run.bytes, run.fileName);
    const text = `${why}${NOTICES.ejected(kilobytes(run.bytes), run.fileName)}`;
    return left(run, run.fileName, text, why === '' ? 'info' : 'alarm');
  }

  async function write(run: Sealed & { readonly fileName: string }, handle: FileHandle): Promise<Left> {
    const written = await writeTo(handle, run.bytes);
    if (written.ok) return left(run, handle.name, NOTICES.written(handle.name, kilobytes(run.bytes)));
    const { declined, failed } = NOTICES.instead;
    return downloaded(run, (written.error === 'declined' ? declined : failed)(handle.name));
  }

  return {
    async eject() {
      const run = await taken();
      if (!run.ok) return run;
      const handle = await links.get(run.card.id);
      return handle === null ? downloaded(run) : write(run, handle);
    },
    async saveTo() {
      const run = await taken();
      if (!run.ok) return run;
      if (pickSaveFile === null) return downloaded(run, NOTICES.instead.noLinks);
      const picked = await pickSaveFile(run.fileName);
      if (!picked.ok) {
        if (picked.error === 'failed') return downloaded(run, NOTICES.instead.noDialog);
        const message = NOTICES.noFile;
        say('info', message);
        return { ok: false, error: { kind: 'invalid-argument', message, path: '' } };
      }
      await links.set(run.card.id, picked.value);
      const linkedFile = picked.value.name;
      useApp.setState(({ saved, card }) => (card?.id === run.card.id ? { saved: { ...saved, linkedFile } } : {}));
      return write(run, picked.value);
    },
    async unlink() {
      const { card } = useApp.getState();
      if (card === null) return;
      await links.set(card.id, null);
      useApp.setState(({ saved }) => ({ saved: { ...saved, linkedFile: null } }));
    },
    async share() {
      const run = await taken();
      if (!run.ok) return run;
      const how = await shareFile(run.bytes, run.fileName, run.card.name);
      if (how === 'shared') return left(run, run.fileName, NOTICES.shared(run.fileName));
      if (how === 'failed') return downloaded(run, NOTICES.instead.notShared);
      return { ok: false, error: { kind: 'invalid-argument', message: NOTICES.sharedNothing, path: '' } };
    },
  };
}

function kilobytes(bytes: Uint8Array): number {
  return Math.ceil(bytes.byteLength / 1000);
}
