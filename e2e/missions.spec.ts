import { MISSION, PLAYABLE } from '../src/core/colony/missions.ts';
import { advance, begin, expect, open, status, test } from './story.ts';

test('each of the nine missions begins, lives thirty sols or ends, and nothing is complained of', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page);
  for (const mission of PLAYABLE) {
    await begin(page, 7, mission);
    expect(await status(page)).toMatchObject({ mission, sol: 0, alive: true, unranked: false });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MISSION[mission].title);
    await advance(page, 30);
    const { sol, alive } = await status(page);
    expect(sol === 30 || !alive, mission).toBe(true);
    const members = MISSION[mission].crew.length + MISSION[mission].robots.length;
    await expect(page.getByRole('region', { name: 'Crew' }).getByRole('listitem')).toHaveCount(members);
  }
});

test('a custom mission is as it was typed, its site chosen on the map; Undo is at hand', async ({ page }) => {
  await open(page);
  await begin(page, 1);
  await advance(page, 2);
  await page.getByRole('complementary', { name: 'Deck' }).getByRole('link', { name: 'New colony' }).click();
  await page.getByRole('radio', { name: 'Custom' }).check();
  await page.getByRole('radio', { name: 'Hellas Planitia' }).check();
  await expect(page.getByText('−8.2 km')).toBeVisible();
  await page.getByLabel('People', { exact: true }).fill('2');
  await page.getByLabel('Robots', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'One more: Robots' }).click();
  await page.getByRole('slider', { name: 'Sol of the ledger' }).fill('480');
  await expect(page.getByText(/Ls \d+°, northern (autumn|winter), dust season/)).toBeVisible();
  await page.getByLabel('Water, kg').fill('4000');
  await page.getByLabel('Seed').fill('5');
  await expect(page.getByRole('img', { name: 'The label it will have' })).toBeVisible();
  await page.getByRole('button', { name: 'Press the cartridge' }).click();
  await page.waitForFunction(() => window.marsdeck.status().mission === 'custom');
  await expect(page.getByText('Hellas Planitia')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Crew' }).getByRole('listitem')).toHaveCount(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction(() => window.marsdeck.status().mission === 'ares' && window.marsdeck.status().sol === 2);
});

test('window.marsdeck takes a custom mission’s settings, and refuses in words what can’t be', async ({ page }) => {
  await open(page);
  const born = { mission: 'custom', seed: 4, people: 0, robots: 2, site: 'gale', startSol: 300, fuse: 0 };
  expect(await page.evaluate((options) => window.marsdeck.newColony(options), born)).toMatchObject({ ok: true });
  expect(await status(page)).toMatchObject({ mission: 'custom', sol: 0, alive: true });
  for (const wrong of [{ people: 0, robots: 0 }, { people: 99 }, { site: 'venus' }])
    expect(
      await page.evaluate((options) => window.marsdeck.newColony({ mission: 'custom', ...options }), wrong),
    ).toMatchObject({ ok: false, error: { kind: 'invalid-argument', message: expect.stringMatching(/\.$/) } });
  expect(await status(page)).toMatchObject({ mission: 'custom', sol: 0 });
});
