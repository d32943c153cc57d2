import { useState, type SyntheticEvent } from 'react';
import { useDeck } from '../deckContext.ts';
import { MISSION } from '../mission.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { missionTitle } from '../sentences.ts';
import { BEGIN } from '../text.ts';

/** The mission that can be begun, with a seed for those who want the same Mars twice. */
export function MissionPlate() {
  const deck = useDeck();
  const [seed, setSeed] = useState('');
  const begin = (event: SyntheticEvent): void => {
    event.preventDefault();
    void deck.newColony(seed === '' ? { mission: MISSION } : { mission: MISSION, seed: Number(seed) });
  };
  return (
    <section className="plate mission" aria-labelledby="mission">
      <Cap id="mission" title={BEGIN.name} />
      <h3>{missionTitle(MISSION)}</h3>
      <p>{BEGIN.brief}</p>
      <ul className="mission-facts">
        {BEGIN.facts.map(({ icon, text }) => (
          <li key={text}>
            <Icon name={icon} size="s" />
            {text}
          </li>
        ))}
      </ul>
      <form className="mission-form" onSubmit={begin}>
        <label className="field">
          <span>{BEGIN.seed}</span>
          <input
            className="input num"
            name="seed"
            inputMode="numeric"
            autoComplete="off"
            placeholder={BEGIN.anySeed}
            title={BEGIN.seedHint}
            pattern="[0-9]*"
            value={seed}
            onChange={(event) => setSeed(event.target.value.trim())}
          />
        </label>
        <button type="submit" className="key key--sun mission-begin">
          <Icon name="plus" />
          {BEGIN.key}
        </button>
      </form>
    </section>
  );
}
