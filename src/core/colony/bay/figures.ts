/** What a phase's handler is given: one dictionary of plain data. */
import { draw, streamOf } from '../../kernel/random.ts';
import type { Json } from '../../lispy/json.ts';
import type { Frame } from '../../mars/frame.ts';
import type { Contract, Phase } from '../baySchema.ts';
import { readingsOf } from '../programs/readings/table.ts';
import { situationOf } from '../programs/situation.ts';
import type { Colony } from '../schema.ts';
import { turnsOf } from './assist/turns.ts';

const ROLL = streamOf('bay/roll');
const SIDES = 100;

/**
 * The roll of a contract's sol, 0 to 99. It hangs on the seed, on the job and on the sol alone, so that nobody can pick
 * another by the name of an offer. `index` is 0 for the sol's work, 1 for the phase's end.
 */
export function rollOf({ seed }: Colony, { by, job }: Contract, sol: number, index: number): number {
  return Math.floor(draw(seed, ROLL, sol, streamOf(`${by}/${job}`), index) * SIDES);
}

/** The figures of a running phase. Names with a hyphen are values of earlier phases (`k-…`) and of the evidence (`ev-…`). */
export function figuresOf(colony: Colony, frame: Frame, contract: Contract, phase: Phase, index: number): Json {
  const { values, evidence, progress, heat, solsRun, option } = contract;
  return {
    ...readingsOf(situationOf(colony, frame)),
    progress,
    heat,
    ran: solsRun,
    sols: phase.sols,
    left: Math.max(0, phase.sols - progress),
    roll: rollOf(colony, contract, frame.sol, index),
    opt: option,
    turns: turnsOf(colony.mind.echoes).length,
    'ev-sols': evidence?.sols ?? 0,
    'ev-cause': evidence?.cause ?? '',
    ...Object.fromEntries(values.map(({ key, value }) => [key, value])),
  };
}
