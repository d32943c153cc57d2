/** A governor tried on a colony as it stands, without touching it: for the editor. */
import { written } from '../../lispy/lispy.ts';
import type { Forgiven } from '../../lispy/machine.ts';
import type { Profile } from '../../lispy/world.ts';
import type { Frame } from '../../mars/frame.ts';
import type { Colony } from '../schema.ts';
import { evaluate } from './evaluate.ts';
import { GOVERNOR_STREAM } from './governor.ts';
import { wishesOf } from './outputs.ts';
import { situationOf } from './situation.ts';
import { troubleOf } from './trouble.ts';

/** What came of it. `value` and `out` are text; `outputs` is what would stand afterwards, null when it failed. */
export type DryRun = {
  readonly ok: boolean;
  readonly value: string;
  readonly out: readonly string[];
  readonly gas: number;
  readonly outputs: Outputs | null;
  readonly forgiven: readonly Forgiven[];
  readonly error: {
    readonly kind: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
  } | null;
};

/** Shares 0 to 1, the ration, what would be built (empty when nothing), and what could not be used, in sentences. */
export type Outputs = {
  readonly heating: number;
  readonly isru: number;
  readonly greenhouse: number;
  readonly ration: number;
  readonly repair: number;
  readonly building: number;
  readonly build: string;
  readonly complaints: readonly string[];
};

/** Runs a source with the colony's readings, its memory as the seated governor left it. Changes nothing. */
export function dryRun(colony: Colony, frame: Frame, source: string, profile: Profile): DryRun {
  const situation = situationOf(colony, frame);
  const { memory } = colony.mind.governor;
  const { program, outcome } = evaluate(source, profile, situation, memory, GOVERNOR_STREAM);
  const { gas, out, forgiven } = outcome;
  if (program === null || !outcome.ok) {
    const trouble = outcome.ok ? null : troubleOf(outcome.error, situation.sol);
    const error = trouble && {
      kind: trouble.kind,
      message: trouble.message,
      line: trouble.line,
      column: trouble.column,
    };
    return { ok: false, value: '', out, gas, outputs: null, forgiven, error };
  }
  const { allocation, ration, labour, build, complaints } = wishesOf(program, situation);
  const { heating, isru, greenhouse } = allocation ?? situation.allocation;
  const { repair, building } = labour ?? colony.labour;
  const outputs = {
    heating,
    isru,
    greenhouse,
    ration: ration ?? situation.ration,
    repair,
    building,
    build,
    complaints,
  };
  return { ok: true, value: written(outcome.value), out, gas, outputs, forgiven, error: null };
}
