import { useRef } from 'react';
import { gauge } from '../../app/views.ts';
import type { Gauge } from '../../../core/protocol.ts';
import { fixed } from '../format.ts';
import { useView } from '../live.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { CABIN } from '../text.ts';

type Readout = {
  readonly of: Gauge;
  readonly icon: IconName;
  readonly unit: string;
  readonly digits: number;
  readonly scale?: number;
  /** Bounds beyond which a person suffers; the word for it is shown beside the figure. */
  readonly below?: readonly [limit: number, word: string];
  readonly above?: readonly [limit: number, word: string];
};

const READOUTS: readonly (Readout & { readonly name: string })[] = [
  {
    of: 'cabinTempC',
    name: CABIN.temperature,
    icon: 'temp',
    unit: '°C',
    digits: 1,
    below: [12, CABIN.cold],
    above: [34, CABIN.hot],
  },
  { of: 'oxygenKpa', name: CABIN.oxygen, icon: 'o2', unit: 'kPa', digits: 1, below: [18, CABIN.thin] },
  { of: 'carbonDioxideKpa', name: CABIN.carbonDioxide, icon: 'co2', unit: 'kPa', digits: 2, above: [0.7, CABIN.stale] },
  { of: 'pressureKpa', name: CABIN.pressure, icon: 'habitat', unit: 'kPa', digits: 1 },
  {
    of: 'domeTempC',
    name: CABIN.dome,
    icon: 'greenhouse',
    unit: '°C',
    digits: 1,
    below: [8, CABIN.cold],
    above: [38, CABIN.hot],
  },
  { of: 'cropKg', name: CABIN.crop, icon: 'food', unit: 'kg', digits: 1 },
  { of: 'lightShare', name: CABIN.array, icon: 'solar', unit: '%', digits: 0, scale: 100 },
  { of: 'solarKw', name: CABIN.solar, icon: 'power', unit: 'kW', digits: 1 },
  { of: 'risk', name: CABIN.risk, icon: 'alarm', unit: CABIN.riskUnit, digits: 0, above: [50, CABIN.high] },
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

function Figure({ of, name, icon, unit, digits, scale = 1, below, above }: (typeof READOUTS)[number]) {
  const root = useRef<HTMLDivElement>(null);
  const wordFor = (value: number): string => {
    if (below !== undefined && value < below[0]) return below[1];
    return above !== undefined && value > above[0] ? above[1] : '';
  };
  useView((view) => root.current?.classList.toggle('is-off', wordFor(gauge(view, of)) !== ''));
  return (
    <div className="readout" ref={root}>
      <dt>
        <Icon name={icon} size="s" />
        {name}
      </dt>
      <dd>
        <Live className="num" read={(view) => fixed(gauge(view, of) * scale, digits)} /> <small>{unit}</small>{' '}
        <Live className="readout-word" read={(view) => wordFor(gauge(view, of))} />
      </dd>
    </div>
  );
}
