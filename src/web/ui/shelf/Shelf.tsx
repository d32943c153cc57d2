import { useEffect, useState } from 'react';
import { partsOf } from '../../app/shelf.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { SHELF } from '../textSaving.ts';
import { Gone } from './Gone.tsx';
import { ShelfRow } from './ShelfRow.tsx';
import { UsageLine } from './UsageLine.tsx';

/** Everything the player has had, the newest first, what was deleted, and how much room it takes. */
export function Shelf() {
  const { shelf: verbs } = useDeck();
  const shelf = useApp((state) => state.shelf);
  const elsewhere = useApp((state) => state.elsewhere);
  const deviceSol = useApp((state) => state.saved.deviceSol);
  const fileSol = useApp((state) => state.saved.fileSol);
  const [openedAt] = useState(() => Date.now());
  // What is saved or ejected while the shelf is looked at is told there.
  useEffect(() => void verbs.refresh(), [verbs, deviceSol, fileSol]);
  if (shelf === null) return <p className="muted">{SHELF.reading}</p>;
  const { there, gone } = partsOf(shelf);
  return (
    <div className="shelf">
      {elsewhere && <p className="muted">{SHELF.readOnly}</p>}
      {there.length === 0 ? (
        <p className="muted">{SHELF.empty}</p>
      ) : (
        <ul className="shelf-rows">
          {there.map((one) => (
            <ShelfRow key={one.key} shelved={one} nowMs={openedAt} />
          ))}
        </ul>
      )}
      <Gone gone={gone} />
      <UsageLine />
    </div>
  );
}
