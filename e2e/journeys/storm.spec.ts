import { MISSION } from '../../src/core/colony/missions.ts';
import { PHONE } from '../sizes.ts';
import { advance, expect, exportText, open, openPanel, status, test } from '../story.ts';

test('on a phone: into the dust bowl, and the reflexes carry the base through the storm that comes', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(PHONE);
  await open(page);
  await page.getByRole('link', { name: 'All missions' }).click();
  await page.getByRole('radio', { name: 'Dust bowl' }).check();
  await expect(page.getByRole('main').getByText(MISSION.dustbowl.brief).last()).toBeVisible();
  await expect(page.getByText('Extreme').first()).toBeVisible();
  await page.getByLabel('Seed').fill('11');
  await page.getByRole('button', { name: 'Press the cartridge' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dust bowl');
  await openPanel(page, 'Nerves');
  const nerves = page.getByRole('region', { name: 'Nerves', exact: true });
  const reflex = nerves.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Dust storm' }) });
  await expect(reflex.getByText('Armed')).toBeVisible();
  await expect(reflex).toContainText('Has not acted in the sols on record.');
  await advance(page, 26);
  await expect(reflex.getByText('Acts now')).toBeVisible();
  await expect(
    nerves.getByText(/^A dust storm of severity \d+ % goes on\. Night reserve raised by \d+ %\./),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-sky', /storm$/);

  // The storm lasts for months: what comes of it is told by the log of the reflex.
  await advance(page, 130);
  expect(await status(page)).toMatchObject({ mission: 'dustbowl', alive: true });
  await expect(reflex.getByText('Armed')).toBeVisible();
  await expect(reflex).toContainText(/Last acted in sol \d+\./);
  const { reflexHistory } = JSON.parse(await exportText(page)) as { reflexHistory: { reflex: string }[] };
  expect(JSON.stringify(reflexHistory)).toContain('dust_storm_reflex');
});
