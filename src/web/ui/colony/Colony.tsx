import { isDetailPanel } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { PanelView } from '../panels/PanelView.tsx';
import { Sections } from '../frame/Sections.tsx';
import { Papers } from '../paper/Papers.tsx';
import { Allocation } from './Allocation.tsx';
import { Cabin } from './Cabin.tsx';
import { Crew } from './Crew.tsx';
import { LessonCard } from './LessonCard.tsx';
import { Log } from './Log.tsx';
import { Ration } from './Ration.tsx';
import { Reserves } from './Reserves.tsx';
import { Time } from './Time.tsx';
import { Window } from './Window.tsx';

/**
 * The colony at hand: window, paper, reserves, what can be set, the tape, the clock, cabin and crew. A panel takes the
 * place of reserves and controls.
 */
export function Colony() {
  // What a hand was holding does not outlive the colony it was held for.
  const id = useApp((state) => state.card?.id);
  const panel = useApp((state) => (isDetailPanel(state.panel) ? state.panel : null));
  const over = useApp((state) => state.phase === 'crashed' || state.card?.alive === false);
  return (
    <main className={panel === null ? 'colony' : 'colony has-panel'} key={id} tabIndex={-1}>
      <Sections />
      <Window />
      {panel === null && <LessonCard />}
      <div className="dock">
        {panel === null ? <Reserves /> : <PanelView key={panel} panel={panel} />}
        <Papers />
        {panel === null && (
          <div className="controls">
            <Allocation disabled={over} />
            <Ration disabled={over} />
          </div>
        )}
        <Log />
        <Time />
      </div>
      <Cabin />
      {panel === null && <Crew />}
    </main>
  );
}
