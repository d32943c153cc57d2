/** The board as it hangs: drawn anew when something on the deck calls for it, and every five sols. Looking draws nothing. */
import type { Run } from '../../core/cartridge/run.ts';
import { readingsOf } from '../../core/colony/programs/readings/table.ts';
import { situationOf } from '../../core/colony/programs/situation.ts';
import { boardOf } from '../../core/deck/board/board.ts';
import type { Offer } from '../../core/deck/board/offer.ts';
import { whenOf } from '../../core/deck/board/when.ts';
import { chainOf, registeredIn, type State } from '../../core/deck/slot/state.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import { frameToShow } from '../view.ts';
import type { Rack, Racked } from './rack.ts';

export type Board = {
  /** It is drawn anew at the next reading. */
  forget(): void;
  read(state: State, rack: Rack, run: Run | null): readonly Offer[];
  /** As it was read last. */
  offers(): readonly Offer[];
};

const WINDOW_SOLS = 5;

/** Of modules with the same id, an edited one beside ours say, one offers: that in the slot, or the first. */
function offering(rack: Rack, seated: string | null): Racked['file'][] {
  const byId = new Map<string, Racked['file']>();
  for (const { file, module } of rack.all())
    if (!byId.has(module.id) || module.digest === seated) byId.set(module.id, file);
  return [...byId.values()];
}

/** Nothing on it. */
export function createBoard(): Board {
  let drawn: readonly Offer[] = [];
  let key = '';
  return {
    forget() {
      key = '';
    },
    read(state, rack, run) {
      if (run === null || run.colony.ended !== null || state.colony !== run.identity.id) {
        drawn = [];
        key = '';
        return drawn;
      }
      const sol = Math.floor(run.colony.tick / TICKS_PER_SOL);
      const { seed, rerolls, history, reputation, settled, suspended } = state.deck;
      const chain = chainOf(state);
      const taken = [...settled, ...suspended.map(({ id }) => id), ...(chain === null ? [] : [chain.id])];
      const now = [run.identity.id, Math.floor(sol / WINDOW_SOLS), history, reputation, rerolls, taken.length].join(
        ' ',
      );
      if (now === key) return drawn;
      const frame = frameToShow(run);
      drawn = boardOf({
        seed,
        rerolls,
        sol,
        colony: run.identity.id,
        history,
        seated: registeredIn(state)?.id ?? null,
        reputation,
        modules: offering(rack, registeredIn(state)?.digest ?? null),
        taken,
        holds: frame === null ? () => false : whenOf(readingsOf(situationOf(run.colony, frame))),
      });
      // Without weather nothing of it is known yet: it is drawn again when there is some.
      key = frame === null ? '' : now;
      return drawn;
    },
    offers: () => drawn,
  };
}
