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

/** What is yielded is to be gzipped, and given back. */
type Linking = Generator<Uint8Array<ArrayBuffer>, Result<Linked, Refusal>, Uint8Array>;

/**
 * The cartridge whole where it fits; else its oldest blocks stay behind, which are hashes and compress badly, and then its
 * oldest echoes, as few as can be. Refused when state and log alone are too long. Who drives it gzips what it yields, now
 * or later.
 */
export function* linking(cartridge: Cartridge): Linking {
  const whole = yield* within(cartridge);
  if (whole.ok) return whole;
  const { length: echoes } = cartridge.echoHistory;
  const spare = Math.max(0, echoes - LEAST_ECHOES);
  // Steps of one entry each, from the least file to the whole one.
  const stepAt = (step: number): Trim => ({
    echoes: LEAST_ECHOES + Math.min(step, spare),
    blocks: Math.max(0, step - spare),
  });
  const least = yield* within(trim(cartridge, stepAt(0)));
  if (!least.ok) return err(least.error);
  let best = least.value;
  let [fits, tooMuch] = [0, spare + cartridge.chainBlocks.length];
  while (tooMuch - fits > 1) {
    const step = Math.floor((fits + tooMuch) / 2);
    const made = yield* within(trim(cartridge, stepAt(step)));
    if (made.ok) [fits, best] = [step, made.value];
    else tooMuch = step;
  }
  return ok(best);
}

function* within(carried: Cartridge): Linking {
  const made = fragmentOf(yield encode(carried));
  return made.ok ? ok({ fragment: made.value, carried }) : made;
}

/** The same, gzipped at once. */
export function linked(cartridge: Cartridge, gzip: (bytes: Uint8Array) => Uint8Array): Result<Linked, Refusal> {
  const steps = linking(cartridge);
  let step = steps.next();
  while (step.done !== true) step = steps.next(gzip(step.value));
  return step.value;
}
