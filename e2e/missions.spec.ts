import { MISSION, PLAYABLE } from '../src/core/colony/missions.ts';
import { advance, begin, expect, open, status, test } from './story.ts';

test('each of the nine missions begins, lives thirty sols or ends, and nothing is complained of', async ({ page }) => {
  test.setTimeout(120_000);
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

test('a mission is chosen on the title by its name, and one press begins the first', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Dust bowl' }).check();
  await expect(page.getByText(MISSION.dustbowl.brief)).toBeVisible();
  await expect(page.getByText('Extreme')).toBeVisible();
  await page.getByRole('button', { name: 'New colony' }).click();
  await page.waitForFunction(() => window.marsdeck.status().mission === 'dustbowl');
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await page.getByRole('button', { name: 'New colony' }).click();
  await page.waitForFunction(() => window.marsdeck.status().mission === 'ares');
});

test('a custom mission is as it was typed; from a running colony it is begun on a panel, and Undo is at hand', async ({
  page,
}) => {
  await open(page);
  await begin(page, 1);
  await advance(page, 2);
  await page.getByRole('button', { name: 'New colony' }).click();
  await page.getByRole('radio', { name: 'Custom' }).check();
  await page.getByLabel('Site').selectOption({ label: 'Hellas Planitia' });
  await page.getByLabel('People').fill('2');
  await page.getByLabel('Robots').fill('3');
  await page.getByLabel('Water, kg').fill('4000');
  await page.getByLabel('Seed').fill('5');
  await page.getByRole('region', { name: 'New colony' }).getByRole('button', { name: 'New colony' }).click();
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
