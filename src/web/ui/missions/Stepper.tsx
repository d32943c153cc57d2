import { Icon } from '../parts/Icon.tsx';
import { NumberField } from '../panels/NumberField.tsx';
import { MISSIONS } from '../textMissions.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly of: readonly [least: number, most: number];
  readonly onChange: (value: string) => void;
};

/** A small number: one fewer, one more, or typed. */
export function Stepper({ label, value, of: [least, most], onChange }: Props) {
  const count = Number(value);
  const step = (by: number): void => onChange(String(Math.min(most, Math.max(least, count + by))));
  return (
    <div className="stepper">
      <button
        type="button"
        className="key smallkey"
        aria-label={MISSIONS.fewer(label)}
        disabled={count <= least}
        onClick={() => step(-1)}
      >
        <Icon name="minus" />
      </button>
      <NumberField label={label} value={value} min={least} max={most} onChange={onChange} />
      <button
        type="button"
        className="key smallkey"
        aria-label={MISSIONS.more(label)}
        disabled={count >= most}
        onClick={() => step(1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}
