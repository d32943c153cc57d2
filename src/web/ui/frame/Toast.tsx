import { useEffect } from 'react';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { TOAST } from '../text.ts';
import { told } from '../told.ts';

const STAYS_MS = 8000;

/** The newest notice on label tape. An information goes by itself; an alarm stays until it is closed, or is no longer so. */
export function Toast() {
  const deck = useDeck();
  const notice = useApp((state) => state.notice);
  const id = notice?.id ?? null;
  const tone = notice?.tone ?? 'info';
  const over = useApp((state) => state.notice?.holds?.(state) === false);
  useEffect(() => {
    if (id === null || tone === 'alarm') return;
    const timer = setTimeout(() => deck.dismiss('notice'), STAYS_MS);
    return () => clearTimeout(timer);
  }, [deck, id, tone]);
  useEffect(() => {
    if (over) deck.dismiss('notice');
  }, [deck, over]);
  return (
    <section className="toast-line" aria-label={TOAST.name}>
      <div role="status">{notice !== null && tone === 'info' && <p className="dymo">{told(notice.text)}</p>}</div>
      <div role="alert">
        {notice !== null && tone === 'alarm' && (
          <p className="dymo dymo--alarm">
            <Icon name="alarm" />
            {told(notice.text)}
          </p>
        )}
      </div>
      {notice !== null && (
        <button type="button" className="toast-close" aria-label={TOAST.close} onClick={() => deck.dismiss('notice')}>
          <Icon name="close" />
        </button>
      )}
    </section>
  );
}
