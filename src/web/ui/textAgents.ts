/** Every word that stands in the agent bay. */
import type { WorldFacts } from '../../core/talk/agentFacts.ts';
import type { Service } from '../../core/cartridge/formats/agent.ts';
import { fixed } from './format.ts';
import { missionTitle } from './sentences.ts';

export const AGENTS = {
  lede: 'An agent governs a colony, learns there, and leaves with what it has become. It is a file: drop one anywhere on the page.',
  seat: 'In the seat',
  noColony: 'There is no colony. Begin one or insert a cartridge, then seat an agent.',
  nobody: 'No agent governs this colony.',
  left: (name: string): string => `${name} governed last. It can still be exported.`,
  governs: (name: string, fromSol: number): string => `${name} governs since sol ${fromSol + 1}.`,
  record: (sols: number, faults: number): string =>
    faults === 0
      ? `${fixed(sols, 0)} sols decided, none failed.`
      : `${fixed(sols, 0)} sols decided, ${fixed(faults, 0)} failed.`,
  digest: (digest: string): string => `Digest ${digest.slice(0, 16)}`,
  line: (sol: number): string => `Sol ${sol}`,
  remembered: 'Remembered here',
  unseat: 'Unseat',
  export: 'Export',
  shipped: 'Come with Marsdeck',
  noShipped: 'The agents that come with Marsdeck could not be fetched. Reload the page when you are online.',
  shelf: 'On the shelf',
  empty: 'No agent lies on the shelf.',
  look: 'Boot',
  import: 'Import a file',
  of: (name: string): string => ` ${name}`,
  booted: 'Booted',
  notBooted:
    'Boot an agent, and what it says of itself, what it remembers and where it has governed stands here. The colony notices nothing until it is seated.',
  failed: 'Left out',
  memory: 'Memory',
  seatKey: 'Seat',
  merge: 'Merge two colonies',
  mergeLede: 'Two colonies of the shelf become the seed of a world. It is a file like an agent; both stay as they are.',
  mergeNeeds: 'It takes two colonies on the shelf.',
  mergeOne: 'One',
  mergeOther: 'And the other',
  mergeKey: 'Merge',
  colony: (title: string, sol: number): string => `${title}, sol ${sol}`,
  world: 'World merged of',
  parent: ({ name, mission, sols, alive, id }: WorldFacts['parents'][number]): string =>
    `${name} (${missionTitle(mission)}, ${fixed(sols, 0)} sols, ${alive ? 'alive' : 'lost'}, ${id})`,
  resonance: (sols: number): string => `Over ${fixed(sols, 0)} aligned sols`,
  begins: ({ people, robots, site, seed }: WorldFacts): string =>
    `A colony of it has ${people} people and ${robots} robots at ${site}, seed ${seed}.`,
  beginKey: 'Begin a colony from this world',
  busy: 'Booting.',
  service: 'Service record',
  noService: 'It has governed nowhere yet.',
  barred: 'To seat it takes a living colony in the slot.',
  served: ({ mission, sols, grade, worst_hour: worst }: Service): string => {
    const hour =
      worst === null
        ? 'no hour in want'
        : `worst hour: sol ${worst.sol}, ${String(worst.hour).padStart(2, '0')}:00, ${fixed(worst.served * 100, 0)} % of the load served`;
    return `${missionTitle(mission)}: ${fixed(sols, 0)} sols, grade ${grade}, ${hour}.`;
  },
};
