/** A device that takes no more, while a module is to leave the slot: it stays, and there are ways out. */
import { deck, keysOf, openContracts, openDeck } from './deckStory.ts';
import { downloadBy, expect, test } from './story.ts';

test('a write that fails keeps the module in the slot: a copy, again, or out by force; the deck remembers', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      const request: IDBRequest<IDBValidKey> = Reflect.apply(put, this, args);
      if (document.documentElement.dataset['full'] === undefined) return request;
      const aborting = this.transaction;
      queueMicrotask(() => {
        try {
          aborting.abort();
        } catch {
          // It was aborted with the put before.
        }
      });
      Object.defineProperty(aborting, 'error', { value: new DOMException('', 'QuotaExceededError') });
      return request;
    };
  });
  const fill = (full: boolean): Promise<void> =>
    page.evaluate((now) => void document.documentElement.toggleAttribute('data-full', now), full);
  await openDeck(page);
  await openContracts(page);
  await page.evaluate(() => window.marsdeck.seat('ranger'));
  await fill(true);
  await page.getByRole('region', { name: 'Module bay' }).getByRole('button', { name: 'Eject', exact: true }).click();
  await expect(page.getByText('WRITE FAILED')).toBeVisible();
  expect((await deck(page)).bay).toMatchObject({ phase: 'UNMOUNTING', blocked: true, module: 'ranger' });
  const copy = await downloadBy(page, () =>
    page.locator('.dp-display').getByRole('button', { name: 'Eject a copy' }).click(),
  );
  expect(copy.name).toMatch(/\.cartridge\.json$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await deck(page)).bay).toMatchObject({ phase: 'UNMOUNTING', blocked: true });
  // There is room again: the same write is made, and the module leaves.
  await fill(false);
  // The attempt before may have found the room already: then there is no key any more.
  await expect(async () => {
    if ((await deck(page)).bay.phase === 'ABSENT') return;
    await page.getByRole('button', { name: 'Try again' }).click({ timeout: 2_000 });
    expect((await deck(page)).bay.phase).toBe('ABSENT');
  }).toPass();
  expect(await keysOf(page, 'deck/')).toEqual(['deck/record']);

  await page.evaluate(() => window.marsdeck.seat('forge'));
  await fill(true);
  await page.evaluate(() => window.marsdeck.remove());
  await page.getByRole('button', { name: 'Let it go unsaved' }).click();
  await expect.poll(async () => (await deck(page)).bay.phase).toBe('ABSENT');
  await expect(page.locator('.dp-cipher-now')).not.toHaveText('—');
});
