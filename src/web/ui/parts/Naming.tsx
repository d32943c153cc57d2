import { useState, type SyntheticEvent } from 'react';
import { NAMING } from '../textSaving.ts';
import { focused } from './focused.ts';

type Props = {
  readonly name: string;
  /** Characters that fit. */
  readonly most: number;
  /** Resolves to whether it has the new name. */
  readonly onSet: (name: string) => Promise<boolean>;
  readonly onDone: () => void;
};

/** A thing's name while it is being changed. Escape leaves it as it was; where it can't be set, the form stays. */
export function Naming({ name, most, onSet, onDone }: Props) {
  const [typed, setTyped] = useState(name);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void onSet(typed).then((done) => {
      if (done) onDone();
    });
  };
  return (
    <form className="naming" onSubmit={submit}>
      <label className="field">
        <span>{NAMING.name}</span>
        <input
          className="input"
          required
          maxLength={most}
          value={typed}
          ref={focused}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onDone();
          }}
        />
      </label>
      <button type="submit" className="key key--slim key--go">
        {NAMING.set}
      </button>
      <button type="button" className="key key--slim" onClick={onDone}>
        {NAMING.cancel}
      </button>
    </form>
  );
}
