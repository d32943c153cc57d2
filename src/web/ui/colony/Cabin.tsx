import { useRef } from 'react';
import { gauge } from '../../app/views.ts';
import type { Gauge } from '../../../core/talk/view.ts';
import { fixed } from '../format.ts';
import { measured, unitOf, type Quantity } from '../measure.ts';
import { useView } from '../live.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { CABIN } from '../text.ts';

type Readout = {
  readonly of: Gauge;
  readonly icon: IconName;
  readonly name: keyof typeof CABIN;
  /** What it is measured in; what can be measured in several units is named instead. */
  readonly unit: string | null;
  readonly quantity?: Quantity;
  readonly digits: number;
  readonly scale?: number;
  /** Bounds beyond which a person suffers; the word for it is shown beside the figure. */
  readonly below?: readonly [limit: number, word: keyof typeof CABIN];
  readonly above?: readonly [limit: number, word: keyof typeof CABIN];
};

const READOUTS: readonly Readout[] = [
  {
    of: 'cabinTempC',
    name: 'temperature',
    icon: 'temp',
    unit: null,
    quantity: 'temperature',
    digits: 1,
    below: [12, 'cold'],
    above: [34, 'hot'],
  },
  { of: 'oxygenKpa', name: 'oxygen', icon: 'o2', unit: null, quantity: 'pressure', digits: 1, below: [18, 'thin'] },
  {
    of: 'carbonDioxideKpa',
    name: 'carbonDioxide',
    icon: 'co2',
    unit: null,
    quantity: 'pressure',
    digits: 2,
    above: [0.7, 'stale'],
  },
  { of: 'pressureKpa', name: 'pressure', icon: 'habitat', unit: null, quantity: 'pressure', digits: 1 },
  {
    of: 'domeTempC',
    name: 'dome',
    icon: 'greenhouse',
    unit: null,
    quantity: 'temperature',
    digits: 1,
    below: [8, 'cold'],
    above: [38, 'hot'],
  },
  { of: 'cropKg', name: 'crop', icon: 'food', unit: 'kg', digits: 1 },
  { of: 'lightShare', name: 'array', icon: 'solar', unit: '%', digits: 0, scale: 100 },
  { of: 'solarKw', name: 'solar', icon: 'power', unit: 'kW', digits: 1 },
  { of: 'risk', name: 'risk', icon: 'alarm', unit: null, digits: 0, above: [50, 'high'] },
];

/** What the machines hold: the air and warmth of people and crops, what the array brings, and how close it is to harm. */
export function Cabin() {
  return (
    <section className="cabin" aria-labelledby="cabin">
      <h2 className="legend" id="cabin">
        {CABIN.title}
      </h2>
      <dl className="readouts">
        {READOUTS.map((readout) => (
          <Figure key={readout.of} {...readout} />
        ))}
      </dl>
    </section>
  );
}

function Figure({ of, name, icon, unit, quantity, digits, scale = 1, below, above }: Readout) {
  const root = useRef<HTMLDivElement>(null);
  const wordFor = (value: number): string => {
    if (below !== undefined && value < below[0]) return CABIN[below[1]];
    return above !== undefined && value > above[0] ? CABIN[above[1]] : '';
  };
  const figure = (value: number): string =>
    quantity === undefined ? fixed(value * scale, digits) : measured(quantity, value, digits);
  useView((view) => root.current?.classList.toggle('is-off', wordFor(gauge(view, of)) !== ''));
  return (
    <div className="readout" ref={root}>
      <dt>
        <Icon name={icon} size="s" />
        {CABIN[name]}
      </dt>
      <dd>
        <Live className="num" read={(view) => figure(gauge(view, of))} />{' '}
        <small>{quantity === undefined ? (unit ?? CABIN.riskUnit) : unitOf(quantity)}</small>{' '}
        <Live className="readout-word" read={(view) => wordFor(gauge(view, of))} />
      </dd>
    </div>
  );
}
