import { useApp } from '../../app/store.ts';
import { Papers } from '../paper/Papers.tsx';
import { Allocation } from './Allocation.tsx';
import { Cabin } from './Cabin.tsx';
import { Crew } from './Crew.tsx';
import { Log } from './Log.tsx';
import { Ration } from './Ration.tsx';
import { Reserves } from './Reserves.tsx';
import { Time } from './Time.tsx';
import { Window } from './Window.tsx';

/** The colony at hand: window, reserves and cabin, what can be set, the clock, paper, and the crew. */
export function Colony() {
  // What a hand was holding does not outlive the colony it was held for.
  const id = useApp((state) => state.card?.id);
  const over = useApp((state) => state.phase === 'crashed' || state.card?.alive === false);
  return (
    <main className="colony" key={id}>
      <Window />
      <div className="dock">
        <div className="dock-stores">
          <Reserves />
          <Cabin />
        </div>
        <div className="dock-controls">
          <Allocation disabled={over} />
          <Ration disabled={over} />
        </div>
        <div className="dock-time">
          <Time />
          <Papers />
          <Log />
        </div>
      </div>
      <Crew />
    </main>
  );
}
