import { useApp } from '../../app/store.ts';
import type { Shelved } from '../../app/shelf.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { SHELF } from '../textSaving.ts';

/** What was deleted and can still be brought back. */
export function Gone({ gone }: { readonly gone: readonly Shelved[] }) {
  const { shelf } = useDeck();
  const readOnly = useApp((state) => state.elsewhere);
  if (gone.length === 0) return null;
  return (
    <section className="shelf-gone" aria-labelledby="shelf-gone">
      <h3 id="shelf-gone">{SHELF.gone}</h3>
      <p className="muted">{SHELF.goneNote}</p>
      <ul className="lines">
        {gone.map(({ key, title }) => (
          <li key={key} className="line--keyed">
            <b>{title}</b>
            <button type="button" className="key" disabled={readOnly} onClick={() => void shelf.restore(key)}>
              <Icon name="revert" size="s" />
              {SHELF.restore}
              <span className="sr">{SHELF.of(title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
