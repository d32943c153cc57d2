/** The hash that a colony is born with and keeps: its label is drawn from it. */
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { Hash } from '../chain.ts';
import type { AnyGenesis, Cartridge } from '../schema.ts';

/**
 * SHA-256 over the RFC 8785 text of mission, crew (names and roles), robots (names), site and seed: 64 hex digits. A run
 * that starts from a state is born of that state. A fork is born again: SHA-256 of its parent's birth hash and the block
 * that it left at.
 */
export function birthHash(cartridge: Pick<Cartridge, 'genesis' | 'extra'>): string {
  const born = sha256Hex(canonicalText(bornOf(cartridge.genesis)));
  // Read leniently, wherever it stands: a fork carries its parent's genesis, and says where it left.
  const file: Readonly<Record<string, unknown>> = { ...cartridge.extra, ...cartridge };
  const parent = fieldsOf(fieldsOf(file['provenance'])['parent']);
  const { head, birthHash: known } = parent;
  if (!isHash(head)) return born;
  return sha256Hex(canonicalText({ left: head, parent: isHash(known) ? known : born }));
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

function isHash(value: unknown): value is string {
  return Hash.safeParse(value).success;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
