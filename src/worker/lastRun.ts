/** The last run of the seated governor, form by form: noted at each sol's end for as long as an editor looks on. */
import type { Run } from '../core/cartridge/run.ts';
import { watchRun } from '../core/colony/programs/watch.ts';
import { witnessGovernor } from '../core/colony/programs/witness.ts';
import type { Colony } from '../core/colony/schema.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Frame } from '../core/mars/frame.ts';
import type { LastRun } from '../core/talk/workshop.ts';

/** An editor asks many times a second while the clock runs: after so many sols without a question it is closed. */
const PATIENCE_SOLS = 120;

type Noted = LastRun & { readonly source: string; readonly profile: string };
/** A run that was put away is forgotten with its notes. */
const noted = new WeakMap<Colony, Noted>();
let solsLeft = 0;

/** What the governor's last run came to; null where it has not run since an editor began to look, or was another program. */
export function lastRunOf({ colony }: Run, source: string, profile: string): LastRun | null {
  solsLeft = PATIENCE_SOLS;
  witnessGovernor(note);
  const last = noted.get(colony);
  return last?.source === source && last.profile === profile ? { sol: last.sol, steps: last.steps } : null;
}

function note(colony: Colony, frame: Frame): void {
  if (solsLeft-- <= 0) return witnessGovernor(null);
  const { source, profile, name } = colony.mind.governor;
  const { steps } = watchRun(colony, frame, source, profile, name);
  noted.set(colony, { sol: Math.floor(colony.tick / TICKS_PER_SOL), source, profile, steps });
}
