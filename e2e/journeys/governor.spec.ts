import { DESK } from '../sizes.ts';
import { expect, exportText, open, test } from '../story.ts';
import { enter, keys, playTo, tabTo } from './walk.ts';

const LINES = ['(define warm (if (< cabin_c 17) 0.3 0.1))', '(set! heating_alloc warm)', '(set! isru_alloc 0.2)'];

test('with keys alone a governor is written on a blank page, tried, seated, and takes a place on the board', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize(DESK);
  await open(page);
  await keys(page, 'g', 's');
  await enter(page, page.getByRole('button', { name: 'Begin a ranked colony' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ares I');

  await keys(page, 'g', 'g');
  const panel = page.getByRole('region', { name: 'Governor', exact: true });
  await expect(panel).toBeFocused();
  const choice = panel.getByLabel('Choose a program');
  await tabTo(page, choice);
  // What a list shows when a letter is pressed is the browser's; that this one is among them is ours.
  await choice.selectOption({ label: 'A blank page' });
  await expect(panel.getByLabel('Name', { exact: true })).toHaveValue('My governor');
  await expect(panel.getByText('Not seated')).toBeVisible();
  const editor = panel.getByRole('textbox', { name: 'Program, LisPy' });
  await tabTo(page, editor);
  for (const line of LINES) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+Enter');
  const tried = panel.getByRole('region', { name: 'Dry run' });
  await expect(tried.getByRole('row', { name: 'Heating 0.30 0.13' })).toBeVisible();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(panel.getByRole('status').first()).toHaveText('Enters with the next hour: seat My governor.');
  await page.keyboard.press('Escape');
  await expect(panel.getByText('Tab leaves the text now.')).toBeVisible();
  await page.keyboard.press('Tab');
  await keys(page, 'g', 'c');
  await playTo(page, 12, () => keys(page, 'Alt+4'));
  await expect(page.getByText('Set by the governor, My governor.').first()).toBeVisible();

  await keys(page, 'g', 's');
  await enter(page, page.getByRole('button', { name: 'Hand in this colony' }));
  const paper = page.getByRole('form', { name: 'Hand in Ares I' });
  await expect(paper.getByRole('heading')).toBeFocused();
  await expect(paper.getByRole('status')).toHaveText(/^Ranks with [\d,]+ points\. Class: Own governor\.$/, {
    timeout: 60_000,
  });
  await tabTo(page, paper.getByLabel('Colony name'));
  await keys(page, 'Control+a');
  await page.keyboard.insertText('Written here');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('Kim');
  await page.keyboard.press('Enter');
  const way = page.getByRole('region', { name: 'On the way' });
  await expect(way).toContainText(/replayed and ranked, place \d/, { timeout: 90_000 });
  // The focus is where the paper was asked for, and the board that is shown next is the one that it stands on.
  await expect(page.getByRole('button', { name: 'Hand in this colony' })).toBeFocused();
  const boards = page.getByRole('navigation', { name: 'Boards' });
  for (let pressed = 0; pressed < 4; pressed++) await page.keyboard.press('Shift+Tab');
  await expect(boards.getByRole('button', { name: 'Board', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Own governor' })).toBeChecked();
  const own = page.getByRole('row').filter({ hasText: 'Written here' });
  await expect(own).toContainText('Kim (you)');
  await enter(page, own.getByRole('button'));
  await expect(page.getByRole('heading', { name: 'Written here' })).toBeFocused();
  await expect(page.getByText('Governor: My governor')).toBeVisible({ timeout: 60_000 });
  const { state } = JSON.parse(await exportText(page)) as { state: { mind: { governor: { source: string } } } };
  expect(state.mind.governor.source.trim()).toBe(LINES.join('\n'));
});
