/** What a file costs: bytes, encode, decode, replay and verify; reading and writing against JSON's own. */
import { gzipSync } from 'node:zlib';
import { decode, encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { advanceSols, submitCommand, type Run } from '../../core/cartridge/run.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import { replay } from '../../core/replay/replay.ts';
import { verify } from '../../core/replay/verify.ts';
import { provisionedRun } from '../engines/voyage.ts';
import type { Figures } from '../bench.ts';

const ROUNDS = 21;
/** Of what takes a tenth of a second. */
const FEW_ROUNDS = 7;
const MEGABYTE = 1_000_000;

/** Medians in milliseconds, and bytes. */
export function benchCartridge(): Figures {
  return { ...benchSols(200), ...benchSols(1000), ...benchMegabyte() };
}

/** A run of so many sols, as a full file. The ledger is warm: a process makes it once. */
function benchSols(sols: number): Figures {
  const run = provisionedRun(7);
  advanceSols(run, sols);
  if (run.chainLength !== sols) throw new Error(`the run of ${sols} sols ended at ${run.chainLength}`);
  const bytes = encode(cartridgeOf(run));
  const cartridge = decoded(bytes);
  return {
    [`bytesOf${sols}Sols`]: bytes.byteLength,
    [`gzipBytesOf${sols}Sols`]: gzipSync(bytes).byteLength,
    [`encode${sols}SolsMs`]: medianMs(() => encode(cartridgeOf(run)), ROUNDS),
    [`decode${sols}SolsMs`]: medianMs(() => decode(bytes), ROUNDS),
    [`replay${sols}SolsMs`]: medianMs(() => replay(cartridge, run.ledger), FEW_ROUNDS),
    [`verify${sols}SolsMs`]: medianMs(() => verify(bytes, { shipped: run.ledger }), FEW_ROUNDS),
  };
}

/** A file of 1 MB: so many sols with so many commands that it comes to that. */
function benchMegabyte(): Figures {
  const run = provisionedRun(7);
  while (run.chainLength < 300 && run.colony.ended === null) {
    for (let i = 0; i < 12; i++) submitCommand(run, { kind: 'set-ration', ration: 1 });
    advanceSols(run, 1);
  }
  const cartridge = grown(run);
  const bytes = encode(cartridge);
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const text = JSON.stringify(value);
  const encodeMs = medianMs(() => encode(cartridge), ROUNDS);
  const decodeMs = medianMs(() => decode(bytes), ROUNDS);
  return {
    megabyteBytes: bytes.byteLength,
    encodeMegabyteMs: encodeMs,
    decodeMegabyteMs: decodeMs,
    encodeTimesStringify: encodeMs / medianMs(() => JSON.stringify(value), ROUNDS),
    decodeTimesParse: decodeMs / medianMs(() => JSON.parse(text), ROUNDS),
  };
}

/** The run's file, after so many more sols of commands as bring it to 1 MB. */
function grown(run: Run): Cartridge {
  while (encode(cartridgeOf(run)).byteLength < MEGABYTE && run.colony.ended === null) {
    for (let i = 0; i < 100; i++) submitCommand(run, { kind: 'set-ration', ration: 1 });
    advanceSols(run, 1);
  }
  return decoded(encode(cartridgeOf(run)));
}

function decoded(bytes: Uint8Array): Cartridge {
  const read = decode(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.cartridge;
}

function medianMs(work: () => unknown, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
