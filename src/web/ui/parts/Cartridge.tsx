import type { Card } from '../../../core/talk/card.ts';
import { missionTitle } from '../sentences.ts';
import { Engraved } from './Engraved.tsx';
import { useLabel } from './useLabel.ts';

const PAPER = '#F4DFBC';
const INK = '#2C1710';
const MOST_LETTERS = 24;

/** A cartridge with the label that its file draws; a plain one until that is drawn. */
export function Cartridge({ card }: { readonly card: Card }) {
  const svg = useLabel(card);
  return (
    <div className="cart">
      {svg === null ? (
        <svg className="cart-label" viewBox="0 0 240 300" aria-hidden="true">
          <path fill={PAPER} d="M0 0h240v300h-240z" />
          <path fill={INK} d="M0 200h240v6h-240z" />
          <Engraved
            text={missionTitle(card.mission).slice(0, MOST_LETTERS)}
            x={12}
            y={217}
            height={16}
            most={216}
            stroke={INK}
            weight={1.25}
          />
        </svg>
      ) : (
        // As an image, in which nothing can run.
        <img
          className="cart-label"
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt=""
          width={240}
          height={300}
        />
      )}
    </div>
  );
}
