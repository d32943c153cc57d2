/** What a contract leaves the colony with. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Contract, Reward } from '../baySchema.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import { EFFECT_SOLS_MOST } from './constants.ts';
import { putInForce } from './effects/inForce.ts';
import { ruleOf } from './effects/table.ts';

/** Grants a reward by the share that was earned, within what the host allows. */
export function grantReward(colony: Colony, flows: Flows, reward: Reward, share: number, contract: Contract): void {
  const rule = ruleOf(reward);
  // A job with a reward that is not known here is refused when it is to be accepted.
  if (rule === undefined) return;
  const amount = Math.min(rule.most, Math.max(0, reward.amount) * share);
  const tell = (desc: string): void => {
    flows.events.push(noted(colony, 'contract-reward', reward.of, desc));
  };
  if ('now' in rule) return tell(rule.now(colony, amount));
  const sol = Math.floor(colony.tick / TICKS_PER_SOL);
  // The sol that ends is not counted.
  const untilSol = sol + 1 + Math.min(EFFECT_SOLS_MOST, reward.sols);
  putInForce(colony, { kind: rule.kind, amount, untilSol, about: contract.evidence?.cause ?? '' });
  fitPlant(colony);
  tell(rule.does(amount));
}
