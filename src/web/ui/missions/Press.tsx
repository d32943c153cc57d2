import { newSeed } from '../../app/ids.ts';
import { Icon } from '../parts/Icon.tsx';
import { BEGIN } from '../text.ts';
import { MISSIONS } from '../textMissions.ts';
import { LabelPicture } from './LabelPicture.tsx';
import { useLabels } from './useLabels.ts';

type Props = {
  readonly mission: string;
  readonly seed: string;
  readonly custom?: object;
  readonly onSeed: (seed: string) => void;
};

/** The cartridge as it will be pressed, the seed it is drawn from, and the key that presses it. */
export function Press({ mission, seed, custom, onSeed }: Props) {
  const born = { mission, seed: Number(seed) };
  const [label = null] = useLabels([custom === undefined ? born : { ...born, custom }]);
  return (
    <>
      <div className="press-bed">
        <div className="cart press-cart">
          <LabelPicture svg={label} name={MISSIONS.label} />
        </div>
      </div>
      <div className="press-seed">
        <label className="field">
          <span>{BEGIN.seed}</span>
          <input
            className="input num seed-wheels"
            name="seed"
            inputMode="numeric"
            autoComplete="off"
            placeholder={BEGIN.anySeed}
            aria-describedby="seed-hint"
            pattern="[0-9]*"
            maxLength={15}
            value={seed}
            onChange={(event) => onSeed(event.target.value.trim())}
          />
        </label>
        <button type="button" className="key" onClick={() => onSeed(String(newSeed()))}>
          <Icon name="shuffle" size="s" />
          {MISSIONS.shuffle}
        </button>
      </div>
      <p className="muted small" id="seed-hint">
        {MISSIONS.seedHint}
      </p>
      <button type="submit" className="key key--go press-key">
        <Icon name="cartridge" />
        {MISSIONS.press}
      </button>
    </>
  );
}
