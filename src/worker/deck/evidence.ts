/** What is read of a dead colony's cartridge, for a job that learns from it. */
import { openCartridge } from '../../core/cartridge/formats/registry.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import type { Evidence } from '../../core/colony/baySchema.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { sha256Hex } from '../../core/kernel/hash.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';

/** The evidence in a file; refused when it is no colony, or one that lives. */
export function evidenceIn(bytes: Uint8Array): Result<Evidence, Refusal> {
  const opened = openCartridge(bytes);
  if (!opened.ok) return opened;
  if (opened.value.format !== 'mars-barn-cartridge')
    return err(refusal('wrong-format', 'The case asks for the cartridge of a colony.', '/_format'));
  const { state } = opened.value.decoded.cartridge;
  if (state.ended === null)
    return err(refusal('inconsistent', 'This colony lives. The case asks for one that died.', '/state/ended'));
  const sols = Math.floor(state.tick / TICKS_PER_SOL);
  return ok({ digest: sha256Hex(bytes), mission: state.mission, sols, cause: state.ended.cause });
}
