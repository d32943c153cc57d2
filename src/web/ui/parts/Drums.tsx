import { useRef } from 'react';
import { lessMotion } from '../../app/preferences.ts';
import { counter } from '../format.ts';
import { useView } from '../live.ts';
import { paceOf } from '../../app/pace.ts';
import { solCounterText } from '../sentences.ts';

const DIGITS = [0, 1, 2, 3] as const;
const ROLL = [{ transform: 'translateY(-38%)' }, { transform: 'none' }];

/** The mechanical sol counter. A digit rolls once when it changes; above 8x it is replaced, with every View: it is the one thing that shows how fast. */
export function Drums() {
  const box = useRef<HTMLSpanElement>(null);
  const shown = useRef('');
  useView((view) => {
    const digits = counter(view.card.sol);
    if (box.current === null || digits === shown.current) return;
    const rolls = shown.current !== '' && paceOf(view) !== 'outrun' && !lessMotion();
    for (const at of DIGITS) {
      const digit = box.current.children.item(at)?.firstElementChild;
      if (!(digit instanceof HTMLElement) || digits.charAt(at) === shown.current.charAt(at)) continue;
      digit.textContent = digits.charAt(at);
      if (rolls) digit.animate(ROLL, { duration: 140, easing: 'cubic-bezier(.2,.8,.3,1)' });
    }
    shown.current = digits;
  }, 'fast');
  useView((view) => box.current?.setAttribute('aria-label', solCounterText(view.card.sol)), 'calm');
  return (
    <span className="drums" role="img" aria-label={solCounterText(0)} ref={box}>
      {DIGITS.map((at) => (
        <b key={at}>
          <span />
        </b>
      ))}
    </span>
  );
}
