import { readFileSync } from 'node:fs';
import { sound } from './sound.ts';
import {
  advance,
  begin,
  downloadBy,
  drop,
  expect,
  exportText,
  open,
  playAndSave,
  reopen,
  saved,
  status,
  test,
  wakeUp,
} from './story.ts';

/** The file as a Marsdeck of version 3 might have written it. */
function newer(text: string): string {
  const document = JSON.parse(text) as { state: object };
  return JSON.stringify({ ...document, version: 3, tides: { phobos: 1 }, state: { ...document.state, karma: 7 } });
}

test('an order and the hours after it, given right before the page goes, are there when it comes back', async ({
  page,
}) => {
  await open(page);
  await playAndSave(page, 9, 3);
  const before = await page.evaluate(async () => {
    await window.marsdeck.command({ kind: 'set-ration', ration: 0.7 });
    await window.marsdeck.advance({ sols: 1 });
    await window.marsdeck.command({ kind: 'set-ration', ration: 0.9 });
    location.reload();
    return window.marsdeck.status();
  });
  await page.waitForFunction(() => 'marsdeck' in window && window.marsdeck.status().mission === null);
  await page.evaluate(() => window.marsdeck.ready);
  await wakeUp(page);
  expect(await status(page)).toMatchObject({ sol: 4, stateHash: before.stateHash });
  const { commands } = JSON.parse(await exportText(page)) as { commands: readonly (readonly [number, object])[] };
  expect(commands.at(-1)).toEqual([96, { kind: 'set-ration', ration: 0.9 }]);
});

test('a file of a newer version asks first, lists what is not known, and comes in as an unranked copy', async ({
  page,
}) => {
  await open(page);
  await begin(page, 1);
  await advance(page, 5);
  const { id } = await status(page);
  const text = newer(await exportText(page));
  await begin(page, 2);
  await drop(page, 'future.cartridge.json', text);
  const card = page.getByRole('article', { name: 'Made with version 3' });
  await expect(card.getByText('/state/karma')).toBeVisible();
  await expect(card.getByText('/tides')).toBeVisible();
  expect((await status(page)).sol).toBe(0);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await drop(page, 'future.cartridge.json', text);
  await sound(page);
  await card.getByRole('button', { name: 'Load an unranked copy' }).click();
  await page.waitForFunction(() => window.marsdeck.status().sol === 5);
  const now = await status(page);
  expect(now).toMatchObject({ unranked: true, running: false });
  expect(now.id).not.toBe(id);
  await advance(page, 2);
  expect((await status(page)).sol).toBe(7);
});

test('Ctrl+S writes to a file that was linked, across a reload; a closed dialog changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    let answers = 0;
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        if (answers++ === 0 && !sessionStorage.getItem('linked')) throw new DOMException('closed', 'AbortError');
        sessionStorage.setItem('linked', suggestedName);
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle('mine.cartridge.json', { create: true });
      },
    });
  });
  await open(page);
  await begin(page, 1);
  await advance(page, 3);
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByText('No file was chosen. Nothing has changed.')).toBeVisible();
  expect((await downloadBy(page, () => page.keyboard.press('Control+s'))).name).toMatch(/^ares-sol3-/);
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByText(/^Written to mine\.cartridge\.json/)).toBeVisible();
  await advance(page, 2);
  await saved(page, 5);
  await reopen(page);
  await wakeUp(page);
  await expect(page.getByText('Ctrl+S writes to mine.cartridge.json.')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Written to mine\.cartridge\.json/)).toBeVisible();
  const written = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('mine.cartridge.json')).getFile()).text();
  });
  expect(written).toBe(await exportText(page));
  await page.getByRole('button', { name: 'Unlink' }).click();
  await downloadBy(page, () => page.keyboard.press('Control+s'));
});

test('a full device says so, plays on, and offers a copy', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      const request: IDBRequest<IDBValidKey> = Reflect.apply(put, this, args);
      queueMicrotask(() => {
        try {
          this.transaction.abort();
        } catch {
          // It was aborted with the put before.
        }
      });
      Object.defineProperty(this.transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
      return request;
    };
  });
  await open(page);
  await begin(page, 1);
  await advance(page, 5);
  await expect(page.getByText(/no room left/).first()).toBeVisible();
  expect(await status(page)).toMatchObject({ sol: 5, autosavedSol: null });
  await sound(page);
  const file = await downloadBy(page, () => page.getByRole('button', { name: 'Eject a copy' }).click());
  expect(JSON.parse(file.text)).toMatchObject({ state: { sol: 5 } });
});

for (const [how, block] of [
  ['absent', (): void => void Reflect.deleteProperty(window, 'indexedDB')],
  [
    'forbidden',
    (): void => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    },
  ],
] as const)
  test(`where storage is ${how} the whole game plays, and says that only files save`, async ({ page }) => {
    await page.addInitScript(block);
    await open(page);
    await expect(page.getByText('Only files save here', { exact: false }).first()).toBeVisible();
    await begin(page, 1);
    await advance(page, 4);
    const text = await exportText(page);
    await begin(page, 2);
    await drop(page, 'a.cartridge.json', text);
    await page.waitForFunction(() => window.marsdeck.status().sol === 4);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.waitForFunction(() => window.marsdeck.status().sol === 0);
    expect((await status(page)).autosavedSol).toBeNull();
    await expect(page.getByText('Only files save here', { exact: false }).first()).toBeVisible();
  });

test('a connection that is lost in the background is opened again, once, and nothing is missed', async ({ page }) => {
  await open(page);
  await begin(page, 1);
  await saved(page, 0);
  // Whoever wants another version of the database makes the page let go of it.
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('marsdeck', 2);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(new Error('not opened'));
      }),
  );
  await advance(page, 10);
  await saved(page, 10);
});

test('a file that the installed app is opened with is inserted', async ({ page }) => {
  await open(page);
  await begin(page, 1);
  await advance(page, 3);
  const text = await exportText(page);
  await page.addInitScript((opened) => {
    const getFile = (): Promise<File> => Promise.resolve(new File([opened], 'a.cartridge.json'));
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (take: (launch: object) => void) => take({ files: [{ getFile }] }) },
    });
  }, text);
  await page.goto('/');
  await page.waitForFunction(() => 'marsdeck' in window && window.marsdeck.status().sol === 3);
  expect(JSON.parse(text)).toMatchObject({ id: (await status(page)).id });
});

test('the pill tells three truths', async ({ page }) => {
  await open(page);
  await begin(page, 1);
  await saved(page, 0);
  await page.keyboard.press('Control+s');
  await advance(page, 5);
  await saved(page, 5);
  const pill = page.locator('.saved');
  await expect(pill).toContainText(/In memory\s*sol 5/);
  await expect(pill).toContainText(/On this device\s*sol 5/);
  await expect(pill).toContainText(/Exported\s*5 sols ago/);
  await reopen(page);
  await wakeUp(page);
  await expect(pill).toContainText(/Exported\s*5 sols ago/);
});

test('what can not be read is offered as the bytes that were found', async ({ page }) => {
  await open(page);
  await begin(page, 1);
  await saved(page, 0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('marsdeck');
        request.onsuccess = () => {
          const transaction = request.result.transaction('slots', 'readwrite');
          const note = { schema: 99, generation: 900, bytes: new TextEncoder().encode('from the future') };
          transaction.objectStore('slots').put(note, 'save/0000000900');
          transaction.oncomplete = () => resolve();
        };
      }),
  );
  await reopen(page);
  await expect(page.getByText(/A newer Marsdeck saved this/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download/ }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('from the future');
  await wakeUp(page);
});
