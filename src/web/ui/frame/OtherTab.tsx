import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { timeOfDay } from '../format.ts';
import { OTHER_TAB } from '../textSaving.ts';

/** Which tab owns what is kept on this device, and the key that takes it over. */
export function OtherTab() {
  const deck = useDeck();
  const elsewhere = useApp((state) => state.elsewhere);
  const other = useApp((state) => state.other);
  const taking = useApp((state) => state.takingOver);
  if (!elsewhere) return null;
  return (
    <section className="other-tab" aria-label={OTHER_TAB.title}>
      <p role="status">
        <b>{OTHER_TAB.title}. </b>
        {taking ? OTHER_TAB.taking : ownerText(other)} {OTHER_TAB.here}
      </p>
      <button type="button" className="key" disabled={taking} onClick={() => void deck.takeOver()}>
        {OTHER_TAB.takeOver}
      </button>
    </section>
  );
}

function ownerText(other: ReturnType<typeof useApp.getState>['other']): string {
  if (other === null) return OTHER_TAB.silent;
  const since = timeOfDay(other.openedAt);
  return other.colony === null ? OTHER_TAB.empty(since) : OTHER_TAB.colony(other.colony.name, other.colony.sol, since);
}
