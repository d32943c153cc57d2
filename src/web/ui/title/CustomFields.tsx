import type { Catalogue } from '../../../core/protocol.ts';
import { NumberField } from '../panels/NumberField.tsx';
import { CHOICE, ORDERS } from '../textPanels.ts';
import { NUMBERS, type CustomDraft } from './custom.ts';

const KEYS = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];
const FUSES = [1, 3, 0] as const;

type Props = {
  readonly draft: CustomDraft;
  readonly catalogue: Catalogue;
  readonly onChange: (draft: CustomDraft) => void;
};

/** Crew, site, season, stores and time for decisions. */
export function CustomFields({ draft, catalogue, onChange }: Props) {
  const set = (key: keyof CustomDraft, value: string): void => onChange({ ...draft, [key]: value });
  return (
    <fieldset className="fields custom">
      <legend className="sr">{CHOICE.custom}</legend>
      <label className="field">
        <span>{CHOICE.site}</span>
        <select className="input" value={draft.site} onChange={(event) => set('site', event.target.value)}>
          {catalogue.sites.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {KEYS.map((key) => (
        <NumberField
          key={key}
          label={CHOICE[key]}
          value={draft[key]}
          min={NUMBERS[key][0]}
          max={NUMBERS[key][1] ?? catalogue.lastSol}
          onChange={(value) => set(key, value)}
        />
      ))}
      <label className="field">
        <span>{CHOICE.fuse}</span>
        <select className="input" value={draft.fuse} onChange={(event) => set('fuse', event.target.value)}>
          {FUSES.map((fuse) => (
            <option key={fuse} value={fuse}>
              {ORDERS.fuses[fuse]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
