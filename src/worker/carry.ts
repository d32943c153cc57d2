/** A colony's file as a link, or as what its label picture is made of. Loaded when one is asked for. */
import { decode, encode } from '../core/cartridge/codec.ts';
import { labelOf } from '../core/cartridge/label/facts.ts';
import { labelSvg } from '../core/cartridge/label/labelSvg.ts';
import { linking, type Linked } from '../core/cartridge/linked.ts';
import { putInPng } from '../core/cartridge/png.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import type { Cartridge } from '../core/cartridge/schema.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import type { CarryAs, Carried } from '../core/talk/protocol.ts';

/** Pixels: sharp on a telephone. */
const WIDE = 720;

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Refused when the file is, and as a link when state and log alone are too long for one. */
export async function carry(bytes: Uint8Array, how: CarryAs): Promise<Result<Carried, Refusal>> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { cartridge: whole } = decoded.value;
  switch (how.as) {
    case 'link': {
      const made = await link(whole);
      if (!made.ok) return made;
      const { fragment, carried } = made.value;
      const echoes = whole.echoHistory.length - carried.echoHistory.length;
      return ok({ as: 'link', fragment, echoes, blocks: whole.chainBlocks.length - carried.chainBlocks.length });
    }
    case 'label':
      return ok({ as: 'label', svg: labelSvg(labelOf(whole), { size: WIDE }) });
    case 'picture': {
      const made = putInPng(how.drawn, await gzip(encode(whole)));
      return made.ok ? ok({ as: 'picture', bytes: made.value }) : made;
    }
  }
}

async function link(whole: Cartridge): Promise<Result<Linked, Refusal>> {
  const steps = linking(whole);
  let step = steps.next();
  // Which part comes next depends on how long the one before turned out.
  while (step.done !== true) step = steps.next(await gzip(step.value));
  return step.value;
}
