/** A sol of the running phase: its handler is called once, and the host makes of it what the colony allows. */
import type { Frame } from '../../mars/frame.ts';
import type { Contract, Phase } from '../baySchema.ts';
import { MOST_HEAT } from '../baySchema.ts';
import { noted } from '../commands/noted.ts';
import type { Flows } from '../flows.ts';
import { handsOf } from '../hazards/hands.ts';
import type { Colony } from '../schema.ts';
import { loseHours } from '../tasks/effects.ts';
import { PHASE_HEAT_MOST, PHASE_HOURS, PHASE_PROGRESS_MOST } from './constants.ts';
import { endPhase } from './endPhase.ts';
import { failPhase } from './failPhase.ts';
import { figuresOf } from './figures.ts';
import { type Answer, callHandler } from './handler.ts';
import { programOf } from './provided.ts';
import { carryOut, requestsOf, shareAtHand } from './requests.ts';

/** A phase that has run this many times its sols ends as it is. */
const OVERTIME = 2;

/** Runs a sol of the phase under way; in the last hour of a sol, before its other work. */
export function tendPhase(colony: Colony, flows: Flows, frame: Frame): void {
  const { contract } = colony.bay;
  if (contract === null || contract.state !== 'running') return;
  const phase = contract.phases[contract.phase];
  const source = phase === undefined ? null : programOf(colony, phase);
  if (phase === undefined || source === null) return failPhase(colony, flows, contract, 'Its program is not there.');
  const called = callHandler(source, 'on-sol', figuresOf(colony, frame, contract, phase, 0));
  if (!called.ok) return failPhase(colony, flows, contract, called.error);
  const answer = called.value ?? {};
  const requests = requestsOf(answer, phase);
  // Nobody works a sol that nobody is fit for.
  const share = handsOf(colony) > 0 ? shareAtHand(colony, flows, requests) : 0;
  if (share > 0) loseHours(colony, PHASE_HOURS);
  carryOut(colony, flows, requests, share);
  contract.solsRun++;
  contract.progress += within(answer['progress'], PHASE_PROGRESS_MOST) * share;
  contract.heat = Math.min(MOST_HEAT, contract.heat + within(answer['heat'], PHASE_HEAT_MOST));
  tellSol(colony, flows, contract, phase, answer, share, requests.barred);
  if (contract.progress >= phase.sols) endPhase(colony, flows, frame, contract, phase, source, false);
  else if (contract.solsRun >= OVERTIME * phase.sols) endPhase(colony, flows, frame, contract, phase, source, true);
}

/** A figure of an answer, from 0 to a bound; 0 where there is none. */
function within(value: Answer[string] | undefined, most: number): number {
  return typeof value === 'number' ? Math.max(0, Math.min(most, value)) + 0 : 0;
}

const MOST_ABOUT = 40;
const TENTHS = 10;

function tellSol(
  colony: Colony,
  flows: Flows,
  contract: Contract,
  phase: Phase,
  answer: Answer,
  share: number,
  barred: readonly string[],
): void {
  const { say } = answer;
  const done = Math.floor(Math.min(phase.sols, contract.progress) * TENTHS) / TENTHS;
  const short =
    share <= 0 ? ' Nothing was done.' : share < 1 ? ` Supplies were short: ${Math.floor(share * 100)} %.` : '';
  const refused = barred.length > 0 ? ` Not allowed: ${barred.join(', ')}.` : '';
  const desc = `${phase.title}: ${done} of ${phase.sols} sols done.${short}${refused}`;
  const about = typeof say === 'string' ? say.slice(0, MOST_ABOUT) : '';
  flows.events.push(noted(colony, 'phase-sol', about, desc));
}
