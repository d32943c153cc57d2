/** Chance that is smooth in time, each value a function of the sol alone. */
import type { SiteKey } from './sites.ts';
import { draw } from '../kernel/random.ts';

/**
 * Whose chance it is. Up to `headSol` draws come from the ledger's own seed; what lies beyond is forecast, and comes from
 * another, so that the two join without a jump: a node that a published sol leans on is drawn from the ledger's seed.
 */
export type ChanceOf = {
  readonly seed: number;
  readonly headSol: number;
  readonly forecastSeed: number;
};

/** What decides a generated ledger: chance, and where it begins. Sol n is the sol from MSD `epochMsd` + n, MTC 0 h. */
export type LedgerPlan = ChanceOf & {
  readonly epochMsd: number;
  /** The site whose weather the frames tell; the reference site when it is left out. */
  readonly site?: SiteKey;
};

/** The seed of a node: node n stands at sol n x `periodSols`, and published sols lean on one node past the head. */
export function seedOfNode(chance: ChanceOf, node: number, periodSols: number): number {
  return node <= Math.floor(chance.headSol / periodSols) + 1 ? chance.seed : chance.forecastSeed;
}

/** Draws of one purpose on one sol, by their number. */
export type Roll = (index: number) => number;

/** The draws of a purpose (`streamOf`) on a sol. */
export function rollsOn(chance: ChanceOf, stream: number, sol: number): Roll {
  const seed = sol <= chance.headSol ? chance.seed : chance.forecastSeed;
  return (index) => draw(seed, stream, sol, 0, index);
}

/**
 * Value noise in [-1, 1]: a draw at every `periodSols`, and a smooth step between neighbours. Its rms is about 0.5.
 * `stream` names the purpose (`streamOf`), so that noises never shift each other.
 */
export function valueNoise(chance: ChanceOf, stream: number, sol: number, periodSols: number): number {
  const place = sol / periodSols;
  const node = Math.floor(place);
  const t = place - node;
  const ease = t * t * (3 - 2 * t);
  const before = draw(seedOfNode(chance, node, periodSols), stream, node, 0);
  const after = draw(seedOfNode(chance, node + 1, periodSols), stream, node + 1, 0);
  return 2 * (before + ease * (after - before)) - 1;
}
