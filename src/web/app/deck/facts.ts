/** The deck for tests, agents and the console: plain data, read off the last that was shown. */
import type { DeckView } from '../../../core/talk/deck.ts';
import { useDeckState } from './state.ts';

export type DeckFacts = Pick<DeckView, 'credits' | 'reputation' | 'history' | 'board' | 'contract'> & {
  readonly bay: Pick<DeckView['bay'], 'phase' | 'fault' | 'blocked'> & { readonly module: string | null };
  readonly suspended: DeckView['suspended'];
  readonly prompt: DeckView['prompt'];
};

/** The deck's facts; those of a deck that nobody has used until it has been read. */
export function factsOf(): DeckFacts {
  const { view } = useDeckState.getState();
  if (view === null)
    return {
      bay: { phase: 'ABSENT', fault: null, blocked: false, module: null },
      contract: null,
      credits: 0,
      reputation: 0,
      history: [],
      board: [],
      suspended: [],
      prompt: null,
    };
  const { bay, contract, credits, reputation, history, board, suspended, prompt } = view;
  const { phase, fault, blocked, module } = bay;
  return {
    bay: { phase, fault, blocked, module: module?.id ?? null },
    contract,
    credits,
    reputation,
    history,
    board,
    suspended,
    prompt,
  };
}
