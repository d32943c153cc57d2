/** Whose signature on a ledger means something to this build. */
import { keyIdOf } from '../../kernel/seal.ts';
import { fromHex } from '../../kernel/hash.ts';

/** The project's publisher. The private key is in nobody's repository. */
export const PUBLISHER = {
  name: 'Marsdeck',
  /** 32 bytes in hex, as in `public/ledger/publisher.pub`. */
  publicKey: '4e014736a0f0b01c7d4a7c271db1e76307e79f2aad5bbf37ffd094addffae8dd',
} as const;

/** The publisher whose key has this id; null when none is known. */
export function publisherOf(keyId: string): string | null {
  return keyId === keyIdOf(fromHex(PUBLISHER.publicKey) ?? new Uint8Array()) ? PUBLISHER.name : null;
}
