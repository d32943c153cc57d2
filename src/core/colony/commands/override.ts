/** `override`: allocation and ration by hand for some sols. It takes the place of a protocol, and ends like one. */
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import { OVERRIDE_SOLS_MOST } from '../works/constants.ts';
import { begin } from '../works/protocols.ts';
import { OVERRIDE } from '../works/protocolTable.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';
import { readAllocation } from './setAllocation.ts';
import { rationProblem } from './setRation.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function override(colony: Colony, command: CommandOf<'override'>): ColonyEvent | string {
  const { sols, ration } = command;
  if (!Number.isInteger(sols) || sols < 1 || sols > OVERRIDE_SOLS_MOST)
    return `An override lasts 1 to ${OVERRIDE_SOLS_MOST} whole sols, not ${sols}.`;
  const allocation = readAllocation(command);
  if (typeof allocation === 'string') return allocation;
  const problem = rationProblem(ration);
  if (problem !== null) return problem;
  begin(colony, OVERRIDE, { sols, allocation, ration });
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const { heating, isru, greenhouse } = allocation;
  return noted(
    colony,
    'protocol-begun',
    OVERRIDE,
    `Override for ${sols} sols: heating ${percent(heating)}, ISRU ${percent(isru)}, greenhouse ${percent(greenhouse)}, ration ${percent(ration)}.`,
  );
}
