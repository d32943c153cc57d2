import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  advance,
  begin,
  downloadBy,
  drop,
  expect,
  exportText,
  folder,
  marsdeck,
  open,
  playAndSave,
  status,
  test,
} from './story.ts';

const BAY = '#/agents';

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

test('two colonies of the shelf merge into a world, and a colony begins from it, here and where its file is dropped', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await open(page);
  await playAndSave(page, 4, 12);
  const [first] = [(await exportText(page)).match(/MDK-[0-9A-Z]{10}/)?.[0] ?? ''];
  await begin(page, 5, 'garden');
  await page.getByRole('button', { name: 'Keep both' }).click();
  await advance(page, 9);
  await page.goto(`/${BAY}`);
  const bay = page.getByRole('main');
  const merge = bay.getByRole('region', { name: 'Merge two colonies' });
  await expect(merge.getByLabel('One')).toContainText('sol 9');
  await merge.getByRole('button', { name: 'Merge', exact: true }).click();
  const booted = bay.getByRole('region', { name: 'Booted' });
  await expect(booted.getByText('Over 8 aligned sols')).toBeVisible();
  await expect(booted.getByText(first, { exact: false }).first()).toBeVisible();
  await booted.getByRole('button', { name: 'Begin a colony from this world' }).click();
  await expect(page.getByText(/× .* begins\.$/)).toBeVisible();
  expect(await status(page)).toMatchObject({ mission: 'custom', sol: 0 });
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.goto(`/${BAY}`);
  await expect(bay.getByText(/^Begun from the merged world of /)).toContainText(first);
  const born = JSON.parse(await exportText(page)) as { genesis: { seed: number }; 'x-lineage': { parents: object[] } };
  expect(born['x-lineage'].parents).toHaveLength(2);

  // The file of the world begins the same colony on another page.
  const shelf = bay.getByRole('region', { name: 'On the shelf' });
  const name = (await shelf.getByText(/^World [0-9a-f]{10}$/).textContent()) ?? '';
  await page.goto('/#/shelf');
  const file = await downloadBy(page, () => page.getByRole('button', { name: `Export ${name}` }).click());
  expect(file.name).toMatch(/\.lispy\.json$/);
  const elsewhere = await browser.newPage();
  await open(elsewhere);
  await drop(elsewhere, file.name, file.text);
  await elsewhere.goto(`/${BAY}`);
  await elsewhere.getByRole('button', { name: `Boot ${name}` }).click();
  await elsewhere.getByRole('button', { name: 'Begin a colony from this world' }).click();
  await elsewhere.waitForFunction(() => window.marsdeck.status().mission === 'custom');
  await elsewhere.goto(`/${BAY}`);
  await expect(elsewhere.getByText(/^Begun from the merged world of /)).toContainText(first);
  const twin = JSON.parse(await exportText(elsewhere)) as { genesis: { seed: number } };
  expect(twin.genesis).toEqual(born.genesis);
  await elsewhere.close();
});

test('in the terminal a typed line lists, boots and exports agents of the shelf', async ({ page }) => {
  const gardener = fileURLToPath(new URL('../public/agents/gardener.lispy.json', import.meta.url));
  await open(page);
  await drop(page, 'gardener.lispy.json', readFileSync(gardener, 'utf8'));
  await expect(page.getByText(/, an agent, is on the shelf\.$/)).toBeVisible();
  await page.goto('/#/terminal');
  await page.getByRole('button', { name: 'Open Ridge OS' }).click();
  await page.getByRole('button', { name: 'Boot', exact: true }).click();
  const prompt = page.getByRole('textbox');
  const type = async (line: string): Promise<void> => {
    await expect(prompt).toBeEnabled();
    await prompt.fill(line);
    await prompt.press('Enter');
  };
  await type('(import-cartridge (get (car (list-cartridges)) "file"))');
  await expect(page.getByText(/3 tools restored, 1 program restored/)).toBeVisible();
  await type('(remember "seen in the terminal")');
  await type('(export-cartridge agent_id)');
  await expect(page.getByText(/marsdeck-gardener-\d{8}T\d{6}Z\.lispy\.json \(\d+ KB\)/)).toBeVisible();
  await page.goto(`/${BAY}`);
  const shelf = page.getByRole('region', { name: 'On the shelf' });
  await expect(shelf.getByRole('button', { name: /^Boot / })).toHaveCount(2);
  await shelf
    .getByRole('button', { name: /^Boot / })
    .first()
    .click();
  await page.getByText('Memory', { exact: true }).click();
  await expect(page.getByText(/seen in the terminal/)).toBeVisible();
});
