/** The browser's own dialog for saving to a file, and writing to what it gave. Only some browsers have it. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { FileHandle } from './links.ts';

/** Why nothing was written. */
export type WriteFailure =
  /** The player closed the dialog, or said no when asked for permission. */
  | 'declined'
  /** The file is gone, or the disk is full, or the browser failed. */
  | 'failed';

type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
}) => Promise<FileHandle>;

declare global {
  interface Window {
    readonly showSaveFilePicker?: Picker;
  }
}

/** Whether the browser can link a file at all. */
export function canLink(): boolean {
  return 'showSaveFilePicker' in globalThis;
}

/** Asks for a file to save to. To be called from a key press or a click. */
export async function pickSaveFile(suggestedName: string): Promise<Result<FileHandle, WriteFailure>> {
  try {
    const types = [{ description: 'Cartridge', accept: { 'application/json': ['.json'] } }];
    const handle = await window.showSaveFilePicker?.({ suggestedName, types });
    return handle === undefined ? err('failed') : ok(handle);
  } catch (error) {
    return err(error instanceof Error && error.name === 'AbortError' ? 'declined' : 'failed');
  }
}

/** Writes bytes to a file, whole or not at all: the browser swaps them in when it is closed. May ask for permission. */
export async function writeTo(handle: FileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null, WriteFailure>> {
  try {
    const wanted = { mode: 'readwrite' } as const;
    const state = (await handle.queryPermission?.(wanted)) ?? 'granted';
    if (state !== 'granted' && (await handle.requestPermission?.(wanted)) !== 'granted') return err('declined');
    const writable = await handle.createWritable();
    await writable.write(bytes);
    await writable.close();
    return ok(null);
  } catch {
    return err('failed');
  }
}
