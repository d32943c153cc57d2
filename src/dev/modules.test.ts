import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIGEST_FILE, MODULE_FOLDER, digestText, moduleFiles } from './modules/files.ts';

test('the shipped modules and their digests are what `npm run -s modules` writes', () => {
  const files = moduleFiles();
  expect(readdirSync(MODULE_FOLDER).sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) {
    expect(existsSync(join(MODULE_FOLDER, name)), name).toBe(true);
    expect(readFileSync(join(MODULE_FOLDER, name), 'utf8'), name).toBe(text);
  }
  expect(readFileSync(DIGEST_FILE, 'utf8')).toBe(digestText());
});
