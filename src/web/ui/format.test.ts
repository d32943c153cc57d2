import { describe, expect, it } from 'vitest';
import { clock, counter, figures, fixed, signedFigures, solsLeft } from './format.ts';

describe('numbers on the console', () => {
  it('have a true minus, and none on a zero', () => {
    expect(fixed(-31.4, 0)).toBe('−31');
    expect(fixed(-0.04, 1)).toBe('0.0');
    expect(fixed(1204.4, 0)).toBe('1,204');
  });

  it('are a dash where they are not known', () => {
    expect([fixed(NaN, 2), figures(NaN)]).toEqual(['—', '—']);
  });

  it('have about three figures', () => {
    expect([0.416, 7.306, 42.04, 99.96, 815.2].map((value) => figures(value))).toEqual([
      '0.42',
      '7.31',
      '42.0',
      '100',
      '815',
    ]);
  });

  it('show the sign of a change', () => {
    expect([4.886, -10.21, -0.001].map((value) => signedFigures(value))).toEqual(['+4.89', '−10.2', '±0.00']);
  });

  it('tell sols and hours', () => {
    expect([2.62, 120.4, 999].map((sols) => solsLeft(sols))).toEqual(['2.6', '120', '999+']);
    expect([clock(7), counter(147), counter(12_345)]).toEqual(['07:00', '0147', '9999']);
  });
});
