/** Base64 with its padding (RFC 4648, section 4), which no host has to know. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WHOLE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Bytes as text, four characters for every three. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const group = (a << 16) | (b << 8) | c;
    for (let shift = 18; shift >= 0; shift -= 6) text += DIGITS[(group >> shift) & 63];
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - missing) + '='.repeat(missing);
}

/** The bytes that a text stands for; null when it is no base64, or not the one way to write those bytes. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!WHOLE.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let group = 0;
    for (let j = 0; j < 4; j++) group = (group << 6) | Math.max(0, DIGITS.indexOf(text[i + j] ?? '='));
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (group >> shift) & 255;
  }
  return base64Of(bytes) === text ? bytes : null;
}

const URL_WHOLE = /^[A-Za-z0-9_-]*$/;

/** Bytes as text for an address: RFC 4648, section 5, without padding. */
export function base64UrlOf(bytes: Uint8Array): string {
  return base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes that such a text stands for; null when it is none, or not the one way to write those bytes. */
export function bytesOfBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!URL_WHOLE.test(text)) return null;
  const plain = text.replaceAll('-', '+').replaceAll('_', '/');
  return bytesOfBase64(plain + '='.repeat((4 - (plain.length % 4)) % 4));
}
