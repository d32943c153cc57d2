import { useState } from 'react';
import { usePast } from '../../app/timeline/past.ts';
import type { Section } from '../../../core/cartridge/diff/reading.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { TIMELINE } from '../textTimeline.ts';
import { told } from '../told.ts';

/** What the two differ in: the sentences that matter first, then section by section. */
export function Differences() {
  const compared = usePast((state) => state.compared);
  if (compared === null) return <p className="muted">{TIMELINE.reading}</p>;
  const [gist, ...rest] = compared.sections;
  const count = rest.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <section className="tl-diff" aria-labelledby="differences">
      <Cap id="differences" title={TIMELINE.differences}>
        <span className="num">{fixed(count, 0)}</span>
      </Cap>
      {count === 0 && <p>{TIMELINE.identical}</p>}
      <ul className="tl-gist">
        {gist?.lines.map(({ path, sentence }, place) => (
          <li key={`${place} ${path}`}>{told(sentence)}</li>
        ))}
      </ul>
      <Sections sections={rest} />
    </section>
  );
}

/** Sections of a reading, each with its count; those that are the same are named. */
export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  const same = sections.filter(({ lines }) => lines.length === 0).map(({ title }) => title);
  return (
    <>
      {sections
        .filter(({ lines }) => lines.length > 0)
        .map((section) => (
          <Part key={section.key} section={section} />
        ))}
      {same.length > 0 && <p className="muted small tl-same">{TIMELINE.same(same.map(told).join(', '))}</p>}
    </>
  );
}

/** Lines shown before somebody asks for more. */
const FEW = 6;

function Part({ section: { key, title, lines, unchanged } }: { readonly section: Section }) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FEW);
  return (
    <div className="tl-part">
      <button type="button" aria-expanded={open} aria-controls={`diff-${key}`} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'chev' : 'right'} size="s" />
        {told(title)}
        <span className="num">{fixed(lines.length, 0)}</span>
      </button>
      <div id={`diff-${key}`} hidden={!open}>
        <ul>
          {shown.map(({ path, sentence }, place) => (
            <li key={`${place} ${path}`}>{told(sentence)}</li>
          ))}
        </ul>
        {lines.length > shown.length && (
          <button type="button" className="key tl-small" onClick={() => setAll(true)}>
            {TIMELINE.moreLines(fixed(lines.length - shown.length, 0))}
          </button>
        )}
        {unchanged > 0 && <p className="muted small">{TIMELINE.unchanged(fixed(unchanged, 0))}</p>}
      </div>
    </div>
  );
}
