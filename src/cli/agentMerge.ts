/** `marsdeck agent merge A B --out FILE`: the seed of a world out of two colonies. */
import { encodeAgent, idOf } from '../core/agent/document.ts';
import { beginningOf } from '../core/agent/worlds/begin.ts';
import { mergeWorlds } from '../core/agent/worlds/merge.ts';
import type { Cartridge } from '../core/cartridge/schema.ts';
import type { AgentCall } from './agent.ts';
import { cartridgeIn, outOf } from './cartridgeFile.ts';
import { writeFile } from './files.ts';
import { print, printJson, refuse } from './output.ts';

/** @returns the exit status. */
export function agentMerge({ files, out, json }: AgentCall): number {
  const to = outOf(out, 'marsdeck agent merge CARTRIDGE CARTRIDGE --out FILE');
  const cartridges: Cartridge[] = [];
  for (const file of files) {
    const read = cartridgeIn(file);
    if (!read.ok) return refuse(file, read.error, json);
    cartridges.push(read.value);
  }
  const [a, b] = cartridges as [Cartridge, Cartridge];
  const merged = mergeWorlds(a, b);
  if (!merged.ok) return refuse(files[1] ?? '', merged.error, json);
  const agent = merged.value;
  const { world } = agent;
  if (world === undefined) throw new Error('a merged world without a world');
  writeFile(to, encodeAgent(agent));
  const { seed, custom } = beginningOf(world);
  if (json) printJson({ file: to, ok: true, id: idOf(agent), ...world, begins: { seed, ...custom } });
  else {
    print(`${to}: ${idOf(agent)}, of ${world.parents.map(({ name, id }) => `${name} (${id})`).join(' and ')}`);
    print(`  ${world.aligned_sols} aligned sols`);
    for (const { text } of world.resonance) print(`  ${text}`);
    print(`  begins with ${custom.people} people and ${custom.robots} robots at ${custom.site}, seed ${seed}`);
  }
  return 0;
}
