/** The end of a phase: its outcome, what it hands on, and after the last one the contract's end. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import { MOST_VALUES, type Contract, type Phase } from '../baySchema.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { rememberDone, shareOf } from './done.ts';
import { figuresOf } from './figures.ts';
import { type Answer, callHandler } from './handler.ts';
import { failPhase } from './failPhase.ts';
import { grantReward } from './reward.ts';

const VALUE = /^k-[a-z0-9-]{1,22}$/;
const MOST_FIGURE = 1e9;
const MOST_NAME = 80;

/** Ends the running phase. `late` when its time is up before its work is done. */
export function endPhase(
  colony: Colony,
  flows: Flows,
  frame: Frame,
  contract: Contract,
  phase: Phase,
  source: string,
  late: boolean,
): void {
  const called = callHandler(source, 'on-done', figuresOf(colony, frame, contract, phase, 1), true);
  if (!called.ok) return failPhase(colony, flows, contract, called.error);
  const answer = called.value ?? {};
  const values = handedOn(contract, answer);
  if (typeof values === 'string') return failPhase(colony, flows, contract, values);
  const outcome = late || answer['outcome'] === 'partial' ? 'partial' : 'full';
  contract.values = values;
  contract.outcomes.push({ outcome, heat: contract.heat });
  const how = late ? 'in part: its time is up' : outcome === 'full' ? 'in full' : 'in part';
  flows.events.push(noted(colony, 'phase-done', contract.id.slice(-MOST_NAME), `${phase.title} is done ${how}.`));
  if (contract.outcomes.length === contract.phases.length) return finish(colony, flows, contract);
  Object.assign(contract, {
    phase: contract.phase + 1,
    state: 'between',
    option: '',
    progress: 0,
    heat: 0,
    solsRun: 0,
  });
}

/** What is handed on after this phase, in the order of the keys; a sentence when it is too much. */
function handedOn({ values: before }: Contract, answer: Answer): Contract['values'] | string {
  const values = new Map(before.map(({ key, value }) => [key, value]));
  for (const [key, value] of Object.entries(answer)) {
    if (!key.startsWith('k-')) continue;
    if (typeof value !== 'number' || !VALUE.test(key))
      return `It hands on ${key}, which is no figure with a plain name.`;
    values.set(key, Math.max(-MOST_FIGURE, Math.min(MOST_FIGURE, value)));
  }
  if (values.size > MOST_VALUES) return `More than ${MOST_VALUES} values are handed on.`;
  return [...values].map(([key, value]) => ({ key, value })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function finish(colony: Colony, flows: Flows, contract: Contract): void {
  const { bay } = colony;
  const sol = Math.floor(colony.tick / TICKS_PER_SOL);
  const share = shareOf(contract);
  bay.contract = null;
  rememberDone(bay, contract, sol, share === 1 ? 'full' : 'partial');
  flows.events.push(noted(colony, 'contract-done', contract.id.slice(-MOST_NAME), `${contract.title} is done.`));
  for (const reward of contract.reward) grantReward(colony, flows, reward, share, contract);
}
