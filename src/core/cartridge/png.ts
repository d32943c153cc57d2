/**
 * A cartridge inside a picture: the gzipped file in a chunk of its own, which viewers pass over. PNG is W3C's
 * Portable Network Graphics, third edition; its chunks are length, type, data, CRC-32.
 */
import { crc32 } from '../kernel/crc32.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { refusal, type Refusal } from './refusal.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/**
 * By the case of its letters: ancillary (m), private (d), of the present PNG (C), safe to copy (t), so that a program
 * that changes the picture and does not know the chunk keeps it.
 */
const CHUNK = 'mdCt';
/** Bytes of a chunk besides its data. */
const FRAME = 12;
const IHDR_LENGTH = 13;
/** More than any encoder makes of a picture of our size: a stranger's must not fill the memory with parts of nothing. */
const MOST_CHUNKS = 10_000;

/** A chunk's place: `at` is that of its length field. Its data was checked against its CRC. */
type Chunk = { readonly type: string; readonly at: number; readonly data: Uint8Array };

/** Whether bytes begin like a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The picture with `carried` in it, in place of what it carried before. Refused when it is no whole PNG. */
export function putInPng(png: Uint8Array, carried: Uint8Array): Result<Uint8Array<ArrayBuffer>, Refusal> {
  const chunks = chunksOf(png);
  if (!chunks.ok) return chunks;
  const kept = chunks.value.filter(({ type }) => type !== CHUNK);
  const end = kept.pop();
  const parts = [
    Uint8Array.from(SIGNATURE),
    ...kept.map((chunk) => wholeOf(png, chunk)),
    chunkOf(CHUNK, carried),
    ...(end === undefined ? [] : [wholeOf(png, end)]),
  ];
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return ok(whole);
}

/**
 * What a picture carries, as it was put in. Refused when the picture is damaged or cut off, or carries nothing, or two
 * things. Nothing is allocated but a view of what is there; what follows the picture's end is not looked at.
 */
export function takeFromPng(png: Uint8Array): Result<Uint8Array, Refusal> {
  const chunks = chunksOf(png);
  if (!chunks.ok) return chunks;
  const [carried, second] = chunks.value.filter(({ type }) => type === CHUNK);
  if (carried === undefined)
    return err(
      refusal(
        'not-a-cartridge',
        'This picture carries no cartridge. Some services strip what a picture carries: ask for the file itself.',
      ),
    );
  if (second !== undefined) return err(damaged('it carries two cartridges'));
  return ok(carried.data);
}

/** The chunks in their order, from IHDR to IEND. */
function chunksOf(png: Uint8Array): Result<readonly Chunk[], Refusal> {
  if (!isPng(png)) return err(damaged('it does not begin like a PNG'));
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    if (png.length - at < FRAME) return err(damaged('it is cut off'));
    const length = view.getUint32(at);
    if (length > png.length - at - FRAME) return err(damaged('it is cut off'));
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) return err(damaged('a part of it has no name'));
    if (crc32(png.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length))
      return err(damaged(`its part ${type} is not what was written`));
    const isHeader = type === 'IHDR' && length === IHDR_LENGTH;
    if (isHeader !== (chunks.length === 0)) return err(damaged('its header is missing, or not in its place'));
    if (chunks.length >= MOST_CHUNKS) return err(damaged('it is in too many parts'));
    chunks.push({ type, at, data: png.subarray(at + 8, at + 8 + length) });
    at += FRAME + length;
    if (type === 'IEND') return ok(chunks);
  }
  return err(damaged('it is cut off'));
}

function damaged(why: string): Refusal {
  return refusal('damaged-png', `This picture is damaged: ${why}.`);
}

function wholeOf(png: Uint8Array, { at, data }: Chunk): Uint8Array {
  return png.subarray(at, at + FRAME + data.length);
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(FRAME + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < type.length; i++) chunk[4 + i] = type.charCodeAt(i);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}
