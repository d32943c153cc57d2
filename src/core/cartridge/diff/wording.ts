/** Commands in words, as what somebody did. A kind that has no words of its own is told by its name and fields. */
import type { Command, CommandOf } from '../../colony/commands/command.ts';
import { MODULE } from '../../colony/modules.ts';
import { TECH } from '../../colony/research.ts';
import { entryOf } from '../../colony/tasks/table.ts';
import { LOAD } from '../../colony/works/cargoes.ts';
import { PROTOCOL } from '../../colony/works/protocolTable.ts';
import type { State } from '../schema.ts';
import { figure } from './figure.ts';
import { shortened, words } from './label.ts';
import { autopilotWords, governorWords, reflexWords } from './mindWording.ts';

type Wording = { readonly [K in Command['kind']]: (command: CommandOf<K>, state: State) => string };

const percent = (share: number): string => `${figure(share * 100, 1)} %`;
const shares = ({ heating, isru, greenhouse }: Omit<CommandOf<'set-allocation'>, 'kind'>): string =>
  `heating ${figure(heating, 3)}, ISRU ${figure(isru, 3)}, greenhouse ${figure(greenhouse, 3)}`;

/** In the past tense: what stands after a name. */
const WORDING: Wording = {
  'set-allocation': (command) => `set the allocation to ${shares(command)}`,
  'set-ration': ({ ration }) => `set the ration to ${percent(ration)}`,
  'set-labour': ({ repair, building }) => `set labour to ${percent(repair)} repair, ${percent(building)} building`,
  'set-fuse': ({ fuse }) => `set the fuse to ${figure(fuse, 3)}`,
  'set-module': ({ id, on }, { built }) => {
    const module = built.find((one) => one.id === id);
    return `switched ${module === undefined ? `module ${id}` : `${titled(MODULE, module.key)} (module ${id})`} ${on ? 'on' : 'off'}`;
  },
  build: ({ module }) => `had ${titled(MODULE, module)} built`,
  'cancel-build': ({ place }) => `gave up construction ${place + 1}`,
  research: ({ tech }) => `had ${titled(TECH, tech)} studied`,
  protocol: ({ name }) => `began the protocol ${titled(PROTOCOL, name)}`,
  override: ({ sols, ration, ...rest }) =>
    `took over for ${figure(sols, 0)} sols: ${shares(rest)}, ration ${percent(ration)}`,
  'end-protocol': () => 'ended the protocol',
  'order-supply': ({ cargo }) => `ordered ${titled(LOAD, cargo)}`,
  'answer-task': ({ task, choice }, state) => `answered ${taskTitle(task, state)} with ${choice}`,
  'set-governor': governorWords,
  'set-autopilot': autopilotWords,
  'set-reflex': reflexWords,
  'seat-agent': ({ agent }) => `seated the agent ${shortened(agent.name, 40)} (${agent.digest.slice(0, 8)})`,
  'unseat-agent': () => 'took the agent out of the seat',
  'seat-module': ({ module }) => `seated the module ${shortened(module.name, 40)} ${module.rev}`,
  'remove-module': () => 'took the module out',
  'accept-contract': ({ contract }) => `accepted the contract ${shortened(contract.title, 40)}`,
  'start-phase': ({ phase, option }) =>
    `began phase ${phase + 1} of the contract${option === null ? '' : ` (${shortened(option, 40)})`}`,
  'suspend-contract': () => 'put the contract on the shelf',
  'resume-contract': () => 'took a contract off the shelf',
  'abandon-contract': () => 'gave a contract up',
  'take-step': ({ task, step }, state) => `took step ${step + 1} of ${taskTitle(task, state)}`,
};

/** What a command did, in words that follow a name. `state` is that of the file: it knows what its numbers stand for. */
export function wordsOf(command: Command, state: State): string {
  const known = WORDING[command.kind] as ((one: Command, of: State) => string) | undefined;
  return known === undefined ? byName(command) : known(command, state);
}

const MOST_FIELDS = 80;

function byName({ kind, ...fields }: Command): string {
  const text = Object.entries(fields)
    .map(([key, value]) => `${words(key)} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
  return `gave the command ${words(kind)}${text === '' ? '' : `: ${shortened(text, MOST_FIELDS)}`}`;
}

/** A title from a table, by a stranger's key. */
function titled(table: Readonly<Record<string, { readonly title: string }>>, key: string): string {
  return `“${Object.hasOwn(table, key) ? (table[key]?.title ?? key) : shortened(key, 40)}”`;
}

function taskTitle(id: number, { tasks }: State): string {
  const key = [...tasks.open, ...tasks.past].find((one) => one.id === id)?.task;
  return key === undefined ? `task ${id}` : titleOfTask(key);
}

/** What a task is called, by its key. */
export function titleOfTask(key: string): string {
  return `“${entryOf(key)?.task.title ?? shortened(key, 40)}”`;
}
