import { gauge } from '../../app/views.ts';
import { clock } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { Drums } from '../parts/Drums.tsx';
import { Live } from '../parts/Live.tsx';
import { TIME } from '../text.ts';
import { SaveState } from './SaveState.tsx';
import { SlowAtAlarms } from './SlowAtAlarms.tsx';
import { TimeKeys } from './TimeKeys.tsx';

/** The clock: which sol, what hour, how fast, and where the colony is safe. */
export function Time() {
  return (
    <section className="time" aria-labelledby="time">
      <Cap id="time" title={TIME.title} />
      <div className="time-now">
        <Drums />
        <div>
          <Live className="num time-hour" read={(view) => clock(gauge(view, 'hour'))} />
          <span className="muted small">{TIME.local}</span>
        </div>
      </div>
      <TimeKeys />
      <SlowAtAlarms />
      <SaveState />
    </section>
  );
}
