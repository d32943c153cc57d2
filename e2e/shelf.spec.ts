import { sizesOf } from './sizes.ts';
import { sound } from './sound.ts';
import {
  advance,
  begin,
  downloadBy,
  drop,
  dropGuest,
  expect,
  open,
  openPanel,
  playAndSave,
  reopen,
  saved,
  status,
  test,
} from './story.ts';

test('the shelf has every colony: it is renamed, copied, exported, deleted, brought back and woken up', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await open(page);
  await playAndSave(page, 1, 12);
  const first = await status(page);
  await playAndSave(page, 2, 4, 'garden');
  await openPanel(page, 'Shelf');
  const shelf = page.getByRole('region', { name: 'Shelf', exact: true });
  await expect(shelf.locator('.shelf-row')).toHaveCount(2);
  await shelf.getByRole('button', { name: 'Rename Ares I' }).click();
  await shelf.getByLabel('Name', { exact: true }).fill('Utopia');
  await page.keyboard.press('Enter');
  await expect(shelf.getByRole('heading', { name: 'Utopia' })).toBeVisible();
  await shelf.getByRole('button', { name: 'Duplicate Utopia' }).click();
  await expect(shelf.getByRole('heading', { name: 'Utopia, copy' })).toBeVisible();
  const file = await downloadBy(page, () => shelf.getByRole('button', { name: 'Export Utopia', exact: true }).click());
  expect(file.name).toBe(`ares-sol12-${first.id}.cartridge.json`);
  expect(JSON.parse(file.text)).toMatchObject({ id: first.id, name: 'Utopia' });
  await expect(shelf.getByText('Exported just now, at sol 12')).toBeVisible();
  await shelf.getByRole('button', { name: 'Delete Utopia, copy' }).click();
  await expect(shelf.locator('.shelf-row')).toHaveCount(2);
  await shelf.getByRole('button', { name: 'Undo Utopia, copy' }).click();
  await expect(shelf.locator('.shelf-row')).toHaveCount(3);
  await expect(shelf.getByRole('button', { name: 'Delete Garden of Mars' })).toBeDisabled();
  await expect(shelf.getByText(/used on this device/)).toBeVisible();
  await shelf.getByRole('button', { name: 'Insert Utopia', exact: true }).click();
  await page.waitForFunction((id) => window.marsdeck.status().id === id, first.id);
  expect(await status(page)).toMatchObject({ sol: 12, stateHash: first.stateHash });
  await expect(page.getByText('0 sols ago').or(page.getByText('up to date'))).toBeVisible();
  await reopen(page);
  await expect(page.getByRole('region', { name: 'Shelf' }).locator('.shelf-row')).toHaveCount(3);
});

test('an earlier save of a colony is a way back', async ({ page }) => {
  await open(page);
  await begin(page, 1);
  for (const sol of [10, 20]) {
    await advance(page, 10);
    await saved(page, sol);
  }
  await openPanel(page, 'Shelf');
  await page.getByText(/earlier autosaves?$/).click();
  await page.getByRole('button', { name: /^Insert Ares I, Sol 10/ }).click();
  await page.waitForFunction(() => window.marsdeck.status().sol === 10);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.waitForFunction(() => window.marsdeck.status().sol === 20);
});

test('an insert is compared and proved, and both can be kept', async ({ page }) => {
  await dropGuest(page);
  const card = page.getByRole('article', { name: /sol 5/ });
  await expect(card.getByRole('row', { name: /^Replay holds.*holds/ })).toBeVisible();
  await expect(card.getByRole('row', { name: /^Signature not checked/ })).toBeVisible();
  await card.getByRole('button', { name: 'Keep both on the shelf' }).click();
  await expect(card).toHaveCount(0);
  await openPanel(page, 'Shelf');
  await expect(page.locator('.shelf-row')).toHaveCount(2);
});

test('an agent that is dropped comes to lie on the shelf; the colony goes on', async ({ page }) => {
  await open(page);
  await begin(page, 1);
  const { id } = await status(page);
  await drop(page, 'ada.lispy.json', JSON.stringify({ _meta: { type: 'lispy-cartridge' }, profile: { name: 'Ada' } }));
  await expect(page.getByText('Ada, an agent, is on the shelf.')).toBeVisible();
  expect((await status(page)).id).toBe(id);
  await openPanel(page, 'Shelf');
  await expect(page.getByRole('heading', { name: 'Ada' })).toBeVisible();
});

for (const size of sizesOf('phone'))
  test(`the shelf passes axe at ${size.width} px, in the panel and on the title`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    await begin(page, 1);
    await advance(page, 10);
    await saved(page, 10);
    await begin(page, 2, 'lunar');
    await advance(page, 2);
    await saved(page, 2);
    await drop(
      page,
      'ada.lispy.json',
      JSON.stringify({ _meta: { type: 'lispy-cartridge' }, profile: { name: 'Ada' } }),
    );
    await expect(page.getByText('Ada, an agent, is on the shelf.')).toBeVisible();
    await openPanel(page, 'Shelf');
    await page.getByRole('button', { name: 'Delete Ada' }).click();
    await page.getByRole('button', { name: 'Rename Ares I' }).click();
    await sound(page);
    const folder = process.env['SHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/shelf-${size.width}.png`, fullPage: true });
    await reopen(page);
    await sound(page);
    if (folder !== undefined) await page.screenshot({ path: `${folder}/title-${size.width}.png`, fullPage: true });
  });
