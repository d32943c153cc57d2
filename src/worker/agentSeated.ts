/** The agent of the running colony: in short, and as its file would be now. */
import type { AgentSeated } from '../core/talk/agentFacts.ts';
import { agentFileName, encodeAgent, idOf } from '../core/agent/document.ts';
import { agentLeaving } from '../core/agent/leave.ts';
import { LINEAGE_KEY } from '../core/agent/worlds/lineage.ts';
import { suppliesOf, type Run } from '../core/cartridge/run.ts';

/** What the agent bay shows of the seat; null when no agent has governed. */
export function agentSeated({ colony }: Run): AgentSeated | null {
  const { agent } = colony.mind;
  if (agent === null) return null;
  const { image, leftSol, fromSol, sols, faults, lines } = agent;
  const { id, name, digest } = image;
  return {
    id,
    name,
    digest,
    governs: leftSol === null,
    fromSol,
    sols,
    faults,
    lines: lines.slice(-SHOWN).toReversed(),
  };
}

/** Lines of memory that are shown. */
const SHOWN = 8;

/** The worlds that a colony was begun from, in the sentence that its file has; null when it was begun from none. */
export function lineageOf({ extra, identity }: Run): string | null {
  return Object.hasOwn(extra, LINEAGE_KEY) && identity.description !== '' ? identity.description : null;
}

/** Its file as it would leave now; null when no agent has governed. */
export function agentFile(
  run: Run,
  at: string,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string } | null {
  const { colony, genesis, identity } = run;
  const leaving = agentLeaving({ colony, supplies: suppliesOf(genesis), world: identity.id, at });
  if (!leaving.ok) return null;
  return { bytes: encodeAgent(leaving.value).slice(), fileName: agentFileName(idOf(leaving.value), at) };
}
