import { DESK } from '../sizes.ts';
import { advance, begin, downloadBy, expect, exportText, open, status, test } from '../story.ts';
import { choose, enter, keys, tabTo } from './walk.ts';

test('with keys alone two runs are laid over each other: where they part, what differs, and what they would be as one', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize(DESK);
  await open(page);
  const lived = async (ration: number, sols: number): Promise<void> => {
    await begin(page, 7);
    await advance(page, 20);
    await page.evaluate((share) => window.marsdeck.command({ kind: 'set-ration', ration: share }), ration);
    await advance(page, sols);
  };
  await lived(0.6, 20);
  const other = await exportText(page);
  await lived(0.9, 25);
  await keys(page, 'Escape', 'g', 't');
  const beside = page.getByRole('button', { name: 'Open one beside' });
  await tabTo(page, beside);
  await choose(page, () => page.keyboard.press('Enter'), 'other.cartridge.json', other);
  const differences = page.getByRole('region', { name: 'Differences' });
  await expect(differences).toContainText(
    'The runs part at sol 21: A set the ration to 90 %, and B set the ration to 60 %.',
    { timeout: 30_000 },
  );
  await expect(differences).toContainText(/^Differences\s*\d+/i);
  const slider = page.getByRole('slider', { name: 'Sol' });
  await tabTo(page, slider);
  await keys(page, 'Home', 'd');
  await expect(slider).toHaveAttribute('aria-valuenow', '21');

  await enter(page, page.getByRole('button', { name: 'Merge B into A' }));
  const preview = page.getByRole('region', { name: 'Merged, they would be' });
  await expect(preview).toBeFocused();
  await expect(preview).toContainText('With it, A is unranked.');
  // All its keys are on the screen.
  for (const name of ['Save the merged file', 'Insert it', 'Close'])
    await expect(preview.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  const save = preview.getByRole('button', { name: 'Save the merged file' });
  await tabTo(page, save);
  const { text } = await downloadBy(page, () => page.keyboard.press('Enter'));
  expect((JSON.parse(text) as { branches: unknown[] }).branches).toHaveLength(1);
  await enter(page, preview.getByRole('button', { name: 'Insert it' }));
  await expect.poll(async () => (await status(page)).unranked).toBe(true);
  expect(await status(page)).toMatchObject({ sol: 45, alive: true, running: false });
});
