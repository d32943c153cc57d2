import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LAYOUT_FILE, layoutText } from './layout/file.ts';

test('R7.3 layout.generated.ts is what the schema says now; after a change of the schema: npm run -s layout', () => {
  expect(readFileSync(LAYOUT_FILE, 'utf8') === layoutText(), 'run `npm run -s layout` and commit what it writes').toBe(
    true,
  );
});
