/**
 * An agent in a colony, as the state keeps it: the whole of it as it was seated, what it has since come to keep, and its
 * service record. Shapes only; `agents/` says what they do.
 */
import { z } from '../kernel/zod.ts';

/** Characters of one source, as long as a governor's may be. */
const MOST_CODE = 32_768;
/** Characters of the texts of JSON that travel along: profile, what the agent keeps, its echoes, and all the rest. */
const MOST_PROFILE = 4096;
const MOST_ENV = 8192;
const MOST_ECHOES = 32_768;
const MOST_REST = 16_384;
/** Characters of a memory that a colony carries. */
export const MOST_SOUL = 16_384;
const MOST_TOOLS = 24;
const MOST_PROGRAMS = 12;
/** Lines that an agent may add to its memory in one colony before the oldest is forgotten, and characters of one. */
export const MOST_LINES = 64;
export const MOST_LINE = 240;

const sol = z.int().min(0).max(1e8);
/** Half a surrogate pair has no UTF-8: what held one could not be hashed. */
const whole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const text = (most: number) => z.string().max(most).refine(whole, 'a text holds half a character');
const name = text(120).min(1);

/** A tool or a program: its name and its source. */
const Part = z.strictObject({ name, code: text(MOST_CODE) });
export type Part = z.infer<typeof Part>;

/** An agent as the command that seats it carries it. Never changed once it is there. */
export const AgentTerms = z.strictObject({
  /** Where it comes from it is known by this, and to people by its name. */
  id: name,
  name: text(60).min(1),
  /** RFC 8785 text of an object: who it is. */
  profile: text(MOST_PROFILE).min(2),
  /** Its memory, in Markdown, as it came. */
  soul: text(MOST_SOUL),
  /** In the order of their names. */
  tools: z.array(Part).max(MOST_TOOLS),
  programs: z.array(Part).max(MOST_PROGRAMS),
  /** Name of the tool or program that governs. */
  governs: name,
  /** RFC 8785 text of an object: its globals as it came. */
  env: text(MOST_ENV).min(2),
  /** RFC 8785 text of a list: the echoes that it brought. */
  echoes: text(MOST_ECHOES).min(2),
  /** RFC 8785 text of an object: what else is in its file, carried along and read by nobody. */
  rest: text(MOST_REST).min(2),
  /** SHA-256 over the RFC 8785 bytes of all the others. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'a digest is 64 hex digits'),
});
export type AgentTerms = z.infer<typeof AgentTerms>;

const Line = z.strictObject({ sol, text: text(MOST_LINE).min(1) });

/** The agent that governs, or the last that did. */
export const SeatedAgent = z.strictObject({
  image: AgentTerms,
  /** Tools and programs that did not load, by name: they are left out. */
  failed: z.array(name).max(MOST_TOOLS + MOST_PROGRAMS),
  /** Its globals as they are now. */
  env: text(MOST_ENV).min(2),
  /** What it has remembered here, the oldest first. */
  lines: z.array(Line).max(MOST_LINES),
  /** Sols lived when it was seated, and when it left; null while it is here. */
  fromSol: sol,
  leftSol: sol.nullable(),
  /** Sols that it decided on, and those of them in which its program failed. */
  sols: sol,
  faults: sol,
  /** The hour with the most alarms, among those the one with the least power for life support; null before there is one. */
  worst: z
    .strictObject({
      tick: z.int().min(0).max(1e8),
      /** Share of the standing load that was served. */
      served: z.number().min(0).max(1),
      alarms: z.array(z.string().min(1).max(40)).max(6),
    })
    .nullable(),
});
export type SeatedAgent = z.infer<typeof SeatedAgent>;
