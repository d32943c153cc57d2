/** A colony's file as a link, or as what its label picture is made of. Loaded when one is asked for. */
import { decode, encode } from '../core/cartridge/codec.ts';
import { labelOf } from '../core/cartridge/label/facts.ts';
import { labelSvg } from '../core/cartridge/label/labelSvg.ts';
import { linked } from '../core/cartridge/linked.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import type { Carried } from '../core/protocol.ts';

/** Pixels: sharp on a telephone. */
const WIDE = 720;

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Refused when the file is, and as a link when state and log alone are too long for one. */
export async function carry(bytes: Uint8Array, as: Carried['as']): Promise<Result<Carried, Refusal>> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { cartridge: whole } = decoded.value;
  if (as === 'link') {
    const made = await linked(whole, gzip);
    if (!made.ok) return made;
    const { fragment, carried } = made.value;
    const echoes = whole.echoHistory.length - carried.echoHistory.length;
    return ok({ as, fragment, echoes, blocks: whole.chainBlocks.length - carried.chainBlocks.length });
  }
  const { mission, id, name, state } = whole;
  const svg = labelSvg(labelOf(whole), { size: WIDE });
  return ok({ as, svg, gzipped: await gzip(encode(whole)), card: { mission, id, name, sol: state.sol } });
}
