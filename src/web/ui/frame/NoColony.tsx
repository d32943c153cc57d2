import { useApp } from '../../app/store.ts';
import { hrefOf, type DetailPanel } from '../../app/places.ts';
import { useDeck } from '../deckContext.ts';
import { Blank } from '../parts/Blank.tsx';
import { missionTitle } from '../sentences.ts';
import { RECOVERY } from '../text.ts';
import { SCREEN } from '../textShell.ts';
import { Sections } from './Sections.tsx';
import { Slit } from './Slit.tsx';

/** In place of a panel that shows a colony, while none is seated: what it needs, and the nearest way to one. */
export function NoColony({ panel }: { readonly panel: DetailPanel }) {
  const deck = useDeck();
  const recovery = useApp((state) => state.recovery);
  const crashed = useApp((state) => state.phase === 'crashed');
  return (
    <main className="screen" tabIndex={-1} aria-labelledby="place">
      <Sections />
      <Slit panel={panel} />
      <div className="screen-body">
        {crashed ? (
          <Blank title={SCREEN.crashed} line={SCREEN.crashedHint} drawing="slot">
            <a className="key" href={hrefOf('title')}>
              {SCREEN.title}
            </a>
          </Blank>
        ) : (
          <Blank title={SCREEN.noColony} line={SCREEN.noColonyHint} drawing="slot">
            {recovery === null ? (
              <a className="key key--sun" href={hrefOf('begin')}>
                {SCREEN.begin}
              </a>
            ) : (
              <button type="button" className="key key--go" onClick={() => void deck.resume()}>
                {SCREEN.resume(RECOVERY.run(missionTitle(recovery.card.mission), recovery.card.sol))}
              </button>
            )}
          </Blank>
        )}
      </div>
    </main>
  );
}
