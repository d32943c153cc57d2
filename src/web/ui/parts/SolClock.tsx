import { useRef } from 'react';
import { gauge } from '../../app/views.ts';
import { clock, counter } from '../format.ts';
import { useView } from '../live.ts';
import { clockText, solOfTick } from '../sentences.ts';
import { Live } from './Live.tsx';
import { SolStrip } from './SolStrip.tsx';

/** Which sol it is, and what hour, as a strip of light. */
export function SolClock() {
  const clockAt = useRef<HTMLDivElement>(null);
  useView((view) => {
    const { sol, hour } = solOfTick(view.card.tick);
    clockAt.current?.setAttribute('aria-label', clockText(sol, hour));
  }, 'calm');
  return (
    <div className="sol-clock" role="img" aria-label={clockText(0, 0)} ref={clockAt}>
      <Live className="num" read={(view) => `SOL ${counter(view.card.sol)}`} />
      <SolStrip />
      <Live className="num" read={(view) => clock(gauge(view, 'hour'))} />
    </div>
  );
}
