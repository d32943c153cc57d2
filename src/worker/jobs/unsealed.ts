/** Job: what a player signs of a file, under the name that they give it. The secret never comes here. */
import { ok, type Result } from '../../core/kernel/result.ts';
import { fromHex } from '../../core/kernel/hash.ts';
import { canonicalBytes } from '../../core/kernel/canonical.ts';
import { keyIdOf } from '../../core/kernel/seal.ts';
import { decode } from '../../core/cartridge/codec.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import { unsigned } from '../../core/cartridge/sign.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import type { Jobs } from '../../core/talk/jobs.ts';
import { readName } from '../relabel.ts';

/** The bytes to be signed. */
export async function unsealed(asked: Jobs['unsealed']['data']): Promise<Result<Jobs['unsealed']['result'], Refusal>> {
  const named = namedBy(asked);
  if (!named.ok) return named;
  const { extra, ...known } = named.value;
  return ok({ message: canonicalBytes({ ...extra, ...known }) });
}

/** The file as it is signed: under its name, with the public key, without a signature. */
export function namedBy({ bytes, name, key }: Jobs['unsealed']['data']): Result<Cartridge, Refusal> {
  const called = readName(name);
  if (!called.ok) return called;
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const bare = unsigned(decoded.value.cartridge);
  const _engineId = keyIdOf(fromHex(key) ?? new Uint8Array());
  return ok({ ...bare, name: called.value, _publicKey: key, _engineId });
}
