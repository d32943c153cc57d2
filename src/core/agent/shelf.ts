/** Where agents lie: a folder, or whatever a host has. And the functions that reach it, for terminals alone. */
import type { Agent } from '../cartridge/formats/agent.ts';
import { COLONY_PARTS } from '../colony/programs/words.ts';
import { embedding, type HostBuiltin, type HostCall } from '../lispy/embedding.ts';
import { openSession, type Session } from '../lispy/lispy.ts';
import type { Profile } from '../lispy/world.ts';
import type { Json } from '../lispy/json.ts';
import { agentNow, bootAgent, type Booted } from './boot.ts';
import { agentFileName, decodeAgent, documentOf, encodeAgent, idOf } from './document.ts';

/** Files by name. Reading one that is not there gives null; writing says why it did not, or null. */
export type Shelf = {
  readonly names: () => readonly string[];
  readonly read: (file: string) => Uint8Array | null;
  readonly write: (file: string, bytes: Uint8Array) => string | null;
};

/** A session that reaches a shelf. `agent` is the one that was booted last. */
export type Terminal = {
  readonly session: Session;
  readonly shelf: Shelf;
  /** ISO 8601. */
  readonly now: () => string;
  booted: { readonly agent: Agent; readonly told: string[] } | null;
};

/** An agent on a shelf, as it is listed. */
export type Listed = {
  readonly file: string;
  readonly agent: string;
  readonly tools: number;
  readonly 'has-soul': boolean;
};

const SUFFIX = '.lispy.json';
const MOST_TOLD = 64;
const MOST_LINE = 240;

/** The agents on a shelf, in the order of their files; what is no agent is passed over. */
export function agentsOn(shelf: Shelf): readonly Listed[] {
  return shelf.names().flatMap((file) => {
    if (!file.endsWith(SUFFIX)) return [];
    const read = agentIn(shelf, file);
    if (typeof read === 'string') return [];
    const { tools = {}, soul = '' } = read;
    return [{ file, agent: idOf(read), tools: Object.keys(tools).length, 'has-soul': soul !== '' }];
  });
}

/** The agent of a file, or why there is none. */
function agentIn(shelf: Shelf, file: string): Agent | string {
  const bytes = shelf.read(file);
  if (bytes === null) return `There is no ${file} on the shelf.`;
  const decoded = decodeAgent(bytes);
  return decoded.ok ? decoded.value : decoded.error.message;
}

/** Writes an agent as it is at this moment. @returns the name of its file and its bytes. */
function shelve(
  shelf: Shelf,
  agent: Agent,
  at: string,
): { readonly file: string; readonly bytes: number; readonly unkept: string | null } {
  const { _signature, _publicKey, _engineId, ...unsigned } = agent;
  const id = idOf(agent);
  const stamped: Agent = {
    ...unsigned,
    _meta: { version: 1, format: SUFFIX, bootable: true, ...agent._meta, agent_id: id, exported_at: at },
  };
  const bytes = encodeAgent(stamped);
  const file = agentFileName(id, at);
  return { file, bytes: bytes.length, unkept: shelf.write(file, bytes) };
}

const counted = (list: readonly string[], word: string): string =>
  `${list.length} ${word}${list.length === 1 ? '' : 's'}`;

/** What was restored, in words. */
export function restoredText({ env, tools, programs, failed }: Booted, agent: Agent): string {
  const { profile, soul } = documentOf(agent);
  const parts = [
    ...(profile === undefined ? [] : ['profile restored']),
    ...(soul === undefined || soul === '' ? [] : ['soul restored']),
    `${counted(tools, 'tool')} restored`,
    `${counted(programs, 'program')} restored`,
    `VM state restored (${counted(env, 'name')})`,
  ];
  const left = failed.map(({ name, reason }) => `${name} left out: ${reason}`);
  return [parts.join(', '), ...left].join('; ');
}

const terminalOf = ({ host }: HostCall): Terminal => host as Terminal;
const KIB = 1024;

/** Functions of the terminal. They replace those of the same name that a tick refuses. */
const TERMINAL_VERBS: readonly HostBuiltin[] = [
  {
    name: 'list-cartridges',
    takes: '',
    cost: 100,
    about: 'The agents on the shelf, as dictionaries: file, agent, tools, has-soul.',
    run: (_, call) => call.valueOf(agentsOn(terminalOf(call).shelf) as unknown as Json),
  },
  {
    name: 'import-cartridge',
    takes: 'text',
    cost: 100,
    about: 'Boots the agent of a file on the shelf in this session: what was restored.',
    run: ([file], call) => {
      const terminal = terminalOf(call);
      const agent = agentIn(terminal.shelf, textOf(file));
      return typeof agent === 'string' ? call.refuse(agent) : call.valueOf(restoredText(boot(terminal, agent), agent));
    },
  },
  {
    name: 'export-cartridge',
    takes: 'text',
    cost: 100,
    about: 'Writes the booted agent of that id, or one on the shelf, as it is now: file and size.',
    run: ([name], call) => {
      const terminal = terminalOf(call);
      const id = textOf(name);
      const agent = agentNamed(terminal, id);
      if (agent === null) return call.refuse(`No agent called ${id} is booted or on the shelf.`);
      const { file, bytes, unkept } = shelve(terminal.shelf, agent, terminal.now());
      if (unkept !== null) return call.refuse(unkept);
      return call.valueOf(`${file} (${Math.max(1, Math.round(bytes / KIB))} KB)`);
    },
  },
  {
    name: 'remember',
    takes: 'text',
    cost: 10,
    about: 'Adds a line to the memory of the booted agent.',
    run: ([line], call) => {
      const { booted } = terminalOf(call);
      if (booted === null || typeof line !== 'string' || booted.told.length >= MOST_TOLD) return false;
      const text = line.replace(/\s+/g, ' ').trim().slice(0, MOST_LINE);
      if (text === '') return false;
      booted.told.push(text);
      return true;
    },
  },
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Boots an agent in a terminal, in place of the one before. */
export function boot(terminal: Terminal, agent: Agent): Booted {
  terminal.booted = { agent, told: [] };
  return bootAgent(terminal.session, agent, terminal);
}

/** The agent of an id as it is now: the booted one with what it has become, else one from the shelf. */
function agentNamed({ booted, session, shelf }: Terminal, id: string): Agent | null {
  if (booted !== null && idOf(booted.agent) === id) return agentNow(session, booted.agent, booted.told);
  const listed = agentsOn(shelf).findLast(({ agent }) => agent === id);
  if (listed === undefined) return null;
  const agent = agentIn(shelf, listed.file);
  return typeof agent === 'string' ? null : agent;
}

const NAMES: ReadonlySet<string> = new Set(TERMINAL_VERBS.map(({ name }) => name));

/** The functions that reach the shelf, and no words of a colony's: for systems, which have their own. */
export const SHELF_WORDS = embedding({ builtins: TERMINAL_VERBS });

/** The colony's words, with functions that reach the shelf. */
const TERMINAL_WORDS = embedding({
  ...COLONY_PARTS,
  builtins: [...COLONY_PARTS.builtins.filter(({ name }) => !NAMES.has(name)), ...TERMINAL_VERBS],
});

/** Opens a session that reaches a shelf. Hand the terminal to every run in it as `host`. */
export function openTerminal(
  shelf: Shelf,
  now: () => string,
  profile: Profile = 'strict',
  globals: Readonly<Record<string, Json>> = {},
): Terminal {
  return { session: openSession(profile, TERMINAL_WORDS, globals), shelf, now, booted: null };
}
