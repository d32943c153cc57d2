import { useEffect, useRef } from 'react';
import { saveMerged } from '../../app/timeline/beside.ts';
import { setPast, usePast } from '../../app/timeline/past.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { TIMELINE } from '../textTimeline.ts';
import { Sections } from './Differences.tsx';

/** What A would be with B merged into it, before anything is done. */
export function Preview() {
  const deck = useDeck();
  const preview = usePast((state) => state.preview);
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    if (preview !== null) head.current?.focus();
  }, [preview]);
  if (preview === null) return null;
  const { card, sections, bytes } = preview;
  const changed = sections.filter(({ key, lines }) => key !== 'gist' && lines.length > 0);
  return (
    <section className="tl-preview" aria-labelledby="merged" tabIndex={-1} ref={head}>
      <Cap id="merged" title={TIMELINE.preview} />
      <p>{changed.length === 0 ? TIMELINE.identical : TIMELINE.previewKept}</p>
      {changed.some(({ key }) => key === 'branches') && <p className="muted">{TIMELINE.previewBranch}</p>}
      <Sections sections={changed} />
      <div className="data-keys">
        <button type="button" className="key" onClick={() => saveMerged(preview)}>
          <Icon name="eject" size="s" />
          {TIMELINE.saveMerged}
        </button>
        <button type="button" className="key" onClick={() => void deck.insert(bytes, card.name)}>
          <Icon name="insert" size="s" />
          {TIMELINE.insertMerged}
        </button>
        <button type="button" className="key" onClick={() => setPast({ preview: null })}>
          {TIMELINE.close}
        </button>
      </div>
    </section>
  );
}
