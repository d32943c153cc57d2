/** Files out of the page and into it. What is inside them is the worker's business. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';

/** Most bytes a cartridge may have; the worker holds inflated ones to the same. Larger files are not even read. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Safari starts a download some time after the click; an address revoked before that downloads nothing. */
const REVOKE_AFTER_MS = 60_000;

/** Downloads `bytes` as a file called `fileName`, JSON unless another type is said. */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}

/** Reads a file, gzip or not, unless it is too large to be a cartridge. */
export async function readFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<Result<Uint8Array<ArrayBuffer>, Refusal>> {
  const tooLarge = refusalOfSize(file.size);
  if (tooLarge !== null) return err(tooLarge);
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // A folder, a file that was moved or deleted since, one that is still in the cloud, one without permission.
    const name = error instanceof Error ? error.name : String(error);
    return err({ kind: 'invalid-argument', message: `The browser could not read that file (${name}).`, path: '' });
  }
}

/** Why something of this size is not read; null when it is. */
function refusalOfSize(bytes: number): Refusal | null {
  if (bytes <= MOST_BYTES) return null;
  const mib = (count: number): string => `${(count / 1024 / 1024).toFixed(1)} MiB`;
  const message = `This file is ${mib(bytes)}. A cartridge is at most ${mib(MOST_BYTES)}.`;
  return { kind: 'too-large', message, path: '' };
}

/** Opens the file picker; null when the player closes it. To be called from a key press or a click. */
export function pickFile(): Promise<File | null> {
  const input = document.createElement('input');
  // No `accept`: iOS greys out every file whose extension it does not know.
  input.type = 'file';
  input.hidden = true;
  // Some browsers forget an input that is in no document.
  document.body.append(input);
  return new Promise((resolve) => {
    const close = (): void => {
      input.remove();
      resolve(input.files?.[0] ?? null);
    };
    input.addEventListener('change', close);
    input.addEventListener('cancel', close);
    input.click();
  });
}
