/** Gunzips a stranger's file, counting while it inflates. */
import { err, ok, type Result } from '../core/kernel/result.ts';
import { tooLarge } from '../core/cartridge/readJson.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';

/** The inflated bytes; refused as soon as they pass `most`, and with `torn` when the stream is damaged. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
  torn: Refusal,
): Promise<Result<Uint8Array<ArrayBuffer>, Refusal>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      total += value.byteLength;
      if (total > most) {
        await reader.cancel();
        return err(tooLarge(total));
      }
      chunks.push(value);
    }
  } catch {
    return err(torn);
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return ok(whole);
}
