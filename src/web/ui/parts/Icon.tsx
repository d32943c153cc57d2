import sprite from './icons.svg?url';

/** The symbols of `icons.svg`, which is kept for ever under its hash, so that it is there offline too. */
export type IconName =
  | 'o2'
  | 'water'
  | 'food'
  | 'power'
  | 'co2'
  | 'temp'
  | 'habitat'
  | 'solar'
  | 'greenhouse'
  | 'ration'
  | 'health'
  | 'moon'
  | 'morale'
  | 'robot'
  | 'repair'
  | 'dust'
  | 'sun'
  | 'eject'
  | 'insert'
  | 'play'
  | 'pause'
  | 'step'
  | 'fast'
  | 'max'
  | 'plus'
  | 'alarm'
  | 'close'
  | 'rise'
  | 'fall'
  | 'flat'
  | 'loss'
  | 'revert'
  | 'file'
  | 'isru'
  | 'extractor'
  | 'repair-bay'
  | 'shelter'
  | 'reactor'
  | 'medbay'
  | 'airlock'
  | 'mast'
  | 'battery';

/** A symbol in the colour of the text beside it. It says nothing by itself: the words beside it do. */
export function Icon({ name, size = 'm' }: { readonly name: IconName; readonly size?: 's' | 'm' | 'l' }) {
  return (
    <svg className={`ic ic-${size}`} aria-hidden="true">
      <use href={`${sprite}#i-${name}`} />
    </svg>
  );
}
