/** Job: a run of one's own from where another stands. */
import { ok, type Result } from '../../core/kernel/result.ts';
import { decode, encode } from '../../core/cartridge/codec.ts';
import { fork as forkOf } from '../../core/cartridge/fork.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Jobs } from '../../core/talk/jobs.ts';

/** The fork's file: it names its parent, and replays from the start. */
export async function fork({ bytes, birth }: Jobs['fork']['data']): Promise<Result<Jobs['fork']['result'], Refusal>> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const made = forkOf(decoded.value.cartridge, birth);
  return made.ok ? ok({ bytes: encode(made.value) }) : made;
}
