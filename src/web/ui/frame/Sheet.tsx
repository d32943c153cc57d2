import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { NAV } from '../textShell.ts';

/** What lies over the console until it is put away. Focus goes in, stays in, and returns: the browser's dialog does it. */
export function Sheet({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const deck = useDeck();
  const at = useRef<HTMLDialogElement>(null);
  // Before it leaves the page: what is gone can give no focus back.
  useLayoutEffect(() => {
    const dialog = at.current;
    dialog?.showModal();
    // Whoever opened a sheet with a field means to type.
    dialog?.querySelector('input')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      className="over"
      aria-label={name}
      ref={at}
      onCancel={(event) => {
        event.preventDefault();
        deck.sheet(null);
      }}
      onClick={(event) => {
        // A press beside the sheet, on the dialog's own backdrop.
        if (event.target === at.current) deck.sheet(null);
      }}
    >
      <div className="over-body">
        <div className="over-head">
          <h2>{name}</h2>
          <button type="button" className="key smallkey" aria-label={NAV.moreClose} onClick={() => deck.sheet(null)}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
