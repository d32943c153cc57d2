/** The agent bay's verbs, of which nothing is fetched before one of them is asked for. */
import type { Agents, AgentTools } from './agents.ts';
import { say } from './notice.ts';

const MESSAGE = 'The agent bay could not be fetched. Reload the page when you are online.';
const GONE = { ok: false, error: { kind: 'crashed', message: MESSAGE, path: '' } } as const;

/** An agent bay that is made when it is first used. Without the network for that, each verb says so. */
export function agentsLater(tools: Omit<AgentTools, 'fetchFile'>): Agents {
  let made: Agents | null = null;
  async function ready(): Promise<Agents | null> {
    try {
      const { createAgents, fetchAgentFile } = await import('./agents.ts');
      made ??= createAgents({ ...tools, fetchFile: fetchAgentFile });
    } catch {
      say('alarm', MESSAGE);
    }
    return made;
  }
  return {
    shipped: async () => (await ready())?.shipped() ?? [],
    look: async (place) => (await ready())?.look(place) ?? GONE,
    seated: async () => (await ready())?.seated() ?? { seated: null, lineage: null },
    seat: async (agent) => (await ready())?.seat(agent) ?? GONE,
    unseat: async () => (await ready())?.unseat() ?? GONE,
    exportSeated: async () => (await ready())?.exportSeated() ?? GONE,
    importFile: () => tools.openFile(),
  };
}
