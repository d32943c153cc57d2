/** A file that the colony bay does not take goes on the shelf when it is a module or an agent, and a module into its slot. */
import type { Library } from '../storage/library.ts';
import type { ModuleBay } from './deck/face.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';

/** Keeps it, says so, and answers whether it did; says nothing of what is neither. */
export async function keepApart(
  sim: Sim,
  library: Library,
  modules: Pick<ModuleBay, 'do'>,
  { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<boolean> {
  const identified = await sim.identify(bytes);
  if (!identified.ok || useApp.getState().elsewhere) return false;
  const { kind, title } = identified.object;
  const kept = await library.keepObject(identified.object, bytes);
  say(
    kept.ok ? 'info' : 'alarm',
    kept.ok ? `${title}, ${kind === 'module' ? 'a module' : 'an agent'}, is on the shelf.` : kept.error.message,
  );
  if (kind === 'module') await modules.do({ kind: 'insert', bytes, name: fileName });
  return kept.ok;
}
