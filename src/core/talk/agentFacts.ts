/** What the page is told of agents. All of it plain data. */
import type { Service } from '../cartridge/formats/agent.ts';
import type { Parent } from '../cartridge/formats/world.ts';
import type { Command } from '../colony/commands/command.ts';

/** An agent that comes with Marsdeck, as `public/agents/index.json` lists it. */
export type AgentOffer = {
  readonly file: string;
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly digest: string;
};

/** An agent of a file, booted once in a session of its own. */
export type AgentFacts = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** What it was restored of, in words, and what it printed. */
  readonly boot: readonly string[];
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
  readonly soul: string;
  readonly echoes: number;
  readonly service: readonly Service[];
  /** The command that seats it, and its digest; null when it can't be seated, and then why. */
  readonly seat: { readonly command: Command; readonly digest: string } | null;
  readonly whyNot: string | null;
  /** What a colony would not carry of it, in sentences. */
  readonly cut: readonly string[];
  /** The world that it is the seed of; null when it is none. */
  readonly world: WorldFacts | null;
};

/** A merged world: whose it is, where they moved together, and what begins from it. */
export type WorldFacts = {
  readonly parents: readonly Pick<Parent, 'id' | 'name' | 'mission' | 'sols' | 'alive'>[];
  readonly alignedSols: number;
  /** A sentence for each thing that moved. */
  readonly resonance: readonly string[];
  readonly people: number;
  readonly robots: number;
  readonly site: Parent['site'];
  readonly seed: number;
};

/** The agent that governs the colony, or did last. */
export type AgentSeated = {
  readonly id: string;
  readonly name: string;
  readonly digest: string;
  readonly governs: boolean;
  readonly fromSol: number;
  readonly sols: number;
  readonly faults: number;
  /** The newest lines of its memory, the newest first. */
  readonly lines: readonly { readonly sol: number; readonly text: string }[];
};
