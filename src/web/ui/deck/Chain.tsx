import type { OfferPhase } from '../../../core/talk/deck.ts';
import { Icon } from '../parts/Icon.tsx';
import { WORK } from '../textDeck.ts';
import { printedOn } from '../told.ts';

export type Link = OfferPhase & {
  readonly outcome?: 'full' | 'partial' | null;
  readonly heat?: number;
};

/** The phases in their order; one drives the next. `at`: the one that is due, -1 when none is under way. */
export function Chain({
  phases,
  at,
  names,
}: {
  readonly phases: readonly Link[];
  readonly at: number;
  readonly names: ReadonlyMap<string, string>;
}) {
  return (
    // It may be wider than the screen: whoever has no pointer scrolls it by its own arrows.
    <ol className="dp-chain" aria-label={WORK.chain} tabIndex={0}>
      {phases.map(({ title, needs, sols, outcome = null, heat = 0 }, place) => (
        <li
          key={`${place} ${title}`}
          className={outcome === null ? 'dp-phase' : `dp-phase is-${outcome}`}
          aria-current={place === at ? 'step' : undefined}
        >
          <span className="dp-phase-head">
            <b className="num">{place + 1}</b>
            <span>{WORK.sols(sols)}</span>
          </span>
          <h2>{printedOn(title)}</h2>
          {outcome !== null && (
            <p>
              {outcome === 'full' ? WORK.full : WORK.partial}
              {heat > 0 && `, ${WORK.heat(heat).toLowerCase()}`}
            </p>
          )}
          <span className="dp-phase-needs">
            <Icon name="file" size="s" />
            {names.get(needs) ?? needs}
          </span>
        </li>
      ))}
    </ol>
  );
}
