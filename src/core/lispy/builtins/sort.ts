/** A stable merge sort of our own: how often an engine's sort calls its comparator differs, and so would the gas. */

/** Sorts in place. `isBefore` may say anything; the calls made depend on nothing but its answers. */
export function mergeSort<T>(items: T[], isBefore: (a: T, b: T) => boolean): void {
  let from = items;
  let to = items.slice();
  for (let width = 1; width < items.length; width *= 2) {
    for (let start = 0; start < items.length; start += 2 * width)
      merge(
        from,
        to,
        start,
        Math.min(start + width, items.length),
        Math.min(start + 2 * width, items.length),
        isBefore,
      );
    [from, to] = [to, from];
  }
  if (from !== items) for (let i = 0; i < items.length; i++) items[i] = from[i] as T;
}

function merge<T>(
  from: readonly T[],
  to: T[],
  start: number,
  middle: number,
  end: number,
  isBefore: (a: T, b: T) => boolean,
): void {
  let left = start;
  let right = middle;
  for (let i = start; i < end; i++) {
    const takesRight = right < end && (left >= middle || isBefore(from[right] as T, from[left] as T));
    to[i] = from[takesRight ? right++ : left++] as T;
  }
}
