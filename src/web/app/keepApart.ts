/** A file that the colony bay does not take goes on the shelf, when it is a module or an agent. */
import type { Library } from '../storage/library.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import { NOTICES } from './words.ts';

/** Keeps it, says so, and answers whether it did; says nothing of what is neither. */
export async function keepApart(sim: Sim, library: Library, bytes: Uint8Array): Promise<boolean> {
  const identified = await sim.identify(bytes);
  if (!identified.ok || useApp.getState().elsewhere) return false;
  const { kind, title } = identified.object;
  const kept = await library.keepObject(identified.object, bytes);
  say(kept.ok ? 'info' : 'alarm', kept.ok ? NOTICES.onShelf[kind](title) : kept.error.message);
  return kept.ok;
}
