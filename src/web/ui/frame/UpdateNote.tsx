import { useApp, type AppState } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { UPDATE } from '../textShell.ts';

/** A newer build waits. It is let in by a person, and never into a run that it would compute otherwise. */
export function UpdateNote() {
  const deck = useDeck();
  const update = useApp((state) => state.update);
  const living = useApp((state) => state.phase === 'playing' && state.card?.alive === true);
  const ranks = useApp(canRank);
  const handedIn = useApp((state) => state.handedIn);
  const barred = living && update?.otherRules === true;
  // Under other rules this run ranks on no newer board.
  const unsent = ranks && update?.otherRules === true;
  return (
    <section className="update-note" aria-label={UPDATE.name}>
      <p role="status">
        {update !== null && (unsent ? UPDATE.unsent : barred ? UPDATE.otherRules : living ? UPDATE.here : UPDATE.idle)}{' '}
        {update?.otherRules === true && handedIn > 0 && UPDATE.waiting(handedIn)}
      </p>
      {update !== null && (
        <div className="data-keys">
          {unsent && (
            <button
              type="button"
              className="key key--go"
              onClick={() => {
                deck.show('hub');
                void deck.hub().then((hub) => hub.draft(null));
              }}
            >
              {UPDATE.handIn}
            </button>
          )}
          {!barred && (
            <button type="button" className="key key--sun" onClick={() => void deck.update()}>
              {UPDATE.key}
            </button>
          )}
          <button type="button" className="key" onClick={() => deck.dismiss('update')}>
            {UPDATE.later}
          </button>
        </div>
      )}
    </section>
  );
}

/** Whether the seated run can stand on a board: it has the seed that everybody has. */
function canRank({ phase, card, catalogue }: AppState): boolean {
  if (phase !== 'playing' || card === null || card.unranked) return false;
  const seed = catalogue?.missions.find(({ key }) => key === card.mission)?.rankedSeed;
  return card.mission === 'custom' || card.seed === seed;
}
