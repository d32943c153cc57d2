import { PHONE } from '../sizes.ts';
import { advance, begin, downloadBy, drop, expect, exportText, open, openPanel, status, test } from '../story.ts';
import { somebodyElse } from './walk.ts';

test('on a phone: an agent governs here, learns, leaves with what it has become, and governs elsewhere', async ({
  page,
  browser,
  problems,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(PHONE);
  await open(page);
  await begin(page, 4);
  await openPanel(page, 'Governor');
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: 'Agents' }).click();
  const bay = page.getByRole('main').filter({ has: page.getByRole('heading', { name: 'Agents', exact: true }) });
  await expect(bay.getByText('No agent governs this colony.')).toBeVisible();
  await bay.getByRole('button', { name: 'Boot Lin, learner' }).click();
  // It lies below all else: the eye and the focus are taken there.
  const booted = bay.getByRole('heading', { name: 'Lin, learner', level: 3 }).last();
  await expect(booted).toBeFocused();
  await expect(booted).toBeInViewport();
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

  const elsewhere = await somebodyElse(browser, PHONE, problems);
  await begin(elsewhere, 5, 'garden');
  await drop(elsewhere, file.name, file.text);
  await expect(elsewhere.getByText('Lin, learner, an agent, is on the shelf.')).toBeVisible();
  await openPanel(elsewhere, 'Governor');
  await elsewhere.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: 'Agents' }).click();
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
  await elsewhere.context().close();
});
