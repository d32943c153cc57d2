/** A file that the colony bay does not take goes where it belongs: on the shelf, into the slot of modules, or to the autopilot. */
import type { LooseAutopilot } from '../../core/talk/protocol.ts';
import type { Library } from '../storage/library.ts';
import type { ModuleBay } from './deck/face.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import { NOTICES } from './words.ts';
import { layOut } from './workbench.ts';

/** Keeps it, says so, and answers whether it did; says nothing of what belongs nowhere. */
export async function keepApart(
  sim: Sim,
  library: Library,
  modules: Pick<ModuleBay, 'do'>,
  { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<boolean> {
  const identified = await sim.identify(bytes);
  if (!identified.ok) return false;
  const { object } = identified;
  if (object.kind === 'autopilot') return offered(object);
  if (useApp.getState().elsewhere) return false;
  const kept = await library.keepObject(object, bytes);
  // Said once it can be seen there: whoever looks at the shelf now finds it.
  const listed = kept.ok ? await library.list() : null;
  if (listed?.ok === true) useApp.setState({ shelf: listed.value });
  say(kept.ok ? 'info' : 'alarm', kept.ok ? NOTICES.shelved[object.kind](object.title) : kept.error.message);
  if (object.kind === 'module') await modules.do({ kind: 'insert', bytes, name: fileName });
  return kept.ok;
}

/** Lays the programs beside the autopilot. A person seats them. */
function offered({ title, decision, override }: LooseAutopilot): true {
  const { catalogue, card } = useApp.getState();
  const most = catalogue?.programs.mostSource ?? 0;
  const programs = { decision, override };
  const length = Math.max(decision?.length ?? 0, override?.length ?? 0);
  if (length > most) {
    say('alarm', NOTICES.longProgram(title, length, most));
    return true;
  }
  for (const bench of ['decision', 'override'] as const) {
    const source = programs[bench];
    if (source !== null) layOut(bench, { name: `autopilot ${bench}s`, source, profile: 'strict' });
  }
  if (card !== null) useApp.setState({ panel: 'nerves' });
  say('info', card === null ? NOTICES.laidOutLater(title) : NOTICES.laidOut(title));
  return true;
}
