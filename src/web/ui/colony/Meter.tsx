import { useRef, type CSSProperties } from 'react';
import { paceOf } from '../../app/pace.ts';
import { figures, signedFigures, solsLeft } from '../format.ts';
import { useView } from '../live.ts';
import { Icon } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { levelText, reserveText } from '../sentences.ts';
import { RESERVES } from '../textSays.ts';
import { inTenSols, levelOf, MARKS, MINOR_MARKS, MOST_SOLS, reading, scaleAt, type Bank } from './reserves.ts';

const at = (sols: number): CSSProperties => ({ bottom: `${scaleAt(sols) * 100}%` });
const zone = (from: number, to: number): CSSProperties => ({
  ...at(from),
  height: `${(scaleAt(to) - scaleAt(from)) * 100}%`,
});

function point({ style }: HTMLElement, share: number, transition: string): void {
  style.transition = transition;
  style.bottom = `${share * 100}%`;
}

/** An edgewise meter: sols left, how they change, and what that is in stock. */
export function Meter({ bank }: { readonly bank: Bank }) {
  const root = useRef<HTMLDivElement>(null);
  const needle = useRef<HTMLElement>(null);
  const ghost = useRef<HTMLElement>(null);
  useView((view) => {
    const { sols, amount, rate } = reading(view, bank);
    if (root.current === null || needle.current === null || ghost.current === null) return;
    // Above 8x needles jump: gliding from one to the next they would lay the page out with every frame.
    const glides = paceOf(view) === 'outrun' ? 'none' : '';
    point(needle.current, scaleAt(sols), glides);
    point(ghost.current, scaleAt(inTenSols(sols, amount, rate)), glides);
    root.current.dataset['level'] = levelOf(sols, bank);
    root.current.dataset['trend'] = Math.abs(rate) < 0.005 ? 'flat' : rate > 0 ? 'rise' : 'fall';
  });
  useView((view) => {
    const { sols, amount, rate } = reading(view, bank);
    const { current } = root;
    current?.setAttribute('aria-valuenow', Math.max(0, Math.min(MOST_SOLS, sols)).toFixed(1));
    const stock = `${figures(amount)} ${bank.unit}`;
    const change = `${signedFigures(rate)} ${bank.unit}`;
    current?.setAttribute('aria-valuetext', reserveText(sols, stock, change, levelOf(sols, bank)));
  }, 'calm');
  return (
    <div
      className="meter"
      role="meter"
      aria-label={RESERVES[bank.key]}
      aria-valuemin={0}
      aria-valuemax={MOST_SOLS}
      aria-valuenow={0}
      ref={root}
    >
      <div className="meter-name">
        <Icon name={bank.icon} size="s" />
        {RESERVES[bank.key]}
      </div>
      <div className="meter-face" aria-hidden="true">
        <div className="meter-scale">
          <i className="zone zone--critical" style={zone(0, bank.critical)} />
          <i className="zone zone--low" style={zone(bank.critical, bank.low)} />
          {MARKS.map((sols) => (
            <i key={sols} className="mark" style={at(sols)}>
              <em>{sols}</em>
            </i>
          ))}
          {MINOR_MARKS.map((sols) => (
            <i key={sols} className="mark mark--minor" style={at(sols)} />
          ))}
          <i className="ghost" ref={ghost} />
          <i className="needle" ref={needle} />
        </div>
      </div>
      <div className="meter-sols">
        <Live read={(view) => solsLeft(reading(view, bank).sols)} />
        <Live className="meter-level" read={(view) => levelText(levelOf(reading(view, bank).sols, bank))} />
      </div>
      <div className="meter-change">
        <span className="trend">
          <Icon name="rise" size="s" />
          <Icon name="fall" size="s" />
          <Icon name="flat" size="s" />
        </span>
        <Live read={(view) => signedFigures(reading(view, bank).rate)} />
      </div>
      <div className="meter-amount">
        <Live read={(view) => figures(reading(view, bank).amount)} /> {bank.unit}
      </div>
    </div>
  );
}
