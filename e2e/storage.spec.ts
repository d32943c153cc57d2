import { bundleScript } from '../src/dev/bundleScript.ts';
import { expect, open, test } from './story.ts';

test('the slots keep their laws on a real IndexedDB, as they do in memory', async ({ page }) => {
  const script = await bundleScript('web/storage/slots.laws.test-support.ts', 'LAWS');
  await open(page);
  const results = await page.evaluate<[string, string | null][]>(`${script};LAWS.runLaws()`);
  expect(results.length).toBeGreaterThan(8);
  expect(results.filter(([, problem]) => problem !== null)).toEqual([]);
});
