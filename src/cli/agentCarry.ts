/** `marsdeck agent export` and `import`: an agent out of a colony's cartridge, and a file onto the shelf. */
import { agentFileName, encodeAgent, idOf } from '../core/agent/document.ts';
import { agentLeaving } from '../core/agent/leave.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { AgentCall } from './agent.ts';
import { agentAt, moment, shelfAt } from './agentShelf.ts';
import { readCartridge } from './cartridgeFile.ts';
import { writeFile } from './files.ts';
import { print, printJson, refuse } from './output.ts';

/** Takes the agent that governs a colony, or did last, out of its cartridge. @returns the exit status. */
export function agentExport({ files: [file = ''], shelf, out, json }: AgentCall): number {
  const decoded = readCartridge(file);
  if (!decoded.ok) return refuse(file, decoded.error, json);
  const { state: colony, genesis, id: world } = decoded.value.cartridge;
  const supplies = 'from' in genesis ? null : genesis.supplies;
  const at = moment();
  const leaving = agentLeaving({ colony, supplies, world, at });
  if (!leaving.ok) return refuse(file, leaving.error, json);
  const agent = leaving.value;
  const bytes = encodeAgent(agent);
  const name = agentFileName(idOf(agent), at);
  if (out === undefined) shelfAt(shelf).write(name, bytes);
  else writeFile(out, bytes);
  const to = out ?? `${shelf}/${name}`;
  if (json) printJson({ file: to, ok: true, id: idOf(agent), bytes: bytes.length, service: agent.service ?? [] });
  else
    print(`${to}: ${idOf(agent)}, ${bytes.length} bytes, sol ${Math.floor(colony.tick / TICKS_PER_SOL)} of ${world}`);
  return 0;
}

/** Puts a file on the shelf, under a name of its own. @returns the exit status. */
export function agentImport({ files: [file = ''], shelf, json }: AgentCall): number {
  const read = agentAt(file);
  if (!read.ok) return refuse(file, read.error, json);
  const agent = read.value;
  const bytes = encodeAgent(agent);
  const name = agentFileName(idOf(agent), agent._meta.exported_at ?? moment());
  shelfAt(shelf).write(name, bytes);
  const tools = Object.keys(agent.tools ?? {}).length;
  if (json) printJson({ file: `${shelf}/${name}`, ok: true, id: idOf(agent), bytes: bytes.length, tools });
  else print(`${shelf}/${name}: ${idOf(agent)}, ${tools} tools, ${bytes.length} bytes`);
  return 0;
}
