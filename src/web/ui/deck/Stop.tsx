import { useState } from 'react';
import { SLOT, WORK } from '../textDeck.ts';
import { useBay } from './useBay.ts';

/** The two ways out of a contract. Giving up says what it costs before it is done. */
export function Stop({ first = false }: { readonly first?: boolean }) {
  const { act } = useBay();
  const [asked, ask] = useState(false);
  if (asked)
    return (
      <span className="dp-sure">
        <span>{WORK.abandonText}</span>
        <button type="button" className="key key--go" onClick={() => act({ kind: 'abandon' })}>
          {WORK.abandon}
        </button>
        <button type="button" className="key key--dark" onClick={() => ask(false)}>
          {SLOT.leave}
        </button>
      </span>
    );
  return (
    <>
      <button
        type="button"
        className={first ? 'key key--go' : 'key key--dark'}
        onClick={() => act({ kind: 'suspend' })}
      >
        {WORK.suspend}
      </button>
      <button type="button" className="key key--dark" onClick={() => ask(true)}>
        {WORK.abandon}
      </button>
    </>
  );
}
