import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rescale, SHARES, type Shares } from './rescale.ts';

const start: Shares = { heating: 0.25, isru: 0.3, greenhouse: 0.45 };
const sum = (shares: Shares): number => SHARES.reduce((total, share) => total + shares[share], 0);

describe('three shares of one whole', () => {
  it('the other two give in proportion to what they have', () => {
    expect(rescale(start, 'heating', 0.5)).toEqual({ heating: 0.5, isru: 0.2, greenhouse: 0.3 });
    expect(rescale(start, 'greenhouse', 1)).toEqual({ heating: 0, isru: 0, greenhouse: 1 });
  });

  it('two that have nothing get the same', () => {
    expect(rescale({ heating: 1, isru: 0, greenhouse: 0 }, 'heating', 0.5)).toEqual({
      heating: 0.5,
      isru: 0.25,
      greenhouse: 0.25,
    });
  });

  it('a move there and back changes nothing', () => {
    expect(rescale(start, 'heating', start.heating)).toEqual(start);
  });

  it('always makes one whole of hundredths, with the moved share where it was put', () => {
    const part = fc.nat(100);
    fc.assert(
      fc.property(part, part, part, fc.constantFrom(...SHARES), part, (a, b, c, moved, to) => {
        const total = a + b + c || 1;
        const next = rescale({ heating: a / total, isru: b / total, greenhouse: c / total }, moved, to / 100);
        expect(next[moved]).toBe(to / 100);
        expect(sum(next)).toBeCloseTo(1, 12);
        for (const share of SHARES) {
          expect(next[share]).toBeGreaterThanOrEqual(0);
          expect(next[share] * 100).toBeCloseTo(Math.round(next[share] * 100), 9);
        }
      }),
    );
  });
});
