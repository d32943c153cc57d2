import type { GovernorDetail } from '../../../core/talk/mindDetails.ts';
import { useApp } from '../../app/store.ts';
import type { Program } from '../../app/benches.ts';
import { useDeck } from '../deckContext.ts';
import { GOVERNOR } from '../textMind.ts';
import { told } from '../told.ts';

const SKILLS = [1, 2, 3, 4, 5] as const;
const PROFILES = ['strict', 'lenient'] as const;
const SEATED = 'the-seated-one';
const TYPED = 'what-is-typed';
const BLANK = 'a-blank-page';
const MOST_NAME = 60;

type Props = { readonly program: Program; readonly seated: GovernorDetail; readonly typed: boolean };

/** Which program lies on the bench, what it is called, and under which profile it runs. */
export function Choice({ program, seated, typed }: Props) {
  const { workbench } = useDeck();
  const shipped = useApp((state) => state.catalogue?.programs.governors ?? []);
  const chosen = shipped.find(({ source }) => source === program.source);
  const value = !typed ? SEATED : (chosen?.key ?? TYPED);
  const choose = (key: string): void => {
    const one = shipped.find((other) => other.key === key);
    if (one !== undefined) workbench.open('governor', { name: one.title, source: one.source, profile: 'strict' });
    else if (key === SEATED) workbench.open('governor', null);
    else if (key === BLANK) workbench.open('governor', { name: GOVERNOR.blankName, source: '', profile: 'strict' });
  };
  return (
    <>
      <div className="choice-row">
        <label className="field">
          <span>{GOVERNOR.choose}</span>
          <select className="input" value={value} onChange={(event) => choose(event.target.value)}>
            <option value={SEATED}>{GOVERNOR.seated(told(seated.name))}</option>
            {value === TYPED && <option value={TYPED}>{GOVERNOR.typed}</option>}
            <option value={BLANK}>{GOVERNOR.blank}</option>
            {SKILLS.map((skill) => (
              <optgroup key={skill} label={GOVERNOR.skills[skill]}>
                {shipped
                  .filter((one) => one.skill === skill)
                  .map(({ key, title }) => (
                    <option key={key} value={key}>
                      {told(title)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{GOVERNOR.name}</span>
          <input
            className="input"
            required
            maxLength={MOST_NAME}
            value={program.name}
            onChange={(event) => workbench.edit('governor', { ...program, name: event.target.value })}
          />
        </label>
        <fieldset className="profile">
          <legend>{GOVERNOR.profile}</legend>
          {PROFILES.map((profile) => (
            <label key={profile} className="key radiokey">
              <input
                type="radio"
                name="profile"
                checked={program.profile === profile}
                onChange={() => workbench.edit('governor', { ...program, profile })}
              />
              {GOVERNOR.profiles[profile]}
            </label>
          ))}
        </fieldset>
      </div>
      <p className="muted choice-about">
        {chosen !== undefined && `${told(chosen.about)} ${GOVERNOR.teaches(told(chosen.teaches))} `}
        {GOVERNOR.profileHints[program.profile]}
      </p>
    </>
  );
}
