import { describe, expect, it } from 'vitest';
import { nextSky } from './sky.ts';

const clear = { sky: 'night', tau: 0.5, fast: false } as const;

describe('the light the page stands in', () => {
  it('is the sky of the site up to 8x', () => {
    expect(nextSky(clear, null, 0)).toBe('night');
    expect(nextSky({ ...clear, sky: 'noon' }, { sky: 'sunset', sinceMs: 0 }, 5000)).toBe('noon');
  });

  it('follows the dust alone above 8x', () => {
    expect(nextSky({ ...clear, fast: true }, { sky: 'night', sinceMs: 0 }, 5000)).toBe('noon');
    expect(nextSky({ ...clear, fast: true, tau: 1.6 }, { sky: 'noon', sinceMs: 0 }, 5000)).toBe('storm');
  });

  it('leaves a storm only when the dust is clearly thinner', () => {
    expect(nextSky({ ...clear, fast: true, tau: 1.4 }, { sky: 'storm', sinceMs: 0 }, 5000)).toBe('storm');
    expect(nextSky({ ...clear, fast: true, tau: 1.2 }, { sky: 'storm', sinceMs: 0 }, 5000)).toBe('noon');
  });

  it('never flashes: a light stays for a while at any speed', () => {
    expect(nextSky(clear, { sky: 'noon', sinceMs: 1000 }, 1300)).toBe('noon');
    expect(nextSky({ ...clear, fast: true, tau: 3 }, { sky: 'noon', sinceMs: 1000 }, 3000)).toBe('noon');
  });
});
