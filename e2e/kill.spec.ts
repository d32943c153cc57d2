import { encode } from '../src/core/cartridge/codec.ts';
import { cartridgeOf } from '../src/core/cartridge/convert.ts';
import { provisionedRun } from '../src/dev/engines/voyage.ts';
import { deckKilled } from './kill/deckRounds.ts';
import { INTERVAL_SOLS, killed } from './kill/rounds.ts';
import { expect, keepSpeed, listen, open, status, test, wakeUp } from './story.ts';

/** `npm run kill` does it thirty times. */
const KILLS = 2;

test(`the browser is killed ${KILLS} times at random moments: each time a colony that verifies is found again`, async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const problems: string[] = [];
  const losses = await killed({ times: KILLS, baseURL: baseURL ?? '', heard: (page) => listen(page, problems) });
  expect(losses).toHaveLength(KILLS);
  // How far it got is the machine's affair; that something was kept is not.
  expect(Math.max(...losses.map(({ seen }) => seen))).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test(`the browser is killed ${KILLS} times during swaps and contracts: nothing that was shown of them is gone`, async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  const problems: string[] = [];
  const losses = await deckKilled({ times: KILLS, baseURL: baseURL ?? '', heard: (page) => listen(page, problems) });
  expect(losses).toHaveLength(KILLS);
  expect(Math.max(...losses.map(({ modules }) => modules[1]))).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('reloading in the middle of play loses no more than an interval either', async ({ page }) => {
  await open(page);
  const text = new TextDecoder().decode(encode(cartridgeOf(provisionedRun(32))));
  await page.evaluate((file) => window.marsdeck.insert(file), text);
  await keepSpeed(page);
  await page.evaluate(() => window.marsdeck.setSpeed('max'));
  await page.evaluate(() => window.marsdeck.play());
  await page.waitForFunction(() => window.marsdeck.status().sol > 90);
  const before = await status(page);
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await wakeUp(page);
  expect((await status(page)).sol).toBeGreaterThanOrEqual(before.sol - INTERVAL_SOLS);
});
