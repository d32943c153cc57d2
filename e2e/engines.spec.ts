import { expect, test } from '@playwright/test';
import { bundleProbe } from '../src/dev/engines/bundle.ts';
import { differences } from '../src/dev/engines/compare.ts';
import { probeAll } from '../src/dev/engines/entry.ts';

test('Node and Chromium give the same bits: 100,000 results of each function, and a colony over 200 sols', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const script = await bundleProbe();
  const expected = probeAll();
  const got = await page.evaluate<string>(`${script};MARSDECK_PROBE.probeAll()`);
  expect(Object.keys(JSON.parse(expected) as object).length).toBeGreaterThan(210);
  expect(differences(expected, got)).toEqual([]);
});
