import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTHING, add, readPlaywright, readVitest } from './tally.ts';

test('a story that needed its second try counts as passed, and is told; a missing report is a rejection', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsdeck-tally-'));
  try {
    const stories = join(folder, 'stories.json');
    await writeFile(stories, '{"stats":{"expected":3,"unexpected":1,"flaky":2,"skipped":4}}');
    const units = join(folder, 'units.json');
    await writeFile(units, '{"numPassedTests":10,"numFailedTests":0,"numPendingTests":2,"numTodoTests":1}');
    const both = add(await readPlaywright(stories), add(await readVitest(units), NOTHING));
    expect(both).toEqual({ passed: 15, failed: 1, skipped: 7, flaky: 2 });
    await expect(readPlaywright(join(folder, 'none.json'))).rejects.toThrow();
  } finally {
    await rm(folder, { recursive: true });
  }
});
