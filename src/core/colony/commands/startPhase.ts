/** `start-phase`: begins the phase that is due, or goes on with one that was cut off. */
import { missingFor } from '../bay/provided.ts';
import { pay, unpayable } from '../bay/resources/cost.ts';
import type { Contract } from '../baySchema.ts';
import type { ColonyEvent } from '../events.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function startPhase(colony: Colony, command: CommandOf<'start-phase'>, flows: Flows): ColonyEvent | string {
  const { contract } = colony.bay;
  if (contract === null || contract.id !== command.contract) return 'That contract is not under way.';
  if (contract.state === 'running') return `A phase of ${contract.title} is under way already.`;
  const place = contract.phase + 1;
  const phase = contract.phases[contract.phase];
  if (phase === undefined || command.phase !== contract.phase)
    return `Phase ${place} of ${contract.title} is due, not ${command.phase + 1}.`;
  const missing = missingFor(colony, phase, place);
  if (missing !== null) return missing;
  if (!isHandedOn(contract, command.chain)) return 'What is handed on is not what the earlier phases produced.';
  const option = command.option ?? '';
  const goesOn = contract.state === 'held';
  if (goesOn && contract.option !== option) return `${phase.title} was begun another way, and goes on as it was begun.`;
  if (phase.options.length > 0 ? !phase.options.includes(option) : option !== '')
    return phase.options.length > 0
      ? `${phase.title} is done one of these ways: ${phase.options.join(', ')}.`
      : `${phase.title} is done one way only.`;
  if (!goesOn) {
    const short = unpayable(colony, phase.cost);
    if (short !== null) return short;
    pay(colony, flows, phase.cost);
    contract.option = option;
  }
  contract.state = 'running';
  const verb = goesOn ? 'goes on' : 'begins';
  return noted(colony, 'phase-begun', contract.job, `${contract.title}: ${phase.title} ${verb}.`);
}

/** Whether the values are exactly those that the contract's phases have produced. */
function isHandedOn({ values }: Contract, chain: Readonly<Record<string, number>>): boolean {
  return (
    values.length === Object.keys(chain).length &&
    values.every(({ key, value }) => Object.hasOwn(chain, key) && chain[key] === value)
  );
}
