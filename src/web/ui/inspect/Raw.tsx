import { useMemo, useRef, useState } from 'react';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { INSPECT } from '../textInspect.ts';

const ROW_PX = 20;
/** Lines that are set beyond what is seen, above and below. */
const SPARE = 12;
/** A line of a stranger may be megabytes long. */
const MOST_LETTERS = 400;

/** The text of a file. Only the lines that are seen are set, so that a file of 200,000 lines scrolls like one of ten. */
export function Raw({ text }: { readonly text: string }) {
  const lines = useMemo(() => text.split('\n'), [text]);
  const [top, setTop] = useState(0);
  const [tall, setTall] = useState(360);
  const [wanted, setWanted] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const first = Math.max(0, Math.floor(top / ROW_PX) - SPARE);
  const last = Math.min(lines.length, Math.ceil((top + tall) / ROW_PX) + SPARE);
  const digits = String(lines.length).length;
  const hit = useMemo(
    () => (wanted === '' ? -1 : lines.findIndex((line) => line.toLowerCase().includes(wanted.toLowerCase()))),
    [lines, wanted],
  );
  const find = (next: boolean): void => {
    const needle = wanted.toLowerCase();
    const here = Math.floor((box.current?.scrollTop ?? 0) / ROW_PX);
    const after = next ? lines.findIndex((line, at) => at > here && line.toLowerCase().includes(needle)) : hit;
    const to = after === -1 ? hit : after;
    if (to >= 0) box.current?.scrollTo({ top: to * ROW_PX });
  };
  return (
    <section className="raw" aria-labelledby="i-raw">
      <Cap id="i-raw" title={INSPECT.raw}>
        {INSPECT.lines(fixed(lines.length, 0))}
      </Cap>
      <form
        className="raw-find"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          find(true);
        }}
      >
        <label className="field">
          <span className="sr">{INSPECT.find}</span>
          <input
            className="input"
            type="search"
            placeholder={INSPECT.find}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
        <button type="submit" className="key" disabled={wanted === ''}>
          {INSPECT.findKey}
        </button>
        <span role="status" className="muted small">
          {wanted !== '' && hit === -1 ? INSPECT.notFound : ''}
        </span>
      </form>
      <div
        className="raw-box num"
        role="region"
        aria-label={INSPECT.rawOf}
        tabIndex={0}
        ref={box}
        onScroll={({ currentTarget }) => {
          setTop(currentTarget.scrollTop);
          setTall(currentTarget.clientHeight);
        }}
      >
        <div style={{ height: `${lines.length * ROW_PX}px` }}>
          <pre style={{ transform: `translateY(${first * ROW_PX}px)` }}>
            {lines.slice(first, last).map((line, index) => (
              <span key={first + index} className={first + index === hit ? 'raw-line is-hit' : 'raw-line'}>
                <i aria-hidden="true">{String(first + index + 1).padStart(digits, ' ')}</i>
                {line.slice(0, MOST_LETTERS)}
                {line.length > MOST_LETTERS && ' …'}
                {'\n'}
              </span>
            ))}
          </pre>
        </div>
      </div>
    </section>
  );
}
