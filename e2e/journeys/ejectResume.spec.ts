import { PHONE } from '../sizes.ts';
import { advance, downloadBy, expect, open, status, test } from '../story.ts';
import { choose, enter, keys, playTo, somebodyElse } from './walk.ts';

test('with keys alone a colony is ejected on one device and wakes up on another exactly where it was', async ({
  page,
  browser,
  problems,
}) => {
  await page.setViewportSize(PHONE);
  await open(page);
  await enter(page, page.getByRole('button', { name: 'New colony' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ares I');
  await playTo(page, 12, () => keys(page, 'Alt+4'));
  const before = await status(page);
  expect(before).toMatchObject({ mission: 'ares', alive: true, running: false, unranked: false });
  const file = await downloadBy(page, () => page.keyboard.press('Control+s'));
  expect(file.name).toBe(`ares-sol${before.sol}-${before.id}.cartridge.json`);
  expect(JSON.parse(file.text)).toMatchObject({ _format: 'mars-barn-cartridge', version: 2, id: before.id });
  await expect(page.getByText(/^Copy ejected, \d+ kB: ares-sol/)).toBeVisible();

  const other = await somebodyElse(browser, PHONE, problems);
  await choose(other, () => other.keyboard.press('Control+o'), file.name, file.text);
  const card = other.getByRole('article', { name: `Ares I, sol ${before.sol}` });
  await expect(card.getByRole('row', { name: /^Replay holds/ })).toBeVisible();
  await expect(card.getByRole('row', { name: 'Ranked a hub decides' })).toBeVisible();
  expect(await status(other)).toMatchObject({
    id: before.id,
    sol: before.sol,
    tick: before.tick,
    stateHash: before.stateHash,
    running: false,
  });
  await other.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  // Whoever knows the console already is taught nothing.
  const slip = other.getByRole('complementary').filter({ hasText: 'First colony' });
  await enter(other, slip.getByRole('button', { name: 'Skip all' }));
  await expect(slip).toHaveCount(0);
  await advance(page, 30);
  await advance(other, 30);
  expect((await status(other)).stateHash).toBe((await status(page)).stateHash);
  await other.context().close();
});
