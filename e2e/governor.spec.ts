import { EVERY_STATE, sizesOf } from './sizes.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import {
  advance,
  begin,
  downloadBy,
  expect,
  exportText,
  folder,
  open,
  openPanel,
  status,
  test,
  wakeUp,
} from './story.ts';
import { sound } from './sound.ts';

const STEADY = '(set! heating_alloc 0.5)\n(set! isru_alloc 0.3)\n(set! greenhouse_alloc 0.2)\n(log "steady")\n"set"';

const governorPanel = (page: Page): Locator => page.getByRole('region', { name: 'Governor', exact: true });
const nervesPanel = (page: Page): Locator => page.getByRole('region', { name: 'Nerves', exact: true });
const editor = (page: Page): Locator => governorPanel(page).getByRole('textbox', { name: 'Program, LisPy' });

/** What stands in an editor, line by line, without the values at the ends of lines. */
async function textOf(field: Locator): Promise<string> {
  return field.evaluate((content) =>
    [...content.querySelectorAll('.cm-line')]
      .map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        for (const badge of copy.querySelectorAll('.cm-badge')) badge.remove();
        return copy.textContent;
      })
      .join('\n'),
  );
}

async function expectText(field: Locator, text: string): Promise<void> {
  await expect.poll(() => textOf(field)).toBe(text);
}

/** Lets the next hour come: orders enter with it. */
async function step(page: Page): Promise<void> {
  const { tick } = await status(page);
  await page.getByRole('button', { name: 'Step one tick' }).click();
  await page.waitForFunction((before) => window.marsdeck.status().tick > before, tick);
}

/** The colony as its file holds it. */
async function stateOf(page: Page): Promise<{
  allocation: { heating: number; isru: number; greenhouse: number };
  mind: {
    base: { allocation: object } | null;
    governor: { name: string; source: string };
    reflexes: { id: string; on: boolean }[];
  };
}> {
  return JSON.parse(await exportText(page)).state;
}

async function seat(page: Page, source: string, name: string): Promise<void> {
  await editor(page).fill(source);
  await governorPanel(page).getByLabel('Name', { exact: true }).fill(name);
  await governorPanel(page).getByRole('button', { name: /^Seat/ }).click();
  await expect(governorPanel(page).getByRole('status').first()).toContainText(`seat ${name}`);
  await step(page);
  await expect(governorPanel(page).getByText('Seated', { exact: true })).toBeVisible();
}

async function reopen(page: Page): Promise<void> {
  await page.evaluate(() => window.marsdeck.pause());
  await page.waitForFunction(() => window.marsdeck.status().autosavedSol === window.marsdeck.status().sol);
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await wakeUp(page);
}

test('a program is tried, seated and drives the dials; a reload brings it back', async ({ page }) => {
  await open(page);
  await begin(page);
  await openPanel(page, 'Governor');
  const panel = governorPanel(page);
  await editor(page).fill(STEADY);
  await expect(panel.getByText('Not seated')).toBeVisible();
  const { stateHash } = await status(page);
  await editor(page).press('Control+Enter');
  const tried = panel.getByRole('region', { name: 'Dry run' });
  await expect(tried.getByText('"set"')).toBeVisible();
  await expect(tried.getByText('steady')).toBeVisible();
  await expect(tried.getByText(/^\d+ of 20,000$/)).toBeVisible();
  await expect(tried.getByRole('row', { name: /Heating/ })).toContainText('0.50');
  expect((await status(page)).stateHash).toBe(stateHash);

  await seat(page, STEADY, 'Steady');
  await advance(page, 10);
  const { allocation, mind } = await stateOf(page);
  expect(mind.governor).toMatchObject({ name: 'Steady', source: STEADY });
  // A reflex may hold the dials for a sol; what the governor has set is what comes back.
  expect(mind.base?.allocation ?? allocation).toEqual({ heating: 0.5, isru: 0.3, greenhouse: 0.2 });
  await panel.getByText('Memory').click();
  await expect(panel.getByText('It keeps nothing.')).toBeVisible();

  await reopen(page);
  await openPanel(page, 'Governor');
  await expectText(editor(page), STEADY);
  await expect(panel.getByText('Seated', { exact: true })).toBeVisible();
  expect((await stateOf(page)).mind.governor.name).toBe('Steady');
});

test('a program that does not compile is not seated: its line is named and marked; one that fails at work is in trouble', async ({
  page,
}) => {
  await open(page);
  await begin(page);
  await openPanel(page, 'Governor');
  const panel = governorPanel(page);
  const before = await stateOf(page);
  await editor(page).fill('(log "fine")\n\n(set! heating_alloc\n');
  await editor(page).press('Control+Shift+Enter');
  await expect(page.getByText(/^Not seated\. Line 3, column \d+: /)).toBeVisible();
  const tried = panel.getByRole('region', { name: 'Dry run' });
  await expect(tried.getByText('It came to nothing')).toBeVisible();
  await expect(editor(page)).toHaveAttribute('aria-invalid', 'true');
  await tried.getByRole('button', { name: 'Go to line 3' }).click();
  await expect(editor(page)).toBeFocused();
  const typed = await editor(page).evaluate((content) =>
    [...content.querySelectorAll('.cm-line')].findIndex((line) => line.classList.contains('cm-activeLine')),
  );
  expect(typed).toBe(2);
  expect((await stateOf(page)).mind.governor).toEqual(before.mind.governor);

  await seat(page, '(log "fine")\n(car 7)', 'Faulty');
  await advance(page, 2);
  await expect(panel.getByRole('heading', { name: 'Trouble' })).toBeVisible();
  await editor(page).fill('; something else');
  await panel.getByRole('region', { name: 'In the seat' }).getByRole('button', { name: 'Go to line 2' }).click();
  await expectText(editor(page), '(log "fine")\n(car 7)');
  await panel.getByRole('button', { name: 'Bring back what was typed' }).click();
  await expectText(editor(page), '; something else');
});

test('what is typed survives other panels; Tab indents, Esc then Tab leaves; files go out and come in', async ({
  page,
}) => {
  await open(page);
  await begin(page);
  await openPanel(page, 'Governor');
  const panel = governorPanel(page);
  await editor(page).fill('');
  await editor(page).press('Tab');
  await editor(page).pressSequentially('(log 1)');
  await expectText(editor(page), '  (log 1)');
  await editor(page).press('Control+z');
  await expect.poll(() => textOf(editor(page))).not.toBe('  (log 1)');
  await editor(page).fill('  (log 1)');
  await openPanel(page, 'Books');
  await openPanel(page, 'Governor');
  await expectText(editor(page), '  (log 1)');
  await editor(page).press('Escape');
  await expect(panel.getByText('Tab leaves the text now.')).toBeVisible();
  await editor(page).press('Tab');
  await expect(editor(page)).not.toBeFocused();
  await expectText(editor(page), '  (log 1)');
  await expect(panel).toBeVisible();

  await panel.getByLabel('Name', { exact: true }).fill('Log one');
  const { name, text } = await downloadBy(page, () => panel.getByRole('button', { name: 'Save as a file' }).click());
  expect([name, text]).toEqual(['log-one.lispy', '  (log 1)']);
  const path = join(folder(), 'hearth.lispy');
  writeFileSync(path, '; from a file\n(log 2)\n');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel.getByRole('button', { name: 'Load a file' }).click(),
  ]);
  await chooser.setFiles(path);
  await expectText(editor(page), readFileSync(path, 'utf8'));
  await expect(panel.getByLabel('Name', { exact: true })).toHaveValue('hearth');
  await panel.getByRole('button', { name: 'Bring back what was typed' }).click();
  await expectText(editor(page), '  (log 1)');

  const shipped = panel.getByLabel('Choose a program');
  await shipped.selectOption((await shipped.getByRole('option').last().getAttribute('value')) ?? '');
  await expect(panel.getByText(/Teaches: /)).toBeVisible();
  await expect.poll(() => textOf(editor(page))).not.toBe('  (log 1)');
});

test('a hand pins a dial and gives it back; the governor is switched off and on', async ({ page }) => {
  await open(page);
  await begin(page);
  const power = page.getByRole('region', { name: 'Spare power' });
  await expect(power.getByText(/^Set by the governor, /)).toBeVisible();
  await power.getByRole('slider').first().press('ArrowRight');
  await expect(power.getByText('Pinned by hand.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Food' }).getByText(/^Set by the governor, /)).toBeVisible();
  await step(page);
  await openPanel(page, 'Governor');
  const panel = governorPanel(page);
  await expect(panel.getByText('Spare power. The governor leaves this alone.')).toBeVisible();
  await panel.getByRole('button', { name: 'Give back to the governor' }).click();
  await expect(panel.getByRole('status').first()).toContainText('the governor takes over');
  await step(page);
  await expect(panel.getByText('Nothing. The governor sets what it wants to.')).toBeVisible();
  await panel.getByRole('button', { name: /^Switch off/ }).click();
  await step(page);
  await expect(panel.getByText('Switched off. What is set stays as it is.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(power.getByText('Set by hand. The governor is off.')).toBeVisible();
  await page.evaluate(() => window.marsdeck.command({ kind: 'set-governor', enabled: true }));
  await step(page);
  await expect(power.getByText(/^Set by the governor, /)).toBeVisible();
});

test('a reflex that is switched off stays off after a reload; the autopilot takes a program', async ({ page }) => {
  await open(page);
  await begin(page);
  await openPanel(page, 'Nerves');
  const panel = nervesPanel(page);
  const tile = panel.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Dust storm' }) });
  await expect(tile.getByText('Armed')).toBeVisible();
  await tile.getByRole('button', { name: 'Switch off Dust storm' }).click();
  await step(page);
  await expect(tile.getByText('Off', { exact: true })).toBeVisible();
  await expect(panel.getByText('It takes two sols to see which way things move.')).toBeVisible();

  await panel.getByText('Overrides').click();
  await panel.getByRole('button', { name: 'Open the shipped one' }).click();
  await expect(panel.getByRole('textbox', { name: 'Overrides' })).toContainText('task_steps');
  await panel.getByText('Overrides').click();
  await panel.getByText('Decisions').click();
  await panel.getByRole('textbox', { name: 'Decisions' }).fill('(if');
  await panel
    .getByRole('button', { name: /^Check/ })
    .first()
    .click();
  await expect(panel.getByText(/^Line 1, column \d+: /)).toBeVisible();
  await panel.getByRole('textbox', { name: 'Decisions' }).fill('task_default');
  await panel.getByRole('button', { name: /^Seat/ }).first().click();
  await step(page);
  await expect(panel.getByText('has a program')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Switch off Autopilot' })).toBeVisible();

  await advance(page, 4);
  const inertia = panel.getByRole('region', { name: 'Inertia' });
  await expect(inertia.getByRole('row', { name: /Oxygen kg/ })).toContainText(/rising|falling|steady|turned/);
  await expect(panel.getByRole('region', { name: 'Echoes of the last sols' }).getByRole('row')).toHaveCount(5);
  await reopen(page);
  await openPanel(page, 'Nerves');
  await expect(tile.getByText('Off', { exact: true })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Switch off Autopilot' })).toBeVisible();
  const { mind } = await stateOf(page);
  expect(mind.reflexes.filter(({ on }) => !on).map(({ id }) => id)).toEqual(['dust_storm_reflex']);
});

for (const size of sizesOf('phone'))
  test(`at ${size.width} px the panels of governor and nerves pass axe, empty, full and in trouble`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await open(page);
    await begin(page);
    await openPanel(page, 'Governor');
    if (EVERY_STATE) {
      await sound(page, 'governor, fresh');
      await openPanel(page, 'Nerves');
      await sound(page, 'nerves, fresh');
      await openPanel(page, 'Governor');
    }
    await editor(page).fill('(set! heating_alloc');
    await editor(page).press('Control+Enter');
    await expect(governorPanel(page).getByText('It came to nothing')).toBeVisible();
    if (EVERY_STATE) await sound(page, 'governor, an error');
    await seat(page, `${STEADY}\n(set! _mem_days (+ 1 (if (nil? _mem_days) 0 _mem_days)))`, 'Steady');
    await editor(page).press('Control+Enter');
    await page.evaluate(() => window.marsdeck.command({ kind: 'set-ration', ration: 0.9 }));
    await advance(page, 30);
    await governorPanel(page).getByText('Memory').click();
    if (EVERY_STATE) await sound(page, 'governor, full');
    await seat(page, '(car 7)', 'Faulty');
    await advance(page, 2);
    await expect(governorPanel(page).getByRole('heading', { name: 'Trouble' })).toBeVisible();
    await sound(page, 'governor, in trouble');
    await openPanel(page, 'Nerves');
    for (const name of ['Decisions', 'Overrides']) await nervesPanel(page).getByText(name).click();
    await sound(page, 'nerves, full');
    await openPanel(page, 'Colony');
    await sound(page, 'colony');
  });
