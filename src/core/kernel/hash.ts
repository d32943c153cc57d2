import { sha256 } from './sha256.ts';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as lower-case hexadecimal digits, two for each. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** The value of a digit from 0 to 9 or a to f, or -1. */
function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}

/**
 * The bytes that `toHex` writes as `text`; null for an odd length or any character but 0-9 and a-f. Capitals are
 * refused as well, so that equal bytes have equal text.
 */
export function fromHex(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 2 !== 0) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i += 1) {
    const high = digit(text.charCodeAt(2 * i));
    const low = digit(text.charCodeAt(2 * i + 1));
    if (high < 0 || low < 0) return null;
    bytes[i] = 16 * high + low;
  }
  return bytes;
}

const encoder = new TextEncoder();
const scratch = new Uint8Array(1024);

/** UTF-8. Short ASCII text goes through a shared buffer, valid until the next call: TextEncoder is slow to start. */
function utf8(text: string): Uint8Array {
  if (text.length > scratch.length) return encoder.encode(text);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127) return encoder.encode(text);
    scratch[i] = code;
  }
  return scratch.subarray(0, text.length);
}

/** SHA-256 of some bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export const sha256Hex = (bytes: Uint8Array | string): string =>
  toHex(sha256(typeof bytes === 'string' ? utf8(bytes) : bytes));
