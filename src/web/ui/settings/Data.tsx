import { useEffect, useState } from 'react';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { size } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { SETTINGS } from '../textSettings.ts';

type Usage = Awaited<ReturnType<ReturnType<typeof useDeck>['device']['usage']>>;

/** What this device keeps: how much it is, all of it as one file, and all of it gone, with a way back. */
export function Data() {
  const deck = useDeck();
  const deleted = useApp((state) => state.deleted);
  const seated = useApp((state) => state.card !== null);
  const [usage, setUsage] = useState<Usage | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let here = true;
    void deck.device.usage().then((found) => {
      if (here) setUsage(found);
    });
    return () => {
      here = false;
    };
  }, [deck, said]);
  const ask = (work: () => Promise<string | null>, done: string): void => {
    void work().then((problem) => setSaid(problem === null ? done : SETTINGS.data.failed(problem)));
  };
  return (
    <section className="plate" aria-labelledby="set-data">
      <Cap id="set-data" title={SETTINGS.data.title} />
      <dl className="facts">
        <dt>{SETTINGS.data.used}</dt>
        <dd className="num">{usage === null ? SETTINGS.data.counting : bytes(usage.used)}</dd>
        <dt>{SETTINGS.data.most}</dt>
        <dd className="num">{usage === null ? SETTINGS.data.counting : bytes(usage.most)}</dd>
        <dt>{SETTINGS.data.records}</dt>
        <dd className="num">{usage?.records ?? SETTINGS.data.unknown}</dd>
      </dl>
      <div className="data-keys">
        <button
          type="button"
          className="key"
          onClick={() => ask(() => deck.device.exportAll(), SETTINGS.data.exported)}
        >
          {SETTINGS.data.exportAll}
        </button>
        {deleted ? (
          <button
            type="button"
            className="key key--sun"
            onClick={() => ask(() => deck.device.putBack(), SETTINGS.data.isBack)}
          >
            {SETTINGS.data.putBack}
          </button>
        ) : (
          <button
            type="button"
            className="key key--dark"
            onClick={() =>
              ask(() => deck.device.deleteAll(), seated ? SETTINGS.data.deletedSeated : SETTINGS.data.deleted)
            }
          >
            {SETTINGS.data.deleteAll}
          </button>
        )}
      </div>
      <p role="status" className="pending">
        {said}
      </p>
      <p className="muted small">{SETTINGS.data.note}</p>
    </section>
  );
}

function bytes(count: number | null): string {
  return count === null ? SETTINGS.data.unknown : size(count);
}
