/** Two colonies as one organism, and where they moved together or apart. */
import type { Metric, Motion, Resonance } from '../../cartridge/formats/world.ts';
import { correlationOf, meanOf, spreadOf } from './figures.ts';
import { type Aligned, IS_BAD_TO_RISE } from './history.ts';

/** Correlations nearer to 0 than this say nothing. */
const TELLING = 0.3;

/** How the two as one moved: the sum of their changes. */
export function motionOf(sols: readonly Aligned[], metric: Metric): Motion {
  const sums = sols.map(([a, b]) => a[metric] + b[metric] + 0);
  const wrong = sums.filter((sum) => (IS_BAD_TO_RISE[metric] ? sum > 0 : sum < 0)).length;
  return {
    mean: meanOf(sums),
    spread: spreadOf(sums),
    velocity: sums.at(-1) ?? 0,
    risk: sums.length === 0 ? 0 : wrong / sums.length,
  };
}

const WORD: Readonly<Record<Metric, string>> = {
  o2: 'Oxygen',
  h2o: 'Water',
  food: 'Food',
  power: 'Charge',
  risk: 'The risk index',
};

/** Whether the two moved together. */
export function resonanceOf(sols: readonly Aligned[], metric: Metric): Resonance {
  const correlation = correlationOf(
    sols.map(([a]) => a[metric]),
    sols.map(([, b]) => b[metric]),
  );
  const signs = sols.map(([a, b]) => Math.sign(a[metric]) * Math.sign(b[metric]));
  const together = signs.filter((sign) => sign > 0).length;
  const apart = signs.filter((sign) => sign < 0).length;
  const kind = kindOf(correlation);
  return { metric, kind, correlation, together, apart, text: textOf(WORD[metric], kind, correlation, sols.length) };
}

function kindOf(correlation: number | null): Resonance['kind'] {
  if (correlation === null) return 'unknown';
  if (correlation >= TELLING) return 'together';
  return correlation <= -TELLING ? 'apart' : 'unrelated';
}

function textOf(word: string, kind: Resonance['kind'], correlation: number | null, sols: number): string {
  if (correlation === null) return `${word}: too little to tell.`;
  const figure = `correlation ${Math.round(correlation * 100) / 100} over ${sols} sols`;
  if (kind === 'unrelated') return `${word} moved without regard to the other: ${figure}.`;
  return `${word} moved ${kind} in both: ${figure}.`;
}
