/** What a player may begin with, as the worker tells the page. */
import type { Custom, Supplies } from '../colony/genesis.ts';
import type { MissionKey } from '../colony/missions.ts';
import type { Mission } from '../colony/missions/mission.ts';
import type { Programs } from './mindDetails.ts';
import type { Site, SiteKey } from '../mars/sites.ts';

/** A mission as it is offered. `site` is a name. */
export type MissionOffer = Pick<Mission, 'title' | 'brief' | 'difficulty' | 'startSol'> & {
  readonly key: MissionKey;
  readonly people: number;
  readonly robots: number;
  readonly site: string;
  readonly siteKey: SiteKey;
  readonly supplies: Readonly<Supplies>;
  /** What stands at the landing: each kind once, its number and its wear. */
  readonly modules: readonly { readonly title: string; readonly count: number; readonly wear: number }[];
  /** The ship that left before: what it holds, in words. */
  readonly ship: { readonly landsSol: number; readonly holds: string } | null;
  /** Title of the governor that is seated at the landing. */
  readonly governor: string;
  /** The seed that its ranked runs have, everybody’s the same; null of a custom mission, where each seed has a board. */
  readonly rankedSeed: number | null;
};

/** What a player may begin with. */
export type Catalogue = {
  readonly missions: readonly MissionOffer[];
  readonly sites: readonly Site[];
  /** Solar longitude in degrees on sol 0 and on every tenth after it, up to `lastSol`: the season that a run begins in. */
  readonly lsDeg: readonly number[];
  /** The last published sol of the shipped ledger: later ones are forecasts. */
  readonly lastSol: number;
  /** A custom mission as it is until somebody says otherwise. */
  readonly custom: Readonly<Custom>;
  readonly programs: Programs;
};
