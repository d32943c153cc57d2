/** As much of a cartridge as a link holds. */
import { err, ok, type Result } from '../kernel/result.ts';
import { encode } from './codec.ts';
import type { Trim } from './convert.ts';
import { fragmentOf } from './link.ts';
import type { Refusal } from './refusal.ts';
import type { Cartridge } from './schema.ts';
import { LEAST_ECHOES, trim } from './trim.ts';

/** The fragment, and the cartridge that it holds. */
export type Linked = { readonly fragment: string; readonly carried: Cartridge };

/**
 * The cartridge whole where it fits; else its oldest blocks stay behind, which are hashes and compress badly, and then its
 * oldest echoes, as few as can be. Refused when state and log alone are too long. `gzip` is the shell's.
 */
export async function linked(
  cartridge: Cartridge,
  gzip: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<Result<Linked, Refusal>> {
  const within = async (carried: Cartridge): Promise<Result<Linked, Refusal>> => {
    const made = fragmentOf(await gzip(encode(carried)));
    return made.ok ? ok({ fragment: made.value, carried }) : made;
  };
  const whole = await within(cartridge);
  if (whole.ok) return whole;
  const { length: echoes } = cartridge.echoHistory;
  const spare = Math.max(0, echoes - LEAST_ECHOES);
  // Steps of one entry each, from the least file to the whole one.
  const stepAt = (step: number): Trim => ({
    echoes: LEAST_ECHOES + Math.min(step, spare),
    blocks: Math.max(0, step - spare),
  });
  const least = await within(trim(cartridge, stepAt(0)));
  if (!least.ok) return err(least.error);
  let best = least.value;
  let [fits, tooMuch] = [0, spare + cartridge.chainBlocks.length];
  while (tooMuch - fits > 1) {
    const step = Math.floor((fits + tooMuch) / 2);
    const made = await within(trim(cartridge, stepAt(step)));
    if (made.ok) [fits, best] = [step, made.value];
    else tooMuch = step;
  }
  return ok(best);
}
