/** The dust of a ledger's sols: clear air, a share of the year's storms, slow and fast variability, local spells. */
import { exp } from '../kernel/exp.ts';
import { draw } from '../kernel/random.ts';
import {
  CLEAR_TAU,
  SPELL_CELL_SOLS,
  SPELL_CHANCE,
  SPELL_FALL_SOLS,
  SPELL_RISE_SOLS,
  SPELL_TAU,
  STORM_SHARES,
  TAU_FAST,
  TAU_MIDDLE,
  TAU_SLOW,
} from './ledgerConstants.ts';
import { stormTau } from './dust.ts';
import { type ChanceOf, seedOfNode, valueNoise } from './noise.ts';
import { FRAME_STREAMS } from './streams.ts';

const { slowDust: SLOW, middleDust: MIDDLE, fastDust: FAST, stormSeasons: YEAR, dustSpell: SPELL } = FRAME_STREAMS;

const [SLOW_LN = 0, SLOW_SOLS = 1] = TAU_SLOW;
const [MIDDLE_LN = 0, MIDDLE_SOLS = 1] = TAU_MIDDLE;
const [FAST_LN = 0, FAST_SOLS = 1] = TAU_FAST;
const [LEAST_STORM = 0, MOST_STORM = 0] = STORM_SHARES;

/** A value between two ends by a draw in [0, 1). */
function between(ends: readonly number[], chance: number): number {
  const [low = 0, high = 0] = ends;
  return low + (high - low) * chance;
}

/** Opacity that the local spell of one cell of sols, if it has one, adds at a sol: a fast rise and a slower fall. */
function spellTau(chance: ChanceOf, cell: number, sol: number): number {
  const seed = seedOfNode(chance, cell, SPELL_CELL_SOLS);
  if (draw(seed, SPELL, cell, 0) >= SPELL_CHANCE) return 0;
  const since = sol - (cell + draw(seed, SPELL, cell, 1)) * SPELL_CELL_SOLS;
  const widthSols = between(since < 0 ? SPELL_RISE_SOLS : SPELL_FALL_SOLS, draw(seed, SPELL, cell, 2));
  const place = since / widthSols;
  return between(SPELL_TAU, draw(seed, SPELL, cell, 3)) * exp(-place * place);
}

/** Visible optical depth of a sol at the reference latitude. `marsYear` decides how much of a storm its seasons bring. */
export function solTau(chance: ChanceOf, sol: number, lsDeg: number, latitudeDeg: number, marsYear: number): number {
  const seed = sol <= chance.headSol ? chance.seed : chance.forecastSeed;
  const first = between([LEAST_STORM, MOST_STORM], draw(seed, YEAR, marsYear, 0));
  const second = between([LEAST_STORM, MOST_STORM], draw(seed, YEAR, marsYear, 1));
  const haze = CLEAR_TAU + stormTau(lsDeg, latitudeDeg, first, second);
  const swell =
    SLOW_LN * valueNoise(chance, SLOW, sol, SLOW_SOLS) +
    MIDDLE_LN * valueNoise(chance, MIDDLE, sol, MIDDLE_SOLS) +
    FAST_LN * valueNoise(chance, FAST, sol, FAST_SOLS);
  const cell = Math.floor(sol / SPELL_CELL_SOLS);
  const before = cell > 0 ? spellTau(chance, cell - 1, sol) : 0;
  return haze * exp(swell) + before + spellTau(chance, cell, sol) + spellTau(chance, cell + 1, sol);
}
