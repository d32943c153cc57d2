/**
 * What follows from the rest of a state, in a file that a migration made and nothing of ours has computed yet: the plant from
 * modules, wear and research, cover and uptake of the stands from crop and age, the canopy from the stands; and the mission's
 * governor, off, where the file had none. Migrations are frozen and know no physics; this is the one place that knows the
 * present one.
 */
import { fitColony } from '../colony/fit.ts';
import { defaultGovernorOf } from '../colony/programs/defaults.ts';
import type { Colony } from '../colony/schema.ts';
import { NOT_HASHED } from './chain.ts';
import { colonyOf } from './convert.ts';
import { rootOf, structuredCopy } from './run.ts';
import type { Cartridge } from './schema.ts';

/** The cartridge with a state, and a genesis, that these rules can compute; as it came when it is not a migration's. */
export function fitConverted(cartridge: Cartridge): Cartridge {
  const { genesis, state, chain } = cartridge;
  if (chain.headStateHash !== NOT_HASHED || !('from' in genesis)) return cartridge;
  const colony = fitted(colonyOf(state));
  // A battery that holds more than these rules give it is the one thing that changes a summary.
  const power = state.power === state.energy.batteryKwh ? colony.energy.batteryKwh : state.power;
  const fit = { ...genesis, from: { ...genesis.from, state: fitted(genesis.from.state) } };
  // A head that did not follow from its genesis before is left to be found.
  const head = chain.head === rootOf(genesis) ? rootOf(fit) : chain.head;
  const { name, source, profile, enabled } = colony.mind.governor;
  const programs = blank(state)
    ? { ...cartridge.programs, governor: { name, source, profile, enabled } }
    : cartridge.programs;
  return { ...cartridge, genesis: fit, state: { ...state, ...colony, power }, programs, chain: { ...chain, head } };
}

/** A migration that found no program it could carry over leaves the governor's place empty. */
function blank(state: Colony): boolean {
  return state.mind.governor.source === '';
}

function fitted(state: Colony): Colony {
  const colony = fitColony(structuredCopy(state));
  if (blank(colony)) Object.assign(colony.mind.governor, defaultGovernorOf(colony.mission));
  return colony;
}
