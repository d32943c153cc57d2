/** A small cartridge in an address: the part after `#`, which no browser sends to a server. */
import { base64UrlOf, bytesOfBase64Url } from '../kernel/base64.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { isGzip } from './codec.ts';
import { refusal, type Refusal } from './refusal.ts';

const MARK = '#c=';
/** Characters of a fragment, mark included: what messengers and browsers carry without cutting it. */
export const MOST_FRAGMENT = 32 * 1024;
/** Characters of an address before its fragment. */
const MOST_BEFORE = 2048;

/** The fragment that holds a gzipped cartridge: `#c=` and base64url. Refused when no link should be so long. */
export function fragmentOf(gzipped: Uint8Array): Result<string, Refusal> {
  const length = MARK.length + Math.ceil((gzipped.length * 4) / 3);
  if (length > MOST_FRAGMENT) return err(tooLong(length));
  return ok(MARK + base64UrlOf(gzipped));
}

/** Whether bytes begin like an address with a cartridge in it, or like its fragment alone. */
export function isLink(bytes: Uint8Array): boolean {
  const start = asciiOf(bytes.subarray(0, MOST_BEFORE + MARK.length)).trimStart();
  return start.startsWith(MARK) || /^https?:\/\/[^\s#]*#c=/i.test(start);
}

/** The gzipped cartridge in such an address or fragment; refused when it is too long, cut off or changed. */
export function takeFromLink(bytes: Uint8Array): Result<Uint8Array<ArrayBuffer>, Refusal> {
  if (bytes.length > MOST_BEFORE + MOST_FRAGMENT) return err(tooLong(bytes.length));
  const text = asciiOf(bytes).trim();
  const digits = text.slice(text.indexOf(MARK) + MARK.length);
  const gzipped = bytesOfBase64Url(digits);
  return gzipped === null || !isGzip(gzipped) ? err(damagedLink()) : ok(gzipped);
}

/** The refusal of a link that does not give back what was put in it. */
export function damagedLink(): Refusal {
  return refusal('damaged-link', 'This link is damaged: it was cut off or changed on its way.');
}

function tooLong(length: number): Refusal {
  return refusal(
    'too-large',
    `This link has ${length} characters; at most ${MOST_FRAGMENT} carry safely. Send the file instead.`,
  );
}

/** Text of bytes that are expected to be ASCII; others become a character that no link has. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : '\uFFFD';
  return text;
}
