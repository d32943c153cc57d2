/** The body of a request, counted as it comes: one that is too large is let go before anything looks at it. */
import { err, ok, type Result } from '../../core/kernel/result.ts';

export type BodyFault = 'too-large' | 'broken-off';

/** All bytes of a body of at most `most`. */
export async function bodyOf(request: Request, most: number): Promise<Result<Uint8Array, BodyFault>> {
  const announced = request.headers.get('content-length');
  if (announced !== null && !(Number(announced) <= most)) return err('too-large');
  if (request.body === null) return ok(new Uint8Array());
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
      if (done) return ok(Buffer.concat(chunks, length));
      if (value === undefined) continue;
      length += value.byteLength;
      if (length > most) {
        await reader.cancel();
        return err('too-large');
      }
      chunks.push(value);
    }
  } catch {
    // The sender hung up, or was too slow: the server closed the connection.
    return err('broken-off');
  }
}
