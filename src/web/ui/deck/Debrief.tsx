import type { DebriefView } from '../../../core/talk/deck.ts';
import { useDeckState } from '../../app/deck/state.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { BOARD, DEBRIEF, WORK } from '../textDeck.ts';
import { FILES } from '../textSaving.ts';
import { Legend } from './Legend.tsx';
import { printedOn, told } from '../told.ts';

/** What came of the contract that ended last, and the way to take the colony along. */
export function Debrief({ debrief }: { readonly debrief: DebriefView }) {
  return (
    <>
      <div className="dp-words">
        <Legend text={debrief.how === 'complete' ? DEBRIEF.complete : DEBRIEF.abandoned} height={24} />
      </div>
      <p>{printedOn(debrief.title)}</p>
      <dl className="dp-debrief">
        <div>
          <dt>{DEBRIEF.payout}</dt>
          <dd className="num">{BOARD.pay(debrief.credits)}</dd>
        </div>
        <div>
          <dt>{DEBRIEF.reputation}</dt>
          <dd className="num">{DEBRIEF.points(debrief.reputation)}</dd>
        </div>
        {debrief.phases.map(({ title, outcome, heat }) => (
          <div key={title}>
            <dt>{printedOn(title)}</dt>
            <dd>
              {outcome === 'full' ? WORK.full : WORK.partial}
              {heat > 0 && `, ${WORK.heat(heat).toLowerCase()}`}
            </dd>
          </div>
        ))}
      </dl>
      {debrief.finding !== null && <p>{told(debrief.finding)}</p>}
      <KeepACopy />
      <div className="dp-keys">
        <button
          type="button"
          className="key key--dark"
          onClick={() => useDeckState.setState({ closed: debrief.contract })}
        >
          {DEBRIEF.close}
        </button>
      </div>
    </>
  );
}

/** The end of a contract is the moment to take the colony along as a file: what a browser keeps, it may clear. */
function KeepACopy() {
  const fileSol = useApp((state) => state.saved.fileSol);
  return (
    <>
      <p className="small">{fileSol === null ? DEBRIEF.neverExported : DEBRIEF.exported(fileSol)}</p>
      <EjectKey />
    </>
  );
}

/** The key that ejects a copy of the colony. */
export function EjectKey() {
  const deck = useDeck();
  const unable = useApp((state) => state.phase !== 'playing');
  return (
    <button type="button" className="key key--dark" disabled={unable} onClick={() => void deck.ejectToFile()}>
      <Icon name="eject" size="s" />
      {FILES.eject}
    </button>
  );
}
