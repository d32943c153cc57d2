import { PRODUCT } from '../text.ts';
import { Engraved } from './Engraved.tsx';

const CAP = 52;

/** The name of the machine, inlaid in four strokes, as it is set on the console's front. */
export function Wordmark() {
  const stroke = { text: PRODUCT, height: CAP };
  return (
    <svg className="wordmark" role="img" aria-label={PRODUCT} viewBox="-8 -8 408 68">
      <Engraved {...stroke} stroke="var(--ink)" weight={1.62} />
      <Engraved {...stroke} stroke="var(--wordmark-ground)" weight={1.14} />
      <Engraved {...stroke} stroke="var(--oxide)" weight={0.74} />
      <Engraved {...stroke} stroke="var(--wordmark-ground)" weight={0.26} />
    </svg>
  );
}

/** The name in one stroke, over the three inks: the maker's plate at the head of the rail. */
export function Brand() {
  return (
    <div className="brand">
      <svg viewBox="-1.5 -1.5 75.4 12.6" role="img" aria-label={PRODUCT}>
        <Engraved text={PRODUCT} height={9.6} stroke="currentColor" weight={1.5} />
      </svg>
      <Stripe />
    </div>
  );
}

/** The three inks, side by side or one above the other. */
export function Stripe({ className = 'inks' }: { readonly className?: string }) {
  return (
    <span className={className} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
