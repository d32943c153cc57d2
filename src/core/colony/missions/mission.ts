/** What a mission is. */
import type { SiteKey } from '../../mars/sites.ts';
import type { Supplies } from '../genesis.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import type { Member } from '../roster.ts';
import type { Allocation, Cargo } from '../schema.ts';

/** A mission: who goes where with what. */
export type Mission = {
  readonly title: string;
  readonly brief: string;
  readonly difficulty: 'easy' | 'medium' | 'hard' | 'extreme';
  readonly site: SiteKey;
  /** Sol of the ledger at which it begins. */
  readonly startSol: number;
  readonly crew: readonly Member[];
  readonly robots: readonly string[];
  readonly supplies: Supplies;
  readonly modules: readonly ModuleKey[];
  /** How the discretionary power is shared until somebody says otherwise. */
  readonly allocation: Allocation;
  /** Wear that modules arrive with, and dust on the arrays, for those that set out in trouble. */
  readonly wear?: Partial<Record<ModuleKey, number>>;
  readonly lightShare?: number;
  /** A ship that left Earth in the launch window before: what it brings, and when it lands (sols of the colony). */
  readonly ship?: { readonly landsSol: number; readonly cargo: Readonly<Cargo> };
};
