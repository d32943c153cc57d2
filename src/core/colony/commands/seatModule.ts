/** `seat-module`: puts a module into the bay, with its whole source. */
import { ASSIST_DOES, assistOf } from '../bay/assistOf.ts';
import { seatDigest } from '../bay/digest.ts';
import { handlerProblem } from '../bay/handler.ts';
import { DECK_TAG } from '../bay/provided.ts';
import { isShippedSeat, markUsed } from '../bay/used.ts';
import type { ColonyEvent } from '../events.ts';
import { MOST_SOURCE } from '../mindSchema.ts';
import { fitPlant } from '../plant.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

const MOST_REASON = 200;

/** @returns the event, or the reason why the wish can't be granted. */
export function seatModule(colony: Colony, { module }: CommandOf<'seat-module'>): ColonyEvent | string {
  const { bay } = colony;
  const { name, tag, assist, programs, digest } = module;
  if (bay.seat !== null) return `${bay.seat.name} is seated; remove it first.`;
  if (bay.contract?.state === 'running') return 'A phase is under way: the slot stays as it is.';
  if (tag === DECK_TAG) return 'No module may call itself DECK.';
  if (assist !== assistOf(tag)) return `${tag} has another standing assist than ${assist}.`;
  if (new Set(programs.map((one) => one.name)).size < programs.length) return 'Two of its programs have the same name.';
  const characters = programs.reduce((sum, { source }) => sum + source.length, 0);
  if (characters > MOST_SOURCE) return `Its programs have ${characters} characters; ${MOST_SOURCE} are the most.`;
  if (digest !== seatDigest(module)) return 'Its digest is not that of what it carries.';
  for (const one of programs) {
    const problem = handlerProblem(one.source);
    if (problem !== null) return `Program ${one.name}: ${problem}`.slice(0, MOST_REASON);
  }
  const isShipped = isShippedSeat(digest);
  bay.seat = { ...module, programs: programs.map((one) => ({ ...one })), edited: !isShipped };
  markUsed(colony, isShipped);
  fitPlant(colony);
  const edited = isShipped ? '' : ' It is not as it was shipped: the run is not ranked from here on.';
  return noted(colony, 'module-seated', name, `${name} is seated. ${ASSIST_DOES[assist]}${edited}`);
}
