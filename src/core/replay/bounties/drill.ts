/** DRILL: a dust storm on a copy of the colony. The colony itself is not touched. */
import { layColony } from '../../colony/layout.generated.ts';
import type { Colony } from '../../colony/schema.ts';
import { step } from '../../colony/step.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import type { Ledger } from '../../mars/ledger.ts';
import { colonyOf } from '../../cartridge/convert.ts';
import { frameSol } from '../../cartridge/run.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import { BOUNTY_SOLS, type Checked } from './bounty.ts';

/** Shares that round to less are a shortage. */
const ENOUGH = 0.999;
const STORM = { type: 'dust_storm', severity: 1, duration_sols: BOUNTY_SOLS, desc: 'A drill.' } as const;

/**
 * Passes when ten sols of a storm of the worst kind cost nobody who would have lived without it, and life support has
 * power all through.
 */
export function drill(cartridge: Cartridge, ledger: Ledger): Checked {
  if (cartridge.state.ended !== null) return { pass: false, checked: 'The colony has ended.', sols: 0 };
  const calm = live(cartridge, ledger, false);
  const stormy = live(cartridge, ledger, true);
  const sols = Math.min(calm.sols, stormy.sols);
  if (calm.sols === 0) return { pass: false, checked: 'The ledger has no frame for the coming sol.', sols: 0 };
  const lost = livingIn(calm.colony) - livingIn(stormy.colony);
  const share = Math.floor(stormy.served * 100);
  const how = `life support had ${share} % of its power at the worst, and ${livingIn(stormy.colony)} live`;
  const pass = lost <= 0 && stormy.served >= ENOUGH;
  return { pass, checked: `A storm of ${sols} sols costs ${lost > 0 ? lost : 'nobody'}: ${how}.`, sols };
}

/** `served`: the least share of life support that had power in any of the sols. */
type Lived = { readonly colony: Colony; readonly sols: number; readonly served: number };

/** A copy some sols on, as far as there are frames: with a storm that begins with the next whole sol, or without. */
function live(cartridge: Cartridge, ledger: Ledger, storm: boolean): Lived {
  const colony = layColony(colonyOf(cartridge.state));
  const firstWhole = Math.ceil(colony.tick / TICKS_PER_SOL) * TICKS_PER_SOL;
  const end = firstWhole + BOUNTY_SOLS * TICKS_PER_SOL;
  let served = 1;
  while (colony.tick < end && colony.ended === null && ledger.has(frameSol(colony))) {
    const frame = ledger.frameAt(frameSol(colony));
    step(colony, [], storm && colony.tick === firstWhole ? stormed(frame) : frame);
    if (colony.tick > firstWhole) served = Math.min(served, colony.today.served);
  }
  return { colony, sols: Math.max(0, Math.ceil((colony.tick - firstWhole) / TICKS_PER_SOL)), served };
}

const stormed = (frame: Frame): Frame => ({ ...frame, events: [...frame.events, STORM] });

function livingIn({ crew, robots }: Colony): number {
  let living = 0;
  for (const one of [...crew, ...robots]) if (one.alive) living++;
  return living;
}
