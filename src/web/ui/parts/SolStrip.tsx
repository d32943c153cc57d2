import { useRef } from 'react';
import { gauge } from '../../app/views.ts';
import { useView } from '../live.ts';

const WIDTH = 168;
/** Hours at which the strip changes its ink, for a sol near the equator: night, twilight, sunrise, day, and back. */
const BANDS = [
  { from: 0, ink: 'night' },
  { from: 5.2, ink: 'dusk' },
  { from: 6.2, ink: 'rise' },
  { from: 7, ink: 'day' },
  { from: 17.4, ink: 'rise' },
  { from: 18.2, ink: 'dusk' },
  { from: 19.2, ink: 'night' },
] as const;
const TICKS = [3, 6, 9, 12, 15, 18, 21] as const;

/** The sol as a strip of light, and where in it the colony is. The clock beside it says the same in figures. */
export function SolStrip() {
  const marker = useRef<SVGGElement>(null);
  useView((view) => {
    if (marker.current !== null) marker.current.style.transform = `translateX(${(gauge(view, 'hour') / 24) * WIDTH}px)`;
  });
  return (
    <svg className="sol-strip" width={WIDTH} height={18} viewBox={`0 0 ${WIDTH} 18`} aria-hidden="true">
      {BANDS.map(({ from, ink }, index) => {
        const x = (from / 24) * WIDTH;
        const end = ((BANDS[index + 1]?.from ?? 24) / 24) * WIDTH;
        return <rect key={from} className={`strip-${ink}`} x={x} y={4} width={end - x} height={10} />;
      })}
      {TICKS.map((hour) => (
        <path key={hour} className="strip-tick" d={`M${(hour / 24) * WIDTH} 14v-${hour % 6 === 0 ? 5 : 3}`} />
      ))}
      <g ref={marker} className="strip-now">
        <path d="M0 0v18" />
        <path d="M-4.5 0h9l-4.5 6z" />
      </g>
    </svg>
  );
}
