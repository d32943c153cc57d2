import { useId } from 'react';

type Props = {
  readonly title: string;
  readonly says: string;
  /** Rising in x. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Of a count that changes at once. */
  readonly steps?: boolean;
};

const WIDTH = 300;
const HEIGHT = 90;

/** One figure over the sols. What it says stands beside it, and in a table. */
export function Curve({ title, says, points, steps = false }: Props) {
  const id = useId();
  const most = Math.max(...points.map(([, y]) => y), 1e-9);
  const last = Math.max(points.at(-1)?.[0] ?? 1, 1);
  const at = ([x, y]: readonly [number, number]): string =>
    `${((x / last) * WIDTH).toFixed(1)} ${(HEIGHT - (y / most) * (HEIGHT - 6) - 2).toFixed(1)}`;
  const line = points
    .map((point, index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${at(point)}`;
      return steps ? `L${at([point[0], before[1]])}L${at(point)}` : `L${at(point)}`;
    })
    .join('');
  return (
    <figure className="curve" aria-labelledby={id}>
      <figcaption id={id}>
        <b>{title}</b> <span className="num">{says}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="curve-rule" d={`M0 ${HEIGHT - 2}H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 4H${WIDTH}`} />
        <path className="curve-fill" d={`${line}L${WIDTH} ${HEIGHT - 2}L0 ${HEIGHT - 2}Z`} />
        <path className="curve-line" d={line} />
      </svg>
    </figure>
  );
}
