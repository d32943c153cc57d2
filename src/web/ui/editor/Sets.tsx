import { useId, type RefCallback } from 'react';
import type { Tried } from '../../../core/talk/mindDetails.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { SETS } from '../textEditor.ts';
import { TRIED } from '../textMind.ts';

type Props = {
  readonly sets: Tried['sets'];
  /** Where a dial is; for the lines that lead to it. */
  readonly row: (name: string) => RefCallback<HTMLElement>;
};
type One = Tried['sets'][number];

const SHARES: ReadonlySet<string> = new Set(['heating', 'isru', 'greenhouse']);
/** The ration goes to one and a half. */
const MOST_RATION = 1.5;

/** What the program would set, on dials: it drives them, no hand does. */
export function Sets({ sets, row }: Props) {
  const id = useId();
  const shares = sets.filter(({ of }) => SHARES.has(of));
  const sum = shares.reduce((total, { would }) => total + would, 0);
  return (
    <section aria-labelledby={`${id}-sets`} className="sets">
      <Cap id={`${id}-sets`} title={SETS.title}>
        {shares.length > 0 && <span className="num">{SETS.sum(fixed(sum, 2))}</span>}
      </Cap>
      {sets.length === 0 && <p className="muted">{SETS.nothing}</p>}
      {shares.map((one) => (
        <div key={one.of} className="set-dial" ref={row(one.of)}>
          <Dial share={one.would} was={one.now} />
          <Told one={one} />
        </div>
      ))}
      {sets
        .filter(({ of }) => !SHARES.has(of))
        .map((one) => (
          <div key={one.of} className="set-bar" ref={row(one.of)}>
            <Told one={one} />
            <Track share={one.would / (one.of === 'ration' ? MOST_RATION : 1)} />
          </div>
        ))}
    </section>
  );
}

function Told({ one: { of, would, now, held } }: { readonly one: One }) {
  const figures = [fixed(would, 2), fixed(now, 2)] as const;
  return (
    <p className="set-told">
      <b>{TRIED.dials[of]}</b>
      <span className="num set-value">{figures[0]}</span>
      <span className="muted">
        {figures[0] === figures[1] ? SETS.same : SETS.was(figures[1])}
        {held && `, ${SETS.pinned}`}
      </span>
    </p>
  );
}

/** Degrees of a full turn that a dial sweeps, and where it begins, clockwise from the top. */
const SWEEP = 270;
const FIRST = -135;

function at(share: number, radius: number): string {
  const angle = ((FIRST + SWEEP * Math.min(1, Math.max(0, share)) - 90) * Math.PI) / 180;
  return `${(50 + radius * Math.cos(angle)).toFixed(2)} ${(50 + radius * Math.sin(angle)).toFixed(2)}`;
}

function Dial({ share, was }: { readonly share: number; readonly was: number }) {
  const isLong = SWEEP * share > 180;
  return (
    <svg className="dial-face" viewBox="0 0 100 100" aria-hidden="true">
      {Array.from({ length: 11 }, (_, tick) => (
        <path key={tick} className="dial-tick" d={`M${at(tick / 10, 45)}L${at(tick / 10, tick % 5 === 0 ? 38 : 41)}`} />
      ))}
      {share > 0.005 && <path className="dial-arc" d={`M${at(0, 45)}A45 45 0 ${isLong ? 1 : 0} 1 ${at(share, 45)}`} />}
      <circle className="dial-rim" cx="50" cy="50" r="33" />
      <circle className="dial-knob" cx="50" cy="50" r="26" />
      <path className="dial-was" d={`M${at(was, 24)}L${at(was, 32)}`} />
      <path className="dial-needle" d={`M${at(share, 8)}L${at(share, 25)}`} />
    </svg>
  );
}

function Track({ share }: { readonly share: number }) {
  const end = 3 + 94 * Math.min(1, Math.max(0, share));
  return (
    <svg className="set-track" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <path className="track-slot" d="M3 8H97" />
      <path className="track-share" d={`M3 8H${end}`} />
      <path className="track-mark" d={`M${end} 1V15`} />
    </svg>
  );
}
