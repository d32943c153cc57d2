/** `end-protocol`: ends a protocol or an override early; what stood before it comes back. */
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import { end, titleInForce } from '../works/protocols.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function endProtocol(colony: Colony): ColonyEvent | string {
  if (colony.protocol === null) return 'No protocol is in force.';
  const { name } = colony.protocol;
  const title = titleInForce(colony);
  end(colony);
  return noted(colony, 'protocol-ended', name, `${title} was ended early.`);
}
