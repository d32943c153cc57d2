/** A governor tried on a colony as it stands, without touching it: for the editor. */
import { written } from '../../lispy/lispy.ts';
import type { Forgiven } from '../../lispy/machine.ts';
import type { Profile } from '../../lispy/world.ts';
import type { Frame } from '../../mars/frame.ts';
import type { Colony } from '../schema.ts';
import { evaluate, memoryFor } from './evaluate.ts';
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

/** Shares 0 to 1, the ration, what would be begun (empty where nothing), and what could not be used, in sentences. */
export type Outputs = {
  readonly heating: number;
  readonly isru: number;
  readonly greenhouse: number;
  readonly ration: number;
  readonly repair: number;
  readonly building: number;
  readonly build: string;
  readonly off: string;
  readonly on: string;
  readonly research: string;
  readonly supply: string;
  readonly protocol: string;
  readonly complaints: readonly string[];
};

/**
 * Runs a source with the colony's readings. Changes nothing. Under the name of the seated governor it remembers what that
 * one does, under any other nothing: as it would be once seated.
 */
export function dryRun(colony: Colony, frame: Frame, source: string, profile: Profile, name: string): DryRun {
  const situation = situationOf(colony, frame);
  const memory = memoryFor(colony, name);
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
  const { allocation, ration, labour, build, off, on, research, supply, protocol, complaints } = wishesOf(
    program,
    situation,
  );
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
    off,
    on,
    research,
    supply,
    protocol,
    complaints,
  };
  return { ok: true, value: written(outcome.value), out, gas, outputs, forgiven, error: null };
}
