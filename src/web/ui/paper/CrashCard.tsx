import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { missionTitle } from '../sentences.ts';
import { CRASH } from '../text.ts';
import { Paper } from './Paper.tsx';
import { told } from '../told.ts';

/** The simulation stopped on a fault of ours: at which tick, what it said, and the last autosave. */
export function CrashCard() {
  const deck = useDeck();
  const crash = useApp((state) => state.crash);
  const recovery = useApp((state) => state.recovery);
  if (crash === null) return null;
  return (
    <Paper legend={CRASH.legend} title={CRASH.title(crash.tick)} stamp={CRASH.stamp}>
      <p>{CRASH.text}</p>
      <p className="card-file num">{told(crash.message)}</p>
      {recovery === null ? (
        <p className="card-note">{CRASH.noAutosave}</p>
      ) : (
        <>
          <div className="card-keys">
            <button type="button" className="key key--go" onClick={() => void deck.resume()}>
              {CRASH.load}
            </button>
          </div>
          <p className="card-note">{CRASH.autosave(missionTitle(recovery.card.mission), recovery.card.sol)}</p>
        </>
      )}
    </Paper>
  );
}
