import { defineConfig } from 'vitest/config';

/** What looks at a module's own memory: the page's store, the register of constants. Each file has its modules to itself. */
const ALONE = ['src/web/app/**/*.test.{ts,tsx}', 'src/core/mars/constant.test.ts', 'src/dev/sources.test.ts'];

const common = { exclude: ['**/*.browser.test.*', '**/node_modules/**'], environment: 'node', testTimeout: 60_000 };

export default defineConfig({
  test: {
    // As many as there are processors: one is left idle otherwise.
    maxWorkers: '100%',
    projects: [
      // Modules are read once a thread, not once a file: that was 40 % of the time.
      {
        test: {
          ...common,
          name: 'shared',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: [...common.exclude, ...ALONE],
          pool: 'threads',
          isolate: false,
          setupFiles: ['src/dev/seeds.test-support.ts'],
        },
      },
      { test: { ...common, name: 'alone', include: ALONE } },
    ],
  },
});
