import { CHOICES } from '../../app/settings.ts';
import { SETTINGS } from '../textSettings.ts';

type Key = keyof typeof CHOICES;
type Props<K extends Key> = {
  readonly of: K;
  readonly value: (typeof CHOICES)[K][number];
  readonly onChange: (value: (typeof CHOICES)[K][number]) => void;
};

/** One setting: its name, what it does, and a latching key for each choice. */
export function Option<K extends Key>({ of, value, onChange }: Props<K>) {
  const { name, about, choices } = SETTINGS.options[of];
  const words: Readonly<Record<string, string>> = choices;
  const offered: readonly (typeof CHOICES)[K][number][] = CHOICES[of];
  return (
    <fieldset className="option">
      <legend>{name}</legend>
      <p className="muted" id={`about-${of}`}>
        {about}
      </p>
      <div className="keyset">
        {offered.map((choice) => (
          <label key={String(choice)} className="key radiokey">
            <input
              type="radio"
              name={of}
              checked={choice === value}
              aria-describedby={`about-${of}`}
              onChange={() => onChange(choice)}
            />
            {words[String(choice)]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
