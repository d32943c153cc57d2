/** The deck's registry of capabilities: which bit of the history is whose, and what a module may be granted. */

/** Tag of what the deck itself can do with an empty slot. No module may carry it. */
export const DECK_TAG = 'DECK';

/** A capability: its bit in the history, its tag, the baseline job it supersedes, and the grants it may ask for. */
type Known = {
  readonly bit: number;
  readonly tag: string;
  readonly supersedes: string | null;
  readonly grants: readonly string[];
};

/** Every capability the deck knows. Bits and tags are never used twice, and never change their meaning. */
export const CAPABILITIES: readonly Known[] = [
  { bit: 0, tag: 'PROSPECTOR', supersedes: null, grants: [] },
  { bit: 1, tag: 'FORGE', supersedes: 'patchkit', grants: [] },
  { bit: 2, tag: 'MEDBAY', supersedes: 'triage', grants: [] },
  { bit: 3, tag: 'SKYHOOK', supersedes: null, grants: [] },
  { bit: 4, tag: 'STORMWATCH', supersedes: 'sky-check', grants: [] },
  { bit: 5, tag: 'VERDANT', supersedes: null, grants: [] },
  { bit: 6, tag: 'ARCHIVIST', supersedes: null, grants: ['read-echoes', 'read-save-cartridge'] },
  { bit: 7, tag: 'RANGER', supersedes: 'walkabout', grants: [] },
];

/** The bit of a tag, as a number with that one bit set; 0 for a tag that the deck does not know. */
export function bitOf(tag: string): number {
  const known = CAPABILITIES.find((one) => one.tag === tag);
  return known === undefined ? 0 : 1 << known.bit;
}

/** Whether the deck knows this pair of bit and tag, and allows every grant that is asked for. */
export function isGranted(bit: number, tag: string, grants: readonly string[]): boolean {
  const known = CAPABILITIES.find((one) => one.tag === tag);
  return known?.bit === bit && grants.every((grant) => known.grants.includes(grant));
}
