/** What a handler asks for in a sol: clamped to the phase's limits and to the host's, and carried out over the books. */
import type { Phase, Resource } from '../baySchema.ts';
import { RESOURCES } from '../baySchema.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import type { Answer } from './handler.ts';
import { RESOURCE } from './resources/table.ts';

type Request = { readonly res: Resource; readonly amount: number };

/** Requests that may be carried out, and names of those that may not: not in the phase's limits, or of nothing there is. */
export type Requests = { readonly granted: readonly Request[]; readonly barred: readonly string[] };

const PREFIX = 'd-';

/** Reads the requests of an answer, in the order of the resources. */
export function requestsOf(answer: Answer, { limits }: Phase): Requests {
  const granted: Request[] = [];
  const barred = Object.keys(answer).filter(
    (key) => key.startsWith(PREFIX) && !RESOURCES.some((res) => key === `${PREFIX}${res}`),
  );
  for (const res of RESOURCES) {
    const asked = answer[`${PREFIX}${res}`];
    if (asked === undefined || asked === 0) continue;
    const limit = limits.find((one) => one.res === res);
    const { most, up, down } = RESOURCE[res];
    if (typeof asked !== 'number' || limit === undefined || (asked > 0 ? up : down) === null) {
      barred.push(`${PREFIX}${res}`);
      continue;
    }
    const bound = Math.min(most, Math.abs(limit.amount));
    const amount = Math.max(-bound, Math.min(bound, asked));
    if (amount !== 0) granted.push({ res, amount });
  }
  return { granted, barred };
}

/** The share of what is to be drawn from stores that they hold: 1 when all of it is there. */
export function shareAtHand(colony: Colony, flows: Flows, { granted }: Requests): number {
  let share = 1;
  for (const { res, amount } of granted) {
    const { down } = RESOURCE[res];
    if (amount >= 0 || down === null || !('take' in down)) continue;
    share = Math.min(share, Math.max(0, down.left(colony, flows)) / -amount);
  }
  return share;
}

/** Carries the requests out by a share: what is drawn first, then what is brought. */
export function carryOut(colony: Colony, flows: Flows, { granted }: Requests, share: number): void {
  if (share <= 0) return;
  for (const { res, amount } of granted) {
    const { down } = RESOURCE[res];
    if (amount >= 0 || down === null) continue;
    if ('take' in down) down.take(colony, flows, -amount * share);
    else down(colony, flows, -amount * share);
  }
  for (const { res, amount } of granted) if (amount > 0) RESOURCE[res].up?.(colony, flows, amount * share);
}
