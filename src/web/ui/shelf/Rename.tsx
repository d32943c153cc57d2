import { useState, type SyntheticEvent } from 'react';
import type { Shelved } from '../../app/shelf.ts';
import { useDeck } from '../deckContext.ts';
import { SHELF } from '../textSaving.ts';

const MOST_NAME = 120;

/** A thing's name while it is being changed. Escape leaves it as it was. */
export function Rename({ shelved, onDone }: { readonly shelved: Shelved; readonly onDone: () => void }) {
  const { shelf } = useDeck();
  const [name, setName] = useState(shelved.title);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void shelf.rename(shelved.key, name).then((renamed) => {
      if (renamed.ok) onDone();
    });
  };
  return (
    <form className="shelf-rename" onSubmit={submit}>
      <label className="field">
        <span>{SHELF.name}</span>
        <input
          className="input"
          required
          maxLength={MOST_NAME}
          value={name}
          ref={(input) => input?.focus()}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
          }}
        />
      </label>
      <button type="submit" className="key key--go">
        {SHELF.keepName}
      </button>
      <button type="button" className="key" onClick={onDone}>
        {SHELF.cancel}
      </button>
    </form>
  );
}
