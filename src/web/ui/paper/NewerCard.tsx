import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { NEWER } from '../textSaving.ts';
import { Paper } from './Paper.tsx';

/** So many pointers are read by nobody. */
const MOST_LISTED = 12;

/** A file of a newer version: what of it is not known here, and whether a copy is wanted all the same. */
export function NewerCard() {
  const deck = useDeck();
  const newer = useApp((state) => state.newer);
  if (newer === null) return null;
  const { fileName, version, notKnown } = newer;
  const rest = notKnown.length - MOST_LISTED;
  return (
    <Paper legend={NEWER.legend} title={NEWER.title(version)}>
      <p className="card-file num">{fileName}</p>
      <p>{NEWER.text}</p>
      <p className="card-note">{notKnown.length === 0 ? NEWER.allKnown : NEWER.unknown(notKnown.length)}</p>
      {notKnown.length > 0 && (
        <ul className="losses num">
          {notKnown.slice(0, MOST_LISTED).map((pointer) => (
            <li key={pointer}>{pointer}</li>
          ))}
          {rest > 0 && <li>{NEWER.more(rest)}</li>}
        </ul>
      )}
      <div className="card-keys">
        <button type="button" className="key" onClick={() => void deck.insertNewer()}>
          {NEWER.load}
        </button>
        <button type="button" className="key key--dark" onClick={() => deck.dismiss('newer')}>
          {NEWER.leave}
        </button>
      </div>
      <p className="card-note">{NEWER.left}</p>
    </Paper>
  );
}
