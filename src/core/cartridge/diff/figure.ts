/** Figures as people read them, the same in every place: no locale. */

/** A real minus sign. */
const MINUS = '\u2212';
/** No float64 has more digits than this. */
const MOST_DECIMALS = 17;

/** A number with thousands apart and as few decimals as `decimals` asks for; `signed` puts a plus before a gain. */
export function figure(value: number, decimals: number, signed = false): string {
  const [whole = '0', part = ''] = plain(Math.abs(value), decimals).split('.');
  const fraction = part.replace(/0+$/, '');
  const text = `${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')}${fraction === '' ? '' : `.${fraction}`}`;
  if (value < 0 && /[1-9]/.test(text)) return `${MINUS}${text}`;
  return signed && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Beyond 1e21 `toFixed` writes exponents: then so do we. */
function plain(size: number, decimals: number): string {
  return size < 1e21 ? size.toFixed(decimals) : String(size);
}

/** Decimals that tell two numbers apart: by their difference to two digits at least, none more for whole numbers. */
export function decimalsFor(before: number, after: number): number {
  const gap = Math.abs(after - before);
  if (gap === 0 || !Number.isFinite(gap)) return 3;
  let decimals = 0;
  // The first digit of the difference, and one more.
  for (let size = gap; size < 10 && decimals < MOST_DECIMALS; size *= 10) decimals++;
  return Number.isInteger(before) && Number.isInteger(after) ? 0 : Math.max(decimals, 1);
}
