type Props = {
  readonly label: string;
  readonly value: string;
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
};

/** A number that is typed, as the text that was typed: what it means is read when it is used. */
export function NumberField({ label, value, min, max, disabled = false, onChange }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="input num"
        type="number"
        inputMode="numeric"
        required
        min={min}
        max={max}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
