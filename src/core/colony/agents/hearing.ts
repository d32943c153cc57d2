/** What an agent has before it while it decides on a sol, and what it says it will remember. */
import type { SeatedAgent } from '../agentSchema.ts';
import { MOST_LINE } from '../agentSchema.ts';
import { tableIn, type Table } from './data.ts';

/** Made anew for each run. */
export type Hearing = {
  readonly seated: SeatedAgent;
  readonly env: Table;
  /** What this run wants to remember. */
  readonly told: string[];
};

/** Lines that one run may remember. */
const MOST_TOLD = 4;

/** The hearing of an agent that governs. */
export function hearingOf(seated: SeatedAgent): Hearing {
  return { seated, env: tableIn(seated.env) ?? {}, told: [] };
}

/** Takes a line to remember. @returns whether there was room for it in this run. */
export function hear({ told }: Hearing, line: string): boolean {
  const text = line.replace(/\s+/g, ' ').trim().slice(0, MOST_LINE);
  if (text === '' || told.length >= MOST_TOLD) return false;
  // A pair of surrogates may have been cut in two.
  told.push(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return true;
}

/** The memory as it reads now: as it came, and what was added here. */
export function soulOf({ image, lines }: SeatedAgent): string {
  const added = lines.map(({ sol, text }) => `- Sol ${sol}: ${text}`).join('\n');
  return image.soul === '' || added === '' ? image.soul + added : `${image.soul}\n${added}`;
}
