import { hrefOf } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { MISSION } from '../mission.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { missionTitle } from '../sentences.ts';
import { BEGIN } from '../text.ts';
import { told } from '../told.ts';

/** One press begins the first mission; the others are one press away. */
export function BeginPlate() {
  const deck = useDeck();
  const brief = useApp((state) => state.catalogue?.missions.find(({ key }) => key === MISSION)?.brief ?? '');
  const again = useApp(({ card, recovery, shelf }) => card !== null || recovery !== null || (shelf ?? []).length > 0);
  return (
    <section className="plate mission" aria-labelledby="mission">
      <Cap id="mission" title={again ? BEGIN.again : BEGIN.first} />
      <h2 className="begin-title">{missionTitle(MISSION)}</h2>
      <p>{told(brief)}</p>
      <div className="begin-keys">
        <button
          type="button"
          className="key key--sun mission-begin"
          onClick={() => void deck.newColony({ mission: MISSION })}
        >
          <Icon name="plus" />
          {BEGIN.key}
        </button>
        <a className="key" href={hrefOf('begin')}>
          {BEGIN.all}
        </a>
      </div>
    </section>
  );
}
