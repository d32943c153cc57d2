/** `protocol`: puts an emergency protocol in force for its sols. Another one, or an override, gives way to it. */
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import { begin } from '../works/protocols.ts';
import { PROTOCOL, PROTOCOL_KEYS } from '../works/protocolTable.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function protocol(colony: Colony, command: CommandOf<'protocol'>): ColonyEvent | string {
  const key = PROTOCOL_KEYS.find((one) => one === command.name);
  if (key === undefined) return `There is no protocol called ${command.name}.`;
  const { title, sols, people, does } = PROTOCOL[key];
  if (people && colony.crew.length === 0) return `${title} is for people; there are none.`;
  begin(colony, key, PROTOCOL[key]);
  return noted(colony, 'protocol-begun', key, `${title} for ${sols} sols. ${does}`);
}
