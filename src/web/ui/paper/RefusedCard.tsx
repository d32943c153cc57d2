import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { refusalTitle, refusedAs } from '../sentences.ts';
import { REFUSED } from '../text.ts';
import { REMEDIES } from '../textRemedies.ts';
import { Paper } from './Paper.tsx';
import { told } from '../told.ts';

/** A file that was not taken: which, why, what can be done, and where in it. Whatever ran goes on. */
export function RefusedCard() {
  const deck = useDeck();
  const refused = useApp((state) => state.refused);
  const playing = useApp((state) => state.phase === 'playing');
  if (refused === null) return null;
  const { fileName, error } = refused;
  return (
    <Paper legend={REFUSED.legend} title={refusalTitle(error.kind)} stamp={REFUSED.stamp} called>
      <p className="card-file num">{fileName}</p>
      <p>{told(error.message)}</p>
      <p className="card-remedy">{REMEDIES[refusedAs(error.kind)]}</p>
      <dl className="facts facts--code">
        <dt>{REFUSED.kind}</dt>
        <dd className="num">{error.kind}</dd>
        {error.path !== '' && (
          <>
            <dt>{REFUSED.path}</dt>
            <dd className="num">{error.path}</dd>
          </>
        )}
      </dl>
      <div className="card-keys">
        <button type="button" className="key key--dark" onClick={() => deck.dismiss('refused')}>
          {REFUSED.close}
        </button>
      </div>
      <p className="card-note">{playing ? REFUSED.goesOn : REFUSED.untouched}</p>
    </Paper>
  );
}
