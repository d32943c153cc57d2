import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    exclude: ['**/*.browser.test.*', '**/node_modules/**'],
    environment: 'node',
    testTimeout: 60_000,
    // As many as there are processors: one is left idle otherwise.
    maxWorkers: '100%',
  },
});
