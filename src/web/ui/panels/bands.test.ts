import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf } from './bands.ts';

const amounts = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });

test('rows of each side fit the drawing, and their bands make up the bar', () => {
  fc.assert(
    fc.property(amounts, amounts, (into, out) => {
      const { height, bar, ...sides } = bandsOf(into, out);
      for (const side of [sides.in, sides.out]) {
        const rows = side.reduce((all, { rowPx }) => all + rowPx, 0);
        expect(rows).toBeLessThanOrEqual(height + 1e-6);
        // A row is as high as an empty one, and its band.
        expect(rows - side.length * 26).toBeCloseTo(bar.height, 6);
      }
    }),
  );
});

test('a band is as thick as its share', () => {
  const { in: into, bar } = bandsOf([3, 1], [4]);
  expect(into.map(({ rowPx }) => (rowPx - 26) / bar.height)).toEqual([0.75, 0.25]);
});

test('without any flow there is nothing to draw', () => {
  expect(bandsOf([], [])).toMatchObject({ in: [], out: [] });
});
