/**
 * Brings the frames of the shipped ledger to hand: from this device, else from where the page came from. Each chunk is
 * checked by its SHA-256, which is built in, so one can be trusted without the others.
 */
import { sha256Hex } from '../core/kernel/hash.ts';
import type { Frame } from '../core/mars/frame.ts';
import type { Ledger } from '../core/mars/ledger.ts';
import { gatheredLedger, type LedgerPin } from '../core/mars/ledger/gathered.ts';

/** A file of frames: the sols from `first` to `last`. */
export type Chunk = { readonly file: string; readonly first: number; readonly last: number; readonly sha256: string };

/** What is outside: none of it is trusted. */
export type FramePorts = {
  /** The bytes of a file of the ledger; rejects when they can't be had. */
  fetchFile(file: string): Promise<Uint8Array>;
  /** Bytes kept on this device by their SHA-256; null when there are none. Rejects never. */
  kept(sha256: string): Promise<Uint8Array | null>;
  /** Keeps bytes, if there is room. Rejects never. */
  keep(sha256: string, bytes: Uint8Array): Promise<void>;
  /** What makes the frames beyond the head; rejects when it can't be had. */
  fetchForecast(): Promise<(sol: number) => Frame>;
};

export type FrameSource = {
  /** The shipped ledger, with what is at hand of it. */
  readonly ledger: Ledger;
  /** Brings the frame of a sol to hand. Resolves with null, or with a sentence that says why not. Rejects on a bug alone. */
  bring(sol: number): Promise<string | null>;
  /** Brings what follows the chunk of a sol, when nothing is asked for: tried once, and silent. */
  ahead(sol: number): void;
};

const RETRY = 'Press play to try again; nothing is lost.';

/** A source with nothing at hand. Chunks are in order of sols and cover the ledger. */
export function createFrames(pin: LedgerPin, chunks: readonly Chunk[], ports: FramePorts): FrameSource {
  const gathered = gatheredLedger(pin);
  const { ledger } = gathered;
  /** What is under way, by the first sol of the chunk; the forecast by the sol after the head. */
  const underWay = new Map<number, Promise<string | null>>();
  const triedAhead = new Set<number>();

  function chunkOf(sol: number): Chunk | null {
    return chunks.find(({ first, last }) => first <= sol && sol <= last) ?? null;
  }

  function bring(sol: number): Promise<string | null> {
    if (ledger.has(sol)) return Promise.resolve(null);
    const chunk = chunkOf(sol);
    const key = chunk?.first ?? pin.headSol + 1;
    const known = underWay.get(key);
    if (known !== undefined) return known;
    const bringing = (chunk === null ? bringForecast() : bringChunk(chunk)).finally(() => underWay.delete(key));
    underWay.set(key, bringing);
    return bringing;
  }

  async function bringForecast(): Promise<string | null> {
    try {
      gathered.forecastBy(await ports.fetchForecast());
      return null;
    } catch {
      return `The forecast of the sols after ${pin.headSol} could not be loaded. Check the connection. ${RETRY}`;
    }
  }

  async function bringChunk(chunk: Chunk): Promise<string | null> {
    const { file, first, last, sha256 } = chunk;
    const kept = await ports.kept(sha256);
    if (kept !== null && sha256Hex(kept) === sha256) {
      gathered.take(framesIn(kept, chunk));
      return null;
    }
    let bytes: Uint8Array;
    try {
      bytes = await ports.fetchFile(file);
    } catch {
      return `The clock stopped: the frames of sols ${first} to ${last} could not be loaded. Check the connection. ${RETRY}`;
    }
    if (sha256Hex(bytes) !== sha256)
      return `The clock stopped: the frames of sols ${first} to ${last} that came are not the ledger’s. Eject the colony and reload the page, or try again by pressing play; nothing is lost.`;
    gathered.take(framesIn(bytes, chunk));
    void ports.keep(sha256, bytes);
    return null;
  }

  return {
    ledger,
    bring,
    ahead(sol) {
      const next = (chunkOf(sol)?.last ?? pin.headSol) + 1;
      if (ledger.has(next) || triedAhead.has(next)) return;
      triedAhead.add(next);
      bring(next).catch(() => {});
    },
  };
}

/** The frames of bytes whose hash holds: they are what our own generator wrote, and need no other check. */
function framesIn(bytes: Uint8Array, { first, last }: Chunk): readonly Frame[] {
  const bundle = JSON.parse(new TextDecoder().decode(bytes)) as { readonly frames: Readonly<Record<string, Frame>> };
  return Array.from({ length: last - first + 1 }, (_, i) => bundle.frames[String(first + i)] as Frame);
}
