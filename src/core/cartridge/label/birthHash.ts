/** The hash that a colony is born with and keeps: its label is drawn from it. */
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { AnyGenesis, Cartridge } from '../schema.ts';

/**
 * SHA-256 over the RFC 8785 text of mission, crew (names and roles), robots (names), site and seed: 64 hex digits. A run
 * that starts from a state is born of that state. A fork is born again: SHA-256 of its parent's birth hash and the block
 * that it left at.
 */
export function birthHash({ genesis, provenance }: Pick<Cartridge, 'genesis' | 'provenance'>): string {
  if (provenance === undefined) return sha256Hex(canonicalText(bornOf(genesis)));
  const { head, birthHash: parent } = provenance.parent;
  return sha256Hex(canonicalText({ left: head, parent }));
}

function bornOf(genesis: AnyGenesis): object {
  const { mission } = genesis;
  const { crew, robots, site, seed } = 'from' in genesis ? genesis.from.state : genesis;
  return {
    mission,
    crew: crew.map(({ name, role }) => ({ name, role })),
    robots: robots.map((robot) => (typeof robot === 'string' ? robot : robot.name)),
    site,
    seed,
  };
}
