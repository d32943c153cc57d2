import { describe, expect, it } from 'vitest';
import { nextSky } from './sky.ts';

describe('the light the page stands in', () => {
  it('is the sky of the site up to 8x', () => {
    expect(nextSky({ sky: 'night', tau: 0.5, pace: 'followed' }, null, 0)).toBe('night');
    expect(nextSky({ sky: 'noon', tau: 0.5, pace: 'followed' }, { sky: 'sunset', sinceMs: 0 }, 5000)).toBe('noon');
  });

  it('follows the dust alone above 8x', () => {
    const night = { sky: 'night', sinceMs: 0 } as const;
    expect(nextSky({ sky: 'night', tau: 0.5, pace: 'outrun' }, night, 5000)).toBe('noon');
    expect(nextSky({ sky: 'night', tau: 1.6, pace: 'outrun' }, night, 5000)).toBe('storm');
  });

  it('leaves a storm only when the dust is clearly thinner', () => {
    const storm = { sky: 'storm', sinceMs: 0 } as const;
    expect(nextSky({ sky: 'noon', tau: 1.4, pace: 'outrun' }, storm, 5000)).toBe('storm');
    expect(nextSky({ sky: 'noon', tau: 1.2, pace: 'outrun' }, storm, 5000)).toBe('noon');
  });

  it('never flashes while the clock runs, and is right at once when it stands', () => {
    const noon = { sky: 'noon', sinceMs: 1000 } as const;
    expect(nextSky({ sky: 'night', tau: 0.5, pace: 'followed' }, noon, 1300)).toBe('noon');
    expect(nextSky({ sky: 'noon', tau: 3, pace: 'outrun' }, noon, 3000)).toBe('noon');
    expect(nextSky({ sky: 'night', tau: 0.5, pace: 'still' }, noon, 1300)).toBe('night');
  });
});
