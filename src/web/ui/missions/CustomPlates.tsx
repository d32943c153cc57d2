import type { Catalogue } from '../../../core/talk/catalogue.ts';
import { Cap } from '../parts/Cap.tsx';
import { NumberField } from '../panels/NumberField.tsx';
import { crewText } from '../sentencesPanels.ts';
import { CHOICE, ORDERS } from '../textPanels.ts';
import { MISSIONS } from '../textMissions.ts';
import { NUMBERS, type CustomDraft } from './custom.ts';
import { Seats } from './Seats.tsx';
import { seasonText } from './seasonText.ts';
import { Stepper } from './Stepper.tsx';

const FUSES = [1, 3, 0] as const;
const STORES = ['oxygenKg', 'waterKg', 'foodKcal', 'batteryKwh', 'nitrogenKg', 'carbonDioxideKg', 'sparesKg'] as const;

type Props = {
  readonly draft: CustomDraft;
  readonly catalogue: Catalogue;
  readonly onChange: (draft: CustomDraft) => void;
};

/** Crew, season, stores and time for decisions of one's own mission. The site is chosen on the map. */
export function CustomPlates({ draft, catalogue, onChange }: Props) {
  const set = (key: keyof CustomDraft, value: string): void => onChange({ ...draft, [key]: value });
  const people = Math.min(8, Math.max(0, Number(draft.people)));
  const robots = Math.min(8, Math.max(0, Number(draft.robots)));
  return (
    <>
      <section aria-labelledby="m-crew">
        <Cap id="m-crew" title={MISSIONS.crew}>
          {crewText({ people, robots })}
        </Cap>
        <div className="custom-crew">
          <Stepper label={CHOICE.people} value={draft.people} of={NUMBERS.people} onChange={(v) => set('people', v)} />
          <Stepper label={CHOICE.robots} value={draft.robots} of={NUMBERS.robots} onChange={(v) => set('robots', v)} />
        </div>
        <Seats people={people} robots={robots} />
      </section>
      <section aria-labelledby="m-season">
        <Cap id="m-season" title={MISSIONS.begins}>
          {seasonText(catalogue.lsDeg, Number(draft.startSol))}
        </Cap>
        <div className="season">
          <NumberField
            label={CHOICE.startSol}
            value={draft.startSol}
            min={NUMBERS.startSol[0]}
            max={catalogue.lastSol}
            onChange={(value) => set('startSol', value)}
          />
          <input
            className="season-range"
            type="range"
            aria-label={MISSIONS.seasonOf}
            aria-valuetext={seasonText(catalogue.lsDeg, Number(draft.startSol))}
            min={NUMBERS.startSol[0]}
            max={catalogue.lastSol}
            value={draft.startSol}
            onChange={(event) => set('startSol', event.target.value)}
          />
        </div>
      </section>
      <section aria-labelledby="m-stores">
        <Cap id="m-stores" title={MISSIONS.stores} />
        <div className="fields">
          {STORES.map((key) => (
            <NumberField
              key={key}
              label={CHOICE[key]}
              value={draft[key]}
              min={NUMBERS[key][0]}
              max={NUMBERS[key][1]}
              onChange={(value) => set(key, value)}
            />
          ))}
        </div>
      </section>
      <fieldset className="option">
        <legend>{CHOICE.fuse}</legend>
        <div className="keyset">
          {FUSES.map((fuse) => (
            <label key={fuse} className="key radiokey">
              <input
                type="radio"
                name="fuse"
                checked={draft.fuse === String(fuse)}
                onChange={() => set('fuse', String(fuse))}
              />
              {ORDERS.fuses[fuse]}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
