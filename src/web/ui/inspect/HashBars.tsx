import { Cap } from '../parts/Cap.tsx';
import { INSPECT } from '../textInspect.ts';

/** The bytes of a hash as bars, so that two can be told apart by eye. */
export function HashBars({ sha256 }: { readonly sha256: string }) {
  const bytes = sha256.match(/../g) ?? [];
  return (
    <section aria-labelledby="i-hash">
      <Cap id="i-hash" title={INSPECT.hash}>
        {INSPECT.hashOf}
      </Cap>
      <div className="hash" role="img" aria-label={INSPECT.hashText(sha256)}>
        {bytes.map((byte, place) => (
          <span key={place} className="num">
            <i style={{ height: `${4 + (Number.parseInt(byte, 16) / 255) * 28}px` }} />
            {byte}
          </span>
        ))}
      </div>
    </section>
  );
}
