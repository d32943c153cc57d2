/** What a file is that the colony bay does not take, for the shelf. Loaded when one comes. */
import type { Agent } from '../core/cartridge/formats/agent.ts';
import { openCartridge } from '../core/cartridge/formats/registry.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { sha256Hex } from '../core/kernel/hash.ts';
import type { LooseAutopilot, ShelfObject } from '../core/talk/protocol.ts';

const MOST_TITLE = 120;

/** A module, an agent, a system, or an autopilot's programs; anything else is refused. Runs nothing. */
export function identify(bytes: Uint8Array): Result<ShelfObject | LooseAutopilot, Refusal> {
  const opened = openCartridge(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  // An agent has no id of its own; and an edited module is another object than the one it was.
  const digest = sha256Hex(bytes).slice(0, 16);
  if (file.format === 'mars-capability-cartridge')
    return ok({ kind: 'module', id: `${file.module.id}-${digest}`, title: file.module.name });
  if (file.format === 'lispy-cartridge')
    return ok({ kind: 'agent', id: digest, title: nameOf(file.agent) ?? `Agent ${digest}` });
  if (file.format === 'lispy-os-cartridge')
    return ok({ kind: 'system', id: digest, title: titled(file.cartridge.name) ?? `System ${digest}` });
  if (file.format === 'mars-barn-autopilot') {
    const { name, task_decision: decision, task_override: override } = file.programs;
    return ok({
      kind: 'autopilot',
      title: titled(name) ?? 'Autopilot',
      decision: textOf(decision),
      override: textOf(override),
    });
  }
  return err(refusal('wrong-format', 'The shelf takes colonies, modules, agents and systems.', '/_format'));
}

/** An empty program is none. */
function textOf(source: string | null | undefined): string | null {
  return source === undefined || source === '' ? null : source;
}

/** A name that a title can be made of. */
function titled(name: unknown): string | null {
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, MOST_TITLE) : null;
}

/** What an agent calls itself: its profile's name, or its id where it comes from. */
function nameOf({ profile, _meta: meta }: Agent): string | null {
  return titled(profile?.['name']) ?? titled(meta.agent_id);
}
