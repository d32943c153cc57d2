import type { Read } from '../../../core/talk/readingRoom.ts';
import { Cap } from '../parts/Cap.tsx';
import { INSPECT } from '../textInspect.ts';

/** The bytes of a hash as bars, so that two can be told apart by eye: what the label is drawn from, or of the file itself. */
export function HashBars({ read: { description, sha256 } }: { readonly read: Read }) {
  const born = description.label?.birthHash ?? null;
  const hash = born ?? sha256;
  const bytes = hash.match(/../g) ?? [];
  return (
    <section aria-labelledby="i-hash">
      <Cap id="i-hash" title={INSPECT.hash}>
        {born === null ? INSPECT.hashOf : INSPECT.hashOfLabel}
      </Cap>
      <div className="hash" role="img" aria-label={`${born === null ? INSPECT.hashOf : INSPECT.hashOfLabel}: ${hash}`}>
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
