/** Finding where a smooth function is least, and where it crosses nothing, to the last bits of a double. */

/** Thirds of the interval left out, one a step: 60 steps narrow 800 days to a microsecond. */
const NARROWINGS = 60;
/** Halvings: 60 take any interval we search to its last bit. */
const HALVINGS = 60;

/** Where in [low, high] `f` is least, provided it falls and then rises there. */
export function leastBetween(f: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < NARROWINGS; step++) {
    const third = (to - from) / 3;
    if (f(from + third) <= f(to - third)) to -= third;
    else from += third;
  }
  return (from + to) / 2;
}

/** Where between `inside`, where `f` is below 0, and `outside`, where it is not, it passes 0. */
export function crossingBetween(f: (x: number) => number, inside: number, outside: number): number {
  let [within, without] = [inside, outside];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (within + without) / 2;
    if (f(middle) < 0) within = middle;
    else without = middle;
  }
  return (within + without) / 2;
}
