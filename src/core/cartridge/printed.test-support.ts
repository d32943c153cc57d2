/** Files as they are printed elsewhere, to be read as they stand. */

/** The specification's own example of a cartridge with a chain. */
export const SPEC_EXAMPLE = {
  _format: 'mars-barn-cartridge',
  version: 1,
  name: 'Colony Run',
  state: { sol: 147, alive: true },
  chainBlocks: [{ sol: 1, hash: 'abc123', prevHash: null }],
  score: { total: 15000, grade: 'B' },
};

/** The article's example, its comments and dots left out. */
export const ARTICLE_EXAMPLE = {
  _format: 'mars-barn-cartridge',
  version: 1,
  id: 'MBC-LZ4K2-A1B2',
  created: '2025-07-09T14:30:00Z',
  config: { arch: 'engineer', lispy: 'adaptive_governor', lispyCode: '(begin ...)', simSpeed: 2 },
  state: {
    sol: 147,
    alive: true,
    o2: 42.3,
    crew: [{ name: 'Chen', hp: 72, alive: true }],
    modules: ['greenhouse_dome', 'solar_farm'],
    alloc: { h: 0.25, i: 0.4, g: 0.35 },
  },
  echoHistory: [],
  echoInertia: { o2_velocity: -0.3 },
  taskHistory: [],
  reflexHistory: [],
  score: { total: 15200, grade: 'B', breakdown: [['Survival', 8000]] },
};
