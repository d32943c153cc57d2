/*
 * SHA-256, written from FIPS 180-4. A run's chain is made of it, a block a sol: this takes a third less time than the
 * general library, whose words are unsigned and whose hashes are objects.
 */

/** Section 4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes. */
// prettier-ignore
const K = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
);
/** Section 5.3.3: those of the square roots of the first eight. */
// prettier-ignore
const FIRST = Int32Array.of(
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
);

const rotate = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** The message schedule of one block. Scratch. */
const schedule = new Int32Array(64);

function plan(w: Int32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[i] = s1 + (w[i - 7] as number) + s0 + (w[i - 16] as number);
  }
}

/** Section 6.2.2: adds one block of 64 bytes to the eight words of the hash. */
function compress(hash: Int32Array, view: DataView, at: number): void {
  // By names of its own: what lies outside is looked up anew in every round, in some builds.
  const w = schedule;
  const k = K;
  plan(w, view, at);
  let a = hash[0] as number;
  let b = hash[1] as number;
  let c = hash[2] as number;
  let d = hash[3] as number;
  let e = hash[4] as number;
  let f = hash[5] as number;
  let g = hash[6] as number;
  let h = hash[7] as number;
  for (let i = 0; i < 64; i++) {
    const choice = g ^ (e & (f ^ g));
    const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (k[i] as number) + (w[i] as number)) | 0;
    const majority = (a & b) | (c & (a | b));
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  hash[0] = (hash[0] as number) + a;
  hash[1] = (hash[1] as number) + b;
  hash[2] = (hash[2] as number) + c;
  hash[3] = (hash[3] as number) + d;
  hash[4] = (hash[4] as number) + e;
  hash[5] = (hash[5] as number) + f;
  hash[6] = (hash[6] as number) + g;
  hash[7] = (hash[7] as number) + h;
}

/** What is left of a message, its end mark and its length: one block or two. Scratch. */
const tail = new Uint8Array(128);
const tailView = new DataView(tail.buffer);
const words = new Int32Array(8);

/** The eight words of the hash of some bytes. Scratch: the next call overwrites them. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length - (bytes.length % 64);
  words.set(FIRST);
  for (let at = 0; at < whole; at += 64) compress(words, view, at);
  tail.fill(0);
  for (let i = whole; i < bytes.length; i++) tail[i - whole] = bytes[i] as number;
  tail[bytes.length - whole] = 0x80;
  const end = bytes.length - whole < 56 ? 64 : 128;
  tailView.setUint32(end - 8, Math.floor(bytes.length / 0x20000000));
  tailView.setUint32(end - 4, bytes.length << 3);
  for (let at = 0; at < end; at += 64) compress(words, tailView, at);
  return words;
}

/** SHA-256 (FIPS 180-4) of some bytes: 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const hash = new Uint8Array(32);
  const view = new DataView(hash.buffer);
  const found = wordsOf(bytes);
  for (let i = 0; i < 8; i++) view.setInt32(4 * i, found[i] as number);
  return hash;
}
