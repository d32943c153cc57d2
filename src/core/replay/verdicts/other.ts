/** Verdicts on a file of another format than a colony's, as far as each can be asked of it. */
import { inspectAny } from '../../cartridge/formats/inspectAny.ts';
import type { Refusal } from '../../cartridge/refusal.ts';
import { fromHex } from '../../kernel/hash.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { keyIdOf } from '../../kernel/seal.ts';
import { signatureVerdict, unasked, type SignatureVerdict } from './signature.ts';
import { fail, pass, skipped, type Verdict } from './verdict.ts';

/** What is asked of any format. A ledger and a replay are a colony's alone. */
export type OtherVerdicts = {
  readonly name: string;
  readonly version: number | null;
  readonly checks: Readonly<Record<'format' | 'chain' | 'ledger' | 'replay', Verdict>> & {
    readonly signature: SignatureVerdict;
  };
};

/** The verdicts on a file that was read as `document`; refused when it is not what it says it is. Runs nothing. */
export function otherVerdicts(
  bytes: Uint8Array,
  document: Readonly<Record<string, unknown>>,
  known: readonly string[],
): Result<OtherVerdicts, Refusal> {
  const found = inspectAny(bytes);
  if (!found.ok) return found;
  const { format: name, version, verdicts, findings } = found.value;
  const { chain, integrity } = verdicts;
  const advice = findings.length === 0 ? '' : ` Recommended and missing, or said twice: ${findings.length}.`;
  const sound = pass(`This is a ${name} that says nothing against itself.${advice}`);
  return ok({
    name,
    version,
    checks: {
      format: integrity?.status === 'fail' ? fail(integrity.reason, '/integrity/digest') : sound,
      chain: chain === undefined ? skipped(`A ${name} has no chain.`) : linkVerdict(chain),
      ledger: skipped(`A ${name} lives under no ledger.`),
      replay: skipped(`A ${name} is no run: there is nothing to compute again.`),
      signature: otherSignature(document, known),
    },
  });
}

/** What any chain shows of itself, as a verdict with its place. */
export function linkVerdict({ status, reason }: Verdict): Verdict {
  return status === 'fail' ? fail(reason, '/chainBlocks') : { status, reason };
}

/** The specification leaves it to each format how it signs: only a key that is named as ours are is held to our way. */
function otherSignature(document: Readonly<Record<string, unknown>>, known: readonly string[]): SignatureVerdict {
  const verdict = signatureVerdict(document, known);
  const { _publicKey: key, _engineId: id } = document;
  const bytes = typeof key === 'string' ? fromHex(key) : null;
  if (verdict.status !== 'fail' || (bytes !== null && keyIdOf(bytes) === id)) return verdict;
  return unasked('It is signed as its format does it, and that was not checked.');
}
