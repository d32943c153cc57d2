import { sizesOf } from './sizes.ts';
import type { Locator, Page } from '@playwright/test';
import { sound } from './sound.ts';
import { advance, begin, expect, open, openPanel, status, test } from './story.ts';

const PROGRAM = `(define low (min o2_days h2o_days))
(if (< low 7)
  (set! isru_alloc 0.7)
  (set! isru_alloc 0.4))
(set! heating_alloc 0.3)
(set! greenhouse_alloc 0.3)`;

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Governor', exact: true });
const editor = (page: Page): Locator => panel(page).getByRole('textbox', { name: 'Program, LisPy' });

async function desk(page: Page): Promise<void> {
  await open(page);
  await begin(page);
  await openPanel(page, 'Governor');
  await expect(editor(page)).toBeVisible();
}

test('what is typed is run at once: values stand beside the lines, dials show what it sets, the trace says the same', async ({
  page,
}) => {
  await desk(page);
  const { stateHash } = await status(page);
  await editor(page).fill(PROGRAM);
  await expect(panel(page).getByText('Parses')).toBeVisible();
  const trace = panel(page).getByRole('region', { name: /^Trace/ });
  const tested = trace.getByRole('row').filter({ has: page.getByRole('cell', { name: '(< low 7)', exact: true }) });
  await expect(tested).toContainText('false');
  await expect(panel(page).locator('.cm-badge').filter({ hasText: 'false' })).toHaveCount(1);
  const sets = panel(page).getByRole('region', { name: 'Sets' });
  await expect(sets).toContainText('0.40');
  await expect(sets).toContainText('sum 1.00');
  await expect(panel(page).getByRole('region', { name: 'Reads' }).getByRole('listitem').first()).toContainText(
    'o2_days',
  );
  await tested.getByRole('button').click();
  await expect(editor(page)).toBeFocused();

  await editor(page).fill('(set! heating_alloc');
  await expect(panel(page).getByText('Fails', { exact: true })).toBeVisible();
  await expect(editor(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(sets).toContainText('sets nothing while it fails');
  expect((await status(page)).stateHash).toBe(stateHash);
});

test('words are offered while one types, told under the pointer, and found among the readings', async ({ page }) => {
  await desk(page);
  await editor(page).fill('');
  await editor(page).pressSequentially('(min food_d');
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option').first()).toContainText('food_days');
  await expect(page.getByText('How long the food lasts at the ration that is given')).toBeVisible();
  // The editor takes no key for a list that came within its last 75 ms: nobody chooses what they have not seen.
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText('(min food_days');
  await editor(page).fill('(min food_days 3)');
  await editor(page).getByText('food_days').hover();
  await expect(page.getByText(/^Now \d/)).toBeVisible();
  await page.mouse.move(0, 0);

  const reads = panel(page).getByRole('region', { name: 'Reads' });
  await reads.getByRole('searchbox').fill('dust');
  await expect(reads.getByRole('listitem').filter({ hasText: 'dust_tau' })).toBeVisible();
  await reads.getByRole('searchbox').fill('zzz');
  await expect(reads.getByText('No reading has that')).toBeVisible();
});

test('a program is laid out on a key, and undo takes that back', async ({ page }) => {
  await desk(page);
  await editor(page).fill('(if   true\n1\n 2)');
  await panel(page)
    .getByRole('button', { name: /^Lay out/ })
    .click();
  await expect(editor(page).locator('.cm-line').nth(1)).toHaveText('    1');
  await editor(page).press('Control+z');
  await expect(editor(page).locator('.cm-line').nth(1)).toHaveText('1');
  await editor(page).press('Shift+Alt+F');
  await expect(editor(page).locator('.cm-line').nth(1)).toHaveText('    1');
});

test('twenty seeds tell two programs apart before one is seated; the colony is not touched', async ({ page }) => {
  await desk(page);
  await advance(page, 3);
  const { stateHash } = await status(page);
  await editor(page).fill('(set! food_ration 0.1) (set! isru_alloc 0) (set! heating_alloc 0)');
  const trial = panel(page).getByRole('region', { name: 'Try on 20 seeds' });
  await trial.getByRole('combobox', { name: 'For', exact: true }).selectOption('50');
  await trial.getByRole('combobox', { name: 'From', exact: true }).selectOption('now');
  await trial.getByRole('button', { name: 'Try' }).click();
  await expect(trial.getByText('40 of 40 colonies')).toBeVisible({ timeout: 60_000 });
  const rows = trial.getByRole('table', { name: 'Score' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  const [own, seated] = [
    await rows.nth(1).getByRole('cell').allInnerTexts(),
    await rows.nth(2).getByRole('cell').allInnerTexts(),
  ];
  expect(own).toHaveLength(5);
  expect(own).not.toEqual(seated);
  expect((await status(page)).stateHash).toBe(stateHash);
});

test('what is typed survives a reload; a program that was seated can be opened again', async ({ page }) => {
  await desk(page);
  await editor(page).fill('(log "first")');
  await panel(page).getByLabel('Name', { exact: true }).fill('First');
  await panel(page).getByRole('button', { name: /^Seat/ }).click();
  await expect(panel(page).getByText('Enters with the next hour', { exact: true })).toBeVisible();
  await editor(page).fill('(log "half a thought');
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await begin(page, 8);
  await openPanel(page, 'Governor');
  await expect(editor(page)).toHaveText('(log "half a thought');
  await expect(panel(page).getByText('Not seated')).toBeVisible();
  const before = panel(page).getByRole('region', { name: 'Seated before' });
  await before.getByRole('button', { name: 'Open First of sol 0' }).click();
  await expect(editor(page)).toContainText('(log "first")');
});

test('without the editor’s chunk a plain field does the same work', async ({ page, problems }) => {
  await page.route(/CodeEditor-/, (route) => route.abort());
  await desk(page);
  await expect(panel(page).getByText('The editor could not be loaded')).toBeVisible();
  await editor(page).fill('(log "plain")');
  await editor(page).press('Control+Enter');
  await expect(panel(page).getByRole('region', { name: 'Dry run' }).getByText('plain', { exact: true })).toBeVisible();
  // The chunk that could not be had is told of by the browser, and by nobody else.
  expect(problems.every((problem) => /ERR_FAILED|CodeEditor/.test(problem))).toBe(true);
  problems.length = 0;
});

for (const size of sizesOf('desk'))
  test(`at ${size.width} px the desk passes axe on each of its parts`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await desk(page);
    await editor(page).fill(PROGRAM);
    await expect(panel(page).getByText('Parses')).toBeVisible();
    for (const tab of size.width < 760 ? ['Program', 'Inputs', 'Dials', 'Trace'] : ['']) {
      if (tab !== '') await panel(page).getByRole('button', { name: tab, exact: true }).click();
      await sound(page, tab);
    }
    // Lines lead from what is read to where it is, whatever the clock redraws.
    if (size.width < 760) return;
    await page.evaluate(() => window.marsdeck.advance({ sols: 1 }));
    await expect(panel(page).getByRole('region', { name: /^Trace/ })).toBeVisible();
    await expect(panel(page).locator('.mimic-reads')).toHaveAttribute('d', /^M/);
  });
