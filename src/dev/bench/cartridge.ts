/** What a file costs: bytes of a 200-sol cartridge, encode, decode, replay. */
import { gzipSync } from 'node:zlib';
import { decode, encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { advanceSols } from '../../core/cartridge/run.ts';
import { replay } from '../../core/replay/replay.ts';
import { provisionedRun } from '../engines/voyage.ts';
import type { Figures } from '../bench.ts';

const SOLS = 200;
const ROUNDS = 21;

/** Medians in milliseconds. */
export function benchCartridge(): Figures {
  const run = provisionedRun(7);
  advanceSols(run, SOLS);
  const bytes = encode(cartridgeOf(run));
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(decoded.error.message);
  const { cartridge } = decoded.value;
  return {
    bytes: bytes.byteLength,
    gzipBytes: gzipSync(bytes).byteLength,
    encodeMs: medianMs(() => encode(cartridgeOf(run))),
    decodeMs: medianMs(() => decode(bytes)),
    replay200SolsMs: medianMs(() => replay(cartridge, run.ledger)),
  };
}

function medianMs(work: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
