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

/** The colony at hand: window, paper, reserves, what can be set, the tape, the clock, cabin and crew. */
export function Colony() {
  // What a hand was holding does not outlive the colony it was held for.
  const id = useApp((state) => state.card?.id);
  const over = useApp((state) => state.phase === 'crashed' || state.card?.alive === false);
  return (
    <main className="colony" key={id} tabIndex={-1}>
      <Window />
      <div className="dock">
        <Reserves />
        <Papers />
        <div className="controls">
          <Allocation disabled={over} />
          <Ration disabled={over} />
        </div>
        <Log />
        <Time />
      </div>
      <Cabin />
      <Crew />
    </main>
  );
}
