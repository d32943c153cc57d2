/** Functions of agents. Inside a tick none reaches a shelf or a file: those that would are refused. */
import type { HostBuiltin, HostCall } from '../../../lispy/embedding.ts';
import { Sym } from '../../../lispy/values.ts';
import { hear, type Hearing } from '../../agents/hearing.ts';
import type { Situation } from '../situation.ts';

const hearingOf = ({ host }: HostCall): Hearing | null => (host as Situation | undefined)?.agent ?? null;

/** Gas of a line that is kept, besides one for each of its characters. */
const KEEP = 10;

function onTheShelf(name: string, takes: string, about: string): HostBuiltin {
  return {
    name,
    takes,
    cost: 1,
    about: `${about} Only in the terminal and on the command line; inside a tick it is refused.`,
    run: (_, call) => call.refuse(`${name} reaches the shelf; inside a tick no program does.`),
  };
}

export const AGENT_VERBS: readonly HostBuiltin[] = [
  {
    name: 'remember',
    takes: 'text',
    cost: KEEP,
    about:
      'Adds a line to the memory of the agent that governs: 240 characters at most, four lines a sol. Whether it was kept; false in a program that is no agent’s.',
    run: ([line], call) => {
      if (typeof line !== 'string') {
        call.mistake('remember takes a text.');
        return false;
      }
      call.charge(line.length);
      const hearing = hearingOf(call);
      return hearing !== null && hear(hearing, line);
    },
  },
  {
    name: 'agent-env',
    takes: 'text',
    cost: 1,
    about: 'What the agent that governs keeps under a name; nil when it keeps nothing there.',
    run: ([name], call) => {
      const key = typeof name === 'string' ? name : name instanceof Sym ? name.symbol : '';
      const env = hearingOf(call)?.env ?? {};
      return Object.hasOwn(env, key) ? call.valueOf(env[key] ?? null) : null;
    },
  },
  onTheShelf('export-cartridge', 'text', 'Writes an agent to the shelf: its file and its bytes.'),
  onTheShelf('import-cartridge', 'text', 'Boots an agent from a file on the shelf: what was restored.'),
  onTheShelf('list-cartridges', '', 'The agents on the shelf: file, agent, tools, has-soul.'),
];
