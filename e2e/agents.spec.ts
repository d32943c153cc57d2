import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { advance, begin, downloadBy, drop, expect, exportText, folder, marsdeck, open, status, test } from './story.ts';

const BAY = '#/agents';

test('an agent governs here, learns, leaves with what it has become, and governs elsewhere', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await open(page);
  await begin(page, 4);
  await page.goto(`/${BAY}`);
  const bay = page.getByRole('main').filter({ has: page.getByRole('heading', { name: 'Agents', exact: true }) });
  await expect(bay.getByText('No agent governs this colony.')).toBeVisible();
  await bay.getByRole('button', { name: 'Boot Lin, learner' }).click();
  await expect(bay.getByText(/4 tools restored, 1 program restored/)).toBeVisible();
  await expect(bay.getByText('It has governed nowhere yet.')).toBeVisible();
  await bay.getByRole('button', { name: 'Seat Lin, learner' }).click();
  await expect(page.getByText('Lin, learner takes the seat with the next hour.')).toBeVisible();
  await advance(page, 45);
  await expect(bay.getByText('Lin, learner governs since sol 1.')).toBeVisible();
  await expect(bay.getByText('45 sols decided, none failed.')).toBeVisible();
  const file = await downloadBy(page, () => bay.getByRole('button', { name: 'Export Lin, learner' }).click());
  expect(file.name).toMatch(/^marsdeck-learner-\d{8}T\d{6}Z\.lispy\.json$/);
  const agent = JSON.parse(file.text) as { env: { step: number }; echoes: unknown[]; service: unknown[] };
  expect(agent).toMatchObject({ env: { step: 2 }, service: [{ mission: 'ares', sols: 45 }] });
  expect(agent.echoes).toHaveLength(30);
  await bay.getByRole('button', { name: 'Unseat Lin, learner' }).click();
  await expect(page.getByText('Lin, learner leaves with the next hour.', { exact: false })).toBeVisible();
  await advance(page, 1);
  await expect(bay.getByText('Lin, learner governed last. It can still be exported.')).toBeVisible();
  const shelf = bay.getByRole('region', { name: 'On the shelf' });
  await expect(shelf.getByRole('button', { name: 'Boot Lin, learner' })).toBeVisible();

  // Another page: another world.
  const elsewhere = await browser.newPage();
  await open(elsewhere);
  await begin(elsewhere, 5, 'garden');
  await drop(elsewhere, file.name, file.text);
  await expect(elsewhere.getByText('Lin, learner, an agent, is on the shelf.')).toBeVisible();
  await elsewhere.goto(`/${BAY}`);
  const there = elsewhere.getByRole('region', { name: 'On the shelf' });
  await there.getByRole('button', { name: 'Boot Lin, learner' }).click();
  await expect(elsewhere.getByText(/^Ares I: 45 sols, grade/)).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Seat Lin, learner' }).click();
  await expect(elsewhere.getByText('Lin, learner takes the seat with the next hour.')).toBeVisible();
  await advance(elsewhere, 5);
  const colony = JSON.parse(await exportText(elsewhere)) as {
    state: { mind: { agent: { env: string; image: { digest: string } } } };
    programs: { agent: { digest: string } };
  };
  expect(JSON.parse(colony.state.mind.agent.env)).toMatchObject({ step: 2 });
  expect(colony.programs.agent.digest).toBe(colony.state.mind.agent.image.digest);
  expect(await status(elsewhere)).toMatchObject({ mission: 'garden', sol: 5, alive: true });
  await elsewhere.close();
});

test('an agent of the command line goes on in the page', async ({ page }) => {
  test.setTimeout(180_000);
  const home = folder();
  const historian = fileURLToPath(new URL('../public/agents/historian.lispy.json', import.meta.url));
  marsdeck(home, 'run', '--mission', 'ares', '--seed', '3', '--sols', '30', '--agent', historian, '--out', 'a.json');
  marsdeck(home, 'agent', 'export', 'a.json', '--out', 'hana.lispy.json');
  await open(page);
  await begin(page, 8, 'garden');
  await drop(page, 'hana.lispy.json', readFileSync(join(home, 'hana.lispy.json'), 'utf8'));
  await expect(page.getByText('Hana, historian, an agent, is on the shelf.')).toBeVisible();
  await page.goto(`/${BAY}`);
  await page
    .getByRole('region', { name: 'On the shelf' })
    .getByRole('button', { name: 'Boot Hana, historian' })
    .click();
  await page.getByRole('button', { name: 'Seat Hana, historian' }).click();
  await expect(page.getByText('Hana, historian takes the seat with the next hour.')).toBeVisible();
  await advance(page, 3);
  // What it read of the other world stands in its memory here.
  await expect(page.getByText(/elsewhere food ran down to \d+ sols/)).toBeVisible();
});
