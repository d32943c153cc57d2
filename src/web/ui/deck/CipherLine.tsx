import { CIPHER } from '../textDeck.ts';
import { useShown } from './useBay.ts';

const NO_LINES: readonly string[] = [];

/** The voice: two rows, the newest below. It says one thing at a time, and mostly nothing. */
export function CipherLine() {
  const lines = useShown((view) => view.lines, NO_LINES);
  const [older, newest] = lines.length > 1 ? lines : ['', lines[0] ?? ''];
  return (
    <section className="dp-cipher" aria-label={CIPHER.name}>
      <p className="dp-cipher-old" aria-hidden="true">
        {older === '' ? CIPHER.silent : older}
      </p>
      <p className="dp-cipher-now" aria-live="polite">
        {newest}
      </p>
    </section>
  );
}
