import { advance, begin, expect, exportText, open, playAndSave, saved, status, test, wakeUp } from './story.ts';

test('closing and opening again finds the colony: the recovery card names it, and waking it up goes on', async ({
  page,
}) => {
  await open(page);
  await playAndSave(page, 9, 11);
  const before = await status(page);
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  expect(await status(page)).toMatchObject({ mission: null, running: false });
  await expect(page.getByText(/sol 11/i).first()).toBeVisible();
  await expect(page.getByText(/4 (of|\/) ?4/i).first()).toBeVisible();
  await wakeUp(page);
  expect(await status(page)).toMatchObject({ sol: 11, stateHash: before.stateHash, running: false });
});

test('a new colony does not cost the old one: both can still be had', async ({ page }) => {
  await open(page);
  await playAndSave(page, 9, 11);
  const text = await exportText(page);
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await begin(page, 10);
  await page.getByRole('button', { name: /undo/i }).first().click();
  await page.waitForFunction(() => window.marsdeck.status().sol === 11);
  expect(JSON.parse(await exportText(page))).toMatchObject({ id: (JSON.parse(text) as { id: string }).id });
});

test('a damaged newest generation falls back to the one before, and is set aside to be downloaded', async ({
  page,
}) => {
  await open(page);
  await playAndSave(page, 3, 10);
  await advance(page, 10);
  await page.waitForFunction(() => (window.marsdeck.status().autosavedSol ?? -1) >= 20);
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map((database) => database.name ?? '');
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('open'));
      });
      for (const storeName of db.objectStoreNames) {
        const tx = db.transaction(storeName, 'readwrite');
        const store = tx.objectStore(storeName);
        await new Promise<void>((resolve) => {
          const cursorRequest = store.openCursor();
          let newest: { key: IDBValidKey; value: { bytes: Uint8Array; generation: number } } | null = null;
          cursorRequest.onsuccess = () => {
            const cursor = cursorRequest.result;
            if (cursor !== null) {
              const value = cursor.value as { bytes?: Uint8Array; generation?: number };
              if (
                value.bytes !== undefined &&
                typeof value.generation === 'number' &&
                value.generation > (newest?.value.generation ?? -1)
              )
                newest = { key: cursor.key, value: value as { bytes: Uint8Array; generation: number } };
              cursor.continue();
              return;
            }
            if (newest !== null) {
              newest.value.bytes[newest.value.bytes.length >> 1] = 7;
              store.put(newest.value, newest.key);
            }
            tx.oncomplete = () => resolve();
          };
        });
      }
      db.close();
    }
  });
  await page.reload();
  await page.evaluate(() => window.marsdeck.ready);
  await wakeUp(page);
  const { sol } = await status(page);
  expect(sol).toBeGreaterThanOrEqual(10);
  expect(sol).toBeLessThan(20);
  await expect(page.getByText(/set aside/i).first()).toBeVisible();
});

test('a simulation that ends without a word is given up after half a minute: the page says so, and goes on from the last autosave', async ({
  page,
}) => {
  await page.clock.install();
  await open(page);
  await begin(page, 9);
  await advance(page, 11);
  await saved(page, 11);
  await page.evaluate(() => window.marsdeck.play());
  const [simulation] = page.workers();
  // It ends as one that the browser ends: nobody is told.
  await simulation?.evaluate(() => self.close());
  await page.clock.runFor(40_000);
  await expect(page.getByText('The simulation has not answered for half a minute.')).toBeVisible();
  expect((await status(page)).running).toBe(false);
  const load = page.getByRole('button', { name: 'Load the last autosave' });
  await load.click();
  await expect(load).toHaveCount(0);
  await advance(page, 2);
  expect((await status(page)).sol).toBe(13);
});
