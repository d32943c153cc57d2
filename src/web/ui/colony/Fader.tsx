import { useEffect, useEffectEvent, useId, useRef, type CSSProperties } from 'react';
import { fixed } from '../format.ts';
import { CONTROLS } from '../text.ts';

/** Key presses that follow each other within this time are one gesture: commands are logged for ever, so few are better. */
const PAUSE_MS = 350;

type Props = {
  readonly name: string;
  readonly hint: string;
  /** Where it stands now, as the person who is moving it sees it. */
  readonly value: number;
  /** Where the colony has it. */
  readonly accepted: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly disabled: boolean;
  readonly says: (value: number) => string;
  readonly onMove: (value: number) => void;
  /** The gesture is over: let go, or no key for a moment, or left. */
  readonly onSettle: () => void;
};

/** A sliding control. It moves freely and settles once. */
export function Fader({ name, hint, value, accepted, min, max, step, disabled, says, onMove, onSettle }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const byPointer = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const settle = useEffectEvent(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    onSettle();
  });
  useEffect(() => {
    const { current } = input;
    // The native event, which React does not pass on: once at the end of a drag, once for each key.
    const changed = (): void => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(), byPointer.current ? 0 : PAUSE_MS);
    };
    const left = (): void => {
      if (timer.current !== null) settle();
    };
    current?.addEventListener('change', changed);
    current?.addEventListener('blur', left);
    return () => {
      current?.removeEventListener('change', changed);
      current?.removeEventListener('blur', left);
      if (timer.current !== null) clearTimeout(timer.current);
    };
  }, []);
  const share = (value - min) / (max - min);
  const moved = Math.abs(value - accepted) > 0.004;
  return (
    <div className="fader" style={{ '--at': share, '--was': (accepted - min) / (max - min) } as CSSProperties}>
      <label htmlFor={id}>{name}</label>
      <span className="fader-value num">{fixed(value, 2)}</span>
      <span className="fader-hint">{moved ? CONTROLS.was(fixed(accepted, 2)) : hint}</span>
      <input
        ref={input}
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={says(value)}
        onPointerDown={() => {
          byPointer.current = true;
        }}
        onKeyDown={() => {
          byPointer.current = false;
        }}
        onChange={(event) => onMove(event.target.valueAsNumber)}
      />
    </div>
  );
}
