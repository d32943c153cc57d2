/** What a file is that the colony bay does not take, for the shelf. Loaded when one comes. */
import type { Agent } from '../core/cartridge/formats/agent.ts';
import { openCartridge } from '../core/cartridge/formats/registry.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { sha256Hex } from '../core/kernel/hash.ts';
import type { ShelfObject } from '../core/protocol.ts';

const MOST_TITLE = 120;

/** A module or an agent; anything else is refused. Runs nothing. */
export function identify(bytes: Uint8Array): Result<ShelfObject, Refusal> {
  const opened = openCartridge(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  // An agent has no id of its own; and an edited module is another object than the one it was.
  const digest = sha256Hex(bytes).slice(0, 16);
  if (file.format === 'mars-capability-cartridge')
    return ok({ kind: 'module', id: `${file.module.id}-${digest}`, title: file.module.name });
  if (file.format === 'lispy-cartridge')
    return ok({ kind: 'agent', id: digest, title: nameOf(file.agent) ?? `Agent ${digest}` });
  return err(refusal('wrong-format', 'The shelf takes colonies, modules and agents.', '/_format'));
}

/** What an agent calls itself: its profile's name, or its id where it comes from. */
function nameOf({ profile, _meta: meta }: Agent): string | null {
  const name = profile?.['name'];
  if (typeof name === 'string' && name.trim() !== '') return name.slice(0, MOST_TITLE);
  return meta.agent_id?.slice(0, MOST_TITLE) ?? null;
}
