/** The verbs of worlds, of which nothing is fetched before one of them is asked for. */
import { say } from './notice.ts';
import type { Worlds, WorldTools } from './worlds.ts';

const MESSAGE = 'The making of worlds could not be fetched. Reload the page when you are online.';
const GONE = { ok: false, error: { kind: 'crashed', message: MESSAGE, path: '' } } as const;

/** Verbs that are made when they are first used. Without the network for that, each says so. */
export function worldsLater(tools: Omit<WorldTools, 'fetchFile'>): Worlds {
  let made: Worlds | null = null;
  async function ready(): Promise<Worlds | null> {
    try {
      const [{ createWorlds }, { fetchAgentFile }] = await Promise.all([import('./worlds.ts'), import('./agents.ts')]);
      made ??= createWorlds({ ...tools, fetchFile: fetchAgentFile });
    } catch {
      say('alarm', MESSAGE);
    }
    return made;
  }
  return {
    merge: async (one, other) => (await ready())?.merge(one, other) ?? GONE,
    begin: async (place) => (await ready())?.begin(place) ?? GONE,
  };
}
