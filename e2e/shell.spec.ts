import { EVERY_STATE, sizesOf } from './sizes.ts';
import type { Page } from '@playwright/test';
import { sound } from './sound.ts';
import { advance, begin, downloadBy, drop, expect, exportText, open, status, test } from './story.ts';

/** Where the page says it is. */
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

test('each key of the rail opens its screen under an address of its own; Back and Forward go where they say', async ({
  page,
}) => {
  await open(page);
  await begin(page);
  expect(await hash(page)).toBe('#/colony');
  for (const [name, path, heading] of [
    ['Timeline', '#/timeline', 'Timeline'],
    ['Inspect', '#/inspect', 'Inspect'],
    ['Settings', '#/settings', 'Settings'],
  ] as const) {
    await page.getByRole('complementary', { name: 'Deck' }).getByRole('link', { name }).click();
    expect(await hash(page)).toBe(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page).toHaveTitle(`${heading} · Marsdeck`);
    await expect(page.getByRole('main')).toBeFocused();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inspect');
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inspect');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('meter').first()).toBeVisible();
  // Before the colony there was the title: it shows the colony in its slot, and the way back to it.
  await page.goBack();
  await page.getByRole('link', { name: 'Back to the colony' }).click();
  await expect(page.getByRole('meter').first()).toBeVisible();
  expect((await status(page)).mission).toBe('ares');
});

test('a deep link opens its screen; a panel waits for a colony, and shows once one is woken up', async ({ page }) => {
  await open(page);
  await begin(page);
  await advance(page, 2);
  await page.waitForFunction(() => window.marsdeck.status().autosavedSol === 2);
  await page.goto('/#/nerves');
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await expect(page.getByRole('heading', { name: 'No colony in the slot' })).toBeVisible();
  await page.getByRole('button', { name: /^Wake up Ares I, sol 2/ }).click();
  await expect(page.getByRole('region', { name: 'Nerves', exact: true })).toBeVisible();
  expect(await hash(page)).toBe('#/nerves');
  await page.goto('/#/nowhere-at-all');
  await expect(page.getByRole('region', { name: 'Nerves', exact: true })).toBeVisible();
  expect(await hash(page)).toBe('#/nerves');
});

test('the palette finds an action by a part of its name and does it; the keys are listed and can be switched off', async ({
  page,
}) => {
  await open(page);
  await begin(page);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find an action' });
  await expect(field).toBeFocused();
  await field.fill('books');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Books', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await field.fill('one tick');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByText('Eject a copy')).toBeVisible();
  await sound(page, 'keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByRole('region', { name: 'Research', exact: true })).toBeVisible();
  await page.goto('/#/settings');
  await page.getByRole('group', { name: 'Single-letter keys' }).getByRole('radio', { name: 'Off' }).check();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('main').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  expect(await hash(page)).toBe('#/settings');
});

test('the language is switched without a reload, is remembered, and its numbers are its own', async ({ page }) => {
  await open(page);
  await begin(page);
  await advance(page, 3);
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'Español' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ajustes');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await sound(page, 'ajustes');
  await page
    .getByRole('complementary', { name: 'Consola' })
    .getByRole('link', { name: 'Colonia', exact: true })
    .click();
  await expect(page.getByRole('meter', { name: 'Oxígeno' })).toHaveAttribute('aria-valuetext', /^quedan \d+,\d soles/);
  await expect(page.getByRole('slider', { name: 'Calefacción' })).toBeVisible();
  expect((await status(page)).sol).toBe(3);
  // What the core says in English is said in Spanish, too.
  await page.goto('/#/nerves');
  await expect(page.getByRole('heading', { name: 'Tormenta de polvo' })).toBeVisible();
  await page.goto('/#/colony');
  await page.waitForFunction(() => window.marsdeck.status().autosavedSol === 3);
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await expect(page.getByRole('button', { name: 'Reanudar' })).toBeVisible();
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});

test('units and light are as they are set, at once and after a reload', async ({ page }) => {
  await open(page);
  await begin(page);
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: 'K', exact: true }).check();
  await page.getByRole('radio', { name: 'psi' }).check();
  await page.getByRole('radio', { name: 'Storm', exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-sky', 'storm');
  await page.goto('/#/colony');
  const cabin = page.getByRole('region', { name: 'Cabin' });
  await expect(cabin.getByText('K', { exact: true }).first()).toBeVisible();
  await expect(cabin.getByText('psi').first()).toBeVisible();
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await expect(page.locator('html')).toHaveAttribute('data-sky', 'storm');
});

test('speed and time for decisions that were set are those of the next colony, and its log says so', async ({
  page,
}) => {
  await open(page);
  await page.goto('/#/settings');
  await page.getByRole('group', { name: 'Speed of a new colony' }).getByRole('radio', { name: '64×' }).check();
  await page.getByRole('group', { name: 'Time for decisions' }).getByRole('radio', { name: 'No deadline' }).check();
  await begin(page);
  expect(await status(page)).toMatchObject({ speed: 64, running: false });
  await advance(page, 1);
  const { commands } = JSON.parse(await exportText(page)) as { commands: unknown };
  expect(JSON.stringify(commands)).toContain('"set-fuse"');
});

test('all that is kept is exported, deleted, and put back', async ({ page }) => {
  await open(page);
  await begin(page);
  await advance(page, 4);
  await page.waitForFunction(() => window.marsdeck.status().autosavedSol === 4);
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await page.goto('/#/settings');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('marsdeck-device.zip');
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByText(/^Deleted\./)).toBeVisible();
  await page.getByRole('link', { name: 'Marsdeck, title screen' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toHaveCount(0);
  await page.goto('/#/settings');
  await page.getByRole('button', { name: 'Put it all back' }).click();
  await expect(page.getByText('All of it is back.')).toBeVisible();
  await page.getByRole('link', { name: 'Marsdeck, title screen' }).click();
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.waitForFunction(() => window.marsdeck.status().sol === 4);
});

test('a file that is dropped on the inspector is looked into and not inserted; a forged one says where it breaks', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await open(page);
  await begin(page, 3);
  await advance(page, 5);
  const text = await exportText(page);
  await begin(page, 4);
  const { id } = await status(page);
  await page.goto('/#/inspect');
  await drop(page, 'guest.cartridge.json', text);
  const checks = page.getByRole('region', { name: 'Integrity' }).getByRole('listitem');
  await expect(checks).toHaveText([
    /Format.*Holds/,
    /Chain.*Holds/,
    /Ledger.*Holds/,
    /Replay.*Holds/,
    /Signature.*Not checked/,
  ]);
  expect((await status(page)).id).toBe(id);
  const tree = page.getByRole('tree', { name: 'Contents' });
  await tree
    .getByRole('treeitem', { name: /^chain / })
    .first()
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(tree.locator('[aria-level="2"]').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(tree.locator('[aria-level="2"]').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(tree.locator('[aria-level="2"]')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Find in the text' }).fill('headStateHash');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.locator('.raw-line.is-hit')).toContainText('headStateHash');
  const copies = page.getByRole('region', { name: 'Write anew' });
  await copies.getByLabel('Table').selectOption('Crew');
  const csv = await downloadBy(page, () => copies.getByRole('button', { name: 'Write as CSV' }).click());
  expect(csv.name).toBe('guest.crew.csv');
  await expect(copies.getByRole('status')).toContainText('guest.crew.csv');
  await sound(page, 'inspect');
  const forged = JSON.parse(text) as { score: { total: number } };
  forged.score.total += 1000;
  await drop(page, 'forged.cartridge.json', JSON.stringify(forged));
  await expect(page.getByRole('heading', { name: 'Ares I' })).toBeVisible();
  await expect(page.getByText('Broken').first()).toBeVisible();
  await drop(page, 'holiday.json', '{"beach":true}');
  await expect(page.getByText(/does not say what it is/)).toBeVisible();
  await page.getByRole('button', { name: 'Clear the table' }).click();
  await page.getByRole('button', { name: 'The one in the slot' }).click();
  await expect(checks.first()).toHaveText(/Holds/);
  expect((await status(page)).id).toBe(id);
});

test('the numbers of the physics are found with unit and source', async ({ page }) => {
  await open(page);
  await page.goto('/#/help');
  await page.getByRole('searchbox', { name: 'Find a number' }).fill('alarm oxygen');
  const row = page.getByRole('row').filter({ hasText: 'ALARM_OXYGEN_KPA' });
  await expect(row).toContainText('18');
  await expect(row).toContainText('kPa');
  await page.goto('/#/help/echo');
  await expect(page.locator('[data-term="echo"]')).toBeFocused();
  await expect(page.locator(':focus')).toContainText('What a sol changed');
});

for (const size of sizesOf('phone'))
  test(`at ${size.width} px every screen of the shell passes axe`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await open(page);
    for (const path of ['missions', 'inspect', 'settings', 'help', 'governor', 'timeline', 'terminal', 'simhub']) {
      await page.goto(`/#/${path}`);
      await expect(page.getByText('Fetching the screen.')).toHaveCount(0);
      await sound(page, path);
    }
    await page.goto('/#/missions');
    await page.getByRole('radio', { name: 'Custom' }).check();
    await sound(page, 'custom');
    await begin(page);
    for (const path of EVERY_STATE ? ['contracts', 'simhub', 'terminal', 'settings', 'missions', ''] : ['']) {
      await page.goto(`/#/${path}`);
      await sound(page, `${path}, seated`);
    }
  });

test('at 320 px wide, as at 400 % zoom, nothing is cut off sideways; on its side a phone has every key', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await begin(page);
  const wide = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const path of ['', 'colony', 'missions', 'tasks', 'governor', 'settings', 'help', 'inspect']) {
    await page.goto(`/#/${path}`);
    await expect(page.getByText('Fetching the screen.')).toHaveCount(0);
    expect(await wide(), path).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('/#/colony');
  for (const name of ['Pause', 'Step one tick', '1×', 'Max']) {
    const key = page.getByRole('button', { name, exact: true });
    await expect(key).toBeInViewport();
    expect((await key.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  }
  await expect(page.getByRole('button', { name: 'Eject' })).toBeInViewport();
  expect(await wide()).toBeLessThanOrEqual(0);
});
