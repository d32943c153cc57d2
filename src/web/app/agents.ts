/** The agent bay's verbs: what agents there are, what one is, who sits in the seat, and how one comes and goes. */
import type { AgentFacts, AgentOffer, AgentSeated } from '../../core/talk/agentFacts.ts';
import type { Command } from '../../core/colony/commands/command.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Library } from '../storage/library.ts';
import type { Outcome } from './face.ts';
import { say } from './notice.ts';
import type { Sim } from './sim.ts';

/** Where an agent lies: among those that come with Marsdeck, or on the shelf, by its key. */
export type AgentPlace = { readonly shipped: string } | { readonly shelf: string };

export type Agents = {
  /** Those that come with Marsdeck; none when the list can't be had. */
  shipped(): Promise<readonly AgentOffer[]>;
  /** Boots one and says what came of it. */
  look(place: AgentPlace): Promise<Outcome<{ readonly agent: AgentFacts }>>;
  /** The agent of the running colony, or null; and the worlds that the colony was begun from, in a sentence. */
  seated(): Promise<{ readonly seated: AgentSeated | null; readonly lineage: string | null }>;
  /** Puts one in the governor's seat. */
  seat(agent: AgentFacts): Promise<Outcome<object>>;
  /** Takes it out of the seat; as it is now it goes on the shelf. */
  unseat(): Promise<Outcome<object>>;
  /** Downloads the agent of the running colony as it is now. */
  exportSeated(): Promise<Outcome<object>>;
  /** Opens the file picker and puts what is picked on the shelf. To be called from a click. */
  importFile(): Promise<void>;
};

/** What the verbs are made of. */
export type AgentTools = {
  readonly sim: Pick<Sim, 'agent' | 'agentNow' | 'identify'>;
  readonly library: Pick<Library, 'take' | 'keepObject'>;
  readonly command: (command: Command) => Promise<Outcome<object>>;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  readonly fetchFile: (file: string) => Promise<Uint8Array | null>;
  readonly openFile: () => Promise<void>;
  /** The shelf is to be read again. */
  readonly refresh: () => Promise<void>;
  /** ISO 8601. */
  readonly now: () => string;
};

/** The agent bay of its tools. */
export function createAgents(tools: AgentTools): Agents {
  const { sim, library, command, download, fetchFile, refresh, now } = tools;

  async function bytesAt(place: AgentPlace): Promise<Uint8Array | string> {
    if ('shipped' in place)
      return (await fetchFile(place.shipped)) ?? 'This agent could not be fetched. Try again when you are online.';
    const taken = await library.take(place.shelf);
    return taken.ok ? taken.value.bytes : taken.error.message;
  }

  return {
    async shipped() {
      const bytes = await fetchFile('index.json');
      return bytes === null ? [] : (JSON.parse(new TextDecoder().decode(bytes)) as readonly AgentOffer[]);
    },
    async look(place) {
      const bytes = await bytesAt(place);
      if (typeof bytes === 'string') return failed(bytes);
      const answer = await sim.agent(bytes);
      return answer.ok ? { ok: true, agent: answer.agent } : spoken(answer.error);
    },
    async seated() {
      const answer = await sim.agentNow(now());
      return answer.ok ? answer : { seated: null, lineage: null };
    },
    async seat({ seat, name, whyNot, cut }) {
      if (seat === null) return failed(whyNot ?? 'This agent has nothing that governs.');
      const answer = await command(seat.command);
      if (answer.ok) say('info', [`${name} takes the seat with the next hour.`, ...cut].join(' '));
      return answer;
    },
    async unseat() {
      const answer = await sim.agentNow(now());
      if (!answer.ok) return spoken(answer.error);
      const { file, seated } = answer;
      if (file === null || seated?.governs !== true) return failed('No agent governs.');
      const known = await sim.identify(file.bytes);
      if (!known.ok) return spoken(known.error);
      if (known.object.kind === 'autopilot') return failed('The file of the agent reads as something else.');
      const kept = await library.keepObject(known.object, file.bytes);
      // What can't be kept stays where it is: in the seat.
      if (!kept.ok) return failed(kept.error.message);
      await refresh();
      const left = await command({ kind: 'unseat-agent' });
      if (left.ok) say('info', `${seated.name} leaves with the next hour. As it is now it lies on the shelf.`);
      return left;
    },
    async exportSeated() {
      const answer = await sim.agentNow(now());
      if (!answer.ok) return spoken(answer.error);
      if (answer.file === null) return failed('No agent has governed this colony.');
      const { bytes, fileName } = answer.file;
      download(bytes, fileName, 'application/json');
      say('info', `Agent exported, ${Math.ceil(bytes.byteLength / 1000)} kB: ${fileName}`);
      return { ok: true };
    },
    importFile: () => tools.openFile(),
  };
}

function failed(message: string): { readonly ok: false; readonly error: Refusal } {
  return spoken({ kind: 'invalid-argument', message, path: '' });
}

function spoken(error: Refusal): { readonly ok: false; readonly error: Refusal } {
  say('alarm', error.message);
  return { ok: false, error };
}

const PATIENCE_MS = 20_000;

/** A file of `public/agents`; null when it can't be had. */
export async function fetchAgentFile(file: string): Promise<Uint8Array | null> {
  try {
    const address = new URL(`${import.meta.env.BASE_URL}agents/${file}`, location.href);
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    // Offline: what is on the shelf is still there.
    return null;
  }
}
