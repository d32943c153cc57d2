/** Effects in force: how much of one there is, how they act, and when they are over. */
import { TICKS_PER_SOL } from '../../../mars/constants.ts';
import type { Bay, Effect, Lasting } from '../../baySchema.ts';
import { noted } from '../../commands/noted.ts';
import type { Flows } from '../../flows.ts';
import type { Colony } from '../../schema.ts';
import { LASTING_RULES } from './table.ts';

/** Whether an effect is in force. */
export function isInForce({ bay }: { readonly bay: Pick<Bay, 'effects'> }, kind: Lasting): boolean {
  return bay.effects.some((effect) => effect.kind === kind);
}

/** Puts an effect in force. There is one of each kind: of two the greater amount and the longer time win. */
export function putInForce({ bay }: Colony, added: Effect): void {
  const there = bay.effects.find(({ kind }) => kind === added.kind);
  if (there === undefined) {
    bay.effects.push(added);
    return;
  }
  there.amount = Math.max(there.amount, added.amount);
  there.untilSol = Math.max(there.untilSol, added.untilSol);
  there.about = added.about;
}

/** Lets effects act that act by the sol; in its last hour. */
export function actEffects(colony: Colony, flows: Flows): void {
  const { effects } = colony.bay;
  if (effects.length === 0) return;
  for (const rule of LASTING_RULES) {
    if (rule.sol === undefined) continue;
    const effect = effects.find(({ kind }) => kind === rule.kind);
    if (effect !== undefined) rule.sol(colony, flows, effect.amount);
  }
}

/** Ends what has run its time; in the first hour of a sol. @returns whether what the base can do may have changed. */
export function endEffects(colony: Colony, flows: Flows): boolean {
  const { bay } = colony;
  if (bay.effects.length === 0) return false;
  const sol = Math.floor(colony.tick / TICKS_PER_SOL);
  const over = bay.effects.filter(({ untilSol }) => untilSol <= sol);
  if (over.length === 0) return false;
  bay.effects = bay.effects.filter(({ untilSol }) => untilSol > sol);
  for (const { kind } of over) flows.events.push(noted(colony, 'effect-over', kind, OVER[kind]));
  return true;
}

const OVER: Readonly<Record<Lasting, string>> = {
  well: 'The well has frozen shut.',
  catalyst: 'The new coat of the cells is spent.',
  growth: 'The new strain is no better than the old one any more.',
  lining: 'The shelter lining has crumbled.',
  clinic: 'The exposure limit has lapsed.',
  bulkhead: 'The pressure vessel’s certificate has run out, and it is taken down.',
  covers: 'The storm covers are worn through.',
  quarantine: 'The trays stand together again.',
  caches: 'The caches outside are used up.',
  hazards: 'The survey says nothing of the sols to come any more.',
  weather: 'The dust forecast has run out.',
  charts: 'The crew’s charts are closed.',
  audit: 'The audit is closed.',
  lesson: 'The lesson is closed.',
};
