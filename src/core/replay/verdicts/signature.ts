/** Whether a file is as it was when it was signed. Whose key that is, is another question: `known` answers it. */
import { checkSeal } from '../../kernel/seal.ts';
import { findStray } from '../../cartridge/json.ts';
import { fail, skipped, type Verdict } from './verdict.ts';

export type SignatureVerdict = Verdict & {
  /** `_engineId` of a signature that holds: SHA-256 of its public key, 64 hex digits. */
  readonly keyId: string | null;
  /** Whether it is the signature of a key that the caller knows. */
  readonly known: boolean;
};

const NOBODY = { keyId: null, known: false };

/** The verdict on a document as it was sent. `known`: public keys or their ids, in hex. */
export function signatureVerdict(
  document: Readonly<Record<string, unknown>>,
  known: readonly string[],
): SignatureVerdict {
  if (document['_signature'] === undefined) return { ...skipped('There is no signature.'), ...NOBODY };
  const stray = findStray(document);
  if (stray !== null)
    return { ...fail(`What was signed can’t be written out: ${stray.reason}`, stray.path), ...NOBODY };
  const { status, reason, keyId } = checkSeal(document);
  if (status === 'fail') return { ...fail(reason, '/_signature'), ...NOBODY };
  if (keyId === null) return { ...skipped(reason), ...NOBODY };
  const isKnown = known.includes(keyId) || known.includes(String(document['_publicKey']));
  const whose = isKnown ? 'The key is known.' : 'The key is not known here.';
  return { status, reason: `${reason} ${whose}`, keyId, known: isKnown };
}

/** No verdict, with the reason. */
export function unasked(reason: string): SignatureVerdict {
  return { ...skipped(reason), ...NOBODY };
}
