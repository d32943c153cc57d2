/**
 * A player's key: made in the browser, kept on this device. One that was not made portable can't be read by anybody, the
 * page included. No private key enters a file of a colony or leaves the machine, but for the key file that a player asks for.
 */
import { publicKeyOf, SECRET_BYTES, signBytes } from '../../../core/kernel/ed25519.ts';
import { fromHex, toHex } from '../../../core/kernel/hash.ts';
import { keyFileOf, secretOfKeyFile, type KeyFault } from '../../../core/kernel/keyFile.ts';
import { err, ok, type Result } from '../../../core/kernel/result.ts';
import type { Box } from '../../storage/boxes.ts';

/** How a key is kept. `plain`: by an engine without Ed25519, as readable bytes. */
export type Keeping = 'sealed' | 'portable' | 'plain';

/** A key as the page shows it. */
export type Identity = {
  /** Public key, 64 hex digits. */
  readonly key: string;
  readonly keeping: Keeping;
  readonly handle: string | null;
  /** A handle that was chosen while no hub was reached, to be asked for; null when none is. */
  readonly claim: string | null;
  /** Whether a hub has heard of it. */
  readonly known: boolean;
  /** Whether it outlives the page. */
  readonly lasts: boolean;
};

export type Player = {
  /** The key of this device; null while there is none. */
  identity(): Promise<Identity | null>;
  /** Makes a key in place of whatever there was. */
  make(portable: boolean): Promise<Identity>;
  /** Takes the key of a key file, as the command line writes it. */
  bring(text: string): Promise<Result<Identity, KeyFault>>;
  /** The key file of a portable key; null of a sealed one. */
  keyFile(): Promise<string | null>;
  /** Ed25519 over bytes, as 128 hex digits. Rejects without a key. */
  sign(message: Uint8Array): Promise<string>;
  note(change: {
    readonly handle?: string | null;
    readonly claim?: string | null;
    readonly known?: boolean;
  }): Promise<void>;
  /** Forgets the key. What was handed in with it stays. */
  forget(): Promise<void>;
};

/** What is kept. A sealed key is a handle of the browser's; a plain one its 32 bytes. */
export type KeptKey = Omit<Identity, 'lasts'> & { readonly secret: CryptoKey | Uint8Array<ArrayBuffer> };

const PLACE = 'key';
const ALGORITHM = { name: 'Ed25519' };

/** The player of a box. `subtle`: null where the page is not served safely. */
export function openPlayer(box: Box<KeptKey>, subtle: SubtleCrypto | null = globalThis.crypto.subtle ?? null): Player {
  let held: KeptKey | null | undefined;

  async function kept(): Promise<KeptKey | null> {
    held ??= (await box.all()).find(([place]) => place === PLACE)?.[1] ?? null;
    return held;
  }

  async function keep(made: KeptKey): Promise<Identity> {
    await box.put(PLACE, made);
    held = made;
    return shownOf(made);
  }

  function shownOf({ key, keeping, handle, claim, known }: KeptKey): Identity {
    return { key, keeping, handle, claim, known, lasts: box.lasts };
  }

  async function ofSecret(secret: Uint8Array<ArrayBuffer>, known: boolean): Promise<KeptKey> {
    const key = toHex(publicKeyOf(secret));
    const imported = await importKey(subtle, secret, key);
    return {
      key,
      keeping: imported === null ? 'plain' : 'portable',
      handle: null,
      claim: null,
      known,
      secret: imported ?? secret,
    };
  }

  return {
    async identity() {
      const found = await kept();
      return found === null ? null : shownOf(found);
    },
    async make(portable) {
      const pair = await generate(subtle, portable);
      if (pair === null || subtle === null)
        return keep(await ofSecret(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)), false));
      const key = toHex(new Uint8Array(await subtle.exportKey('raw', pair.publicKey)));
      return keep({
        key,
        keeping: portable ? 'portable' : 'sealed',
        handle: null,
        claim: null,
        known: false,
        secret: pair.privateKey,
      });
    },
    async bring(text) {
      const secret = secretOfKeyFile(text);
      if (!secret.ok) return err(secret.error);
      return ok(await keep(await ofSecret(new Uint8Array(secret.value), true)));
    },
    async keyFile() {
      const found = await kept();
      if (found === null || found.keeping === 'sealed') return null;
      if (found.secret instanceof Uint8Array) return keyFileOf(found.secret);
      const { d } = (await subtle?.exportKey('jwk', found.secret)) ?? {};
      return d === undefined ? null : keyFileOf(bytesOf(d));
    },
    async sign(message) {
      const found = await kept();
      if (found === null) throw new Error('there is no key to sign with');
      if (found.secret instanceof Uint8Array) return toHex(signBytes(message, found.secret));
      if (subtle === null) throw new Error('the key can not be used here');
      return toHex(new Uint8Array(await subtle.sign(ALGORITHM, found.secret, new Uint8Array(message))));
    },
    async note(change) {
      const found = await kept();
      if (found !== null) await keep({ ...found, ...change });
    },
    async forget() {
      await box.remove(PLACE);
      held = null;
    },
  };
}

/** A new pair; null where the engine has no Ed25519. */
async function generate(subtle: SubtleCrypto | null, portable: boolean): Promise<CryptoKeyPair | null> {
  try {
    return ((await subtle?.generateKey(ALGORITHM, portable, ['sign', 'verify'])) as CryptoKeyPair | undefined) ?? null;
  } catch {
    // NotSupportedError: an engine from before 2025.
    return null;
  }
}

async function importKey(subtle: SubtleCrypto | null, secret: Uint8Array, key: string): Promise<CryptoKey | null> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', d: textOf(secret), x: textOf(fromHex(key) ?? new Uint8Array()) };
  try {
    return (await subtle?.importKey('jwk', jwk, ALGORITHM, true, ['sign'])) ?? null;
  } catch {
    return null;
  }
}

/** Base 64 of addresses (RFC 4648, section 5), as JSON Web Keys have it. */
function textOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
