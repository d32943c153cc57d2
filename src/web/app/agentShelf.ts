/** The agents of the shelf as files, for the terminal. */
import type { ShelfFile } from '../../core/talk/workshop.ts';
import type { Library } from '../storage/library.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';

export type AgentShelf = {
  /** Every agent there, under a name of its own. */
  read(): Promise<readonly ShelfFile[]>;
  /** Puts one there. @returns why it could not be, or null. */
  write(bytes: Uint8Array): Promise<string | null>;
};

/** The shelf of a library. */
export function createAgentShelf(
  sim: Pick<Sim, 'identify'>,
  library: Pick<Library, 'list' | 'take' | 'keepObject'>,
): AgentShelf {
  return {
    async read() {
      const listed = await library.list();
      const files: ShelfFile[] = [];
      for (const { key, kind, title, deletedAt } of listed.ok ? listed.value : []) {
        if (kind !== 'agent' || deletedAt !== null) continue;
        const taken = await library.take(key);
        if (taken.ok) files.push({ file: fileName(key, title), bytes: taken.value.bytes });
      }
      return files;
    },
    async write(bytes) {
      if (useApp.getState().elsewhere) return 'Another tab owns what is kept here. Export there.';
      const known = await sim.identify(bytes);
      if (!known.ok) return known.error.message;
      if (known.object.kind === 'autopilot') return 'What was exported reads as something else.';
      const kept = await library.keepObject(known.object, bytes);
      const listed = await library.list();
      if (listed.ok) useApp.setState({ shelf: listed.value });
      return kept.ok ? null : kept.error.message;
    },
  };
}

const DIGITS = 6;

/** Title and the first digits of the key: two agents of one title have two names. */
function fileName(key: string, title: string): string {
  const plain = title.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
  return `${plain}-${key.slice('agent/'.length).slice(0, DIGITS)}.lispy.json`;
}
