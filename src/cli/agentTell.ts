/** `marsdeck agent list` and `inspect`: what agents there are, and what one is. Runs nothing. */
import { idOf } from '../core/agent/document.ts';
import { agentsOn } from '../core/agent/shelf.ts';
import { termsOf } from '../core/agent/terms.ts';
import type { AgentCall } from './agent.ts';
import { agentAt, shelfAt } from './agentShelf.ts';
import { print, printJson, refuse } from './output.ts';

/** The agents of a folder. @returns the exit status. */
export function agentList({ shelf, json }: AgentCall): number {
  const agents = agentsOn(shelfAt(shelf));
  if (json) printJson({ shelf, ok: true, agents });
  else if (agents.length === 0) print(`${shelf}: no agents.`);
  else
    for (const { file, agent, tools, 'has-soul': hasSoul } of agents)
      print(`${file}: ${agent}, ${tools} ${tools === 1 ? 'tool' : 'tools'}, ${hasSoul ? 'a memory' : 'no memory yet'}`);
  return 0;
}

/** What a file says of its agent, whether it can govern, and where it has. @returns the exit status. */
export function agentInspect({ files: [file = ''], json }: AgentCall): number {
  const read = agentAt(file);
  if (!read.ok) return refuse(file, read.error, json);
  const agent = read.value;
  const { profile = {}, soul = '', tools = {}, programs = {}, env = {}, echoes = [], service = [] } = agent;
  const carried = termsOf(agent);
  const governs = carried.ok ? carried.value.terms.governs : null;
  const digest = carried.ok ? carried.value.terms.digest : null;
  const cut = carried.ok ? carried.value.cut : [];
  const name = typeof profile['name'] === 'string' ? profile['name'] : null;
  if (json) {
    const { world } = agent;
    const counts = { tools: Object.keys(tools), programs: Object.keys(programs), env: Object.keys(env) };
    const facts = { soulCharacters: soul.length, echoes: echoes.length, governs, digest, cut, service };
    const why = carried.ok ? null : carried.error.message;
    printJson({ file, ok: true, id: idOf(agent), name, ...counts, ...facts, why, world: world ?? null });
    return 0;
  }
  print(`${file}: agent ${idOf(agent)}${name === null ? '' : `, ${name}`}`);
  print(
    `  tools ${list(Object.keys(tools))}; programs ${list(Object.keys(programs))}; globals ${list(Object.keys(env))}`,
  );
  print(`  memory of ${soul.length} characters, ${echoes.length} echoes`);
  print(
    carried.ok
      ? `  governs by ${governs ?? ''}, digest ${digest ?? ''}`
      : `  does not govern: ${carried.error.message}`,
  );
  for (const sentence of cut) print(`  ${sentence}`);
  if (agent.world !== undefined) {
    const { parents, resonance, aligned_sols: alignedSols } = agent.world;
    const names = parents.map((parent) => `${parent.name} (${parent.id}, ${parent.sols} sols)`);
    print(`  world of ${names.join(' and ')}, ${alignedSols} aligned sols`);
    for (const { text } of resonance) print(`  ${text}`);
  }
  for (const { world, mission, sols, faults, grade, worst_hour: worst } of service) {
    const hour =
      worst === null ? 'no hour in want' : `worst hour sol ${worst.sol}, ${String(worst.hour).padStart(2, '0')} h`;
    print(`  served ${sols} sols in ${mission} ${world}: grade ${grade}, ${faults} failed, ${hour}`);
  }
  return 0;
}

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(' '));
