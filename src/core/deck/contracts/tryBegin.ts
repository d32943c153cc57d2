/** Lets the contract that waits go on as far as it can: a module, its save and a choice are needed before a phase starts. */
import { DECK_TAG } from '../capabilities.ts';
import { isBountyProgram } from '../board/bounties.ts';
import { baselineSource } from '../board/baseline.ts';
import { type Chain, phaseToCome } from '../record/chain.ts';
import { openSave } from '../slot/save.ts';
import { ask, become, emit, note, tell, type Turn, writeJournal } from '../slot/turn.ts';

/** Starts the phase to come, opens the save for it, or says what is missing. Only while nothing is in flight. */
export function tryBegin(turn: Turn): void {
  const { contract, colony, slot } = turn.state;
  if (contract.phase !== 'AWAIT') return;
  const { chain } = contract;
  const phase = phaseToCome(chain);
  if (phase === undefined) return;
  if (chain.colony !== colony) {
    become(turn, { contract: { phase: 'RESUMABLE', chain } });
    tell(turn, 'another-colony');
    return;
  }
  if (!isProvided(turn)) return askForModule(turn, chain, phase.needs);
  if (phase.options !== undefined && phase.options.length > 0 && chain.option === null)
    return ask(turn, { ask: 'choice', options: phase.options });
  if (slot.phase === 'REGISTERED' && phase.needs !== DECK_TAG) return openSave(turn, slot.module);
  start(turn, chain, phase.program);
}

/** Whether what the phase to come needs is in the slot: its capability, or for the deck's own jobs nothing at all. */
export function isProvided({ state: { contract, slot } }: Turn): boolean {
  if (contract.phase !== 'AWAIT') return false;
  const needs = phaseToCome(contract.chain)?.needs;
  if (needs === DECK_TAG) return slot.phase === 'ABSENT';
  return (slot.phase === 'REGISTERED' || slot.phase === 'ACTIVE') && slot.module.tag === needs;
}

function askForModule(turn: Turn, chain: Chain, needs: string): void {
  const { slot } = turn.state;
  const place = { phase: chain.records.length + 1, of: chain.terms.phases.length };
  if (needs === DECK_TAG) return ask(turn, { ask: 'empty-slot', ...place });
  const wrong = slot.phase === 'REGISTERED' || slot.phase === 'ACTIVE' ? slot.module.name : null;
  ask(turn, { ask: 'insert', needs, ...place, wrong });
}

function start(turn: Turn, before: Chain, program: string): void {
  const chain: Chain = { ...before, unclean: true };
  // The journal says that a phase is under way before it is.
  become(turn, { contract: { phase: 'RUNNING', chain, ticket: 0 } });
  writeJournal(turn);
  const { id, option, values, records } = chain;
  const isOwn = chain.terms.phases[records.length]?.needs === DECK_TAG;
  const ticket =
    isOwn && isBountyProgram(program)
      ? emit(turn, { kind: 'run-check', contract: id, check: program })
      : emit(turn, {
          kind: 'start-phase',
          contract: id,
          phase: records.length,
          option,
          values,
          source: isOwn ? baselineSource(program) : null,
        });
  become(turn, { contract: { phase: 'RUNNING', chain, ticket } });
  note(turn, 'phase:begin');
}
