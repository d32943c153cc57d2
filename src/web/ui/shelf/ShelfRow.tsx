import { useState } from 'react';
import type { Shelved } from '../../app/shelf.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Cartridge } from '../parts/Cartridge.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Naming } from '../parts/Naming.tsx';
import { ago, missionTitle } from '../sentences.ts';
import { SHELF } from '../textSaving.ts';
import { Points } from './Points.tsx';

const MOST_NAME = 120;

/** One thing on the shelf: what it is, where it stands, and what can be done with it. */
export function ShelfRow({ shelved, nowMs }: { readonly shelved: Shelved; readonly nowMs: number }) {
  const deck = useDeck();
  const { shelf } = deck;
  const [naming, setNaming] = useState(false);
  const seated = useApp((state) => state.phase === 'playing' && `colony/${state.card?.id}` === shelved.key);
  const readOnly = useApp((state) => state.elsewhere);
  const { key, kind, title, card, savedAt, exported, points } = shelved;
  const since = (at: number): string => ago(Math.max(0, nowMs - at));
  const what = <span className="sr">{SHELF.of(title)}</span>;
  async function rename(name: string): Promise<boolean> {
    return (await shelf.rename(key, name)).ok;
  }
  async function openSystem(): Promise<void> {
    const bytes = await shelf.bytes(key);
    if (bytes === null) return;
    await deck.terminal.open(bytes, title);
    deck.show('terminal');
  }
  return (
    <li className="shelf-row">
      <div className="shelf-cart" aria-hidden="true">
        {card === null ? <span className="shelf-kind">{SHELF.kinds[kind]}</span> : <Cartridge card={card} />}
      </div>
      <div className="shelf-what">
        {naming ? (
          <Naming name={title} most={MOST_NAME} onSet={rename} onDone={() => setNaming(false)} />
        ) : (
          <h3>
            {title}
            {seated && <span className="chip">{SHELF.seated}</span>}
          </h3>
        )}
        <p>
          {card === null ? SHELF.kinds[kind] : SHELF.colony(missionTitle(card.mission), card.sol, card.grade)}
          {card?.alive === false && `, ${SHELF.lost}`}
        </p>
        <p className="muted">
          {SHELF.saved(since(savedAt))}.{' '}
          {exported === null ? SHELF.neverExported : SHELF.exported(since(exported.at), exported.sol)}.
        </p>
        {points.length > 1 && <Points shelved={shelved} nowMs={nowMs} />}
      </div>
      <div className="shelf-keys">
        {card !== null && (
          <button type="button" className="key" disabled={seated} onClick={() => void shelf.insert(key)}>
            <Icon name="insert" size="s" />
            {SHELF.insert}
            {what}
          </button>
        )}
        {kind === 'system' && (
          <button type="button" className="key" onClick={() => void openSystem()}>
            <Icon name="insert" size="s" />
            {SHELF.terminal}
            {what}
          </button>
        )}
        <button type="button" className="key" onClick={() => void shelf.eject(key)}>
          <Icon name="file" size="s" />
          {SHELF.export}
          {what}
        </button>
        <button type="button" className="key" disabled={readOnly || naming} onClick={() => setNaming(true)}>
          {SHELF.rename}
          {what}
        </button>
        {card !== null && (
          <button type="button" className="key" disabled={readOnly} onClick={() => void shelf.duplicate(key)}>
            {SHELF.duplicate}
            {what}
          </button>
        )}
        <button type="button" className="key" disabled={readOnly || seated} onClick={() => void shelf.remove(key)}>
          {SHELF.delete}
          {what}
        </button>
      </div>
    </li>
  );
}
