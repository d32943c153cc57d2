import { describe, expect, it } from 'vitest';
import { inTenSols, levelOf, scaleAt } from './reserves.ts';

describe('the scale of the reserve bank', () => {
  it('has a quarter of its sols at half its height, and keeps to its ends', () => {
    expect(scaleAt(0)).toBe(0);
    expect(scaleAt(15)).toBe(0.5);
    expect(scaleAt(60)).toBe(1);
    expect(scaleAt(999)).toBe(1);
    expect(scaleAt(-1)).toBe(0);
  });

  it('tells low from critical', () => {
    const bank = { critical: 3, low: 7 };
    expect([2.9, 3, 6.9, 7].map((sols) => levelOf(sols, bank))).toEqual(['critical', 'low', 'low', 'sound']);
  });

  it('foretells ten sols from the last one, and never less than none', () => {
    expect(inTenSols(20, 100, -2)).toBeCloseTo(16);
    expect(inTenSols(20, 100, -20)).toBe(0);
    expect(inTenSols(0, 0, -1)).toBe(0);
  });
});
