import { accept, ALL_MODULES, deck, keysOf, openContracts, openDeck, play, put } from './deckStory.ts';
import { advance, drop, expect, exportText, open, reopen, saved, status, test, wakeUp } from './story.ts';

test('corrupt save: it is set aside before a fresh one is written, and the phase runs', async ({ page }) => {
  await openDeck(page);
  await put(page, 'module-save/prospector', { schema: 1, text: '{"version":1,"phases":' });
  await accept(page, 'OPEN GRID SURVEY', 'prospector');
  await page.evaluate(() => window.marsdeck.choose('slow'));
  await expect(page.getByText(/module’s own save could not be read\. It is set aside/)).toBeVisible();
  expect(await keysOf(page, 'aside/')).toHaveLength(1);
  await play(page);
  await page.evaluate(() => window.marsdeck.remove());
  expect(await keysOf(page, 'module-save/')).toEqual(['module-save/prospector']);
});

test('missing capability: the slot names what the cartridge does not provide, and which to insert', async ({
  page,
}) => {
  await openDeck(page);
  await accept(page, 'OPEN GRID SURVEY', 'prospector');
  await page.evaluate(() => window.marsdeck.seat('forge'));
  await openContracts(page);
  await expect(page.getByText('CARTRIDGE DOES NOT PROVIDE: PROSPECTOR')).toBeVisible();
  await expect(page.getByText('RE-INSERT: PROSPECTOR')).toBeVisible();
  expect(await page.evaluate(() => window.marsdeck.play())).toMatchObject({ ok: false });
  await page.getByRole('button', { name: 'Take it from the shelf' }).click();
  await expect(page.getByText('How shall it be done?')).toBeVisible();
});

test('format not recognised, and a capability that nobody grants: the file stays in the slot until it is taken out', async ({
  page,
}) => {
  await openDeck(page);
  await openContracts(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Insert a file' }).click();
  await (
    await choosing
  ).setFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.locator('.dp-state').getByText('CARTRIDGE FORMAT NOT RECOGNIZED')).toBeVisible();
  expect((await deck(page)).bay).toMatchObject({ phase: 'MOUNTED', fault: 'format', module: null });
  await page.getByRole('button', { name: 'Take it out' }).click();
  await expect(page.getByText('Nothing is seated')).toBeVisible();
  const file = await (await page.request.get('/modules/ranger.cartridge.json')).json();
  const alien = { ...file, id: 'alien', name: 'ALIEN', capability: { ...file.capability, bit: 9, tag: 'ALIEN' } };
  await drop(page, 'alien.cartridge.json', JSON.stringify(alien));
  await expect(page.locator('.dp-state').getByText('CAPABILITY NOT GRANTED')).toBeVisible();
  expect((await deck(page)).history).not.toContain('ALIEN');
});

test('a module’s file that is dropped anywhere goes into the slot; edited, it says so', async ({ page }) => {
  await openDeck(page);
  const file = await (await page.request.get('/modules/ranger.cartridge.json')).json();
  await drop(page, 'mine.cartridge.json', JSON.stringify({ ...file, description: 'Changed by hand.' }));
  await expect.poll(async () => (await deck(page)).bay).toMatchObject({ phase: 'REGISTERED', module: 'ranger' });
  await openContracts(page);
  await expect(page.getByText('Edited: runs that use it are not ranked.')).toBeVisible();
});

test('rapid inserts and removes: the last one counts', async ({ page }) => {
  await openDeck(page);
  await page.evaluate(async () => {
    const deed = window.marsdeck;
    const gestures: Promise<unknown>[] = [];
    for (const id of ['ranger', 'forge', 'medbay', 'skyhook']) gestures.push(deed.seat(id), deed.remove(), deed.pull());
    gestures.push(deed.seat('verdant'));
    await Promise.all(gestures);
  });
  await expect.poll(async () => (await deck(page)).bay).toMatchObject({ phase: 'REGISTERED', module: 'verdant' });
  await advance(page, 1);
  const { state } = JSON.parse(await exportText(page)) as { state: { bay: { seat: { id: string } | null } } };
  expect(state.bay.seat?.id).toBe('verdant');
});

test('the tab is closed while a phase runs: it is found again, held and marked, and can be resumed', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await openDeck(page);
  await accept(page, 'OPEN GRID SURVEY', 'prospector');
  await play(page, ({ contract }) => contract?.phase === 'RUNNING');
  await advance(page, 1);
  await saved(page, 1);
  await page.close();
  const again = await context.newPage();
  await open(again);
  expect((await deck(again)).contract).toMatchObject({ phase: 'RESUMABLE', unclean: true });
  expect((await deck(again)).bay.phase).toBe('ABSENT');
  await wakeUp(again);
  await play(again);
  expect((await deck(again)).credits).toBeGreaterThan(0);
});

/** What each check of the deck's own says that it found. */
const FOUND: Readonly<Record<string, RegExp>> = {
  DIAGNOSTIC: /ran on 10 past sols, on [\d,]+ gas at most\./,
  DRILL: /^A storm of 10 sols costs .*: life support had \d+ % of its power/,
  'ECHO TEST': /^10 sols were computed again, and every hash is the same\./,
  'LEDGER CHECK': /^\d+ blocks hold together, and name frames of the ledger/,
};

test('a deck’s own checks run really: drill, echo test, ledger check, diagnostic', async ({ page }) => {
  test.setTimeout(240_000);
  await openDeck(page);
  await advance(page, 12);
  const done = new Set<string>();
  await openContracts(page);
  for (let round = 0; round < 12 && done.size < 4; round++) {
    const { board } = await deck(page);
    const offer = board.find(({ id, title }) => /^deck\/(diagnostic|drill|echo|ledger)/.test(id) && !done.has(title));
    if (offer === undefined) {
      await advance(page, 5);
      await page.waitForTimeout(100);
      continue;
    }
    await page.evaluate((id) => window.marsdeck.accept(id), offer.id);
    await expect.poll(async () => (await deck(page)).contract).toBeNull();
    await expect(page.getByText(FOUND[offer.title] ?? offer.title).first()).toBeVisible();
    done.add(offer.title);
  }
  expect([...done].toSorted()).toEqual(['DIAGNOSTIC', 'DRILL', 'ECHO TEST', 'LEDGER CHECK']);
});

test('COLD CASE reads a dead colony’s cartridge, and takes no living one', async ({ page }) => {
  test.setTimeout(240_000);
  await openDeck(page, { history: ALL_MODULES });
  await advance(page, 5000);
  expect((await status(page)).alive).toBe(false);
  const dead = await exportText(page);
  await page.evaluate(() => window.marsdeck.newColony({ mission: 'ares', seed: 9 }));
  await advance(page, 1);
  await saved(page, 1);
  const living = await exportText(page);
  await page.evaluate(() => window.marsdeck.seat('archivist'));
  const offer = (await deck(page)).board.find(({ title }) => title === 'COLD CASE');
  expect(await page.evaluate((id) => window.marsdeck.accept(id), offer?.id ?? '')).toMatchObject({ ok: false });
  await openContracts(page);
  await page.getByRole('button', { name: /COLD CASE/ }).click();
  await expect(page.getByRole('button', { name: 'Accept' })).toBeDisabled();
  await drop(page, 'living.cartridge.json', living);
  await expect(page.getByText('This colony lives. The case asks for one that died.')).toBeVisible();
  await drop(page, 'dead.cartridge.json', dead);
  await expect(page.getByText(/Ready to be read/)).toBeVisible();
  // What was read is kept: the case can be taken after the page was loaded again.
  await page.goto('about:blank');
  await open(page);
  await wakeUp(page);
  await page.evaluate(() => window.marsdeck.seat('archivist'));
  await openContracts(page);
  await page.getByRole('button', { name: /COLD CASE/ }).click();
  await expect(page.getByText(/Ready to be read/)).toBeVisible();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(async () => (await deck(page)).contract?.title).toBe('COLD CASE');
  await play(page);
  expect((await deck(page)).credits).toBeGreaterThan(0);
});

test('suspend, abandon and resume: the shelf keeps a contract, giving up costs reputation', async ({ page }) => {
  await openDeck(page, { reputation: 20 });
  await accept(page, 'OPEN GRID SURVEY', 'prospector');
  expect(await page.evaluate(() => window.marsdeck.suspend())).toEqual({ ok: true });
  const [kept] = (await deck(page)).suspended;
  expect((await deck(page)).contract).toBeNull();
  await reopen(page);
  await wakeUp(page);
  expect(await page.evaluate((id) => window.marsdeck.resume(id), kept?.id ?? '')).toEqual({ ok: true });
  expect((await deck(page)).contract?.title).toBe('OPEN GRID SURVEY');
  expect(await page.evaluate(() => window.marsdeck.abandon())).toEqual({ ok: true });
  expect(await deck(page)).toMatchObject({ contract: null, reputation: 15, credits: 0 });
  expect(await page.evaluate(() => window.marsdeck.abandon())).toMatchObject({
    ok: false,
    error: { kind: 'no-contract' },
  });
});

test('by keyboard alone: along the rack with arrows, Enter seats, Esc goes back to the bay', async ({ page }) => {
  await openDeck(page);
  await openContracts(page);
  await page.getByRole('button', { name: /^PROSPECTOR\. / }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^MEDBAY\. / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('MEDBAY is seated')).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: /^RANGER\. / })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Module bay' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Eject', exact: true }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is seated')).toBeVisible();
});

test('by pointer: a card is carried to the slot, and out of it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1100 });
  await openDeck(page);
  await openContracts(page);
  const centre = async (selector: string): Promise<readonly [number, number]> => {
    const box = await page.locator(selector).boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  };
  const carry = async (from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 6 });
    await page.mouse.up();
  };
  await page.locator('[data-module="forge"]').scrollIntoViewIfNeeded();
  await carry(await centre('[data-module="forge"]'), await centre('[data-module-bay]'));
  await expect(page.getByText('FORGE is seated')).toBeVisible();
  await carry(await centre('.dp-seated'), [500, 120]);
  await expect(page.getByText('Nothing is seated')).toBeVisible();
});
