import { md5 } from '@noble/hashes/legacy.js';
import { toHex } from './hash.ts';

const encoder = new TextEncoder();

/** MD5 (RFC 1321) of a text in UTF-8, in hex. Broken as a seal: only to check what others sealed with it. */
export const md5Hex = (text: string): string => toHex(md5(encoder.encode(text)));
