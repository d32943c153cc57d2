/** The voice's tables, and when it is asked. Not a chat: one line for an event of the deck, one a sol for the colony's. */
import type { CapabilityModule } from '../../core/cartridge/formats/capability.ts';
import type { Run } from '../../core/cartridge/run.ts';
import { EVENTS_OF_DECK } from '../../core/deck/cipher/kinds.ts';
import { OWN_WORDS } from '../../core/deck/cipher/ownWords.ts';
import { speak, type Beat } from '../../core/deck/cipher/speak.ts';
import { mergeVocabulary, rollBackVocabulary } from '../../core/deck/cipher/vocabulary.ts';
import type { State } from '../../core/deck/slot/state.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';

export type Voice = {
  merge(module: CapabilityModule): void;
  rollBack(module: string): void;
  /** The line that the last event brings, if it is a new one and the voice is not silent. */
  speak(state: State, run: Run | null): string | null;
};

const OF_DECK: ReadonlySet<string> = new Set(EVENTS_OF_DECK);

/** The deck's own words. */
export function createVoice(): Voice {
  let tables = OWN_WORDS;
  let heard = -1;
  let lastSol = -1;
  return {
    merge(module) {
      tables = mergeVocabulary(tables, module);
    },
    rollBack(module) {
      tables = rollBackVocabulary(tables, module);
    },
    speak(state, run) {
      const last = state.deck.ring.at(-1);
      if (last === undefined || last.at === heard) return null;
      heard = last.at;
      const sol = Math.floor((run?.colony.tick ?? 0) / TICKS_PER_SOL);
      if (!OF_DECK.has(last.kind) && sol === lastSol) return null;
      const { line } = speak(tables, state.deck, { sol, count: last.at, beat: beatOf(state, last.kind) });
      if (line !== null) lastSol = sol;
      return line;
    },
  };
}

function beatOf({ contract, slot }: State, kind: string): Beat {
  if (kind === 'contract:complete' || kind === 'contract:abandoned') return 'debrief';
  if (kind.startsWith('phase:')) return 'phase-transition';
  if (contract.phase === 'RUNNING') return contract.chain.faults > 0 ? 'high-tense' : 'active';
  if (contract.phase === 'AWAIT' || contract.phase === 'OFFER') return 'swap-lull';
  return slot.phase === 'ABSENT' ? 'bare-deck' : 'mission-brief';
}
