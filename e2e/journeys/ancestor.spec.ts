import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DESK } from '../sizes.ts';
import { advance, expect, exportText, open, status, test } from '../story.ts';
import { choose, keys } from './walk.ts';

const GOLDEN = fileURLToPath(new URL('../../src/core/cartridge/golden/', import.meta.url));
const REAL = fileURLToPath(new URL('../../../shared/fixtures/mars-barn-v1/', import.meta.url));
/** Version-1 files: ours, and where they are at hand, those that others have made. */
const FILES = [GOLDEN, REAL].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json') && (folder === REAL || name.startsWith('v1-')))
        .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }))
    : [],
);
const ALIVE = 'v1-fix-lunar-robots.json';

test('with keys alone a version-1 file of the ancestor goes on, unranked, and the page says what was left behind; so does each other', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(DESK);
  const file = FILES.find(({ name }) => name === ALIVE);
  if (file === undefined) throw new Error('the file is gone');
  const { sol } = (JSON.parse(file.text) as { state: { sol: number } }).state;
  await open(page);
  await choose(page, () => page.keyboard.press('Control+o'), file.name, file.text);
  const card = page.getByRole('article', { name: `Lunar surplus, sol ${sol}` });
  await expect(card.getByText('Brought up to date from version 1.')).toBeVisible();
  await expect(card.getByRole('row', { name: 'Ranked no' })).toBeVisible();
  await expect(card.getByText(/no command log/i)).toBeVisible();
  await expect(card.getByRole('listitem').nth(3)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.getByText('Unranked', { exact: true })).toBeVisible();
  await keys(page, 'Alt+4');
  await page.waitForFunction((then) => window.marsdeck.status().sol > then, sol);
  await keys(page, 'Space');
  await page.waitForFunction(() => !window.marsdeck.status().running);

  for (const { name, text } of FILES) {
    const { state } = JSON.parse(text) as { state: { sol: number; alive: boolean } };
    expect(await page.evaluate((whole) => window.marsdeck.insert(whole), text), name).toMatchObject({ ok: true });
    expect(await status(page), name).toMatchObject({ sol: state.sol, alive: state.alive, unranked: true });
    const resumed = JSON.parse(await exportText(page)) as { version: number; genesis: { from: { losses: string[] } } };
    expect(resumed.version, name).toBe(2);
    expect(resumed.genesis.from.losses.length, name).toBeGreaterThan(0);
    if (!state.alive) continue;
    await advance(page, 1);
    expect((await status(page)).sol, name).toBe(state.sol + 1);
  }
});
