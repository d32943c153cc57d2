/** Job: a signed file, packed to be sent. */
import { ok, type Result } from '../../core/kernel/result.ts';
import { encode } from '../../core/cartridge/codec.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Jobs } from '../../core/talk/jobs.ts';
import { namedBy } from './unsealed.ts';

/** The file of `unsealed` with the signature over it, as gzip. */
export async function sealed({
  signature,
  ...asked
}: Jobs['sealed']['data']): Promise<Result<Jobs['sealed']['result'], Refusal>> {
  const named = namedBy(asked);
  if (!named.ok) return named;
  const file = encode({ ...named.value, _signature: signature });
  return ok({ bytes: await gzip(file) });
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Response(bytes).body?.pipeThrough(new CompressionStream('gzip'));
  return packed === undefined ? bytes : new Uint8Array(await new Response(packed).arrayBuffer());
}
