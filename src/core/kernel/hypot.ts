/**
 * √(x² + y²) without overflow or underflow on the way, within 1.2 ulp. Infinity if either is infinite, even if the
 * other is NaN; else NaN if either is NaN. Method: both are scaled by an exact power of two when a square could
 * leave the range of doubles.
 */
export function hypot(x: number, y: number): number {
  const a = Math.abs(x);
  const b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  const large = a > b ? a : b;
  const small = a > b ? b : a;
  if (large > 1e150) {
    const p = a * 2.409919865102884e-181; // 2^-600
    const q = b * 2.409919865102884e-181;
    return Math.sqrt(p * p + q * q) * 4.149515568880993e180;
  }
  if (small < 1e-140 && large < 1e-120) {
    const p = a * 4.149515568880993e180; // 2^600
    const q = b * 4.149515568880993e180;
    return Math.sqrt(p * p + q * q) * 2.409919865102884e-181;
  }
  return Math.sqrt(a * a + b * b);
}
