import { shownOf } from '../../app/address.ts';
import { isDetailPanel, isScreen } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { Colony } from '../colony/Colony.tsx';
import { NoColony } from './NoColony.tsx';
import { Rail } from './Rail.tsx';
import { Screen } from './Screen.tsx';
import { Skip } from './Skip.tsx';

/** The rail and what it opens: a screen, or the colony with the panel that is open. */
export function Deck() {
  const shown = useApp(shownOf);
  const seated = useApp((state) => state.card !== null);
  return (
    <div className="deck">
      <Skip />
      <Rail />
      {isScreen(shown) ? (
        <Screen key={shown} panel={shown} />
      ) : isDetailPanel(shown) && !seated ? (
        <NoColony panel={shown} />
      ) : (
        <Colony />
      )}
    </div>
  );
}
