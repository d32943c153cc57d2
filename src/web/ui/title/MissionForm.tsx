import { useState, type SyntheticEvent } from 'react';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { MISSION } from '../mission.ts';
import { Icon } from '../parts/Icon.tsx';
import { crewText, storesText } from '../sentencesPanels.ts';
import { missionTitle } from '../sentences.ts';
import { BEGIN } from '../text.ts';
import { CHOICE } from '../textPanels.ts';
import { draftOf, settingsOf, type CustomDraft } from './custom.ts';
import { CustomFields } from './CustomFields.tsx';

/** The missions that can be begun, with a seed for those who want the same Mars twice. `again`: a colony runs already. */
export function MissionForm({ again = false }: { readonly again?: boolean }) {
  const deck = useDeck();
  const catalogue = useApp((state) => state.catalogue);
  const [key, setKey] = useState<string>(MISSION);
  const [seed, setSeed] = useState('');
  const [typed, setTyped] = useState<CustomDraft | null>(null);
  const mission = catalogue?.missions.find((one) => one.key === key);
  const custom = key === 'custom' && catalogue !== null ? (typed ?? draftOf(catalogue.custom)) : null;
  const begin = (event: SyntheticEvent): void => {
    event.preventDefault();
    const born = seed === '' ? { mission: key } : { mission: key, seed: Number(seed) };
    void deck.newColony(custom === null ? born : { ...born, custom: settingsOf(custom) });
  };
  return (
    <form className="mission-form" onSubmit={begin}>
      {catalogue !== null && (
        <fieldset className="keyset missions">
          <legend className="sr">{CHOICE.missions}</legend>
          {catalogue.missions.map((one) => (
            <label key={one.key} className="key radiokey">
              <input type="radio" name="mission" checked={one.key === key} onChange={() => setKey(one.key)} />
              {one.title}
            </label>
          ))}
        </fieldset>
      )}
      <div>
        <h3>{mission?.title ?? missionTitle(key)}</h3>
        <p>{mission?.brief}</p>
        {mission !== undefined && (
          <ul className="mission-facts">
            <li>
              <span className="chip">{CHOICE.difficulty[mission.difficulty]}</span>
            </li>
            {custom === null && (
              <>
                <li>{crewText(mission)}</li>
                <li>{mission.site}</li>
                {storesText(mission).map(([icon, text]) => (
                  <li key={icon}>
                    <Icon name={icon} size="s" />
                    {text}
                  </li>
                ))}
              </>
            )}
          </ul>
        )}
      </div>
      {custom !== null && catalogue !== null && (
        <CustomFields draft={custom} catalogue={catalogue} onChange={setTyped} />
      )}
      <div className="mission-start">
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
      </div>
      {again && <p className="muted small">{CHOICE.kept}</p>}
    </form>
  );
}
