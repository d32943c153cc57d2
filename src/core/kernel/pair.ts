/**
 * What a · b loses to rounding: a · b = fl(a · b) + productError(a, b) exactly, for |a|, |b| < 2^990 and a product
 * above 2^-960. Outside that range it is NaN or only roughly right. Method: Veltkamp's splitting and Dekker's
 * product (Dekker 1971).
 */
export function productError(a: number, b: number): number {
  const aWide = 134217729 * a; // 2^27 + 1
  const bWide = 134217729 * b;
  const aHigh = aWide - (aWide - a);
  const bHigh = bWide - (bWide - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - a * b + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/**
 * (a + aLow) / (b + bLow), within 0.51 ulp; a low part may be a tenth of its high part. The quotient must be within
 * the range of `productError`. Method: one division, corrected by its remainder.
 */
export function pairRatio(a: number, aLow: number, b: number, bLow: number): number {
  const top = a + aLow;
  const topLow = a - top + aLow;
  const bottom = b + bLow;
  const bottomLow = b - bottom + bLow;
  const quotient = top / bottom;
  const rest = top - quotient * bottom - productError(quotient, bottom);
  return quotient + (rest + topLow - quotient * bottomLow) / bottom;
}
